import { expect, test } from './fixture.ts'
import { startProfile } from './journey.ts'

const BAD_FILES = [
  { name: 'empty.json', text: '', says: /empty/ },
  { name: 'cut.json', text: '{"format":"opsladder-profile","ver', says: /cut off|complete|damaged|readable/i },
  { name: 'picture.json', text: '{"hello":"world"}', says: /not an? .*profile/i },
  { name: 'future.json', text: '{"format":"opsladder-profile","version":99,"id":"x"}', says: /newer/i },
]

for (const { name, text, says } of BAD_FILES) {
  test(`${name} is explained and changes nothing`, async ({ app }) => {
    const { page } = app
    await page
      .getByLabel('Profile file')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
    const message = page.getByRole('region', { name: 'Notifications' })
    await expect(message.getByText(`${name} was not imported`)).toBeVisible()
    await expect(message).toHaveText(says)
    await expect(page.getByRole('button', { name: 'Start rating' })).toBeVisible()
    await expect(page.getByText('Go on with')).toHaveCount(0)
  })
}

test('a goal below the rung is explained at the field and nothing is made', async ({ app }) => {
  const { page } = app
  await page.getByLabel('Your name').fill('Ann')
  await page.getByRole('combobox', { name: 'Your rung today' }).click()
  await page.getByRole('option', { name: /^Director/ }).click()
  await page.getByRole('combobox', { name: 'Where to' }).click()
  await page.getByRole('option', { name: /^Technician/ }).click()
  await expect(page.getByText(/lies below Director of MOPs/)).toBeVisible()
  await page.getByRole('button', { name: 'Start rating' }).click()
  await expect(page.getByRole('button', { name: 'Start rating' })).toBeVisible()
})

test('an empty form says what is missing, field by field', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Start rating' }).click()
  await expect(page.getByRole('alert')).toHaveCount(3)
  await startProfile(page, { name: 'Ann', rung: 'Specialist', goal: 'Senior specialist' })
})

test('an unknown page leads back', async ({ app }) => {
  const { page } = app
  await startProfile(page, { name: 'Ann', rung: 'Specialist', goal: 'Senior specialist' })
  await page.evaluate(() => (location.hash = '#/nowhere'))
  await page.getByRole('link', { name: 'To the overview', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hello, Ann' })).toBeVisible()
})
