import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixture.ts'
import { goTo, startProfile } from './journey.ts'

test('a team, four items, an urgent request, a card, a decision, and the roadmap follows', async ({ app }) => {
  test.setTimeout(90_000)
  const { page } = app
  await startProfile(page, { name: 'Ann', rung: 'MOPs manager', goal: 'Director' })
  await goTo(page, 'Roadmap')
  await page.getByLabel('Name', { exact: true }).fill('Noor')
  await page.getByLabel('Days a week', { exact: true }).fill('9')
  await page.getByRole('button', { name: 'Add to the team' }).click()
  await expect(page.getByText('Type a number from 0 to 7.')).toBeVisible()
  await page.getByLabel('Days a week', { exact: true }).fill('5')
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Items side by side' }).selectOption('1')
  for (const [title, days] of [
    ['Consent center', '10'],
    ['Partner routing', '5'],
    ['Attribution refresh', '10'],
    ['Template library', '5'],
  ] as const) {
    await page.getByLabel('New item').fill(title)
    await page.getByLabel('Person-days').fill(days)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: title })).toBeVisible()
  }
  const order = page.locator('table tbody tr th a')
  const titles = ['Consent center', 'Partner routing', 'Attribution refresh', 'Template library']
  await expect(order).toHaveText(titles)
  await page.getByRole('link', { name: 'Template library' }).press('Alt+ArrowUp')
  await expect(order).toHaveText([...titles.slice(0, 2), 'Template library', 'Attribution refresh'])

  await page.getByRole('link', { name: 'Weigh a request' }).click()
  await page.getByLabel('What is asked').fill('Webinar platform')
  await page.getByLabel('Who asks').fill('Events')
  await page.getByRole('button', { name: 'Weigh it' }).click()
  await expect(page.getByLabel('Person-days')).toBeDisabled()
  await page.getByLabel('It counts as done when').fill('One event runs on it')
  await page.keyboard.press('Enter')
  await page.getByLabel('Person-days').fill('10')
  await page.getByLabel('A first step that would do for now').fill('One event on the current tool')
  await page.getByRole('textbox', { name: 'Its days' }).fill('5')
  const card = page.getByRole('article', { name: 'Displacement card' })
  await expect(card).toContainText('Four of four agreed items come later, the furthest by 2 weeks.')
  await expect(card.getByRole('row', { name: /Consent center/ })).toContainText('2 weeks later')
  await expect(card.getByRole('row', { name: /Smaller first step/ })).toContainText('5 days')

  await page.getByRole('link', { name: 'PDF' }).click()
  await expect(page.locator('[data-page-text="1"]')).toContainText('Webinar platform', { timeout: 30_000 })
  await page.getByRole('button', { name: 'Export PDF' }).click()
  await expect(page.getByText('Exported')).toBeVisible({ timeout: 30_000 })
  const [file = ''] = readdirSync(app.downloads)
  const text = execFileSync('pdftotext', ['-layout', join(app.downloads, file), '-'], { encoding: 'utf8' })
  expect(text).toMatch(/Consent center .* 2 weeks later/)
  expect(execFileSync('pdfinfo', [join(app.downloads, file)], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/)

  await page.goBack()
  await page.getByRole('radio', { name: 'Smaller first step' }).check()
  await page.getByLabel('Decided by').fill('Dana Ruiz')
  await page.getByLabel('Why', { exact: true }).fill('Consent comes first.')
  await page.getByRole('button', { name: 'Record the decision' }).click()
  await expect(page.getByRole('region', { name: 'Decided: Smaller first step' })).toBeVisible()
  await page.getByRole('link', { name: 'See it on the roadmap' }).click()
  await expect(order).toHaveText([
    'Webinar platform, first step',
    ...titles.slice(0, 2),
    'Template library',
    'Attribution refresh',
  ])
  await page.keyboard.press('Control+z')
  await expect(order).toHaveText([...titles.slice(0, 2), 'Template library', 'Attribution refresh'])
  expect(app.complaints).toEqual([])
})
