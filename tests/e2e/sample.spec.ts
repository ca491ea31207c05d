import { expect, test } from './fixture.ts'
import { goTo, openSample, whenSaved } from './journey.ts'

test('a sample is a sandbox: marked everywhere, started over, and made one’s own only on request', async ({ app }) => {
  const { page } = app
  await openSample(page, /Technician to/)
  const banner = page.getByRole('complementary', { name: 'About this sample' })
  for (const screen of ['Skills', 'Plan', 'Library', 'Settings']) {
    await goTo(page, screen)
    await expect(banner).toBeVisible()
  }
  const name = page.getByLabel('Your name')
  const original = await name.inputValue()
  await name.fill('Tried Out')
  await name.press('Enter')
  await whenSaved(page)
  await banner.getByRole('button', { name: 'Start it over' }).click()
  await expect(name).toHaveValue(original)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(name).toHaveValue('Tried Out')

  await banner.getByRole('button', { name: 'Make it mine' }).click()
  await expect(page.getByText('This profile is yours now')).toBeVisible()
  await expect(banner).toBeHidden()
  await page.getByRole('button', { name: /Profile menu/ }).click()
  await page.getByRole('menuitem', { name: 'Other profiles and new ones' }).click()
  await expect(page.getByRole('button', { name: /^Tried Out/ })).toHaveCount(1)
})
