import type { Page } from '@playwright/test'
import { aFramework, aSkill } from '#tests/support/build-framework.ts'
import { aProfile, aRating } from '#tests/support/build-profile.ts'
import { expect, test } from './fixture.ts'
import { goTo, openSample } from './journey.ts'
import { violationsOf } from './violations.ts'

/** Somebody whose own framework has artifacts and phrases. */
const reader = aProfile({
  id: 'reader',
  name: 'Rea',
  rung: 'senior',
  goal: 'head',
  framework: aFramework({
    skills: [
      { ...aSkill('reports'), sources: ['4.4.3'] },
      aSkill('systems'),
      { ...aSkill('budget', 'business'), name: 'Budget' },
    ],
    artifacts: [
      {
        id: 'board-page',
        name: 'Board page',
        meaning: 'What the board reads about the budget.',
        holds: ['The decision wanted', 'What happens without it'],
        proves: [{ skill: 'budget', level: 4 }],
        sources: ['5.1'],
      },
    ],
    phrasebook: [
      {
        id: 'sync-error',
        term: 'Sync error',
        direction: 'to-executive',
        meaning: 'Sales calls people with old numbers.',
        moves: 'Meetings held',
        question: 'How many calls went wrong?',
        sources: [],
      },
      {
        id: 'payback',
        term: 'Payback',
        direction: 'to-operations',
        meaning: 'Months until a customer has paid for being won.',
        moves: 'Cost per customer',
        question: 'Counted from which day?',
        sources: [],
      },
    ],
  }),
  ratings: [aRating({ skill: 'budget', level: 2 })],
})

async function openReader(page: Page): Promise<void> {
  await page.getByLabel('Profile file').setInputFiles({
    name: 'reader.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(reader)),
  })
  await expect(page.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible()
  await goTo(page, 'Library')
}

const part = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: 'Part of the library' }).getByRole('radio', { name })

test('a skill shows its levels with one’s own, what rungs ask, and what raises it', async ({ app }) => {
  const { page } = app
  await openReader(page)
  await page.getByRole('button', { name: /^The business/ }).click()
  await page.getByRole('link', { name: /^Budget/ }).click()
  const detail = page.getByRole('article', { name: 'Budget' })
  await expect(detail.getByText('Does what level 5 of budget asks for.')).toBeVisible()
  await expect(detail.getByRole('listitem').filter({ hasText: 'Practicing' }).filter({ hasText: 'you' })).toBeVisible()
  await expect(detail.getByRole('row', { name: /^head your goal 4 .* core gap 2$/ })).toBeVisible()
  await expect(detail.getByText('your next step')).toBeVisible()

  const action = detail.getByRole('button', { name: 'Outcome of budget-to-3' })
  await expect(detail.getByText('Somebody else can see budget at 3.')).toHaveCount(0)
  await action.click()
  await expect(action).toHaveAttribute('aria-expanded', 'true')
  await expect(detail.getByText('Somebody else can see budget at 3.')).toBeVisible()
  await detail.getByRole('link', { name: 'Board page' }).click()
  await expect(page.getByRole('heading', { name: 'Board page' })).toBeFocused()
})

test('a search leads to the skill, the action and the rung that it names, and back to itself', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Library')
  await page.keyboard.press('/')
  const box = page.getByRole('searchbox', { name: 'Search the library' })
  await expect(box).toBeFocused()
  await page.keyboard.type('business case')
  await expect(page.getByRole('heading', { name: /places? for “business case”$/ })).toBeVisible()
  const skills = page.getByRole('region', { name: 'Skills' })
  await expect(skills.getByRole('link').first()).toContainText('Business case')
  await skills.getByRole('link').first().press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: /^Business case/ })).toBeFocused()
  const list = page.getByRole('navigation', { name: 'Domains and skills' })
  await expect(list.getByRole('link', { name: /^Business case/ })).toHaveAttribute('aria-current', 'true')

  const action = await page
    .getByRole('article')
    .locator('[aria-expanded]')
    .filter({ hasNotText: 'Rests on' })
    .last()
    .textContent()
  await box.fill(action ?? '')
  await page.getByRole('region', { name: 'Actions' }).getByRole('link').first().click()
  await expect(page.getByRole('button', { name: action ?? '' }).first()).toHaveAttribute('aria-expanded', 'true')

  await box.fill('chief zebra')
  await expect(page.getByText('Nothing in the library holds all of these words.')).toBeVisible()
  await box.fill('Director of')
  await page.getByRole('region', { name: 'Rungs' }).getByRole('link').first().click()
  await expect(page.getByRole('columnheader', { name: /^Director of MOPs/ }).first()).toBeVisible()
  await page.goBack()
  await expect(box).toHaveValue('Director of')
  await expect(page.getByRole('heading', { name: /for “Director of”$/ })).toBeVisible()
})

