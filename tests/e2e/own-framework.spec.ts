import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { addArtifact, addJargon, addPhrase } from '#domain/framework/lists-change.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { readFrameworkSource } from '#main/content/read-framework-source.ts'
import { newArtifact, newJargon, newPhrase } from '#renderer/features/framework/new-records.ts'
import { aClimber, aFramework, rated } from '#tests/support/build-framework.ts'
import { expect, test } from './fixture.ts'
import { goTo, openSample, whenSaved } from './journey.ts'
import { violationsOf } from './violations.ts'

/** The only profile in a data folder, as it is on the disk. */
function stored(dataFolder: string): Profile {
  const folder = join(dataFolder, 'profiles')
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.includes('damaged'))
  const text = readFileSync(join(folder, name ?? ''), 'utf8')
  return JSON.parse(text.slice(text.indexOf('\n') + 1)) as Profile
}

function storedFramework(dataFolder: string) {
  const { framework } = stored(dataFolder)
  return framework.kind === 'own' ? framework.framework : undefined
}

async function toFramework(page: Page, place = ''): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/framework${place}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Your framework' })).toBeVisible()
}

/** Somebody who rated two skills of a small framework of their own. */
async function openOwn(page: Page, framework = aFramework()): Promise<void> {
  const profile = aClimber({
    framework,
    ratings: [rated('reports', 2), rated('systems', 1, { id: 'r2' })],
  })
  await page.getByLabel('Profile file').setInputFiles({
    name: 'own.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(profile)),
  })
  await expect(page.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible()
}

const parts = (page: Page) => page.getByRole('navigation', { name: 'Parts of the framework' })

async function choose(page: Page, file: { readonly name: string; readonly text: string }): Promise<void> {
  await page
    .getByLabel('Framework file')
    .setInputFiles({ name: file.name, mimeType: 'text/plain', buffer: Buffer.from(file.text) })
}

test('the built-in framework becomes one’s own, keeps every rating, and gives way to the built-in one again', async ({
  app,
}) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  const ratings = stored(app.dataFolder).ratings.length
  await goTo(page, 'Settings')
  await page.getByRole('link', { name: 'Your framework' }).click()
  await page.getByRole('button', { name: 'Make it your own' }).click()
  await expect(page.getByRole('heading', { name: 'About this framework' })).toBeVisible()
  await expect(page.getByText(/things? to mend/)).toHaveCount(0)
  await whenSaved(page)
  expect(stored(app.dataFolder).framework.kind).toBe('own')
  expect(stored(app.dataFolder).ratings).toHaveLength(ratings)
  await page.getByRole('button', { name: 'Back to the built-in' }).click()
  await expect(page.getByRole('button', { name: 'Make it your own' })).toBeVisible()
  await whenSaved(page)
  expect(stored(app.dataFolder).framework).toMatchObject({ kind: 'built-in', id: 'marketing-operations' })
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await whenSaved(page)
  expect(stored(app.dataFolder).framework.kind).toBe('built-in')
  await expect(page.getByRole('button', { name: 'Make it your own' })).toBeVisible()
})

