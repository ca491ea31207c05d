import { aProfile, aRating } from '#tests/support/build-profile.ts'
import { expect, test } from './fixture.ts'
import { goTo, whenSaved } from './journey.ts'

test('a check-in that is due is taken in one click, a promotion keeps what was rated, and two days are compared', async ({
  app,
}) => {
  const { page } = app
  const profile = aProfile({
    name: 'Ann',
    createdOn: '2026-09-01',
    ratings: [aRating({ skill: 'automation-platform', level: 3, on: '2026-09-01' })],
    certificates: [{ id: 'c', name: 'Privacy', earnedOn: '2024-12-01', renewBy: '2026-12-01' }],
  })
  await page.getByLabel('Profile file').setInputFiles({
    name: 'ann.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(profile)),
  })
  const due = page.getByRole('region', { name: 'Due' })
  await expect(due.getByText('Renew Privacy')).toBeVisible()
  await due.getByRole('button', { name: 'Not today: Renew Privacy' }).click()
  await expect(due.getByText('Renew Privacy')).toHaveCount(0)
  await due.getByRole('link', { name: 'Check in' }).click()
  await page.getByRole('button', { name: 'Nothing changed' }).click()
  await expect(page.getByText('nothing changed', { exact: true })).toBeVisible()

  await page.getByRole('radio', { name: 'Life changes' }).click()
  await page.getByRole('combobox', { name: 'Your rung from today' }).click()
  await page.getByRole('option', { name: /^Senior specialist/ }).click()
  await page.getByRole('button', { name: 'Note this change' }).click()
  await expect(page.getByText('Specialist to Senior specialist')).toBeVisible()

  await page.getByRole('radio', { name: 'Compare' }).click()
  await expect(page.getByText('Rung: Specialist before, Senior specialist after.')).toBeVisible()
  await page.getByRole('radio', { name: 'Table' }).click()
  await expect(page.getByRole('row', { name: 'Rung Specialist Senior specialist' })).toBeVisible()
  await goTo(page, 'Skills')
  await expect(page.getByRole('link', { name: /^Marketing automation platform/ })).toContainText('Proficient')
  await whenSaved(page)

  await app.restart()
  await expect(app.page.getByRole('heading', { level: 1, name: 'Hello, Ann' })).toBeVisible()
  await expect(app.page.getByRole('region', { name: 'Due' })).toHaveCount(0)
})
