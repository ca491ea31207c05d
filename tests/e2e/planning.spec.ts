import { expect, test } from './fixture.ts'
import { goTo, openSample } from './journey.ts'

test('an adopted plan holds still when the pace changes, and says what replanning would move', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  const dates = page.getByText('Ready for MOPs manager').locator('..').getByRole('definition')
  const adopted = (await dates.textContent()) ?? ''
  await goTo(page, 'Settings')
  await page.getByRole('slider', { name: 'Hours a week' }).focus()
  await page.keyboard.press('Home')
  await goTo(page, 'Plan')
  const notice = page.getByText(/holds still/).locator('..')
  await expect(notice).toContainText(`MOPs manager ${adopted} to`)
  await expect(dates).toHaveText(adopted)

  await goTo(page, 'Overview')
  await expect(page.getByText('Your plan gets you there in')).toBeVisible()
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'Replan' }).click()
  await expect(notice).toBeHidden()
  await expect(dates).not.toHaveText(adopted)
})

test('a declined milestone can be taken back', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Plan')
  const title = (await page.getByRole('main').getByRole('heading', { level: 2 }).last().textContent()) ?? ''
  await page.getByRole('button', { name: 'Not for me' }).click()
  await page.getByRole('radio', { name: 'List' }).click()
  await expect(page.getByRole('table').getByRole('button', { name: title })).toHaveCount(0)
  await page.getByRole('button', { name: `Take back: ${title}` }).click()
  await expect(page.getByRole('table').getByRole('button', { name: title })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Not for you' })).toHaveCount(0)
})

test('a finished milestone asks for proof, stands under Proving, and survives replanning', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  const title = (await page.getByRole('main').getByRole('heading', { level: 2 }).last().textContent()) ?? ''
  await page.getByRole('button', { name: 'Finished', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'Replan' }).click()
  await page.getByRole('radio', { name: 'List' }).click()
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText('proving')
})

test('a goal that lies below the rung is not taken, and the last choice goes on counting', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Settings')
  await page.getByRole('combobox', { name: 'Where to' }).click()
  await page.getByRole('option', { name: /^Technician/ }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'lies below' })).toContainText('your last choice counts')
  await goTo(page, 'Plan')
  await expect(page.getByRole('heading', { level: 1, name: 'Plan to Director of MOPs' })).toBeVisible()
  await expect(page.getByRole('alert', { name: 'Not saved' })).toHaveCount(0)
})

test('keys that work an open menu do not rate or leave the skill behind it', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Skills')
  await page.getByRole('link', { name: /^Marketing automation platform/ }).click()
  const heading = page.getByRole('heading', { level: 1 })
  const skill = (await heading.textContent()) ?? ''
  await page.getByRole('button', { name: /Profile menu/ }).press('Enter')
  await page.getByRole('menuitem', { name: 'Export all of my data' }).press('Enter')
  await expect(page.getByText('Your data is exported')).toBeVisible()
  await expect(heading).toHaveText(skill)
})

test('choosing a milestone in the list keeps the list, the place and the focus', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Plan')
  await page.getByRole('radio', { name: 'List' }).click()
  const third = page.getByRole('cell').getByRole('button').nth(2)
  await third.focus()
  await page.keyboard.press('Enter')
  await expect(third).toHaveAttribute('aria-pressed', 'true')
  await expect(third).toBeFocused()
})