test('what is typed into a skill is on the disk, on the other screens, and can be taken back', async ({ app }) => {
  const { page } = app
  await openOwn(page)
  await toFramework(page, '/skills/reports')
  await page.getByLabel('Name', { exact: true }).fill('Reporting that is read')
  await page.getByLabel('3 Proficient').fill('Decides which reports there are, and stops the others.')
  await page.getByLabel('3 Proficient').blur()
  await whenSaved(page)
  const skill = storedFramework(app.dataFolder)?.skills.find(({ id }) => id === 'reports')
  expect(skill?.name).toBe('Reporting that is read')
  expect(skill?.anchors[2]).toBe('Decides which reports there are, and stops the others.')
  await goTo(page, 'Skills')
  await expect(page.getByRole('link', { name: /Reporting that is read/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('link', { name: /^reports/ })).toBeVisible()
})

test('a text that has to be there is asked for, and the last one stays', async ({ app }) => {
  const { page } = app
  await openOwn(page)
  await toFramework(page, '/skills/reports')
  const name = page.getByLabel('Name', { exact: true })
  await name.fill('')
  await expect(page.getByText('This needs a text. The last one stays until there is another.')).toBeVisible()
  await name.blur()
  await expect(name).toHaveValue('reports')
  expect(storedFramework(app.dataFolder)?.skills[0]?.name).toBe('reports')
})

test('two skills with one name are pointed out at the field, and everything typed is kept', async ({ app }) => {
  const { page } = app
  await openOwn(page)
  await toFramework(page, '/skills/reports')
  await page.getByLabel('Name', { exact: true }).fill('SYSTEMS')
  await expect(page.getByText('There is another one called systems.')).toBeVisible()
  await page.getByLabel('Meaning').fill('Numbers that somebody reads.')
  await page.getByLabel('Meaning').blur()
  await expect(page.getByRole('heading', { name: '1 thing to mend' })).toBeVisible()
  await whenSaved(page)
  await app.restart()
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(storedFramework(app.dataFolder)?.skills[0]).toMatchObject({
    name: 'SYSTEMS',
    meaning: 'Numbers that somebody reads.',
  })
})

test('artifacts, phrases, jargon and the options of an action are made, changed and taken out', async ({ app }) => {
  const { page } = app
  await openOwn(page)
  await toFramework(page)
  const heading = (name: string) => page.getByRole('heading', { level: 2, name })
  const add = async (part: string, button: string, name: string) => {
    await parts(page).getByRole('radio', { name: part }).click()
    await parts(page).getByRole('button', { name: button }).click()
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(heading(name)).toBeFocused()
  }
  await parts(page).getByRole('radio', { name: 'Artifacts' }).click()
  await expect(parts(page)).toContainText('No artifacts yet. Add what people make and show')
  await add('Artifacts', 'New artifact', 'Roadmap')
  await page.getByLabel('Part 1').fill('What was left out, and who was told.')
  await add('Phrases', 'New phrase', 'Payback')
  await page.getByRole('combobox', { name: 'Whose term it is' }).click()
  await page.getByRole('option', { name: 'What executives say' }).click()
  await page.getByLabel('What it means for operations').fill('Cost by channel has to be right.')
  await add('Jargon', 'New word', 'a/b test')
  await page.getByLabel('Say instead').fill('side-by-side trial')
  await toFramework(page, '/actions/reports-to-1')
  await page.getByLabel('Tools it is about').fill('HubSpot, Salesforce,')
  await page.getByLabel('What is paid for').fill('A ticket')
  await page.getByLabel('Renew after months').fill('24')
  await page.getByRole('combobox', { name: 'Realistic from' }).click()
  await page.getByRole('option', { name: 'The senior' }).click()
  await toFramework(page, '/rungs/lead')
  await page.getByLabel('Usual years').fill('2 to 4')
  await page.getByLabel('Who says so').fill('Our own count')
  await page.getByLabel('Who says so').blur()
  await whenSaved(page)
  const framework = storedFramework(app.dataFolder)
  expect(framework?.artifacts).toMatchObject([{ id: 'roadmap', holds: ['What was left out, and who was told.'] }])
  expect(framework?.phrasebook).toMatchObject([
    { id: 'payback', direction: 'to-operations', meaning: 'Cost by channel has to be right.' },
  ])
  expect(framework?.jargon).toEqual([{ term: 'a/b test', plain: 'side-by-side trial' }])
  expect(framework?.actions[0]).toMatchObject({
    tools: ['HubSpot', 'Salesforce'],
    money: 'A ticket',
    renewalMonths: 24,
    earliestRung: 'senior',
  })
  expect(framework?.rungs.find(({ id }) => id === 'lead')?.years).toEqual({ text: '2 to 4', source: 'Our own count' })

  await toFramework(page, '/actions/reports-to-1')
  for (const label of ['Tools it is about', 'What is paid for', 'Renew after months'])
    await page.getByLabel(label).fill('')
  await page.getByLabel('Renew after months').blur()
  await toFramework(page, '/jargon/0')
  await page.getByRole('button', { name: 'Take out', exact: true }).click()
  await whenSaved(page)
  expect(storedFramework(app.dataFolder)?.jargon).toEqual([])
  expect(storedFramework(app.dataFolder)?.actions[0]).not.toHaveProperty('tools')
  expect(storedFramework(app.dataFolder)?.actions[0]).not.toHaveProperty('renewalMonths')
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await whenSaved(page)
  expect(storedFramework(app.dataFolder)?.jargon).toHaveLength(1)
})

test('a requirement that falls is explained at its row and in the list on top, and mended there', async ({ app }) => {
  const { page } = app
  await openOwn(page)
  await toFramework(page, '/rungs/lead')
  await page.getByRole('combobox', { name: 'Level of reports' }).selectOption('1')
  const message = /asks only level 1 of reports, but The senior below it asks level 2/
  await expect(page.getByRole('row', { name: message })).toBeVisible()
  await whenSaved(page)
  await goTo(page, 'Plan')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await toFramework(page)
  await expect(page.getByRole('heading', { name: '1 thing to mend' })).toBeVisible()
  await page.getByRole('link', { name: message }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'The lead' })).toBeFocused()
  await page.getByRole('combobox', { name: 'Level of reports' }).selectOption('3')
  await expect(page.getByText(/things? to mend/)).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'reports is core' }).click()
  await page.getByLabel('Weight of reports').fill('2')
  await page.getByLabel('Weight of reports').press('Enter')
  await whenSaved(page)
  const lead = storedFramework(app.dataFolder)?.rungs.find(({ id }) => id === 'lead')
  expect(lead?.requires[0]).toEqual({ skill: 'reports', level: 3, core: false, weight: 2 })
})

