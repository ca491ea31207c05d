import { aProfile, aRating } from '#tests/support/build-profile.ts'
import { expect, test } from './fixture.ts'
import { goTo, startProfile } from './journey.ts'
import { violationsOf } from './violations.ts'

test('the quick round by keyboard ends in a look back that asks about too many high answers', async ({ app }) => {
  test.setTimeout(240_000)
  const { page } = app
  await startProfile(page, { name: 'Ann', rung: 'Specialist', goal: 'MOPs manager' })
  await expect(page.getByText('0 of 16 rated · about 8 min left')).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Needs' })).toHaveCount(0)
  const heading = page.getByRole('heading', { level: 1 })
  for (let skill = 1; skill <= 16; skill += 1) {
    const name = (await heading.textContent()) ?? ''
    await page.keyboard.press('4')
    await expect(page.getByRole('columnheader', { name: 'Needs' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(heading).not.toHaveText(name)
  }

  await expect(heading).toHaveText('Look back')
  await expect(page.getByRole('heading', { level: 2, name: 'High nearly everywhere' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Nearly the same everywhere' })).toBeVisible()
  expect(await violationsOf(page)).toEqual([])
  await page.getByRole('link', { name: 'Rate the other' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^16 of \d+ rated/)).toBeVisible()
})

test('an answer of an earlier day shows only after the new one, or on request', async ({ app }) => {
  const { page } = app
  const ratings = [aRating({ skill: 'automation-platform', level: 2, on: '2026-03-01' })]
  await page.getByLabel('Profile file').setInputFiles({
    name: 'ann.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(aProfile({ name: 'Ann', ratings }))),
  })
  await goTo(page, 'Skills')
  await page.getByRole('link', { name: /^Marketing automation platform/ }).click()
  await expect(page.getByText('You answered this on March 1, 2026.')).toBeVisible()
  const levels = page.getByRole('radiogroup', { name: /^Your level in/ })
  await expect(levels.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(page.getByRole('columnheader', { name: 'Needs' })).toHaveCount(0)
  await page.keyboard.press('3')
  await expect(page.getByText('On March 1, 2026 you chose 2 Practicing; today 3 Proficient.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: 'Show it' }).click()
  await expect(levels.getByRole('radio', { checked: true })).toContainText('Practicing')
})
