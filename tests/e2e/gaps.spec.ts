import { expect, test } from './fixture.ts'
import { goTo, openSample, whenSaved } from './journey.ts'

test('gaps are read, ordered and explained with the keyboard alone', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Gaps')
  await expect(page.getByRole('heading', { level: 1, name: 'Gaps to MOPs manager' })).toBeVisible()
  const skills = page.getByRole('rowheader').getByRole('button')
  const [first = '', second = '', third = ''] = await skills.allTextContents()

  await test.step('arrows walk the list, and the sum follows', async () => {
    await skills.first().focus()
    await page.keyboard.press('ArrowDown')
    await expect(skills.nth(1)).toBeFocused()
    await expect(page.getByRole('heading', { level: 3, name: second })).toBeVisible()
    const score = await page.getByRole('row', { name: second }).getByRole('cell').nth(3).textContent()
    await expect(page.getByRole('heading', { name: `Why ${score}` })).toBeVisible()
  })

  await test.step('Alt and an arrow move a gap; undo and the button bring the scores back', async () => {
    await page.keyboard.press('Alt+ArrowDown')
    await expect(skills).toHaveText([first, third, second, ...(await skills.allTextContents()).slice(3)])
    await expect(page.getByRole('status').filter({ hasText: 'place 3 of' })).toBeAttached()
    await expect(skills.nth(2)).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(skills.nth(1)).toHaveText(second)
    await skills.nth(2).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    await expect(skills.first()).toHaveText(third)
    await page.getByRole('button', { name: 'Back to the scores' }).press('Enter')
    await expect(skills.first()).toHaveText(first)
  })

  await test.step('a kind of gap is said, kept and filtered by', async () => {
    await skills.first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.getByRole('radio', { name: 'authority' }).press('Enter')
    await expect(page.getByRole('row', { name: first })).toContainText('authority')
    await page.getByLabel('Kind', { exact: true }).selectOption('authority')
    await expect(skills).toHaveText([first])
    await goTo(page, 'Settings')
    await goTo(page, 'Gaps')
    await expect(skills).toHaveText([first])
    await page.getByLabel('Kind', { exact: true }).selectOption('chance')
    await page.getByRole('button', { name: 'Show all gaps' }).press('Enter')
    await expect(skills.nth(1)).toHaveText(second)
    await whenSaved(page)
    await app.restart()
  })

  await test.step('the order and the kind are there after a restart', async () => {
    await goTo(app.page, 'Gaps')
    await expect(app.page.getByRole('row', { name: first })).toContainText('authority')
  })
})

test('a gap is dragged to another place', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Gaps')
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
  const third = (await rows.nth(2).getByRole('button').textContent()) ?? ''
  await rows.nth(2).dragTo(rows.nth(0))
  await expect(rows.nth(0).getByRole('button')).toHaveText(third)
  await expect(page.getByText('Your own order')).toBeVisible()
  await rows.nth(0).dragTo(rows.nth(2))
  await expect(rows.nth(2).getByRole('button')).toHaveText(third)
  await expect(page.getByText('Your own order')).toBeHidden()
})

test('the map, the days and the sum of readiness are reached with the keyboard', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Gaps')
  await page.getByRole('radio', { name: 'Ranked' }).focus()

  await page.keyboard.press('ArrowRight')
  const map = page.getByRole('grid')
  await expect(map.getByRole('gridcell', { name: /for MOPs manager/ })).toHaveCount(57)
  await map.locator('[tabindex="0"]').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(
    map.getByRole('gridcell', { name: /^CRM for marketing for Principal architect: \d needed/ }),
  ).toBeFocused()
  await page.keyboard.press('Control+Home')
  await expect(map.getByRole('gridcell', { name: /^Marketing automation platform for Technician/ })).toBeFocused()

  await page.getByRole('radio', { name: 'Heat map' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('img', { name: /^Readiness for MOPs manager: \d/ })).toBeVisible()
  await page.getByLabel('Then', { exact: true }).fill('2026-08-01')
  await expect(page.getByText(/^August 1, 2026: \d+–\d+% ready/)).toBeVisible()

  await page.getByRole('radio', { name: 'Then and now' }).focus()
  await page.keyboard.press('ArrowRight')
  const [low, high] =
    /(\d+)–(\d+)%/.exec((await page.getByRole('heading', { level: 2 }).textContent()) ?? '')?.slice(1) ?? []
  const total = page.getByRole('row', { name: /^Together/ })
  await expect(total).toContainText(new RegExp(`= ${high}\\.\\d%.*= ${low}\\.\\d%`))
  await page.getByLabel('For', { exact: true }).selectOption('CMO (CGO, CRO)')
  await expect(page.getByText(/up to what CMO/)).toBeVisible()
})

test('the overview names the level that brings the next rung forward most', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  const card = page.getByRole('region', { name: 'Biggest lever' })
  await expect(card).toContainText(/brings MOPs manager forward by \d+ weeks?/, { timeout: 20_000 })
  const skill = await card.locator('b').first().textContent()
  await card.getByRole('link', { name: 'See why' }).click()
  await expect(page.getByRole('heading', { level: 3, name: skill ?? '' })).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: /ready for Director of MOPs: see the sum/ }).click()
  await expect(page.getByLabel('For', { exact: true })).toHaveValue('director-of-mops')
})