test('a rated skill that is taken out keeps its ratings, and comes back with undo', async ({ app }) => {
  const { page } = app
  await openOwn(page)
  await toFramework(page, '/skills/systems')
  await page.getByRole('button', { name: 'Take out' }).click()
  const kept = page.getByRole('region', { name: 'Kept, not counted' })
  await expect(kept).toContainText('systems')
  await expect(kept).toContainText('1 rating, last rated 1 Aware')
  await whenSaved(page)
  expect(stored(app.dataFolder).ratings).toHaveLength(2)
  expect(storedFramework(app.dataFolder)?.skills.map(({ id }) => id)).toEqual(['reports', 'budget'])
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(kept).toHaveCount(0)
  await whenSaved(page)
  expect(storedFramework(app.dataFolder)?.skills).toHaveLength(3)
})

test('the rung held today cannot be taken out, and says why', async ({ app }) => {
  const { page } = app
  await openOwn(page)
  await toFramework(page, '/rungs/senior')
  await expect(page.getByText('This is the rung held today, so it cannot be taken out.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take out', exact: true })).toHaveCount(0)
})

test('a new skill and a new action are made by keyboard alone', async ({ app }) => {
  const { page } = app
  await openOwn(page)
  await toFramework(page)
  await parts(page).getByRole('button', { name: 'New skill' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Event operations')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Event operations' })).toBeFocused()
  await parts(page).getByRole('radio', { name: 'Skills' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await parts(page).getByRole('button', { name: 'New action' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('A fair run without a list by hand')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'A fair run without a list by hand' })).toBeFocused()
  await page.getByRole('button', { name: 'Add a step' }).click()
  await page.getByRole('textbox', { name: 'Step 2' }).fill('Hold it.')
  await page.getByLabel('Hours', { exact: true }).last().fill('6')
  await page.getByLabel('Hours', { exact: true }).last().press('Enter')
  await whenSaved(page)
  const framework = storedFramework(app.dataFolder)
  expect(framework?.skills.map(({ id }) => id)).toContain('event-operations')
  const action = framework?.actions.find(({ id }) => id === 'a-fair-run-without-a-list-by-hand')
  expect(action?.raises[0]?.skill).toBe('event-operations')
  expect(action?.steps.at(-1)).toEqual({ text: 'Hold it.', hours: 6 })
})

