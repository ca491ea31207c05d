import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createRendererFiles } from '#main/renderer-files.ts'
import { anEmptyFolder } from './data-folder.ts'

const PRINT_STYLE = '@page { size: A4; margin: 20mm } h1 { break-before: page }'

const PRINT_SCRIPT = `
window.opsladderPrint = async (job) => {
  const { title, sections } = job.model
  if (title === 'Never ends') await new Promise(() => {})
  if (title === 'Throws') throw new Error('no such figure')
  if (title === 'Asks outside') await fetch('https://example.com/').catch(() => undefined)
  document.title = title
  document.documentElement.lang = 'en'
  for (const section of sections) {
    const heading = document.createElement('h1')
    heading.textContent = section.title
    const text = document.createElement('p')
    text.textContent = section.blocks.map((block) => JSON.stringify(block)).join(' ')
    document.body.append(heading, text)
  }
}
`

/** A page and a print page that do as little as the real ones may do, in a folder of their own. */
export async function aTinyRenderer() {
  const folder = await anEmptyFolder()
  await mkdir(join(folder, 'assets'))
  const page = (script: string) =>
    `<!doctype html><html><head><meta charset="utf-8"><title>Tiny</title><link rel="stylesheet" href="/assets/${script}.css"></head><body><script type="module" src="/assets/${script}.js"></script></body></html>`
  await writeFile(join(folder, 'index.html'), page('index'))
  await writeFile(join(folder, 'print.html'), page('print'))
  await writeFile(join(folder, 'assets/index.js'), `document.body.append('ready')`)
  await writeFile(join(folder, 'assets/index.css'), 'body { color: black }')
  await writeFile(join(folder, 'assets/print.js'), PRINT_SCRIPT)
  await writeFile(join(folder, 'assets/print.css'), PRINT_STYLE)
  return { folder, files: createRendererFiles(folder) }
}
