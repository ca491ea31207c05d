import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixture.ts'
import { goTo, openSample } from './journey.ts'

test('a plan is made again item by item, what is kept stays, the slip shows, and undo leads back', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  await page.getByRole('button', { name: 'Pin these dates' }).click()
  await expect(page.getByText('Working out the plan without it')).toBeHidden()

  await goTo(page, 'Settings')
  await page.getByRole('slider', { name: 'Hours a week' }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await goTo(page, 'Plan')
  const notice = page.getByText(/holds still/).locator('xpath=ancestor::*[.//button][1]')
  await notice.getByRole('button', { name: /one by one/ }).click()
  const keep = page.getByRole('button', { name: /^Keep its days: / }).first()
  const name = ((await keep.getAttribute('aria-label')) ?? '').replace('Keep its days: ', '')
  await keep.click()
  await expect(page.getByRole('button', { name: `Keep its days: ${name}` })).toHaveCount(0)
  const scan = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(scan.violations.map(({ id }) => id)).toEqual([])

  await page.getByRole('button', { name: 'Replan', exact: true }).click()
  await expect(page.getByText(/weeks later than first planned/).first()).toBeVisible()
  await page.getByRole('radio', { name: 'List' }).click()
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('pinned')

  const undo = page.getByRole('button', { name: /^Undo/ }).first()
  while (await undo.isEnabled()) await undo.click()
  await expect(page.getByRole('button', { name: 'Adopt this plan' })).toBeVisible()
  await expect(page.getByText(/than first planned/)).toHaveCount(0)
})
