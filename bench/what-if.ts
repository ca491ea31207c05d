import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import type { CDPSession, Page } from 'playwright-core'
import { PAGE_ORIGIN } from '#main/chromium/launch.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'
import { runApp, type RunningApp } from '#tests/support/run-app.ts'
import { median } from './figures/figure.ts'

/**
 * From a move of the hours slider on the plan page until the days of the gates for those hours are painted, and until the
 * bars are, against a React page with nothing but a slider and its number, in the same browser, turn by turn. Prints
 * figures; nothing here passes or fails.
 */

const PAIRS = 18
/** Elements that show an answer, and the hours of the first move: none is asked for twice, it would be remembered. */
const ANSWERS = [
  { what: 'gate days', answer: 'main dl[aria-live] dd', firstHours: 1 },
  { what: 'bars', answer: 'main [data-bar]', firstHours: 1.5 },
] as const
/** Milliseconds in which the page comes to rest. */
const REST = 600
const TODAY = '2026-11-21'
const EMPTY_SLIDER = resolve(import.meta.dirname, 'empty-slider')

interface Move {
  readonly value: number
  /** Elements that show the answer. */
  readonly answer: string
}

interface Painted {
  readonly clock: number
  readonly frames: number
}

/**
 * Runs in the page: milliseconds and frames from the input until another answer is painted; undefined when these hours
 * change nothing that shows.
 */
async function inputToPaint({ value, answer }: Move): Promise<Painted | undefined> {
  const place = (one: HTMLElement): string => one.parentElement?.style.cssText ?? ''
  const state = (): string =>
    [...document.querySelectorAll<HTMLElement>(answer)]
      .map((one) => `${one.firstChild?.textContent} ${place(one)}`)
      .join()
  const input = document.querySelector<HTMLInputElement>('input[type="range"]')
  if (!input) throw new Error('There is no slider.')
  const before = state()
  const began = performance.now()
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, String(value))
  input.dispatchEvent(new Event('input', { bubbles: true }))
  input.dispatchEvent(new Event('change', { bubbles: true }))
  let frames = 0
  do {
    await new Promise((frame) => requestAnimationFrame(frame))
    frames += 1
    if (performance.now() - began > 2_000) return undefined
  } while (state() === before)
  // What was drawn in that frame is on the screen when the next task begins.
  await new Promise((painted) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', painted)
    port1.start()
    port2.postMessage(undefined)
  })
  return { clock: performance.now() - began, frames }
}

async function emptySlider(app: RunningApp): Promise<Page> {
  const outDir = resolve(import.meta.dirname, '../.cache/bench/empty-slider')
  await build({ root: EMPTY_SLIDER, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  const page = await app.context.newPage()
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = pathname === '/' ? '/index.html' : pathname
    const contentType = file.endsWith('.js') ? 'text/javascript' : 'text/html'
    await route.fulfill({ contentType, body: readFileSync(`${outDir}${file}`) })
  })
  await page.goto(`${PAGE_ORIGIN}/`)
  await page.getByRole('slider').waitFor()
  return page
}

interface Timed extends Painted {
  /** Milliseconds that the page's own thread worked. */
  readonly work: number
}

/** Moves the slider of a page; undefined when that changed nothing that shows. */
async function timeMove({ page, cdp }: Measured, move: Move): Promise<Timed | undefined> {
  await page.bringToFront()
  const before = await workSoFar(cdp)
  const painted = await page.evaluate(inputToPaint, move)
  return painted && { ...painted, work: (await workSoFar(cdp)) - before }
}

interface Measured {
  readonly page: Page
  readonly cdp: CDPSession
}

async function measured(page: Page): Promise<Measured> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, cdp }
}

async function workSoFar(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
}

async function measure(name: string, open: (page: Page) => Promise<void>): Promise<void> {
  const app = await runApp({ today: TODAY, reducedMotion: 'reduce' })
  await open(app.page)
  await app.page.getByRole('heading', { level: 1, name: /^Hello/ }).waitFor({ timeout: 60_000 })
  await app.page.evaluate(() => {
    location.hash = '#/plan'
  })
  await app.page.getByRole('slider', { name: 'Hours a week' }).waitFor({ timeout: 60_000 })
  const own = await measured(app.page)
  const empty = await measured(await emptySlider(app))
  for (const { what, ...moves } of ANSWERS) report(`${name}: ${what}`, await movePairs(own, empty, moves))
  await app.close()
}

type Pair = readonly [ours: Timed, bare: Timed]

interface Moves {
  readonly answer: string
  readonly firstHours: number
}

async function movePairs(own: Measured, empty: Measured, { answer, firstHours }: Moves): Promise<readonly Pair[]> {
  const pairs: Pair[] = []
  // The first pair warms both and is left out.
  for (let pair = 0; pair <= PAIRS; pair += 1) {
    const value = firstHours + pair
    const ours = await timeMove(own, { value, answer })
    const bare = await timeMove(empty, { value, answer: 'output' })
    if (pair > 0 && ours && bare) pairs.push([ours, bare])
    // What follows the answer, such as the settled plan, is not part of the next one.
    await own.page.waitForTimeout(REST)
  }
  return pairs
}

function report(what: string, pairs: readonly Pair[]): void {
  const say = (unit: string, time: (timed: Timed) => number): void => {
    const ours = pairs.map(([one]) => time(one)).toSorted((a, b) => a - b)
    const bare = median(pairs.map(([, one]) => time(one)))
    const ratio = median(pairs.map(([one, other]) => time(one) / time(other)))
    process.stdout.write(
      `${what}, ${unit}: ${median(ours).toFixed(1)} ms (${ours[0]?.toFixed(1)} to ${ours.at(-1)?.toFixed(1)}), ` +
        `${ratio.toFixed(2)} times an empty React slider (${bare.toFixed(1)} ms), ${pairs.length} pairs\n`,
    )
  }
  // On the clock whatever else the machine does counts too.
  say('on the clock', ({ clock }) => clock)
  say('work of the page', ({ work }) => work)
  const first = pairs.filter(([{ frames }]) => frames === 1).length
  process.stdout.write(`${what}: in the first frame after the move ${first} of ${pairs.length} times\n`)
}

await measure('built-in framework', (page) => page.getByRole('button', { name: /^Senior specialist to/ }).click())

const framework = generateFramework({ seed: 7, skills: 40, actionsPerStep: 10 })
const profile = {
  ...generateProfile(framework, { seed: 3, hoursPerWeek: 5 }),
  framework: { kind: 'own' as const, framework },
}
await measure(`framework of ${framework.actions.length} actions`, (page) =>
  page.getByLabel('Profile file').setInputFiles({
    name: 'large.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(profile)),
  }),
)
