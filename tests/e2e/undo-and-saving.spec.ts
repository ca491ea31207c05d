import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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

test('any state of the session is reached from the list of changes, by keyboard', async ({ app }) => {
  const { page } = app
  await startProfile(page, { name: 'Ann', rung: 'Specialist', goal: 'MOPs manager' })
  const chosen = page.getByRole('radiogroup', { name: /^Your level in/ }).getByRole('radio', { checked: true })
  for (const level of ['1', '2', '3']) await page.keyboard.press(level)
  await expect(chosen).toContainText('Proficient')
  const list = page.getByRole('button', { name: 'List of changes' })
  await list.press('Enter')
  await page.keyboard.press('End')
  await expect(page.getByRole('menuitem', { name: 'As it was when it was opened' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 changes taken back')).toBeVisible()
  await expect(chosen).toHaveCount(0)
  await expect(list).toBeFocused()
  await list.press('Enter')
  await page
    .getByRole('menuitem', { name: /^Rating of .* taken back/ })
    .nth(1)
    .press('Enter')
  await expect(page.getByText('2 changes done again')).toBeVisible()
  await expect(chosen).toContainText('Practicing')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toBeFocused()
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

test('what is typed is on the disk when it says so, and at the latest when the window closes', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Settings')
  await page.getByLabel('Your name').fill('Ann Other')
  await page.getByLabel('Your name').press('Enter')
  await whenSaved(page)
  expect(storedProfile(app.dataFolder).person.name).toBe('Ann Other')

  await page.getByLabel('Your name').fill('Ann Typing')
  await app.restart()
  expect(storedProfile(app.dataFolder).person.name).toBe('Ann Typing')
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

test('a change that cannot be saved says so, goes out by export, and is saved on another try', async ({ app }) => {
  const { page } = app
  await startProfile(page, { name: 'Ann', rung: 'Specialist', goal: 'MOPs manager' })
  await whenSaved(page)
  const folder = join(app.dataFolder, 'profiles')
  renameSync(folder, `${folder}-away`)
  writeFileSync(folder, 'in the way')
  await page.keyboard.press('3')
  const problem = page.getByRole('alert', { name: 'Not saved' })
  await expect(problem).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Not saved' })).toBeAttached()
  await problem.getByRole('button', { name: 'Export what is here' }).click()
  await expect(page.getByText('Your data is exported')).toBeVisible()
  const [file] = readdirSync(app.downloads)
  expect(JSON.parse(readFileSync(join(app.downloads, file ?? ''), 'utf8')).ratings).toHaveLength(1)

  await problem.getByRole('button', { name: 'Try again' }).click()
  await expect(problem).toBeVisible()
  rmSync(folder)
  renameSync(`${folder}-away`, folder)
  await problem.getByRole('button', { name: 'Try again' }).click()
  await whenSaved(page)
  await expect(problem).toBeHidden()
  expect(storedProfile(app.dataFolder).ratings).toHaveLength(1)
})

test('a tick is taken back by the keys while its box has the focus', async ({ app }) => {
  const { page } = app
  await openSample(page, /Technician to/)
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  await page.getByRole('checkbox').first().focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox').first()).toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('checkbox').first()).not.toBeChecked()
})

test('the way back in a message never takes back something newer', async ({ app }) => {
  const { page } = app
  await openSample(page, /Technician to/)
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  await page.getByRole('checkbox').first().click()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByText('Something else was changed since')).toBeVisible()
  await expect(page.getByRole('checkbox').first()).toBeChecked()
})

test('a note is kept while its writer goes on typing, and shows what is kept when it is left', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Skills')
  await page.getByRole('link', { name: /^Marketing automation platform/ }).click()
  const evidence = page.getByLabel('What could you show?')
  const before = await evidence.inputValue()
  expect(before).not.toBe('')
  await evidence.fill('Two launches without a rollback.')
  await page.waitForTimeout(800)
  await expect(page.getByText('Last true on November 21, 2026.')).toBeVisible()
  // Longer than the pause that saves: an emptied field must not fill with the older evidence under the cursor.
  await evidence.fill('')
  await page.waitForTimeout(800)
  await expect(evidence).toHaveValue('')
  await evidence.pressSequentially('Three')
  await evidence.blur()
  await expect(evidence).toHaveValue('Three')
  await evidence.fill('')
  await evidence.blur()
  await expect(evidence).toHaveValue(before)
})
