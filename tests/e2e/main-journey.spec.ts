import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixture.ts'
import { goTo, rateAll, startProfile, whenSaved } from './journey.ts'

/** One page of the PDF as text, white space folded: line ends are where the two readers may differ. */
function pdfText(file: string, page?: number): string {
  const pages = page === undefined ? [] : ['-f', String(page), '-l', String(page)]
  return folded(execFileSync('pdftotext', [...pages, '-raw', file, '-'], { encoding: 'utf8' }))
}

function folded(text: string): string {
  return text.replace(/\s+/g, '')
}

test('start, rate everything, plan, come back, and hold the PDF', async ({ app }) => {
  // 57 skills are rated one by one, and a busy computer takes two seconds for each.
  test.setTimeout(240_000)
  await startProfile(app.page, { name: 'Maya Chen', rung: 'Senior specialist', goal: 'MOPs manager' })
  await rateAll(app.page, [3, 2, 1, 2, 3, 0, 2, 1])
  await app.page.getByRole('link', { name: 'See where you stand' }).click()

  await expect(app.page.getByText(/ready for MOPs manager/)).toBeVisible()
  await goTo(app.page, 'Plan')
  await app.page.getByRole('button', { name: 'Adopt this plan' }).click()
  await app.page.getByRole('radio', { name: 'List' }).click()
  const titles = await app.page.getByRole('table').locator('button[aria-pressed]').allTextContents()
  expect(titles.length).toBeGreaterThan(3)
  await whenSaved(app.page)

  await app.restart()
  await expect(app.page.getByRole('heading', { level: 1, name: 'Hello, Maya' })).toBeVisible()
  await goTo(app.page, 'Plan')
  await app.page.getByRole('radio', { name: 'List' }).click()
  expect(await app.page.getByRole('table').locator('button[aria-pressed]').allTextContents()).toEqual(titles)

  await goTo(app.page, 'Documents')
  await expect(app.page.locator('[data-page-text="1"]')).toContainText('Maya Chen', { timeout: 30_000 })
  await app.page.getByRole('button', { name: 'Export PDF' }).click()
  await expect(app.page.getByText('Exported')).toBeVisible({ timeout: 30_000 })
  const [name] = readdirSync(app.downloads)
  const file = join(app.downloads, name ?? '')

  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
  expect(info).toMatch(/Tagged:\s+yes/)
  const whole = pdfText(file)
  for (const title of titles) expect(whole).toContain(folded(title))

  const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2)
  for (const font of fonts) {
    expect(font).not.toMatch(/Type 3|\[none\]/)
    expect(font).toMatch(/\syes\s+yes\s+yes\s/)
  }

  const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1])
  for (let page = 1; page <= pages; page += 1) {
    const shown = app.page.locator(`[data-page-text="${page}"]`)
    await expect(shown).not.toBeEmpty()
    expect(sorted(folded((await shown.textContent()) ?? ''))).toBe(sorted(pdfText(file, page)))
  }
})

/** The two readers walk columns in different orders; every character has to be there. */
function sorted(text: string): string {
  return [...text].toSorted().join('')
}
