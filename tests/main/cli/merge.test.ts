import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rateAsManager } from '#domain/sharing/answer-changes.ts'
import { lock } from '#main/passphrase-lock.ts'
import { shareBytes } from '#main/share-files.ts'
import { aClimber, rated } from '#tests/support/build-framework.ts'
import { asText } from '#tests/support/build-profile.ts'
import { aRound } from '#tests/support/build-share.ts'
import { anEmptyFolder } from '#tests/support/data-folder.ts'
import { TEST_DAY } from '#tests/support/in-memory-ports.ts'
import { runCli } from './run-cli.ts'

const ada = aClimber({
  id: 'ada',
  ratings: [rated('reports', 2)],
  journal: [{ id: 'j', on: TEST_DAY, mood: 1, text: 'Mine' }],
})
const round = aRound(ada)
const answer = rateAsManager(round.answer, { skill: 'reports', level: 3, example: 'The June report.' }, 'm1', TEST_DAY)

async function aFolder() {
  const folder = await anEmptyFolder()
  const path = (name: string): string => join(folder, name)
  await writeFile(path('ada.json'), asText(round.profile))
  await writeFile(path('answer'), shareBytes(answer))
  return path
}

test('an answer is merged into a new file, with the whole of one’s own data', async () => {
  const path = await aFolder()
  const { code, out } = await runCli(['merge', path('ada.json'), path('answer'), '--out', path('merged.json')])
  expect(code).toBe(0)
  expect(out).toMatch(/^taken over: Rating/)
  const merged = JSON.parse(await readFile(path('merged.json'), 'utf8'))
  expect(merged.ratings.at(-1)).toMatchObject({ by: 'manager', level: 3 })
  expect(merged.journal).toEqual(ada.journal)
  const again = await runCli(['merge', path('merged.json'), path('answer'), '--out', path('again.json')])
  expect(again.notes.join()).toMatch(/merged before/)
})

test('the other computer’s copy: its additions are taken, and where both differ yours stays unless told otherwise', async () => {
  const path = await aFolder()
  const other = { ...ada, person: { ...ada.person, name: 'Ada L.' }, ratings: [...ada.ratings, rated('systems', 1)] }
  await writeFile(path('mine.json'), asText(ada))
  await writeFile(path('other.json'), asText(other))
  await runCli(['merge', path('mine.json'), path('other.json'), '--out', path('kept.json')])
  const kept = JSON.parse(await readFile(path('kept.json'), 'utf8'))
  expect([kept.person.name, kept.ratings.length]).toEqual([ada.person.name, 2])
  await runCli(['merge', path('mine.json'), path('other.json'), '--out', path('theirs.json'), '--conflicts', 'theirs'])
  expect(JSON.parse(await readFile(path('theirs.json'), 'utf8')).person.name).toBe('Ada L.')
})

test('a locked answer needs its passphrase from a file', async () => {
  const path = await aFolder()
  await writeFile(path('locked'), await lock(shareBytes(answer), 'four random words here', 4))
  await writeFile(path('secret'), 'four random words here\n')
  const without = await runCli(['merge', path('ada.json'), path('locked'), '--out', path('merged.json')])
  expect([without.code, without.notes.join()]).toEqual([2, expect.stringMatching(/locked/)])
  const args = ['merge', path('ada.json'), path('locked'), '--out', path('merged.json')]
  expect((await runCli([...args, '--passphrase-file', path('secret')])).code).toBe(0)
})

test('a share file in the place of the profile, and a target that exists, are refused', async () => {
  const path = await aFolder()
  const swapped = await runCli(['merge', path('answer'), path('ada.json'), '--out', path('merged.json')])
  expect(swapped.notes.join()).toMatch(/is a share file/)
  const taken = await runCli(['merge', path('ada.json'), path('answer'), '--out', path('ada.json')])
  expect(taken.notes.join()).toMatch(/exists already/)
})
