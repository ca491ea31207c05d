import type { Profile } from '#domain/profile/profile.ts'
import { aProfile, aRating } from '#tests/support/build-profile.ts'
import { expect, test } from './fixture.ts'
import { goTo, whenSaved } from './journey.ts'

const PERSON: Profile = aProfile({
  name: 'Sam Keller',
  rung: 'senior-specialist',
  goal: 'mops-manager',
  manager: { name: 'Dana Ruiz', rhythm: 'every-two-weeks', minutes: 30 },
  ratings: [
    aRating({ skill: 'business-case', level: 4, on: '2026-11-02' }),
    aRating({ skill: 'executive-communication', level: 3, on: '2026-11-02' }),
    aRating({ skill: 'budget-management', level: 3, on: '2026-11-02' }),
  ],
})

test('the manager rates unseen, both agree on two levels, and the low end of readiness says why it rose', async ({
  app,
}) => {
  const { page } = app
  await page.getByLabel('Profile file').setInputFiles({
    name: 'sam.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(PERSON)),
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Hello, Sam' })).toBeVisible()
  await goTo(page, 'One-on-ones')
  await page.getByRole('link', { name: 'Let Dana rate' }).click()
  await expect(page.getByText(/What Sam Keller has rated stays hidden/)).toBeVisible()

  // Blind: the number keys rate, and no choice of the person's own is marked.
  await page.getByRole('link', { name: 'Begin' }).click()
  for (const [skill, name, level] of [
    ['business-case', 'Business case and return', '2'],
    ['executive-communication', 'Executive communication', '2'],
    ['budget-management', 'Budget management', '3'],
  ] as const) {
    await page.evaluate((to) => location.assign(to), `#/one-on-ones/manager-rates/${skill}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await page.keyboard.press(level)
    await expect(page.getByRole('radio', { name: new RegExp(`^${level} `) })).toHaveAttribute('aria-checked', 'true')
  }
  await page.getByRole('link', { name: 'Done: show both' }).click()

  // Differences first, the largest of them at the top.
  const rows = page.getByRole('region', { name: 'Calibration' }).getByRole('listitem')
  await expect(rows.nth(0)).toContainText('differs by 2')
  await expect(rows.nth(0).getByRole('img')).toHaveAccessibleName(/^You 4, Dana 2, /)
  await page.getByRole('link', { name: 'Start with the largest' }).click()
  await expect(page.getByRole('region', { name: 'You: 4 Advanced' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Dana Ruiz: 2 Practicing' })).toBeVisible()
  const move = page.getByRole('region', { name: /^Ready for/ })
  const was = await move.getByRole('definition').first().textContent()
  await page.keyboard.press('3')
  await page.getByLabel('Why this level').fill('Finance took the second case unchanged.')
  await page.getByRole('button', { name: 'Next difference' }).click()
  await page.keyboard.press('3')
  await expect(move.getByRole('definition').last()).not.toHaveText(was ?? '')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Agree on it' }).click()
  await expect(page.getByText('Agreed once, on November 21, 2026: 3 skills')).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(page.getByText('Agreed once, on November 21, 2026: 2 skills')).toBeVisible()
  await whenSaved(page)

  // The sum behind readiness names who agreed.
  await goTo(page, 'Gaps')
  await page.getByRole('radio', { name: 'The sum' }).click()
  await expect(page.getByRole('row', { name: /^Business case/ })).toContainText(
    'nothing: agreed with Dana Ruiz on November 21, 2026',
  )
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('agreed with Dana Ruiz')).toHaveCount(1)
})
