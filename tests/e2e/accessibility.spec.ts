import type { Page } from '@playwright/test'
import { LEVELS } from '#domain/framework/level.ts'
import { expect, test } from './fixture.ts'
import { goTo, openSample, startProfile } from './journey.ts'
import { violationsOf } from './violations.ts'
import { overfullProfile } from '#tests/support/overfull-profile.ts'

const SCREENS = [
  'Overview',
  'Skills',
  'Gaps',
  'Plan',
  'This week',
  'Check-ins',
  'Decide',
  'One-on-ones',
  'Impact log',
  'Executive brief',
  'Share',
  'Roadmap',
  'Your people',
  'Documents',
  'Library',
  'Settings',
]

// Each scan walks every element of a long page several times.
test.describe.configure({ timeout: 360_000 })

test('an empty profile has no accessibility violations on any screen', async ({ app }) => {
  expect(await violationsOf(app.page)).toEqual([])
  await startProfile(app.page, { name: 'Ann', rung: 'Technician', goal: 'Specialist' })
  expect(await violationsOf(app.page)).toEqual([])
  await tour(app.page)
})

test('a sample has no accessibility violations on any screen', async ({ app }) => {
  await openSample(app.page, /Senior specialist to/)
  await tour(app.page)
  await goTo(app.page, 'Plan')
  await app.page.getByRole('button', { name: 'Adopt this plan' }).click()
  expect(await violationsOf(app.page)).toEqual([])
  for (const view of ['Board', 'List']) {
    await app.page.getByRole('radio', { name: view, exact: true }).click()
    expect(await violationsOf(app.page), view).toEqual([])
  }
  await app.page.keyboard.press('Control+k')
  await app.page.getByRole('combobox', { name: 'Find anything' }).fill('budget')
  expect(await violationsOf(app.page), 'palette').toEqual([])
  await app.page.keyboard.press('Escape')
  await app.page.keyboard.press('?')
  expect(await violationsOf(app.page), 'shortcuts').toEqual([])
})

test('an over-full profile has no accessibility violations on any screen', async ({ app }) => {
  await app.page.getByLabel('Profile file').setInputFiles({
    name: 'overfull.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(overfullProfile())),
  })
  await expect(app.page.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible()
  await tour(app.page)
  await meetingTour(app.page)
})

const GAP_VIEWS = ['Heat map', 'Then and now', 'The sum']

/** The screens of a calibration that no link of the side bar leads to. */
async function calibrationTour(page: Page): Promise<void> {
  for (const path of [
    'calibrate',
    'calibrate/automation-platform',
    'manager-rates',
    'manager-rates/automation-platform',
  ]) {
    const before = await page.title()
    await page.evaluate((to) => location.assign(to), `#/one-on-ones/${path}`)
    await expect(page).not.toHaveTitle(before)
    expect(await violationsOf(page), path).toEqual([])
  }
}

/** The list of requests, and the first open one with its card where there is one. */
async function requestTour(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Weigh a request' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Requests' })).toBeVisible()
  expect(await violationsOf(page), 'requests').toEqual([])
  const open = page.getByRole('region', { name: 'To be decided' }).getByRole('link')
  if ((await open.count()) === 0) return
  await open.first().click()
  await expect(page.getByRole('article', { name: 'Displacement card' })).toBeVisible()
  expect(await violationsOf(page), 'displacement card').toEqual([])
}

async function tour(page: Page): Promise<void> {
  for (const screen of SCREENS) {
    await goTo(page, screen)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    if (screen === 'Documents') await expect(page.locator('[data-page-text="1"]')).not.toBeEmpty({ timeout: 30_000 })
    expect(await violationsOf(page), screen).toEqual([])
    if (screen === 'One-on-ones') await calibrationTour(page)
    if (screen === 'Roadmap') await requestTour(page)
    for (const view of screen === 'Gaps' ? GAP_VIEWS : []) {
      await page.getByRole('radio', { name: view }).click()
      expect(await violationsOf(page), view).toEqual([])
    }
  }
  for (const [part, title] of [
    ['place', 'Is this the right place?'],
    ['journal', 'Journal'],
  ] as const) {
    await page.evaluate((to) => (location.hash = `#/decide/${to}`), part)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    expect(await violationsOf(page), part).toEqual([])
  }
  await page.evaluate(() => (location.hash = '#/skills'))
  await page.getByRole('main').locator('a[href^="#/skills/"]:not([href$="/look-back"])').first().click()
  await expect(page.getByRole('radio')).not.toHaveCount(0)
  await page.keyboard.press(String(LEVELS[3].level))
  expect(await violationsOf(page), 'rating').toEqual([])
}

/** The parts of a one-on-one that are not its first screen, the meeting over the whole window last. */
async function meetingTour(page: Page): Promise<void> {
  for (const [part, title] of [
    ['list', 'Rolling list'],
    ['history', 'One-on-ones held'],
    ['meeting-2025-12-11', 'Minutes, December 11'],
    ['overfull-next/hold', /^A line that says/],
  ] as const) {
    await page.evaluate((to) => (location.hash = `#/one-on-ones/${to}`), part)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    expect(await violationsOf(page), part).toEqual([])
  }
  await page.keyboard.press('Escape')
}
