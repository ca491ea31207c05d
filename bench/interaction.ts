import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import { chromium, type Page } from 'playwright-core'
import { findBrowser, thisMachine } from '#main/chromium/find-browser.ts'
import { launchOptions, PAGE_ORIGIN } from '#main/chromium/launch.ts'
import { runApp } from '#tests/support/run-app.ts'
import { median } from './figures/figure.ts'

/**
 * From the press of Enter on the rating screen until the next skill is painted, against a React page that does nothing
 * but show the next number, in the same kind of browser, turn by turn. Prints a ratio; nothing here passes or fails.
 */

const PAIRS = 40
const EMPTY_PAGE = resolve(import.meta.dirname, 'empty-page')

const browserPath = findBrowser(thisMachine())
if (!browserPath.ok) throw new Error(browserPath.error.message)

/** Runs in the page: milliseconds from the key until the frame after the one with the new heading has begun. */
async function keyToPaint(): Promise<number> {
  const heading = (): string => document.querySelector('h1')?.textContent ?? ''
  const before = heading()
  const began = performance.now()
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  for (;;) {
    await new Promise((frame) => requestAnimationFrame(frame))
    if (heading() !== before) break
  }
  // What was drawn in that frame is on the screen when the next task begins.
  await new Promise((painted) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', painted)
    port1.start()
    port2.postMessage(undefined)
  })
  return performance.now() - began
}

/** The empty page: the React of the app, one heading, one key. */
async function emptyPage(): Promise<{ readonly page: Page; close(): Promise<void> }> {
  const outDir = resolve(import.meta.dirname, '../.cache/bench/empty-page')
  await build({ root: EMPTY_PAGE, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  const browser = await chromium.launch({ ...launchOptions(browserPath.ok ? browserPath.value : ''), headless: true })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = pathname === '/' ? '/index.html' : pathname
    const contentType = file.endsWith('.js') ? 'text/javascript' : 'text/html'
    await route.fulfill({ contentType, body: readFileSync(`${outDir}${file}`) })
  })
  await page.goto(`${PAGE_ORIGIN}/`)
  await page.getByRole('heading').waitFor()
  return { page, close: () => browser.close() }
}

const app = await runApp({ today: '2026-11-21', reducedMotion: 'reduce' })
const empty = await emptyPage()
await app.page.getByRole('button', { name: /^Technician to/ }).click()
await app.page.getByRole('heading', { level: 1 }).waitFor()
await app.page.evaluate(() => {
  location.hash = '#/skills'
})
await app.page.getByRole('main').getByRole('link').first().waitFor()
await app.page.evaluate(() => {
  const link = document.querySelector<HTMLAnchorElement>('main a[href*="/skills/"]')
  link?.click()
})
await app.page.getByRole('radiogroup', { name: /^Your level/ }).waitFor()

const pairs: (readonly [ours: number, bare: number])[] = []
// The first pair warms both and is left out.
for (let pair = 0; pair <= PAIRS; pair += 1) {
  const ours = await app.page.evaluate(keyToPaint)
  const bare = await empty.page.evaluate(keyToPaint)
  if (pair > 0) pairs.push([ours, bare])
}
await empty.close()
await app.close()

const ratios = pairs.map(([ours, bare]) => ours / bare)
const spread = `${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)}`
process.stdout.write(
  `key press to the next skill painted: ${median(ratios).toFixed(2)} times an empty React page ` +
    `(${spread} in ${PAIRS} pairs; ours ${median(pairs.map(([ours]) => ours)).toFixed(1)} ms, ` +
    `empty ${median(pairs.map(([, bare]) => bare)).toFixed(1)} ms)\n`,
)