test('the other screens work with an empty domain, and with a planned action that is gone', async ({ app }) => {
  const { page } = app
  await openOwn(page)
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  await whenSaved(page)
  const planned = stored(app.dataFolder).plan?.milestones[0]?.actions[0] ?? ''
  await toFramework(page, `/actions/${planned}`)
  await page.getByRole('button', { name: 'Take out', exact: true }).click()
  await parts(page).getByRole('radio', { name: 'Skills' }).click()
  await parts(page).getByRole('button', { name: 'New domain' }).click()
  await page.getByLabel('Name of the new domain').fill('Events')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Events' })).toBeVisible()
  await whenSaved(page)
  expect(storedFramework(app.dataFolder)?.retired?.actions.map(({ id }) => id)).toEqual([planned])
  for (const screen of ['Overview', 'Skills', 'Plan', 'Settings']) {
    await goTo(page, screen)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText(/NaN|undefined|something went wrong/i)
  }
})

test('a file with mistakes is explained line by line, and nothing is changed', async ({ app }) => {
  const { page } = app
  await openOwn(page)
  await toFramework(page)
  const broken = { ...aFramework(), name: 'Broken' }
  broken.rungs = broken.rungs.map((rung) => ({ ...rung, requires: [{ ...rung.requires[0]!, skill: 'repots' }] }))
  await choose(page, { name: 'broken.json', text: JSON.stringify(broken, undefined, 2) })
  const wrong = page.getByRole('alert').filter({ hasText: 'broken.json cannot be used yet' })
  await expect(wrong).toContainText('There is no skill "repots". Is "reports" meant?')
  await expect(wrong).toContainText(/broken\.json, line \d+/)
  await expect(page.getByRole('button', { name: 'Use this framework' })).toHaveCount(0)
  expect(storedFramework(app.dataFolder)?.name).toBe('Small')
})

test('another framework is shown before it is used, and ratings move with a rename', async ({ app }) => {
  const { page } = app
  await openOwn(page)
  await toFramework(page)
  const text = JSON.stringify({ ...aFramework(), name: 'Company ladder', version: '2.0.0' })
    .replaceAll('"reports"', '"reporting"')
    .replace('"name":"reports"', '"name":"Reporting"')
  await choose(page, { name: 'company.json', text })
  const incoming = page.getByRole('region', { name: 'What Company ladder would change' })
  await expect(incoming).toContainText('1 skill new')
  await expect(incoming).toContainText('1 skill gone')
  await incoming.getByRole('combobox', { name: 'What becomes of your ratings of reports' }).click()
  await page.getByRole('option', { name: /^reporting$/i }).click()
  await incoming.getByRole('button', { name: 'Use this framework' }).click()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Company ladder')
  await whenSaved(page)
  expect(stored(app.dataFolder).ratings.map(({ skill }) => skill)).toEqual(['reporting', 'systems'])
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Small')
  await whenSaved(page)
  expect(stored(app.dataFolder).ratings.map(({ skill }) => skill)).toEqual(['reports', 'systems'])
})

test('a folder of YAML files is read as one framework', async ({ app }) => {
  const { page } = app
  await openOwn(page)
  await toFramework(page)
  await page
    .getByLabel('Framework folder')
    .setInputFiles(resolve(import.meta.dirname, '../../resources/frameworks/marketing-operations'))
  const incoming = page.getByRole('region', { name: 'What Marketing operations would change' })
  await expect(incoming).toContainText('9 rungs')
  await incoming.getByRole('button', { name: 'Use this framework' }).click()
  await expect(incoming.getByRole('alert')).toContainText('Say which of its rungs takes that place.')
  expect(storedFramework(app.dataFolder)?.name).toBe('Small')
})

