import { expect, test } from 'vitest'
import { profileReader } from '#main/profile-reader.ts'
import { createOpenProfiles } from '#main/services/open-profiles.ts'
import { sampleHandlers } from '#main/services/samples.ts'
import { asText } from '#tests/support/build-profile.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'
import {
  BUILT_IN,
  countingIds,
  fixedClock,
  memorySamples,
  MemoryStore,
  SAMPLE_ID,
} from '#tests/support/in-memory-ports.ts'

function services(samples = memorySamples()) {
  const profiles = new MemoryStore()
  const open = createOpenProfiles(profiles, profileReader, BUILT_IN)
  return {
    profiles,
    open,
    call: sampleHandlers({ samples, reader: profileReader, open, ids: countingIds(), clock: fixedClock }),
  }
}

test('lists who the samples are, by what is in their profiles', async () => {
  const listed = valueOf(await services().call['samples.list']())
  expect(listed).toEqual([
    { id: SAMPLE_ID, name: 'Sam Sample', rung: 'senior', goal: 'lead', story: 'Runs the platform and wants to lead.' },
  ])
})

test('opens a stored copy that is marked, and the same copy with its changes the next time', async () => {
  const { call, profiles, open } = services()
  const first = valueOf(await call['samples.open']({ id: SAMPLE_ID }))
  expect(first).toMatchObject({ id: `sample-${SAMPLE_ID}`, sample: true, revision: 0 })
  expect(profiles.documents.get(first.id)).toBe(asText(first))

  const changed = { ...first, revision: 1, person: { ...first.person, goal: 'head' } }
  await open.put(changed)
  expect(valueOf(await call['samples.open']({ id: SAMPLE_ID }))).toEqual(changed)
  expect(profiles.documents.size).toBe(1)
})

test('starts over when the copy was deleted', async () => {
  const { call, profiles, open } = services()
  const first = valueOf(await call['samples.open']({ id: SAMPLE_ID }))
  await open.put({ ...first, revision: 1, person: { ...first.person, goal: 'head' } })
  await open.forget(first.id)
  await profiles.remove(first.id)
  expect(valueOf(await call['samples.open']({ id: SAMPLE_ID }))).toEqual(first)
})

test('does not write over a copy that a newer version has saved', async () => {
  const { call, profiles } = services()
  profiles.unreadable.set(`sample-${SAMPLE_ID}`, { code: 'newer-version', message: 'Saved by a newer Opsladder.' })
  expect(failureOf(await call['samples.open']({ id: SAMPLE_ID })).code).toBe('newer-version')
  expect(profiles.writes).toEqual([])
})

test('says which samples there are when one is asked for that is not', async () => {
  const failure = failureOf(await services().call['samples.open']({ id: 'astronaut' }))
  expect(failure).toEqual({
    code: 'not-found',
    message: 'There is no sample "astronaut". Known samples: senior-specialist.',
  })
})

test('a sample that is no profile is said by its name', async () => {
  const broken = { ...memorySamples(), read: async () => ({ ok: true as const, value: new TextEncoder().encode('{') }) }
  const failure = failureOf(await services(broken).call['samples.list']())
  expect(failure.message).toMatch(/The sample "senior-specialist" is cut off/)
})

test('becomes an own profile only when asked, and stays as it is then', async () => {
  const { call, profiles } = services()
  const sample = valueOf(await call['samples.open']({ id: SAMPLE_ID }))
  const own = valueOf(await call['samples.makeOwn']({ profile: sample.id }))
  expect(own).toEqual({ ...sample, id: own.id, createdOn: own.createdOn, sample: false })
  expect(own.id).not.toBe(sample.id)
  expect(profiles.documents.get(sample.id)).toBe(asText(sample))
  expect(profiles.documents.get(own.id)).toBe(asText(own))
  expect(failureOf(await call['samples.makeOwn']({ profile: own.id })).code).toBe('bad-input')
})

test('knows how it came, whatever was made of it', async () => {
  const { call, open } = services()
  const first = valueOf(await call['samples.open']({ id: SAMPLE_ID }))
  await open.put({ ...first, revision: 1, person: { ...first.person, goal: 'head' } })
  const original = valueOf(await call['samples.original']({ profile: first.id }))
  expect(original.person).toEqual(first.person)
  expect(failureOf(await call['samples.original']({ profile: 'ada' })).code).toBe('not-found')
})
