import { expect, test } from './fixture.ts'
import { goTo, openSample } from './journey.ts'
import { violationsOf } from './violations.ts'

test('what is tried out shows at once, is dropped by Escape, and is kept in one step that can be taken back', async ({
  app,
}) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  const gate = page.getByText('Ready for MOPs manager').locator('..').getByRole('definition')
  const adopted = (await gate.textContent()) ?? ''
  const hours = page.getByRole('slider', { name: 'Hours a week' })

  await hours.press('End')
  await expect(gate).toContainText(/sooner/)
  await page.keyboard.press('Escape')
  await expect(gate).toHaveText(adopted)
  await expect(page.getByRole('button', { name: 'Back to my plan' })).toHaveCount(0)

  await hours.press('End')
  await expect(gate).toContainText(/sooner/)
  await page.getByRole('button', { name: 'Make it my plan' }).click()
  await expect(gate).not.toHaveText(adopted)
  await expect(gate).not.toContainText(/sooner/)
  await expect(page.getByText(/holds still/)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(gate).toHaveText(adopted)
})

test('hours and a day tried out become a scenario, which is compared, adopted and taken back', async ({ app }) => {
  test.setTimeout(240_000)
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  const gate = page.getByText('Ready for MOPs manager').locator('..').getByRole('definition')
  const adopted = (await gate.textContent()) ?? ''
  await expect(page.getByText('A scenario is another way to go on')).toBeVisible()

  await page.getByRole('button', { name: 'More ways' }).click()
  const day = page.getByLabel('Ready by')
  await day.fill('2020-01-01')
  await expect(page.getByRole('alert').filter({ hasText: 'is over. The nearest possible day is' })).toBeVisible({
    timeout: 30_000,
  })
  await day.fill('2033-12-31')
  await page.getByRole('button', { name: /^Try .* a week$/ }).click({ timeout: 30_000 })
  await page.getByRole('slider', { name: 'Hours a week' }).press('End')
  await expect(gate).toContainText(/sooner/)
  await page.getByRole('button', { name: 'Keep as scenario' }).click()
  await page.getByLabel('Name of the scenario').fill('All evenings')
  await page.keyboard.press('Enter')
  await expect(gate).toHaveText(adopted)

  const table = page.getByRole('group', { name: 'Comparison' })
  await expect(table.getByRole('columnheader', { name: 'All evenings' })).toBeVisible()
  await expect(table.getByRole('row', { name: /^Pace/ })).toContainText('20 hours a week')
  await expect(table.getByRole('row', { name: /^Ready for MOPs manager/ })).toContainText(adopted)
  expect(await violationsOf(page)).toEqual([])

  await page.getByRole('button', { name: 'Make it my plan: All evenings' }).click()
  await expect(gate).not.toHaveText(adopted)
  await page.keyboard.press('Control+z')
  await expect(gate).toHaveText(adopted)
  await page.getByRole('button', { name: 'Delete All evenings' }).click()
  await expect(table).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(table).toBeVisible()
})
