import type { Locator, Page } from 'playwright-core'
import { expect, test } from './fixture.ts'
import { openSample, whenSaved } from './journey.ts'
import { violationsOf } from './violations.ts'

/** More steps than any screen has places for the keyboard. */
const MOST_STEPS = 200

/** Walks there as somebody without a pointer does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not get to ${String(target)}.`)
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Opens a list, types the first letters and takes what they lead to. */
async function pick(page: Page, label: string, letters: string): Promise<void> {
  const list = page.getByRole('combobox', { name: label })
  await press(page, list)
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.type(letters)
  await expect(page.getByRole('option', { name: new RegExp(`^${letters}`) }).first()).toHaveAttribute(
    'data-highlighted',
  )
  await page.keyboard.press('Enter')
  await expect(list).toContainText(letters)
}

const main = (page: Page): Locator => page.getByRole('main')

test('from the start over the quick round and the gaps to a trial in the plan, by keyboard alone', async ({ app }) => {
  test.setTimeout(240_000)
  const { page } = app
  await tabTo(page, page.getByLabel('Your name'))
  await page.keyboard.type('Ann')
  await pick(page, 'Your rung today', 'Senior')
  await pick(page, 'Where to', 'CMO')
  await press(page, page.getByRole('button', { name: 'Start rating' }))
  await expect(page.getByRole('radiogroup', { name: /^Your level in/ })).toBeVisible()
  const title = page.getByRole('heading', { level: 1 })
  for (let skill = 0; skill < 16; skill += 1) {
    const heading = (await title.textContent()) ?? ''
    await page.keyboard.press(String(1 + (skill % 3)))
    await page.keyboard.press('Enter')
    await expect(title).not.toHaveText(heading)
  }
  await expect(title).toHaveText('Look back')

  await press(page, page.getByRole('link', { name: 'Gaps', exact: true }))
  await expect(title).toHaveText(/^Gaps to /)
  await expect(title).toBeFocused()
  await expect(page.getByRole('heading', { level: 2, name: /^Why / })).toBeVisible()

  await press(page, page.getByRole('link', { name: 'Decide', exact: true }))
  await expect(page.getByRole('heading', { level: 1, name: 'Crossroads' })).toBeFocused()
  await expect(page.getByText(/to Principal architect/).first()).toBeVisible()
  await expect(page.getByText(/to CMO/).first()).toBeVisible()
  expect(await violationsOf(page), 'crossroads, nothing said').toEqual([])

  const feeling = page.getByRole('radiogroup', { name: /^What .* does to you$/ }).first()
  await press(page, feeling.getByRole('radio', { name: 'Gives energy' }))
  await expect(page.getByText('Gives more than it takes.').first()).toBeVisible()

  for (const card of ['Craft', 'Reach'])
    await press(page, page.getByRole('button', { name: new RegExp(`^${card} `) }).last())
  await page.getByRole('heading', { level: 1 }).focus()
  await press(page, page.getByRole('button', { name: 'Reach up', exact: true }))
  await expect(
    page.getByRole('list', { name: 'Matters most, in this order' }).getByRole('listitem').first(),
  ).toContainText('Reach')

  const choice = page.getByRole('radiogroup', { name: 'Your choice at the crossroads' })
  await tabTo(page, choice.getByRole('radio', { name: 'Not yet' }))
  await page.keyboard.press('ArrowRight')
  await expect(choice.getByRole('radio', { name: 'Expert' })).toBeChecked()
  await expect(page.getByText(/^The expert way, chosen on November 21, 2026/)).toBeVisible()
  await tabTo(page, page.getByLabel('Why, in your own words'))
  await page.keyboard.type('The work itself.')
  expect(await violationsOf(page), 'crossroads, chosen').toEqual([])

  await press(page, page.getByRole('button', { name: 'Start this trial' }))
  const trial = (await main(page).locator('p:focus').textContent()) ?? ''
  expect(trial).not.toBe('')
  expect(await violationsOf(page), 'crossroads, on trial').toEqual([])
  await press(page, page.getByRole('link', { name: 'See it in the plan' }))
  await expect(page.getByRole('heading', { level: 2, name: trial })).toBeVisible()
  await expect(main(page).getByText(/^Your own action, held to its last day, January 17, 2027/)).toBeVisible()

  // The goal follows only when asked to, and one undo takes that back.
  await page.goBack()
  await press(page, page.getByRole('button', { name: 'Make Staff specialist the goal' }))
  await expect(page.getByText('Staff specialist is your goal now')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Make Staff specialist the goal' })).toBeVisible()
  await press(page, page.getByRole('button', { name: 'End it early' }))
  await expect(page.getByText('Your last trial')).toBeVisible()
  await whenSaved(page)
})

test('a trial in an adopted plan takes its place in it at once', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await page.evaluate(() => (location.hash = '#/plan'))
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  await page.evaluate(() => (location.hash = '#/decide'))
  await page.getByRole('button', { name: 'Start this trial' }).click()
  await expect(page.getByText('Your plan was made again around it; pins and ticks stayed.')).toBeVisible()
  await page.getByRole('link', { name: 'See it in the plan' }).click()
  await expect(main(page).getByText(/^Your own action, held to its last day/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Adopt this plan' })).toHaveCount(0)
})

test('the check of the place leads to an ending, and the journal stays on its page', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await page.evaluate(() => (location.hash = '#/decide/place'))
  await page.getByRole('button', { name: 'Begin the check' }).click()
  const statements = main(page).getByRole('radiogroup', { name: /\.$/ })
  await expect(statements).toHaveCount(12)
  for (const statement of await statements.all()) await statement.getByRole('radio', { name: 'Partly' }).click()
  await expect(
    page.getByText('0 of 12 hold and 12 hold in part: 50% in all, where 65% is enough to grow on.'),
  ).toBeVisible()
  await expect(page.getByText('What to ask for, drafted')).toBeVisible()
  expect(await violationsOf(page), 'place, answered').toEqual([])
  await page.getByRole('radio', { name: 'Look elsewhere' }).click()
  await expect(page.getByText('To look around decently')).toBeVisible()

  await page.evaluate(() => (location.hash = '#/decide/journal'))
  await page.getByRole('radio', { name: 'Rather low' }).click()
  await page.getByLabel('In your own words').fill('The roadmap was moved for the third time.')
  await whenSaved(page)
  await expect(page.getByRole('img', { name: /November 2026: Rather low/ })).toBeVisible()
  // Other charts can be copied and saved as a picture; what is private cannot.
  await expect(page.getByRole('button', { name: /^Copy or save/ })).toHaveCount(0)
  await page.getByRole('radio', { name: 'Table' }).click()
  await expect(main(page).getByRole('row', { name: /November 2026/ })).toContainText('2 of 5, Rather low')
  expect(await violationsOf(page), 'journal, as a table').toEqual([])
})

test('no page of the printed plan holds a word of the journal or of the check', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await page.evaluate(() => (location.hash = '#/decide/place'))
  await page.getByRole('button', { name: 'Begin the check' }).click()
  await page.getByLabel('Why', { exact: true }).fill('Quokka: the chief is leaving.')
  await page.evaluate(() => (location.hash = '#/decide/journal'))
  await page.getByLabel('In your own words').fill('Quokka: I wrote an application.')
  await whenSaved(page)
  await page.evaluate(() => (location.hash = '#/documents'))
  const pages = page.locator('[data-page-text]')
  await expect(pages.first()).toContainText('Amara Lindholm', { timeout: 30_000 })
  for (const shown of await pages.all()) await expect(shown).not.toBeEmpty()
  expect((await pages.allTextContents()).join(' ')).not.toContain('Quokka')
})
