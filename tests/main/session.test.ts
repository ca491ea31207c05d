import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Profile } from '#domain/profile/profile.ts'
import { createSession } from '#main/session.ts'
import type { DurableProfileStore } from '#main/store/profile-store.ts'
import { decodeStoreFile } from '#main/store/store-file.ts'
import { aClock, anEmptyFolder, openStore, valueOf } from '#tests/support/data-folder.ts'
import * as memory from '#tests/support/in-memory-ports.ts'

async function aSession(store?: DurableProfileStore) {
  const folder = await anEmptyFolder()
  const profiles = store ?? (await openStore(folder, { clock: aClock() }))
  const log: string[] = []
  const printer = new memory.MemoryPrinter()
  const session = createSession({
    host: memory.memoryHost,
    clock: memory.fixedClock,
    ids: memory.countingIds(),
    settings: new memory.MemorySettings(),
    profiles,
    samples: memory.memorySamples(),
    printer,
    saver: new memory.MemorySaver(),
    framework: memory.BUILT_IN,
    log: (line) => log.push(line),
  })
  const call = async (method: string, input: object) =>
    JSON.parse(await session.dispatch(method, JSON.stringify(input))) as {
      ok: boolean
      value: never
      error: { code: string }
    }
  const onDisk = async (id: string) => {
    const file = decodeStoreFile(await readFile(join(folder, 'profiles', `${id}.json`)))
    if (file.kind !== 'verified') throw new Error(`The file is ${file.kind}.`)
    return JSON.parse(Buffer.from(file.document).toString()) as Profile
  }
  return { folder, session, call, log, onDisk, printer }
}

const input = { name: 'Maya', rung: 'senior', goal: 'lead', hoursPerWeek: 5 }

test('create, change, rename, copy, delete and bring back, on a real disk', async () => {
  const { call, onDisk, session } = await aSession()
  const created: Profile = (await call('profiles.create', input)).value
  expect(await onDisk(created.id)).toEqual(created)

  const changed = { ...created, revision: 1, pace: { ...created.pace, hoursPerWeek: 8 } }
  expect(await call('profiles.save', { id: created.id, text: JSON.stringify(changed) })).toEqual({
    ok: true,
    value: { revision: 1 },
  })
  expect(await onDisk(created.id)).toEqual(changed)

  await call('profiles.rename', { id: created.id, name: 'Maya Chen' })
  const copy: Profile = (await call('profiles.duplicate', { id: created.id })).value
  expect((await onDisk(copy.id)).person.name).toBe('Maya Chen (copy)')

  expect((await call('profiles.delete', { id: created.id })).ok).toBe(true)
  const names = async () => ((await call('profiles.list', {})).value as { name: string }[]).map(({ name }) => name)
  expect(await names()).toEqual(['Maya Chen (copy)'])
  expect((await call('profiles.restore', { id: created.id })).ok).toBe(true)
  expect((await names()).toSorted()).toEqual(['Maya Chen', 'Maya Chen (copy)'])
  expect((await call('profiles.open', { id: created.id })).value).toMatchObject({
    profile: { revision: 2, pace: { hoursPerWeek: 8 } },
  })
  await session.finish()
})

test('a hundred changes sent without waiting all arrive, and the last one is on the disk', async () => {
  const { call, onDisk, session } = await aSession()
  const created: Profile = (await call('profiles.create', input)).value
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      call('profiles.save', { id: created.id, text: JSON.stringify({ ...created, revision: index + 1 }) }),
    ),
  )
  expect(answers.filter((answer) => !answer.ok)).toEqual([])
  expect((await onDisk(created.id)).revision).toBe(100)
  await session.finish()
})

test('the end waits for what was asked, closes the printer and gives the folder free', async () => {
  const { call, onDisk, session, printer, folder } = await aSession()
  const created: Profile = (await call('profiles.create', input)).value
  void call('profiles.save', { id: created.id, text: JSON.stringify({ ...created, revision: 1 }) })
  await session.finish()
  expect((await onDisk(created.id)).revision).toBe(1)
  expect(printer.closed).toBe(1)
  expect((await call('profiles.save', { id: created.id, text: JSON.stringify({ ...created, revision: 2 }) })).ok).toBe(
    false,
  )
  expect(valueOf(await (await openStore(folder)).open(created.id)).text).toContain('"revision":1')
  await session.finish()
  expect(printer.closed).toBe(1)
})

test('a document that never ends does not hold up the end', async () => {
  const { call, session, printer } = await aSession()
  const created: Profile = (await call('profiles.create', input)).value
  printer.print = () => new Promise(() => undefined)
  void call('documents.preview', { profile: created.id, document: 'plan', paper: 'A4', without: [] })
  const started = performance.now()
  await session.finish()
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('what the disk refused is tried again at the end, and told as long as it is refused', async () => {
  const store = new memory.MemoryStore()
  const whole = Object.assign(store, {
    people: new memory.MemoryPeople(),
    flush: async () => undefined,
    close: async () => undefined,
  })
  const { call, session, log } = await aSession(whole)
  const created: Profile = (await call('profiles.create', input)).value
  store.refusal = { code: 'disk-full', message: 'The disk is full.' }
  const changed = JSON.stringify({ ...created, revision: 1 })
  expect((await call('profiles.save', { id: created.id, text: changed })).ok).toBe(false)
  await session.flush()
  expect(log).toEqual(['The disk is full.'])
  store.refusal = undefined
  await session.finish()
  expect([log, store.documents.get(created.id)]).toEqual([['The disk is full.'], changed])
})

test('a fault of our own at the end neither leaves the printer open nor keeps the folder', async () => {
  const store = new memory.MemoryStore()
  let closed = 0
  const whole = Object.assign(store, {
    people: new memory.MemoryPeople(),
    flush: async () => undefined,
    close: async () => void (closed += 1),
  })
  const { call, session, printer } = await aSession(whole)
  const created: Profile = (await call('profiles.create', input)).value
  store.write = () => Promise.reject(new TypeError('x is undefined'))
  await call('profiles.save', { id: created.id, text: JSON.stringify({ ...created, revision: 1 }) })
  await expect(session.finish()).rejects.toThrow('x is undefined')
  expect([printer.closed, closed]).toEqual([1, 1])
})
