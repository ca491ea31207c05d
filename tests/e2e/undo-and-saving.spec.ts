import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixture.ts'
import { goTo, openSample, startProfile, whenSaved } from './journey.ts'

/** The plain document of the only profile in a data folder, as it is on the disk. */
function storedProfile(dataFolder: string): { person: { name: string }; ratings: unknown[]; plan?: unknown } {
  const folder = join(dataFolder, 'profiles')
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.includes('damaged'))
  const text = readFileSync(join(folder, name ?? ''), 'utf8')
  return JSON.parse(text.slice(text.indexOf('\n') + 1))
}

test('every change can be taken back to the start and done again', async ({ app }) => {
  const { page } = app
  await startProfile(page, { name: 'Ann', rung: 'Specialist', goal: 'MOPs manager' })
  await page.keyboard.press('2')
  await page.keyboard.press('3')
  await expect(page.getByRole('radio', { checked: true }).first()).toContainText('Proficient')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('radio', { checked: true }).first()).toContainText('Practicing')
  await page.keyboard.press('Control+z')
  await expect(
    page.getByRole('radiogroup', { name: /^Your level in/ }).getByRole('radio', { checked: true }),
  ).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeDisabled()
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByRole('radio', { checked: true }).first()).toContainText('Proficient')
  await whenSaved(page)
  expect(storedProfile(app.dataFolder).ratings).toHaveLength(1)
})

test('an adopted plan goes away with one undo', async ({ app }) => {
  const { page } = app
  await openSample(page, /Technician to/)
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Adopt this plan' })).toBeVisible()
  await whenSaved(page)
  expect(storedProfile(app.dataFolder).plan).toBeUndefined()
})

test('what is typed is on the disk when it says so', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Settings')
  await page.getByLabel('Your name').fill('Ann Other')
  await page.getByLabel('Your name').press('Enter')
  await whenSaved(page)
  expect(storedProfile(app.dataFolder).person.name).toBe('Ann Other')
})

test('a deleted profile can be brought back', async ({ app }) => {
  const { page } = app
  await startProfile(page, { name: 'Ann', rung: 'Specialist', goal: 'MOPs manager' })
  await page.getByRole('button', { name: /Profile menu/ }).click()
  await page.getByRole('menuitem', { name: 'Other profiles and new ones' }).click()
  await page.getByRole('button', { name: 'More for Ann' }).click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await expect(page.getByRole('button', { name: /^Ann \(copy\)/ })).toBeVisible()
  await page.getByRole('button', { name: 'More for Ann', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByRole('button', { name: /^Ann Specialist/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Bring back' }).click()
  await expect(page.getByRole('button', { name: /^Ann Specialist/ })).toBeVisible()
})
