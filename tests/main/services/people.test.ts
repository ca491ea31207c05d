import { expect, test } from 'vitest'
import { rateAsManager } from '#domain/sharing/answer-changes.ts'
import { withRound } from '#domain/sharing/compose-share.ts'
import type { Share } from '#domain/sharing/share.ts'
import { lock } from '#main/passphrase-lock.ts'
import { peopleHandlers } from '#main/services/people.ts'
import { shareBytes, shareFiles } from '#main/share-files.ts'
import { aClimber, rated } from '#tests/support/build-framework.ts'
import { aShare } from '#tests/support/build-share.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'
import * as memory from '#tests/support/in-memory-ports.ts'

const ada = aClimber({ id: 'ada', name: 'Ada', ratings: [rated('reports', 3), rated('systems', 2)] })
const cy = aClimber({ id: 'cy', name: 'Cy', ratings: [rated('reports', 1)] })

const fileOf = (share: Share, fileName = `${share.from.name}.opsladder-share`) => ({
  fileName,
  bytes: Buffer.from(shareBytes(share)).toString('base64'),
})

function aDesk(people = new memory.MemoryPeople()) {
  const saver = new memory.MemorySaver()
  return { people, saver, handlers: peopleHandlers({ clock: memory.fixedClock, people, saver, shareFiles }) }
}

test('several files are opened at once, each for itself', async () => {
  const { handlers } = aDesk()
  const broken = { fileName: 'broken', bytes: Buffer.from('{"format":').toString('base64') }
  const opened = valueOf(await handlers['people.open']({ files: [fileOf(aShare(ada)), broken, fileOf(aShare(cy))] }))
  expect(opened.map(({ kind }) => kind)).toEqual(['added', 'refused', 'added'])
  expect(valueOf(await handlers['people.list']()).map(({ name }) => name)).toEqual(['Ada', 'Cy'])
})

test('the same file again changes nothing, an older one is refused, a newer one keeps what was not sent', async () => {
  const { handlers, people } = aDesk()
  const first = aShare(ada)
  const second = aShare(withRound(ada, first), { round: 'round-2' })
  valueOf(await handlers['people.open']({ files: [fileOf(first)] }))
  const share = valueOf(await handlers['people.read']({ id: 'ada' }))
  const begun = rateAsManager(share, { skill: 'reports', level: 4 }, 'm1', memory.TEST_DAY)
  valueOf(await handlers['people.save']({ id: 'ada', text: JSON.stringify(begun) }))
  const before = people.store.documents.get('ada')
  const again = valueOf(await handlers['people.open']({ files: [fileOf(first)] }))
  expect(again).toMatchObject([{ kind: 'known', person: { answer: { rated: 1 } } }])
  expect(people.store.documents.get('ada')).toBe(before)
  expect(valueOf(await handlers['people.open']({ files: [fileOf(second)] }))).toMatchObject([
    { kind: 'newer', person: { answer: { rated: 1 } } },
  ])
  expect(valueOf(await handlers['people.open']({ files: [fileOf(first)] }))).toMatchObject([
    { kind: 'refused', failure: { code: 'stale' } },
  ])
})

test('the answer goes out with the manager’s ratings and is marked as sent', async () => {
  const { handlers, saver } = aDesk()
  valueOf(await handlers['people.open']({ files: [fileOf(aShare(ada))] }))
  const share = valueOf(await handlers['people.read']({ id: 'ada' }))
  const begun = rateAsManager(share, { skill: 'reports', level: 2, example: 'The June report.' }, 'm1', memory.TEST_DAY)
  valueOf(await handlers['people.save']({ id: 'ada', text: JSON.stringify(begun) }))
  valueOf(await handlers['people.answer']({ id: 'ada' }))
  const file = JSON.parse(saver.files[0]?.text ?? '')
  expect(file).toMatchObject({ role: 'manager', round: 'round-1', answer: { sent: true } })
  expect(file.ratings.at(-1)).toMatchObject({ by: 'manager', example: 'The June report.' })
  expect(valueOf(await handlers['people.list']())).toMatchObject([{ answer: { state: 'sent' } }])
})

test('an answer and a whole profile are refused by name', async () => {
  const { handlers } = aDesk()
  valueOf(await handlers['people.open']({ files: [fileOf(aShare(ada))] }))
  const answer = valueOf(await handlers['people.read']({ id: 'ada' }))
  const profile = { fileName: 'ada.json', bytes: Buffer.from(JSON.stringify(ada)).toString('base64') }
  const opened = valueOf(await handlers['people.open']({ files: [fileOf(answer), profile] }))
  expect(opened.map((one) => one.kind === 'refused' && one.failure.message)).toEqual([
    expect.stringMatching(/an answer about/),
    expect.stringMatching(/whole profile/),
  ])
})

