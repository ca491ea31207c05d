import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createGzip } from 'node:zlib'
import { chromium, type BrowserContext } from 'playwright-core'
import { findBrowser, thisMachine } from '#main/chromium/find-browser.ts'
import { launchOptions, PAGE_ORIGIN } from '#main/chromium/launch.ts'
import { runApp } from '#tests/support/run-app.ts'

/**
 * Time from asking for the page to its first usable screen, against an empty page in the same kind of browser, in
 * pairs one after the other. Prints ratios; nothing here passes or fails.
 */

const PAIRS = 7
const renderer = resolve(import.meta.dirname, '../out/renderer')

const browserPath = findBrowser(thisMachine())
if (!browserPath.ok) throw new Error(browserPath.error.message)
const options = launchOptions(browserPath.value)

async function emptyPage(): Promise<number> {
  const browser = await chromium.launch({ ...options, headless: true })
  const context: BrowserContext = await browser.newContext({ serviceWorkers: 'block' })
  await context.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Empty</title><h1>Empty</h1>' }),
  )
  const page = await context.newPage()
  const started = performance.now()
  await page.goto(`${PAGE_ORIGIN}/`)
  await page.getByRole('heading').waitFor()
  const took = performance.now() - started
  await browser.close()
  return took
}

async function ourPage(): Promise<number> {
  const app = await runApp({ today: '2026-11-21' })
  const started = performance.now()
  await app.page.reload({ waitUntil: 'commit' })
  await app.page.getByRole('button', { name: 'Start rating' }).waitFor()
  const took = performance.now() - started
  await app.close()
  return took
}

async function gzipped(file: string): Promise<number> {
  let bytes = 0
  for await (const chunk of createReadStream(file).pipe(createGzip({ level: 9 }))) bytes += (chunk as Buffer).length
  return bytes
}

/** The scripts and styles that the first screen waits for: what `index.html` names. */
function firstFiles(): string[] {
  const html = readFileSync(join(renderer, 'index.html'), 'utf8')
  return [...html.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.(?:js|css))"/g)].map(([, path]) =>
    join(renderer, path ?? ''),
  )
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

const ratios: number[] = []
const ours: number[] = []
// The first pair warms the disk and is left out.
for (let pair = 0; pair <= PAIRS; pair += 1) {
  const empty = await emptyPage()
  const app = await ourPage()
  if (pair === 0) continue
  ratios.push(app / empty)
  ours.push(app)
}
const sizes = async (files: readonly string[]): Promise<string> => {
  const bytes = await Promise.all(files.map(gzipped))
  return `${(bytes.reduce((sum, one) => sum + one, 0) / 1000).toFixed(1)} kB`
}
const all = readdirSync(join(renderer, 'assets'))
  .filter((name) => /\.(?:js|css|mjs)$/.test(name))
  .map((name) => join(renderer, 'assets', name))

const spread = `${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)}`
process.stdout.write(
  [
    `first usable screen: ${middle(ratios).toFixed(1)} times an empty page (${spread} in ${PAIRS} pairs; ours ${Math.round(middle(ours))} ms)`,
    `scripts and styles of the first screen, gzipped: ${await sizes(firstFiles())}`,
    `all scripts and styles, gzipped: ${await sizes(all)}`,
    '',
  ].join('\n'),
)
