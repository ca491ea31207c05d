import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { beginAnswer } from '#domain/sharing/answer-changes.ts'
import { readFrameworkFolder } from '#main/content/read-framework-folder.ts'
import { manyShares } from '#tests/support/many-people.ts'
import { runApp } from '#tests/support/run-app.ts'
import { median } from './figures/figure.ts'

/**
 * What a manager waits for with 500 files against what one with 5 waits for, in one run: the list for the first time
 * (every document is read and the index is made), the list from the index, one step of scrolling, and the page of one
 * person. Prints ratios; nothing here passes or fails.
 */

const TODAY = '2026-11-21'
const FEW = 5
const MANY = 500
const REPEATS = 9
const STEPS = 40

interface Waits {
  readonly first: number
  readonly again: number
  readonly scroll: number
  readonly person: number
}

/** Runs in the page: milliseconds until something is there that matches, and painted. */
async function untilPainted(selector: string): Promise<number> {
  const began = performance.now()
  while (!document.querySelector(selector)) await new Promise((frame) => requestAnimationFrame(frame))
  await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)))
  return performance.now() - began
}

/** Runs in the page: the median milliseconds that a step of scrolling keeps the page busy. */
async function scrollSteps(steps: number): Promise<number> {
  const scroller = document.querySelector<HTMLElement>('[role="group"][aria-label="Everybody, by name"]')
  if (!scroller) throw new Error('There is no list.')
  const times: number[] = []
  for (let step = 0; step < steps; step += 1) {
    await new Promise((frame) => requestAnimationFrame(frame))
    const began = performance.now()
    scroller.scrollTop = (scroller.scrollTop + 400) % Math.max(1, scroller.scrollHeight - scroller.clientHeight)
    await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)))
    times.push(performance.now() - began)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

const ROW = 'main li a[href*="/team/person/"]'

async function go(page: Page, hash: string, selector: string): Promise<number> {
  await page.evaluate((next) => {
    location.hash = next
  }, hash)
  return page.evaluate(untilPainted, selector)
}

async function waits(count: number): Promise<Waits> {
  const framework = await readFrameworkFolder(resolve('resources/frameworks/marketing-operations'))
  const app = await runApp({ today: TODAY, reducedMotion: 'reduce' })
  const folder = join(app.dataFolder, 'people')
  await mkdir(folder, { recursive: true })
  for (const share of manyShares(framework, count, TODAY))
    await writeFile(join(folder, `${share.id}.json`), JSON.stringify(beginAnswer(share)))
  const { page } = app
  const first = await go(page, '#/team', ROW)
  const again: number[] = []
  const person: number[] = []
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    await page.reload()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    again.push(await go(page, '#/team', ROW))
    person.push(await go(page, '#/team/person/person-0', 'main [role="progressbar"]'))
  }
  await go(page, '#/team', ROW)
  const scroll = await page.evaluate(scrollSteps, STEPS)
  await app.close()
  return { first, again: median(again), scroll, person: median(person) }
}

const few = await waits(FEW)
const many = await waits(MANY)
const line = (what: string, key: keyof Waits): string =>
  `${what}: ${(many[key] / few[key]).toFixed(1)} times (${many[key].toFixed(0)} ms with ${MANY}, ${few[key].toFixed(0)} ms with ${FEW})`
process.stdout.write(
  `${[
    line('list for the first time, every document read', 'first'),
    line('list again, from the index', 'again'),
    line('a step of scrolling until it is painted', 'scroll'),
    line('page of one person', 'person'),
  ].join('\n')}\n`,
)
