import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { goTo, startProfile, whenSaved } from './journey.ts'

/** Keys from one box to the next; what is typed is typed letter by letter, as a person does. */
async function type(page: Page, ...parts: readonly string[]): Promise<void> {
  for (const part of parts) {
    if (part !== '') await page.keyboard.type(part)
    await page.keyboard.press('Tab')
  }
}

/** What changed leads over the five outcomes, one stop, to the number. */
async function typeEntry(page: Page, entry: readonly string[]): Promise<void> {
  const [did = '', changed = '', name = '', from = '', to = '', unit = '', period = '', who = '', decision = ''] = entry
  await expect(page.getByLabel('What I did')).toHaveValue('')
  await page.getByLabel('What I did').focus()
  await type(page, did, changed, '', name, from, to, unit, period, '', who)
  await page.keyboard.type(decision)
  await page.keyboard.press('Control+Enter')
}

test('three pieces of work are logged by keyboard and become a page, its annex and five slides', async ({ app }) => {
  // Typed letter by letter and printed four times, on a computer that may be busy.
  test.setTimeout(240_000)
  const { page } = app
  await startProfile(page, { name: 'Maya Chen', rung: 'Senior specialist', goal: 'MOPs manager' })
  await goTo(page, 'Impact log')
  await page.getByRole('link', { name: 'Write the first entry' }).press('Enter')

  await typeEntry(page, [
    'Rebuilt lead routing for web requests.',
    'Sales answers within the hour instead of the next day.',
    'Answered within the hour',
    '37',
    '70',
    '%',
    'July to October',
    'Head of sales',
    'Keep the two queues.',
  ])
  await typeEntry(page, [
    'One intake form and reusable builds.',
    'A campaign goes live in three days.',
    'From idea to live',
    '11',
    '3',
    'days',
    'since August',
    'CMO',
    'Keep one intake.',
  ])
  await typeEntry(page, ['Moved four contracts into one.', 'Four overlapping tools are retired.'])

  await goTo(page, 'Impact log')
  await expect(page.getByRole('heading', { name: '3 entries' })).toBeVisible()
  await page.getByRole('link', { name: 'Four overlapping tools are retired.' }).click()
  await page.getByRole('combobox', { name: 'What it is worth' }).click()
  await page.getByRole('option', { name: /^Spend released/ }).click()
  await page.getByLabel('Cost before').fill('$61,300')
  await page.getByLabel('Cost after').fill('18.450,75')
  await page.getByLabel('Cost of the change').fill('0')
  await expect(page.getByText('61,300 − 18,450.75 − 0 = $42,849.25.')).toBeVisible()
  await page.getByLabel('Source of these numbers').fill('Contracts')
  await page.getByRole('button', { name: 'Use as evidence for Business case and return' }).click()
  await expect(page.getByText('is evidence', { exact: true })).toBeVisible()
  await whenSaved(page)

  await goTo(page, 'Executive brief')
  await page.getByRole('button', { name: 'Begin the brief for July to December 2026' }).click()
  await page.getByLabel('One risk, in a sentence or two').fill('Risk. '.repeat(90))
  await expect(page.getByText(/The risk takes the room of \d+ letters, and 320 fit/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Export PDF' })).toBeDisabled()
  await page.getByLabel('One risk, in a sentence or two').fill('Two regions cannot prove what contacts agreed to.')
  await page.getByLabel('What you ask for').fill('One specialist for two quarters')
  await page.getByLabel('Its price').fill('74k')
  await page.getByLabel('What it unlocks').fill('Partner requests answered within the hour.')
  await expect(page.locator('[data-page-text="1"]')).toContainText('$74,000', { timeout: 30_000 })

  await page.getByRole('button', { name: 'Export PDF' }).click()
  await expect(page.getByText('Exported')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('radio', { name: 'Slides' }).click()
  await expect(page.locator('[data-page-text="5"]')).toContainText('The ask', { timeout: 30_000 })
  await page.getByRole('button', { name: 'Export PDF' }).click()
  await expect.poll(() => readdirSync(app.downloads).length, { timeout: 30_000 }).toBe(2)

  const file = (part: string): string =>
    join(app.downloads, readdirSync(app.downloads).find((name) => name.endsWith(part)) ?? part)
  const text = (path: string, at: number): string =>
    execFileSync('pdftotext', ['-f', String(at), '-l', String(at), '-layout', path, '-'], { encoding: 'utf8' })
  const brief = file('Half-year brief.pdf')
  expect(text(brief, 1)).toMatch(
    /Three outcomes, one risk, one ask[\s\S]+\$43k[\s\S]+The risk[\s\S]+The ask[\s\S]+\$74,000/,
  )
  expect(text(brief, 1)).not.toContain('Annex')
  expect(text(brief, 2)).toMatch(/Annex: how the numbers were worked out[\s\S]+\$42,849\.25/)
  expect(execFileSync('pdfinfo', [file('slides.pdf')], { encoding: 'utf8' })).toMatch(/Pages:\s+5\n/)
})
