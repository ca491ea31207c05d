import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { TODAY, expect, test } from './fixture.ts'
import { goTo, openSample, whenSaved } from './journey.ts'

const root = resolve(import.meta.dirname, '../..')

interface PrintedPlan {
  readonly gates: readonly { readonly rung: string; readonly readyOn: string }[]
  readonly milestones: readonly { readonly id: string; readonly byWeek: Readonly<Record<string, number>> }[]
}

function planOf(file: string): PrintedPlan {
  const args = [join(root, 'out/main/cli.js'), 'plan', file, '--today', TODAY, '--json']
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as PrintedPlan
}

test('the worker settles the plan, and what is adopted is what the command line prints', async ({ app }) => {
  const { page } = app
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Plan')
  await expect(page.locator('dl[aria-live]')).toHaveAttribute('aria-busy', 'false')
  const workers = page.workers().map((worker) => worker.url())
  expect(workers).toContainEqual(expect.stringMatching(/\/assets\/place-worker-[^/]+\.js$/))
  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  await whenSaved(page)

  const printed = planOf(join(root, 'resources/samples/senior-specialist.json'))
  const folder = join(app.dataFolder, 'profiles')
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.json'))
  // Made again on the same day, the adopted plan is the plan that was printed before it.
  expect(planOf(join(folder, name))).toEqual({ ...printed, profile: expect.any(String) })
  await expect(page.getByText(/holds still/)).toHaveCount(0)
})

test('a slider is answered while the worker has yet to start', async ({ app }) => {
  const { page } = app
  await page.route(/place-worker/, (route) => route.abort())
  await openSample(page, /Senior specialist to/)
  await goTo(page, 'Plan')
  const gates = page.locator('dl[aria-live]')
  const before = await gates.textContent()
  await page.getByRole('slider', { name: 'Hours a week' }).press('End')
  await expect(gates).not.toHaveText(before ?? '')
  // Without a worker the plan settles in the page.
  await expect(gates).toHaveAttribute('aria-busy', 'false')
})
