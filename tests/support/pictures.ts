import { resolve } from 'node:path'
import { runApp } from './run-app.ts'

/** Makes the pictures of the README from the running app: `npm run pictures`. */

const folder = resolve(import.meta.dirname, '../../docs/pictures')

for (const theme of ['light', 'dark'] as const) {
  const app = await runApp({ today: '2026-11-21', colorScheme: theme, reducedMotion: 'reduce' })
  const { page } = app
  const suffix = theme === 'dark' ? '-dark' : ''
  const go = (screen: string): Promise<void> =>
    page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen, exact: true }).click()
  const take = async (name: string): Promise<void> => {
    await page.waitForLoadState('networkidle')
    await page.getByText('Saved on this computer').first().waitFor()
    await page.mouse.move(0, 0)
    await page.screenshot({ path: `${folder}/${name}${suffix}.png`, animations: 'disabled' })
  }

  await page.getByRole('button', { name: /^Senior specialist to/ }).click()
  await go('Plan')
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  await page.getByRole('button', { name: 'Close message', includeHidden: true }).click()
  await take('plan')
  await go('Overview')
  await page.getByRole('img', { name: /^Your levels/ }).waitFor()
  await take('overview')
  await go('Skills')
  await page.getByRole('link', { name: /^Business case/ }).click()
  await page.getByRole('button', { name: 'Show it' }).click()
  await take('rate')
  await page.getByRole('button', { name: /^Start your own$/ }).click()
  await page.getByRole('button', { name: /^Director of MOPs to/ }).click()
  await go('One-on-ones')
  await page.getByRole('button', { name: 'Draft the agenda' }).click()
  await page.getByRole('link', { name: 'Start meeting' }).waitFor()
  await take('one-on-one')
  await go('Impact log')
  await page
    .getByRole('button', { name: /service levels|Sales accepts/ })
    .or(page.getByRole('link', { name: /Sales accepts/ }))
    .first()
    .click()
  await page.getByRole('heading', { name: /reads it/ }).waitFor()
  await take('impact')
  await app.close()
}
