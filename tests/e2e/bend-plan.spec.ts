import { expect, test } from './fixture.ts'
import { goTo, openSample } from './journey.ts'
import { violationsOf } from './violations.ts'

test('a plan is made again item by item, what is kept stays, the slip shows, and undo leads back', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  await page.getByRole('button', { name: 'Pin these dates' }).click()
  await expect(page.getByText('Working out the plan without it')).toBeHidden()

  await goTo(page, 'Settings')
  await page.getByRole('slider', { name: 'Hours a week' }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await goTo(page, 'Plan')
  const notice = page.getByText(/holds still/).locator('xpath=ancestor::*[.//button][1]')
  await notice.getByRole('button', { name: /one by one/ }).click()
  const keep = page.getByRole('button', { name: /^Keep its days: / }).first()
  const name = ((await keep.getAttribute('aria-label')) ?? '').replace('Keep its days: ', '')
  await keep.click()
  await expect(page.getByRole('button', { name: `Keep its days: ${name}` })).toHaveCount(0)
  expect(await violationsOf(page)).toEqual([])

  await page.getByRole('button', { name: 'Replan', exact: true }).click()
  await expect(page.getByText(/weeks later than first planned/).first()).toBeVisible()
  await page.getByRole('radio', { name: 'List' }).click()
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('pinned')

  // Replanned, kept, paced, pinned and adopted, the newest first.
  const adopt = page.getByRole('button', { name: 'Adopt this plan' })
  for (let steps = 0; steps < 12 && !(await adopt.isVisible()); steps += 1) await page.keyboard.press('Control+z')
  await expect(adopt).toBeVisible()
  await expect(page.getByText(/than first planned/)).toHaveCount(0)
})

test('a milestone is swapped and split on the spot, and an own one is planned and taken back', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  const title = page.getByRole('main').locator('[data-place="milestone"]')
  const before = (await title.textContent()) ?? ''
  await page.getByRole('button', { name: 'Not for me' }).click()
  await page
    .getByRole('button', { name: /^Take this: / })
    .first()
    .click()
  await expect(title).not.toHaveText(before)
  await expect(page.getByRole('button', { name: `Take back: ${before}` })).toBeVisible()

  const whole = (await title.textContent()) ?? ''
  await page.getByRole('button', { name: 'Split in two' }).click()
  await page.getByRole('button', { name: 'Split it' }).click()
  await expect(title).toHaveText(`Part 1: ${whole}`)
  await expect(page.locator('[data-bar]').filter({ hasText: `Part 2: ${whole}` })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.locator('[data-bar]').filter({ hasText: `Part 2: ${whole}` })).toHaveCount(0)

  await page.getByRole('button', { name: 'Add one' }).click()
  await page.getByRole('button', { name: 'Keep it and plan' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'has no title' })).toBeVisible()
  await page.getByLabel('What will be there in the end').fill('A talk at the user group')
  await page.getByLabel('Step 1').fill('Write and rehearse it')
  await page.getByLabel('Hours', { exact: true }).fill('6')
  await page.getByRole('button', { name: 'Keep it and plan' }).click()
  await page.getByRole('radio', { name: 'List' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'A talk at the user group' })).toContainText('6')
  await page.getByRole('button', { name: 'Delete A talk at the user group' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'A talk at the user group' })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('row').filter({ hasText: 'A talk at the user group' })).toBeVisible()
})