test('rungs stand side by side, one’s own and the next first', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Library')
  await part(page, 'Skills').focus()
  await page.keyboard.press('ArrowRight')
  await expect(part(page, 'Rungs side by side')).toBeFocused()
  const work = page.getByRole('region', { name: 'The work' })
  await expect(work.getByRole('columnheader')).toHaveText([
    'Part of the work',
    'Senior specialistyour rung',
    'MOPs manager',
  ])

  const levels = page.getByRole('region', { name: 'The levels' })
  const all = await levels.getByRole('row').count()
  const differences = levels.getByRole('radio', { name: /^Differences/ })
  await differences.click()
  const [, counted = ''] = /(\d+)$/.exec((await differences.textContent()) ?? '') ?? []
  await expect(levels.locator('tr[data-differs="true"]')).toHaveCount(Number(counted))
  await expect(levels.locator('tr[data-differs="false"]')).toHaveCount(0)
  expect(await levels.getByRole('row').count()).toBeLessThan(all)
  for (const row of await levels.locator('tr[data-differs="true"]').all()) {
    await expect(row).toContainText(/[+−]\d|new|no longer|now core|now supporting/)
  }

  await page.getByRole('combobox', { name: 'Third rung' }).click()
  await expect(page.getByRole('option', { name: /^MOPs manager/ })).toHaveCount(0)
  await page.getByRole('option', { name: /^Staff specialist/ }).click()
  await expect(work.getByRole('columnheader')).toHaveCount(4)
  await page.getByRole('combobox', { name: 'Third rung' }).click()
  await page.getByRole('option', { name: 'No third rung' }).click()
  await expect(work.getByRole('columnheader')).toHaveCount(3)
})

test('a phrase is found in both directions', async ({ app }) => {
  const { page } = app
  await openReader(page)
  await part(page, 'Phrasebook').click()
  await expect(page.getByRole('row', { name: /^Sync error/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Payback/ })).toHaveCount(0)
  await page.getByRole('searchbox', { name: 'Filter phrases' }).fill('paid for')
  await page.getByRole('button', { name: 'See 1 in the other direction' }).click()
  await expect(page.getByRole('row', { name: /^Payback Months until/ })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'What executives say' })).toBeChecked()

  await page.getByRole('searchbox', { name: 'Search the library' }).fill('old numbers')
  await page.getByRole('link', { name: /^Sync error/ }).click()
  await expect(page.getByRole('rowheader', { name: 'Sync error' })).toBeFocused()
})

test('a framework without artifacts and phrases has no place for them', async ({ app }) => {
  const { page } = app
  const { framework } = reader
  if (framework.kind !== 'own') throw new Error('The reader has an own framework.')
  const { artifacts: _artifacts, phrasebook: _phrasebook, ...bare } = framework.framework
  const profile = { ...reader, framework: { kind: 'own', framework: bare } }
  await page.getByLabel('Profile file').setInputFiles({
    name: 'bare.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(profile)),
  })
  await goTo(page, 'Library')
  await expect(page.getByRole('radiogroup', { name: 'Part of the library' }).getByRole('radio')).toHaveCount(2)
  await page.evaluate(() => (location.hash = '#/library/phrasebook'))
  await expect(page.getByText('This framework has no phrasebook.')).toBeVisible()
  await page.evaluate(() => (location.hash = '#/library/skills/no-such-skill'))
  await expect(page.getByText('This framework has no skill by that name.')).toBeVisible()
  await page.evaluate(() => (location.hash = '#/library/attic'))
  await expect(page.getByText('The library has no such page.')).toBeVisible()
})

test.describe('on a small window', () => {
  test.use({ size: { width: 1024, height: 768 } })

  test('no part of the library has accessibility violations or a scroll sideways', async ({ app }) => {
    const { page } = app
    await openReader(page)
    const places = ['skills/budget/budget-to-3', 'rungs/senior/lead/guru', 'artifacts/board-page', 'phrasebook/payback']
    const check = async (place: string): Promise<void> => {
      expect(await violationsOf(page), place).toEqual([])
      expect(await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth), place).toBe(0)
    }
    for (const place of places) {
      await page.evaluate((hash) => (location.hash = hash), `#/library/${place}`)
      await expect(page.locator('main :focus')).toBeAttached()
      await check(place)
    }
    await page.getByRole('searchbox', { name: 'Search the library' }).fill('budget')
    await expect(page.getByRole('heading', { name: /for “budget”$/ })).toBeVisible()
    await check('search')
  })
})
