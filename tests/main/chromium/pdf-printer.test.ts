import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { DocumentModel, PrintJob } from '#domain/documents/document.ts'
import { fail } from '#domain/result.ts'
import { findBrowser, thisMachine } from '#main/chromium/find-browser.ts'
import { createChromiumPrinter, type ChromiumPrinterOptions } from '#main/chromium/pdf-printer.ts'
import { anEmptyFolder, failureOf, valueOf } from '#tests/support/data-folder.ts'
import { aTinyRenderer } from '#tests/support/tiny-renderer.ts'
import { findOnPath } from '../../../scripts/setup/programs.mjs'

const run = promisify(execFile)
const HAS_POPPLER = findOnPath('pdfinfo') !== undefined && findOnPath('pdftotext') !== undefined

// Every printer here starts a browser, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 })

async function aPrinter(options: Partial<ChromiumPrinterOptions> = {}) {
  const { files } = await aTinyRenderer()
  const printer = createChromiumPrinter({ findBrowser: () => findBrowser(thisMachine()), files, ...options })
  onTestFinished(() => printer.close())
  return printer
}

function aJob(title: string, words: readonly string[] = ['Milestone one']): PrintJob {
  const model: DocumentModel = {
    kind: 'plan',
    title,
    name: 'Development plan',
    person: 'Ada',
    subtitle: '',
    date: '',
    runningHead: { left: '', right: '' },
    footer: '',
    lead: [],
    sections: words.map((word, index) => ({
      id: `s${index}`,
      title: word,
      newPage: true,
      blocks: [{ kind: 'paragraph', text: [{ text: `About ${word}.` }] }],
    })),
  }
  return { model, paper: 'A4' }
}

test.runIf(HAS_POPPLER)('draws a tagged PDF with bookmarks that names neither browser nor system', async () => {
  const printer = await aPrinter()
  const pdf = valueOf(await printer.print(aJob('Plan of Ada', ['First step', 'Second step'])))
  const file = join(await anEmptyFolder(), 'plan.pdf')
  await writeFile(file, pdf)
  const { stdout: info } = await run('pdfinfo', [file])
  expect(info).toMatch(/Title:\s+Plan of Ada/)
  expect(info).toMatch(/Creator:\s+Opsladder\n/)
  expect(info).toMatch(/Tagged:\s+yes/)
  expect(info).toMatch(/Page size:\s+59\d.*A4/)
  expect(info).not.toMatch(/Mozilla|HeadlessChrome|Linux/)
  const { stdout: text } = await run('pdftotext', [file, '-'])
  expect(text).toContain('About Second step.')
  expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Outlines/)
})

test('draws one document after the other in one browser', async () => {
  let asked = 0
  const printer = await aPrinter({
    findBrowser: () => {
      asked += 1
      return findBrowser(thisMachine())
    },
  })
  const results = await Promise.all(['One', 'Two', 'Three'].map((title) => printer.print(aJob(title))))
  for (const result of results) expect(Buffer.from(valueOf(result)).subarray(0, 5).toString()).toBe('%PDF-')
  expect(asked).toBe(1)
})

test('closes its browser when idle and starts another for the next document', async () => {
  let asked = 0
  const printer = await aPrinter({
    idle: 10,
    findBrowser: () => {
      asked += 1
      return findBrowser(thisMachine())
    },
  })
  valueOf(await printer.print(aJob('One')))
  await new Promise((resolve) => setTimeout(resolve, 500))
  valueOf(await printer.print(aJob('Two')))
  expect(asked).toBe(2)
})

test('a document that never ends is stopped with words, and one other browser draws the next ones', async () => {
  let asked = 0
  const printer = await aPrinter({
    limit: 12_000,
    findBrowser: () => {
      asked += 1
      return findBrowser(thisMachine())
    },
  })
  const failure = failureOf(await printer.print(aJob('Never ends')))
  expect(failure.message).toMatch(/longer than 12 seconds.*try again/)
  for (const title of ['Next', 'After that']) valueOf(await printer.print(aJob(title)))
  expect(asked).toBe(2)
}, 60_000)

test('says what the print page could not do, in one line', async () => {
  const printer = await aPrinter()
  const failure = failureOf(await printer.print(aJob('Throws')))
  expect(failure.code).toBe('internal')
  expect(failure.message).toMatch(/could not be drawn: .*no such figure/)
  expect(failure.message).not.toContain('\n')
})

test.runIf(HAS_POPPLER)('text that looks like markup, or is as long as a note may be, is drawn as text', async () => {
  const printer = await aPrinter()
  const words = ['<img src=x onerror=alert(1)>', `</script>${'word '.repeat(4_000)}end`]
  const pdf = valueOf(await printer.print(aJob('Hostile', words)))
  const file = join(await anEmptyFolder(), 'hostile.pdf')
  await writeFile(file, pdf)
  const { stdout } = await run('pdftotext', ['-layout', file, '-'])
  expect(stdout).toContain('onerror=alert(1)')
  expect(stdout).toContain('</script>')
})

test('no request leaves the print page', async () => {
  expect((await (await aPrinter()).print(aJob('Asks outside'))).ok).toBe(true)
})

test('passes on why there is no browser, and asks again the next time', async () => {
  let there = false
  const printer = await aPrinter({
    findBrowser: () => (there ? findBrowser(thisMachine()) : fail('no-browser', 'No browser was found.')),
  })
  expect(failureOf(await printer.print(aJob('One'))).code).toBe('no-browser')
  there = true
  expect((await printer.print(aJob('One'))).ok).toBe(true)
})

test('says which program could not be started', async () => {
  const printer = await aPrinter({ findBrowser: () => ({ ok: true, value: '/bin/false' }) })
  const failure = failureOf(await printer.print(aJob('One')))
  expect(failure.code).toBe('no-browser')
  expect(failure.message).toContain('/bin/false')
  expect(failure.message).not.toContain('\n')
})

test('a document whose turn comes after the end starts no browser', async () => {
  let asked = 0
  const printer = await aPrinter({
    findBrowser: () => {
      asked += 1
      return findBrowser(thisMachine())
    },
  })
  const waiting = ['First', 'Second'].map((title) => printer.print(aJob(title)))
  await vi.waitFor(() => expect(asked).toBe(1))
  await printer.close()
  const [, second] = await Promise.all(waiting)
  expect(second).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  expect(asked).toBe(1)
})
