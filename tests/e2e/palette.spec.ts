import { expect, test } from './fixture.ts'
import { goTo, openSample } from './journey.ts'

test('everything is found and reached from one field, by keyboard', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  const field = page.getByRole('combobox', { name: 'Find anything' })
  const find = async (words: string): Promise<void> => {
    await page.keyboard.press('Control+k')
    await expect(field).toBeFocused()
    await field.fill(words)
    await expect(page.getByRole('status').filter({ hasText: /^\d+ found$/ })).toBeAttached()
  }

  await find('lead management')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Lead management' })).toBeFocused()

  await find('signed by the heads of sales')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('What could you show?')).toBeFocused()

  await find('payback')
  const inPlan = page.getByRole('group', { name: 'Plan', exact: true }).getByRole('option').first()
  const title = (await inPlan.locator('span > span').first().textContent()) ?? ''
  await inPlan.click()
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused()

  await find('undo')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Adopt this plan' })).toBeVisible()

  await find('add line rolling')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'New line' })).toBeFocused()
  await page.keyboard.type('Ask about the quokka')
  await page.keyboard.press('Enter')
  await goTo(page, 'Plan')
  await find('quokka')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: /^Ask about the quokka/ })).toBeFocused()
  await goTo(page, 'Plan')

  await page.getByRole('radio', { name: 'List' }).focus()
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('radio', { name: 'List' })).toBeFocused()
})
