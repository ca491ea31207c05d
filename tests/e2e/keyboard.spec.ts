import { expect, test } from './fixture.ts'
import { goTo, openSample } from './journey.ts'

test('a profile can be started and a skill rated without a pointer', async ({ app }) => {
  const { page } = app
  await expect(page.getByLabel('Your name')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Your name')).toBeFocused()
  await page.keyboard.type('Ann')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Technician')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('MOPs m')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText('4.5 hours')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')

  const levels = page.getByRole('radiogroup', { name: /^Your level in/ })
  await expect(levels).toBeVisible()
  await page.keyboard.press('2')
  await expect(levels.getByRole('radio', { checked: true })).toContainText('Practicing')
  await levels.getByRole('radio', { checked: true }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(levels.getByRole('radio', { checked: true })).toContainText('Proficient')
  await page.keyboard.press('n')
  await expect(levels.getByRole('radio', { checked: true })).toContainText('Not applicable')
})

test('every screen shows where the keyboard is', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  for (const screen of ['Overview', 'Skills', 'Plan', 'Settings']) {
    await goTo(page, screen)
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab')
      const ring = await page.evaluate(() => {
        const focused = document.activeElement
        if (!focused || focused === document.body) return 'nothing'
        const shown = focused.matches('input[type="checkbox"]')
          ? focused.nextElementSibling
          : (focused.closest('[class*="thumb"]') ?? focused)
        const { boxShadow, outlineStyle } = getComputedStyle(shown ?? focused)
        return boxShadow === 'none' && outlineStyle === 'none'
          ? `no ring on ${focused.outerHTML.slice(0, 120)}`
          : 'ring'
      })
      expect(ring, screen).toBe('ring')
    }
  }
})

test('typing a digit into a note does not rate the skill', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Skills')
  await page.getByRole('link', { name: /Business case/ }).click()
  await page.getByRole('button', { name: 'Show it' }).click()
  const before = await page.getByRole('radio', { checked: true }).first().textContent()
  await page.getByLabel('What could you show?').pressSequentially(' 5 of them, n more')
  expect(await page.getByRole('radio', { checked: true }).first().textContent()).toBe(before)
})

test('keys of one character do nothing once they are turned off', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Settings')
  await page.getByText('Keys of one character are shortcuts').click()
  await goTo(page, 'Skills')
  await page.getByRole('link', { name: /^Marketing automation platform/ }).click()
  await page.getByRole('button', { name: 'Show it' }).click()
  const chosen = page.getByRole('radio', { checked: true }).first()
  const before = await chosen.textContent()
  await page.getByRole('heading', { level: 1 }).focus()
  for (const key of ['0', '5', '?']) await page.keyboard.press(key)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await page.keyboard.press('Escape')
  expect(await chosen.textContent()).toBe(before)
})

test('the next skill starts at its top and is announced by its heading', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Skills')
  await page.getByRole('link', { name: /^Marketing automation platform/ }).click()
  const heading = page.getByRole('heading', { level: 1 })
  const first = (await heading.textContent()) ?? ''
  await expect(heading).toBeFocused()
  await page.getByRole('button', { name: /^Next/ }).focus()
  await page.keyboard.press('Enter')
  await expect(heading).not.toHaveText(first)
  await expect(heading).toBeFocused()
})

test('the keyboard stays at its place when what it pressed goes away', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Check-ins')
  await page.getByRole('radio', { name: 'Money' }).click()
  const name = page.getByLabel('Certificate', { exact: true })
  for (const certificate of ['Okapi', 'Tapir']) {
    await name.fill(certificate)
    await page.getByRole('button', { name: 'Add this certificate' }).press('Enter')
    await expect(name).toBeFocused()
  }
  await page.getByRole('button', { name: 'Remove Okapi' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Tapir' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(name).toBeFocused()
})

test('a title that follows what is typed does not take the keyboard', async ({ app }) => {
  const { page } = app
  await openSample(page, /^Director of MOPs to/)
  await goTo(page, 'Roadmap')
  await page.getByRole('link', { name: 'Weigh a request' }).click()
  await page.getByLabel('What is asked').fill('Webinar platform')
  await page.getByLabel('Who asks').fill('Events')
  await page.getByRole('button', { name: 'Weigh it' }).click()
  const title = page.getByRole('textbox', { name: 'Request', exact: true })
  await title.fill('Webinar platform for all')
  await expect(page.getByRole('heading', { level: 1, name: 'Webinar platform for all' })).toBeVisible()
  await expect(title).toBeFocused()
})