test('a locked file is opened with its passphrase', async () => {
  const { handlers } = aDesk()
  const locked = Buffer.from(await lock(shareBytes(aShare(ada)), 'four random words here', 4)).toString('base64')
  const files = [{ fileName: 'f', bytes: locked }]
  expect(valueOf(await handlers['people.open']({ files }))).toMatchObject([{ failure: { code: 'needs-passphrase' } }])
  expect(valueOf(await handlers['people.open']({ files, passphrase: 'four random words here' }))).toMatchObject([
    { kind: 'added' },
  ])
})

test('a second look at the list reads no document', async () => {
  const desk = aDesk()
  valueOf(await desk.handlers['people.open']({ files: [fileOf(aShare(ada)), fileOf(aShare(cy))] }))
  const later = aDesk(desk.people)
  desk.people.reads = 0
  expect(valueOf(await later.handlers['people.list']())).toHaveLength(2)
  expect(desk.people.reads).toBe(0)
  desk.people.index = 'not an index'
  expect(valueOf(await aDesk(desk.people).handlers['people.list']())).toHaveLength(2)
})

test('forgetting leaves nothing of the person in the list, and can be taken back until it is emptied', async () => {
  const { handlers, people } = aDesk()
  valueOf(await handlers['people.open']({ files: [fileOf(aShare(ada))] }))
  valueOf(await handlers['people.forget']({ id: 'ada' }))
  expect(people.index).not.toContain('Ada')
  valueOf(await handlers['people.restore']({ id: 'ada' }))
  expect(valueOf(await handlers['people.list']())).toHaveLength(1)
  valueOf(await handlers['people.forget']({ id: 'ada' }))
  valueOf(await handlers['people.empty']())
  expect(failureOf(await handlers['people.restore']({ id: 'ada' }))).toMatchObject({ code: 'not-found' })
})

test('what is saved must be about the person that is open', async () => {
  const { handlers } = aDesk()
  valueOf(await handlers['people.open']({ files: [fileOf(aShare(ada))] }))
  const text = JSON.stringify({ ...valueOf(await handlers['people.read']({ id: 'ada' })), id: 'cy' })
  expect(failureOf(await handlers['people.save']({ id: 'ada', text }))).toMatchObject({ code: 'bad-input' })
})

test('what is written while the answer goes out is newer than the file, and stays', async () => {
  const { handlers, people, saver } = aDesk()
  valueOf(await handlers['people.open']({ files: [fileOf(aShare(ada))] }))
  const share = valueOf(await handlers['people.read']({ id: 'ada' }))
  const asked = Promise.withResolvers<void>()
  const chosen = Promise.withResolvers<void>()
  const save = saver.save.bind(saver)
  saver.save = async (name, bytes) => {
    asked.resolve()
    await chosen.promise
    return save(name, bytes)
  }
  const answered = handlers['people.answer']({ id: 'ada' })
  await asked.promise
  const later = rateAsManager(share, { skill: 'reports', level: 5 }, 'm1', memory.TEST_DAY)
  valueOf(await handlers['people.save']({ id: 'ada', text: JSON.stringify(later) }))
  chosen.resolve()
  valueOf(await answered)
  expect(JSON.parse(people.store.documents.get('ada') ?? '')).toEqual(later)
  expect(valueOf(await handlers['people.list']())).toMatchObject([{ answer: { rated: 1 } }])
})

test('what is written while a newer file of the same person is opened is carried over', async () => {
  const { handlers, people } = aDesk()
  const first = aShare(ada)
  valueOf(await handlers['people.open']({ files: [fileOf(first)] }))
  const share = valueOf(await handlers['people.read']({ id: 'ada' }))
  const later = rateAsManager(share, { skill: 'reports', level: 5 }, 'm1', memory.TEST_DAY)
  const open = people.store.open.bind(people.store)
  let saved: Promise<unknown> | undefined
  people.store.open = async (id) => {
    const stored = await open(id)
    saved ??= handlers['people.save']({ id: 'ada', text: JSON.stringify(later) })
    return stored
  }
  const second = aShare(withRound(ada, first), { round: 'round-2' })
  const opened = valueOf(await handlers['people.open']({ files: [fileOf(second)] }))
  expect(opened).toMatchObject([{ kind: 'newer', person: { answer: { rated: 1 } } }])
  await saved
  expect(JSON.parse(people.store.documents.get('ada') ?? '')).toMatchObject({ round: 'round-2' })
})
