import type { Page } from 'playwright-core'
import { expect } from './fixture.ts'

/** What people do, in the words of the screens. */

export async function startProfile(page: Page, input: { name: string; rung: string; goal: string }): Promise<void> {
  await page.getByLabel('Your name').fill(input.name)
  await page.getByRole('combobox', { name: 'Your rung today' }).click()
  await page.getByRole('option', { name: new RegExp(`^${input.rung} `) }).click()
  await page.getByRole('combobox', { name: 'Where to' }).click()
  await page.getByRole('option', { name: new RegExp(`^${input.goal} `) }).click()
  await page.getByRole('button', { name: 'Start rating' }).click()
  await expect(page.getByRole('radiogroup', { name: /^Your level in/ })).toBeVisible()
}

/** Rates every skill in turn by the number keys, through both rounds to the look back; `levels` goes round when there are more skills. */
export async function rateAll(page: Page, levels: readonly number[]): Promise<number> {
  for (let count = 0; ; count += 1) {
    const heading = await page.getByRole('heading', { level: 1 }).textContent()
    const level = levels[count % levels.length] ?? 0
    await page.keyboard.press(String(level))
    await expect(page.getByRole('radio', { name: new RegExp(`^${level} `) })).toHaveAttribute('aria-checked', 'true')
    const isRoundDone = await page.getByText(/^All \d+ rated$/).isVisible()
    await page.keyboard.press('Enter')
    if (isRoundDone) {
      await expect(page.getByRole('heading', { level: 1, name: 'Look back' })).toBeVisible()
      const others = page.getByRole('link', { name: /^Rate the other/ })
      if (!(await others.isVisible())) return count + 1
      await others.click()
    }
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading ?? '')
  }
}

export async function openSample(page: Page, title: RegExp): Promise<void> {
  await page.getByRole('button', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible()
}

export async function goTo(page: Page, screen: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen, exact: true }).click()
}

export async function whenSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this computer' })).toBeAttached()
}

/** More lines than an agenda of an hour has. */
const MOST_LINES = 60

/** Goes through a meeting that is held, line by line without covering any, and ends it. */
export async function toTheEnd(page: Page): Promise<void> {
  const end = page.getByRole('button', { name: 'End the meeting' })
  for (let line = 0; line < MOST_LINES && !(await end.isVisible()); line += 1)
    await page.keyboard.press('Alt+ArrowRight')
  await expect(end).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^Minutes, / })).toBeVisible()
}
