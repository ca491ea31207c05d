import { expect, test } from './fixture.ts'
import { goTo, openSample } from './journey.ts'

test('a bar and a card are moved by keyboard alone, and one undo takes each back', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  const first = page.locator('[data-bar][aria-pressed="true"]')
  const words = (await first.textContent()) ?? ''
  await first.focus()
  await page.keyboard.down('Alt')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('status').filter({ hasText: 'Enter keeps it' })).toBeAttached()
  await page.keyboard.up('Alt')
  await expect(page.getByText(/^Pinned to/)).toBeVisible()
  await expect(first).toContainText('pinned')
  await expect(first).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(first).toHaveText(words)

  await page.keyboard.press('m')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page.getByText('the weeks before are over')).toBeVisible()
  await page.getByRole('button', { name: 'Leave it' }).click()

  await page.getByRole('radio', { name: 'Board' }).click()
  const next = page.getByRole('group', { name: /^Next/ })
  const doing = page.getByRole('group', { name: /^Doing/ })
  const card = next.locator('[data-card]').first()
  const title = (await card.locator('b').textContent()) ?? ''
  await card.focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(doing.getByRole('button', { name: title })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(next.getByRole('button', { name: title })).toBeVisible()
})

test('a bar is dragged to later weeks with the pointer, and one undo takes it back', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  const bar = page.locator('[data-bar][aria-pressed="true"]')
  const words = (await bar.textContent()) ?? ''
  const before = await bar.boundingBox()
  if (!before) throw new Error('The chosen bar is not in sight.')
  const [x, y] = [before.x + 12, before.y + before.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 36, y, { steps: 6 })
  await page.mouse.up()
  await expect(page.getByText(/^Pinned to/)).toBeVisible()
  await expect(bar).toContainText('pinned')
  expect((await bar.boundingBox())?.x).toBeGreaterThan(before.x)
  await page.keyboard.press('Control+z')
  await expect(bar).toHaveText(words)
})

test('several milestones are pinned in one step, and the view survives other screens', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  await page.getByRole('radio', { name: 'List' }).click()
  await page.getByLabel('Group by').selectOption('Gate')
  await page.getByLabel('Kind').selectOption('Study')
  await page.getByRole('checkbox', { name: 'Mark all that are shown' }).check()
  await page.getByRole('button', { name: 'Pin', exact: true }).click()
  const rows = page.getByRole('row').filter({ has: page.getByRole('checkbox', { name: /^Mark (?!all)/ }) })
  const count = await rows.count()
  await expect(rows.filter({ hasText: 'pinned' })).toHaveCount(count)
  await goTo(page, 'Overview')
  await goTo(page, 'Plan')
  await expect(page.getByLabel('Kind')).toHaveValue('study')
  await expect(rows.filter({ hasText: 'pinned' })).toHaveCount(count)
  await page.keyboard.press('Control+z')
  await expect(rows.filter({ hasText: 'pinned' })).toHaveCount(0)
})

test('what is on the screen is printed whole and in light colors, and stands as before after that', async ({ app }) => {
  const { page } = app
  await page.emulateMedia({ colorScheme: 'dark' })
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Plan')
  await page.getByRole('radio', { name: 'Board' }).click()
  await page.getByRole('button', { name: /^Show \d+ more$/ }).waitFor()
  const planned = Number(/^(\d+) milestones/.exec((await page.getByText(/^\d+ milestones ·/).textContent()) ?? '')?.[1])
  const cards = page.locator('[data-card]')
  expect(await cards.count()).toBeLessThan(planned)
  // The dialog of the system would wait for somebody; what the page is told before and after it is the same.
  const printed = await page.evaluateHandle(() => {
    const seen: { readonly cards: number; readonly theme: string | undefined }[] = []
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
      const { theme } = document.documentElement.dataset
      seen.push({ cards: document.querySelectorAll('[data-card]').length, theme })
      window.dispatchEvent(new Event('afterprint'))
    }
    return seen
  })
  await page.keyboard.press('Control+p')
  expect(await printed.jsonValue()).toEqual([{ cards: planned, theme: 'light' }])
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('button', { name: /^Show \d+ more$/ })).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find anything' }).fill('print what')
  await page.keyboard.press('Enter')
  await expect.poll(() => printed.evaluate((seen) => seen.length)).toBe(2)
})