test('an exported framework can be imported again and is the same', async ({ app }) => {
  const { page } = app
  await openOwn(page)
  await toFramework(page)
  await page.getByRole('button', { name: 'YAML file' }).click()
  await expect(page.getByText('The framework is exported')).toBeVisible()
  const [name = ''] = readdirSync(app.downloads)
  expect(name).toMatch(/\.yaml$/)
  await choose(page, { name, text: readFileSync(join(app.downloads, name), 'utf8') })
  await expect(page.getByText('It has the same skills, by the same names.')).toBeVisible()
  const before = storedFramework(app.dataFolder)
  await page.getByRole('button', { name: 'Use this framework' }).click()
  await whenSaved(page)
  expect(storedFramework(app.dataFolder)).toEqual(before)
  await page.getByRole('button', { name: 'Levels as CSV' }).click()
  await expect.poll(() => readdirSync(app.downloads).filter((file) => file.endsWith('.csv'))).toHaveLength(1)
})

test('levels edited in a spreadsheet come back into the framework, and each bad cell is named', async ({ app }) => {
  const { page } = app
  await openOwn(page)
  await toFramework(page)
  await page.getByRole('button', { name: 'Levels as CSV' }).click()
  await expect(page.getByText('The framework is exported')).toBeVisible()
  const [name = ''] = readdirSync(app.downloads)
  const table = readFileSync(join(app.downloads, name), 'utf8')
  const row = /^[^\n]*,reports,.*$/m.exec(table)?.[0] ?? ''
  await choose(page, { name, text: table.replace(row, row.replace(/\dc/, '9c')) })
  const wrong = page.getByRole('alert').filter({ hasText: `${name} cannot be used yet` })
  await expect(wrong).toContainText(`${name}, line 2`)
  await expect(wrong).toContainText('"9c" is no level. Write 1 to 5')
  const before = storedFramework(app.dataFolder)
  await choose(page, { name, text: table.replace(row, row.replace(/,(\d)c,/, ',$1,')) })
  await expect(page.getByText('It has the same skills, by the same names. 1 required level changes.')).toBeVisible()
  await expect(
    page.getByRole('checkbox', { name: /^Keep what a table has no place for: 15 of the actions/ }),
  ).toBeChecked()
  await page.getByRole('button', { name: 'Use this framework' }).click()
  await whenSaved(page)
  const after = storedFramework(app.dataFolder)
  expect(after?.actions).toEqual(before?.actions)
  expect(after?.name).toBe('Small')
  expect(after?.rungs).not.toEqual(before?.rungs)
})

test('an exported folder is a real one, passes the check, and can be imported again', async ({ app }) => {
  const { page } = app
  await openOwn(page)
  await toFramework(page)
  await page.getByRole('button', { name: 'YAML folder' }).click()
  await expect(page.getByText('It is in the new folder')).toContainText('Small - Framework')
  const folder = join(app.downloads, 'Small - Framework')
  const reading = await readFrameworkSource(folder)
  expect(reading).toEqual({ ok: true, value: { ok: true, framework: storedFramework(app.dataFolder), problems: [] } })
  await page.getByLabel('Framework folder').setInputFiles(folder)
  await expect(page.getByText('It has the same skills, by the same names.')).toBeVisible()
  const before = storedFramework(app.dataFolder)
  await page.getByRole('button', { name: 'Use this framework' }).click()
  await whenSaved(page)
  expect(storedFramework(app.dataFolder)).toEqual(before)
})

test.describe('on a small window', () => {
  test.use({ size: { width: 1024, height: 768 } })

  test('the editor has no accessibility violations', async ({ app }) => {
    const { page } = app
    const listed = addPhrase(aFramework(), newPhrase('payback', 'Payback', 'to-operations'))
    const full = addArtifact(addJargon(listed, newJargon('api')), newArtifact('roadmap', 'Roadmap', 'reports'))
    await openOwn(page, full)
    for (const place of [
      '',
      '/skills/reports',
      '/domains/craft',
      '/rungs/lead',
      '/actions/reports-to-1',
      '/artifacts/roadmap',
      '/phrasebook/payback',
      '/jargon/0',
    ]) {
      await toFramework(page, place)
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      expect(await violationsOf(page), place).toEqual([])
    }
    await toFramework(page, '/rungs/lead')
    await page.getByRole('combobox', { name: 'Level of reports' }).selectOption('1')
    await expect(page.getByRole('heading', { name: '1 thing to mend' })).toBeVisible()
    expect(await violationsOf(page), 'with a problem').toEqual([])
  })
})
