import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The rules that colors decide on: the only ones whose answer differs between light and dark. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block']

/**
 * What a scan of the page as it stands finds, in light by every rule and then in dark by those about colors; each with
 * where it is. The page follows the system's theme, and is left light.
 */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  const light = await scan(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const dark = await scan(page, COLOR_RULES)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  return [...(await scrolledAway(page)), ...light, ...dark.map((violation) => `in dark: ${violation}`)]
}

/** Only parts of the frame scroll. Where the window can, moving the focus pushes the whole frame out of sight. */
async function scrolledAway(page: Page): Promise<readonly string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
  return over > 0 ? [`the window itself can be scrolled by ${over} pixels`] : []
}

async function scan(page: Page, rules?: string[]): Promise<readonly string[]> {
  // The content security policy lets nobody but the debugger inject scripts, which is how axe gets in.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
}
