import { anEvidence, aProfile, aRating } from '#tests/support/build-profile.ts'
import { expect, test } from './fixture.ts'
import { goTo } from './journey.ts'

test('old evidence counts again once it is called still true, and goes when it is not', async ({ app }) => {
  const { page } = app
  const profile = aProfile({
    name: 'Ann',
    ratings: [aRating({ skill: 'automation-platform', level: 3, on: '2026-11-01' })],
    evidence: [anEvidence({ skill: 'automation-platform', on: '2024-03-01', text: 'Wrote the instance handbook.' })],
  })
  await page.getByLabel('Profile file').setInputFiles({
    name: 'ann.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(profile)),
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Hello, Ann' })).toBeVisible()
  await goTo(page, 'Skills')
  const skill = page.getByRole('link', { name: /^Marketing automation platform/ })
  await expect(skill).toContainText('evidence is old')
  await skill.click()
  await expect(page.getByText('Last true on March 1, 2024.')).toBeVisible()
  await page.getByRole('button', { name: 'Still true' }).click()
  await expect(page.getByText('Last true on November 21, 2026.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Still true' })).toHaveCount(0)
  await expect(page.getByText('evidence is old')).toHaveCount(0)

  await page.getByRole('button', { name: 'No longer true' }).click()
  await expect(page.getByText('unproven')).toBeVisible()
  await expect(page.getByLabel('What could you show?')).toHaveValue('')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByLabel('What could you show?')).toHaveValue('Wrote the instance handbook.')
})

test('somebody who saw the work confirms it, and the low end of readiness says who', async ({ app }) => {
  const { page } = app
  const profile = aProfile({
    name: 'Ann',
    ratings: [aRating({ skill: 'automation-platform', level: 3, on: '2026-11-01' })],
    evidence: [anEvidence({ skill: 'automation-platform', on: '2026-11-01', text: 'Wrote the instance handbook.' })],
  })
  await page.getByLabel('Profile file').setInputFiles({
    name: 'ann.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(profile)),
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Hello, Ann' })).toBeVisible()
  await page.evaluate(() => location.assign('#/skills/automation-platform'))
  await page.getByRole('button', { name: 'Ask somebody to confirm' }).click()
  const form = page.getByRole('form', { name: 'A confirmation' })
  await form.getByRole('button', { name: 'Keep it' }).click()
  await expect(form.getByRole('alert')).toHaveText('Say who confirms it.')
  await form.getByLabel('Name').fill('Zoë Brandt')
  await form.getByLabel('Role').fill('Head of demand')
  await form.getByLabel('What they said').fill('My team uses it every week.')
  await form.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('list', { name: 'Confirmed by' })).toContainText('Zoë Brandt, Head of demand')
  await page.evaluate(() => location.assign('#/gaps/sum'))
  await expect(page.getByRole('row', { name: /^Marketing automation platform/ })).toContainText(
    'confirmed by Zoë Brandt, Head of demand, on November 21, 2026',
  )
  await page.keyboard.press('Control+z')
  await expect(page.getByText('confirmed by Zoë Brandt')).toHaveCount(0)
})
