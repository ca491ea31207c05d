import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { lock } from '#main/passphrase-lock.ts'
import { runApp, type RunningApp } from '#tests/support/run-app.ts'
import { expect, test, TODAY } from './fixture.ts'
import { goTo, openSample, toTheEnd, whenSaved } from './journey.ts'

/** Few rounds: what is tried here is the words, not the time that guessing takes. */
const QUICK = 6
const SECRET = 'copper lantern quiet river'

async function writtenFile(app: RunningApp, ending: RegExp): Promise<string> {
  const names = await readdir(app.downloads)
  const name = names.find((one) => ending.test(one))
  if (name === undefined) throw new Error(`No such file among ${names.join(', ')}`)
  return join(app.downloads, name)
}

async function share(app: RunningApp, passphrase: string): Promise<string> {
  const { page } = app
  await goTo(page, 'Share')
  await page.getByLabel('Name', { exact: true }).fill('Dana Ruiz')
  await page.getByLabel('Passphrase, if you like').fill(passphrase)
  await page.getByRole('button', { name: 'Write the file' }).click()
  await expect(page.getByText('The file for Dana Ruiz is written').first()).toBeVisible()
  await whenSaved(page)
  return writtenFile(app, /for Dana Ruiz\.opsladder-share$/)
}

async function openSharedFile(page: Page, path: string, passphrase: string): Promise<void> {
  await page.getByRole('link', { name: 'Open their files' }).click()
  await page.getByLabel('Share files').setInputFiles(path)
  await page.getByLabel(/^Passphrase of/).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock' }).click()
}

test('two people on two computers: shared, rated unseen, answered, merged, agreed on, and in the minutes', async ({
  app,
}) => {
  test.setTimeout(240_000)
  const { page } = app
  await openSample(page, /Senior specialist to/)
  const sent = await share(app, SECRET)

  const manager = await runApp({ today: TODAY, reducedMotion: 'reduce' })
  try {
    const desk = manager.page
    await openSharedFile(desk, sent, SECRET)
    await desk.getByRole('link', { name: /Lindholm/ }).click()
    await desk.getByRole('link', { name: 'Begin to rate' }).click()
    const skill = await desk.getByRole('heading', { level: 1 }).textContent()
    await expect(desk.getByText('Hidden until you have chosen')).toBeVisible()
    await desk.keyboard.press('2')
    await expect(desk.getByText(/^They say \d|^They have not rated/)).toBeVisible()
    await desk.getByLabel(/^What did you see/).fill('The June routing review with sales.')
    await desk.getByRole('link', { name: 'Done for now' }).click()
    await desk.getByLabel('A comment or a line for the shared list').fill('Bring the routing numbers along')
    await desk.keyboard.press('Enter')
    await expect(desk.getByText('Bring the routing numbers along')).toBeVisible()
    await desk.getByRole('button', { name: 'Write the answer file' }).click()
    await expect(desk.getByText('The answer is written').first()).toBeVisible()
    const answer = await writtenFile(manager, /answer of Dana Ruiz/)

    await page.getByLabel('Open an answer').setInputFiles(answer)
    await expect(page.getByRole('heading', { level: 1, name: 'Dana Ruiz’s answer: 2 differences' })).toBeVisible()
    await expect(page.getByText('The June routing review with sales.')).toBeVisible()
    await page.getByRole('button', { name: 'Apply 2 of 2' }).click()
    await expect(page.getByText('Dana Ruiz’s answer is merged').first()).toBeVisible()
    await whenSaved(page)
    await page.getByLabel('Open an answer').setInputFiles(answer)
    await expect(page.getByText(/This very file was merged before/).first()).toBeVisible()

    await goTo(page, 'One-on-ones')
    await page.evaluate(() => {
      location.hash = '#/one-on-ones/calibrate'
    })
    await expect(
      page
        .getByRole('main')
        .getByText(skill ?? '')
        .first(),
    ).toBeVisible()
    await page.getByRole('link', { name: 'Start with the largest' }).click()
    const ready = page.getByRole('region', { name: /^Ready for/ }).getByRole('definition')
    const was = await ready.first().textContent()
    await page.keyboard.press('5')
    await expect(ready.last()).not.toHaveText(was ?? '')

    await goTo(page, 'One-on-ones')
    await page.getByRole('textbox', { name: 'Your manager' }).fill('Dana Ruiz')
    await page.getByRole('button', { name: 'Draft the agenda' }).click()
    await expect(page.getByText('Bring the routing numbers along')).toBeVisible()
    await page.getByRole('link', { name: 'Start meeting' }).click()
    await toTheEnd(page)
    await page.getByRole('link', { name: 'Minutes PDF' }).click()
    await expect(page.locator('[data-page-text="1"]')).toContainText('Dana Ruiz', { timeout: 60_000 })
    await expect(page.locator('[data-page-text="1"]')).toContainText('Bring the routing numbers along')

    await desk.getByRole('button', { name: 'Forget this person' }).click()
    await desk.getByRole('link', { name: 'Leave and delete' }).click()
    await expect(desk.getByText(/^Nobody yet/)).toBeVisible()
    // Leaving the page begins the deletion, which the list need not wait for.
    await expect
      .poll(async () => (await readdir(join(manager.dataFolder, 'people'), { recursive: true })).toSorted())
      .toEqual(['backups', 'index.cache', 'trash'])
    expect(await readFile(join(manager.dataFolder, 'people', 'index.cache'), 'utf8')).not.toContain('Lindholm')
    expect([manager.complaints, manager.strangers]).toEqual([[], []])
  } finally {
    await manager.close()
  }
})

test('a wrong passphrase, a cut file and files of the wrong kind say so, and change nothing', async ({ app }) => {
  test.setTimeout(180_000)
  const { page } = app
  await openSample(page, /Senior specialist to/)
  const plain = await share(app, '')
  const before = await page.getByRole('button', { name: 'Undo' }).first().getAttribute('title')

  const cut = join(app.downloads, 'cut.opsladder-share')
  await writeFile(cut, (await readFile(plain)).subarray(0, 5_000))
  const edited = join(app.downloads, 'edited.opsladder-share')
  await writeFile(edited, (await readFile(plain, 'utf8')).replace('Amara Lindholm', 'Somebody Else'))
  const newer = join(app.downloads, 'newer.opsladder-share')
  await writeFile(newer, (await readFile(plain, 'utf8')).replace('"version": 1', '"version": 7'))
  for (const [path, words] of [
    [cut, /is cut off/],
    [edited, /checksum does not fit/],
    [newer, /made by a newer Opsladder/],
    [plain, /without an answer/],
  ] as const) {
    await page.getByLabel('Open an answer').setInputFiles(path)
    await expect(page.getByText(words).first()).toBeVisible()
  }
  expect(await page.getByRole('button', { name: 'Undo' }).first().getAttribute('title')).toBe(before)

  await goTo(page, 'Your people')
  const locked = join(app.downloads, 'locked.opsladder-share')
  await writeFile(locked, await lock(await readFile(plain), SECRET, QUICK))
  await page.getByLabel('Share files').setInputFiles(locked)
  await page.getByLabel(/^Passphrase of/).fill('not the one')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByText(/does not open/)).toBeVisible()
  await expect(page.getByText(/^Nobody yet/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Leave it' }).click()
  await expect(page.getByText(/^Nobody yet/)).toBeVisible()
})
