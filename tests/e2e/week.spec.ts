import { expect, test } from './fixture.ts'
import { goTo, openSample, whenSaved } from './journey.ts'

test('a week is worked through, its milestone is proved step by step, and one undo takes the end of it back', async ({
  app,
}) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'This week')
  await page.getByRole('link', { name: 'Look at your plan' }).click()
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  await goTo(page, 'This week')

  const main = page.getByRole('main')
  const title = (await main.getByRole('heading', { level: 3 }).first().textContent()) ?? ''
  await main.getByRole('button', { name: 'Log 30 min' }).first().click()
  await expect(main.getByText('30 min so far')).toBeVisible()

  await main
    .getByRole('button', { name: /^Not this week/ })
    .first()
    .click()
  await expect(main.getByRole('heading', { name: 'Not this week' })).toBeVisible()
  await expect(main.getByText(/no date moves|It (still ends|would end)/).first()).toBeVisible()
  await main.getByRole('button', { name: /^Take back/ }).click()
  await expect(main.getByRole('heading', { name: 'Not this week' })).toHaveCount(0)

  await main.getByRole('link', { name: title }).click()
  await page.getByRole('button', { name: 'Finished', exact: true }).click()
  await expect(page.getByText('This week › Prove it')).toBeVisible()
  const range = page.getByText('Now', { exact: true }).locator('xpath=following-sibling::dd')
  const before = await range.textContent()
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  await page.keyboard.press('4')
  await expect(range).not.toHaveText(before ?? '')
  await page.getByLabel('What could you show?').first().fill('The sheet, checked by finance.')

  await page.getByRole('link', { name: 'Go on later' }).click()
  await expect(main.getByRole('heading', { name: 'To be proved' })).toBeVisible()
  await page.getByRole('link', { name: 'Go on proving it' }).click()
  for (let skills = 0; skills < 12 && (await page.getByText('not rated yet').count()) > 0; skills += 1)
    await page.keyboard.press('4')
  await page.getByRole('link', { name: 'Back to this week' }).click()
  await expect(main.getByRole('heading', { name: 'To be proved' })).toHaveCount(0)
  await whenSaved(page)

  await page.keyboard.press('Control+z')
  await expect(page.getByText('Undone: finished milestone')).toBeVisible()
  await goTo(page, 'Plan')
  await expect(page.getByRole('button', { name: 'Finished', exact: true })).toBeVisible()
})
