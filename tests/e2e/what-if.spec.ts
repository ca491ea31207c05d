import { expect, test } from './fixture.ts'
import { goTo, openSample } from './journey.ts'

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
