import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aProfile, aRating } from '#tests/support/build-profile.ts'
import { expect, test } from './fixture.ts'
import { goTo, toTheEnd, whenSaved } from './journey.ts'

test('an agenda is drafted and reordered, the meeting held by keyboard, and what is open stands in the next one', async ({
  app,
}) => {
  const { page } = app
  const profile = aProfile({
    name: 'Ann Vega',
    createdOn: '2026-09-01',
    rhythm: 'off',
    ratings: [
      aRating({ skill: 'automation-platform', level: 3, on: '2026-09-01' }),
      aRating({ skill: 'automation-platform', by: 'manager', level: 1, on: '2026-09-01' }),
    ],
    certificates: [{ id: 'c', name: 'Privacy', earnedOn: '2024-12-01', renewBy: '2027-01-10' }],
  })
  await page.getByLabel('Profile file').setInputFiles({
    name: 'ann.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(profile)),
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Hello, Ann' })).toBeVisible()
  await goTo(page, 'One-on-ones')
  await page.getByRole('textbox', { name: 'Your manager' }).fill('Dana Ruiz')
  await page.getByRole('button', { name: 'Draft the agenda' }).click()

  const agenda = page.getByRole('region', { name: 'Agenda' })
  const lines = agenda.getByRole('button', { name: /^Edit: / })
  await expect(lines.first()).toHaveText('Marketing automation platform differs by 2 levels')
  const risk = agenda.getByRole('button', { name: 'Edit: Privacy runs out on January 10: renew it or let it go?' })
  await risk.focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(agenda.getByText(/^Privacy runs out.*: place \d of \d+\.$/)).toBeAttached()
  for (let place = await lines.count(); place > 1; place -= 1) await page.keyboard.press('Alt+ArrowUp')
  await expect(lines.first()).toHaveText(/^Privacy runs out/)
  await page.getByLabel('Private notes').fill('zq-private: ask about the title again')
  await whenSaved(page)

  await page.getByRole('link', { name: 'Start meeting' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Privacy runs out/ })).toBeFocused()
  await page.keyboard.press('d')
  await page.keyboard.type('It is renewed in December.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('m')
  await page.keyboard.type('Pay for the renewal')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Pay for the renewal')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: /differs by 2 levels/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: /^One-on-one, / })).toBeVisible()

  await page.getByRole('link', { name: 'Start meeting' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /differs by 2 levels/ })).toBeFocused()
  await toTheEnd(page)
  await page.getByText('Dana accepts these minutes').click()
  await expect(page.getByText('Dana accepts these minutes, on November 21, 2026')).toBeVisible()

  await page.getByRole('link', { name: 'Minutes PDF' }).click()
  await expect(page.locator('[data-page-text="1"]')).toContainText('It is renewed in December.', { timeout: 30_000 })
  await expect(page.locator('[data-page-text="1"]')).toContainText('Pay for the renewal')
  await expect(page.locator('[data-page-text="1"]')).not.toContainText('zq-private')
  await page.getByRole('button', { name: 'Export Markdown' }).click()
  await expect(page.getByText('Exported', { exact: true })).toBeVisible()
  const [file] = (await readdir(app.downloads)).filter((name) => name.endsWith('.md'))
  const text = await readFile(join(app.downloads, file ?? ''), 'utf8')
  expect(text).toContain('It is renewed in December.')
  expect(text).not.toContain('zq-private')

  await goTo(page, 'One-on-ones')
  await page.getByRole('button', { name: 'Draft the agenda' }).click()
  await expect(lines.first()).toContainText('0 of 1 action done. Open: Dana – Pay for the renewal')
  await expect(agenda.getByText(/Not reached on November 21\./).first()).toBeVisible()
})
