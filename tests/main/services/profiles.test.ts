import { describe, expect, test } from 'vitest'
import { PROFILE_VERSION, type Profile } from '#domain/profile/profile.ts'
import { profileReader } from '#main/profile-reader.ts'
import { createOpenProfiles } from '#main/services/open-profiles.ts'
import { profileHandlers } from '#main/services/profiles.ts'
import { aClimber, rated } from '#tests/support/build-framework.ts'
import { asText } from '#tests/support/build-profile.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'
import {
  BUILT_IN,
  countingIds,
  fixedClock,
  MemorySaver,
  MemoryStore,
  TEST_DAY,
} from '#tests/support/in-memory-ports.ts'

function services() {
  const profiles = new MemoryStore()
  const saver = new MemorySaver()
  const open = createOpenProfiles(profiles, profileReader, BUILT_IN)
  const ports = {
    clock: fixedClock,
    ids: countingIds(),
    framework: BUILT_IN,
    profiles,
    reader: profileReader,
    open,
    saver,
  }
  return { profiles, saver, open, call: profileHandlers(ports) }
}

const someone = aClimber({ id: 'ada', revision: 4, name: 'Ada' })
const bytesOf = (text: string): string => Buffer.from(text).toString('base64')
const next = (profile: Profile, change: Partial<Profile> = {}): Profile => ({
  ...profile,
  ...change,
  revision: profile.revision + 1,
})

function withStored(...stored: readonly Profile[]) {
  const all = services()
  for (const profile of stored) all.profiles.documents.set(profile.id, asText(profile))
  return all
}

describe('creating', () => {
  const input = { name: ' Maya ', rung: 'senior', goal: 'lead', hoursPerWeek: 5 }

  test('stores a profile with a new id, the name trimmed, dated today', async () => {
    const { call, profiles } = services()
    const created = valueOf(await call['profiles.create'](input))
    expect(created).toMatchObject({
      id: 'new-1',
      revision: 0,
      createdOn: TEST_DAY,
      sample: false,
      person: { name: 'Maya' },
    })
    expect(profiles.documents.get('new-1')).toBe(asText(created))
  })

  test.each([
    ['an unknown rung', { rung: 'wizard' }, /no rung "wizard".*junior, senior/],
    ['a goal below the rung', { rung: 'lead', goal: 'senior' }, /lies below/],
    ['no hours', { hoursPerWeek: 0 }, /0 hours a week.*0\.5 to 60/],
    ['more hours than a week has', { hoursPerWeek: 200 }, /200 hours a week/],
    ['no name', { name: '  ' }, /name is empty/],
  ])('refuses %s and stores nothing', async (_what, change, words) => {
    const { call, profiles } = services()
    const failure = failureOf(await call['profiles.create']({ ...input, ...change }))
    expect(failure.code).toBe('bad-input')
    expect(failure.message).toMatch(words)
    expect(profiles.writes).toEqual([])
  })

  test('takes a goal on the other track', async () => {
    const created = await services().call['profiles.create']({ ...input, rung: 'lead', goal: 'guru' })
    expect(created.ok).toBe(true)
  })
})

describe('saving', () => {
  const save = (profile: Profile) => ({ id: profile.id, text: asText(profile) })

  test('takes the next revision and answers with it', async () => {
    const { call, profiles } = withStored(someone)
    const changed = next(someone, { ratings: [rated('reports', 3)] })
    expect(valueOf(await call['profiles.save'](save(changed)))).toEqual({ revision: 5 })
    expect(profiles.documents.get('ada')).toBe(asText(changed))
  })

  test.each([
    ['the same revision again', 4],
    ['an older one', 3],
    ['one too far ahead', 6],
  ])('refuses %s as stale and leaves the document alone', async (_what, revision) => {
    const { call, profiles } = withStored(someone)
    const failure = failureOf(await call['profiles.save'](save({ ...someone, revision })))
    expect(failure.code).toBe('stale')
    expect(profiles.documents.get('ada')).toBe(asText(someone))
  })

  test('accepts the next revision while the one before is still on its way', async () => {
    const { call, profiles } = withStored(someone)
    await call['profiles.open']({ id: 'ada' })
    const release = profiles.hold()
    const second = next(next(someone))
    const answers = Promise.all([call['profiles.save'](save(next(someone))), call['profiles.save'](save(second))])
    await Promise.resolve()
    await new Promise((resolve) => setImmediate(resolve))
    expect(profiles.writes).toHaveLength(2)
    release()
    expect((await answers).map((answer) => answer.ok)).toEqual([true, true])
    expect(profiles.documents.get('ada')).toBe(asText(second))
  })

  test('never says of a document it accepted that it was not one: the revision is used up', async () => {
    const { call, profiles } = withStored(someone)
    profiles.refusal = { code: 'bad-input', message: 'A file lies where the folder should be.' }
    expect(failureOf(await call['profiles.save'](save(next(someone))))).toEqual({
      code: 'disk-error',
      message: 'A file lies where the folder should be.',
    })
    profiles.refusal = undefined
    expect((await call['profiles.save'](save(next(next(someone))))).ok).toBe(true)
  })

  test('says so when the disk refuses, and takes the revision after it', async () => {
    const { call, profiles } = withStored(someone)
    profiles.refusal = { code: 'disk-full', message: 'The disk is full.' }
    expect(failureOf(await call['profiles.save'](save(next(someone)))).code).toBe('disk-full')
    profiles.refusal = undefined
    expect((await call['profiles.save'](save(next(next(someone))))).ok).toBe(true)
  })

  test.each([
    ['text that is not JSON', '{"format":', /cut off/],
    ['another format', '{"format":"recipe"}', /not an Opsladder profile/],
    ['a key given twice', '{"format":"opsladder-profile","format":"x"}', /twice/],
    ['a skill that does not exist', asText(next(someone, { ratings: [rated('juggling', 2)] })), /no skill "juggling"/],
    ['another profile', asText({ ...next(someone), id: 'eve' }), /not the one that is open/],
  ])('refuses %s with one code, so that the page knows its revision was not used up', async (_what, text, words) => {
    const { call, profiles } = withStored(someone)
    const failure = failureOf(await call['profiles.save']({ id: 'ada', text }))
    expect(failure.code).toBe('bad-input')
    expect(failure.message).toMatch(words)
    expect(profiles.documents.get('ada')).toBe(asText(someone))
    expect((await call['profiles.save'](save(next(someone)))).ok).toBe(true)
  })
})

describe('opening', () => {
  test('gives what was accepted last, also when the disk had refused it, and says so', async () => {
    const { call, profiles } = withStored(someone)
    profiles.refusal = { code: 'disk-full', message: 'The disk is full.' }
    const changed = next(someone, { ratings: [rated('reports', 3)] })
    await call['profiles.save']({ id: 'ada', text: asText(changed) })
    const opened = valueOf(await call['profiles.open']({ id: 'ada' }))
    expect(opened.profile).toEqual(changed)
    expect(opened.notices).toEqual([expect.stringContaining('The disk is full.')])
    profiles.refusal = undefined
    expect(valueOf(await call['profiles.open']({ id: 'ada' })).notices).toEqual([])
    expect(profiles.documents.get('ada')).toBe(asText(changed))
  })

  test('goes back to the file when somebody else had changed it', async () => {
    const { call, profiles } = withStored(someone)
    profiles.refusal = { code: 'stale', message: 'The file was changed outside.' }
    await call['profiles.save']({ id: 'ada', text: asText(next(someone)) })
    profiles.refusal = undefined
    const theirs = { ...someone, revision: 9 }
    profiles.documents.set('ada', asText(theirs))
    expect(valueOf(await call['profiles.open']({ id: 'ada' })).profile).toEqual(theirs)
    expect(profiles.writes).toHaveLength(1)
  })

  test('refuses a profile that names a rung of another framework', async () => {
    const { call } = withStored(aClimber({ id: 'ada', rung: 'wizard' }))
    expect(failureOf(await call['profiles.open']({ id: 'ada' })).message).toMatch(/no rung "wizard"/)
  })
})

describe('listing', () => {
  test('names what cannot be opened and why, beside what can', async () => {
    const { call, profiles } = withStored(someone, aClimber({ id: 'far', rung: 'wizard', name: 'Far' }))
    profiles.documents.set('broken', '{}')
    profiles.unreadable.set('broken', { code: 'newer-version', message: 'Saved by a newer Opsladder.' })
    const listed = valueOf(await call['profiles.list']())
    expect(listed.find((entry) => entry.id === 'ada')).toMatchObject({ name: 'Ada', rung: 'senior', goal: 'lead' })
    expect(listed.find((entry) => entry.id === 'ada')).not.toHaveProperty('problem')
    expect(listed.find((entry) => entry.id === 'far')).toMatchObject({ name: 'Far', problem: { code: 'bad-input' } })
    expect(listed.find((entry) => entry.id === 'broken')?.problem?.code).toBe('newer-version')
  })
})

describe('renaming, duplicating and deleting', () => {
  test('a new name is a revision of its own, so that an old window cannot save over it', async () => {
    const { call } = withStored(someone)
    expect((await call['profiles.rename']({ id: 'ada', name: 'Ada Lovelace' })).ok).toBe(true)
    expect(valueOf(await call['profiles.open']({ id: 'ada' })).profile).toMatchObject({
      revision: 5,
      person: { name: 'Ada Lovelace' },
    })
    expect(failureOf(await call['profiles.save']({ id: 'ada', text: asText(next(someone)) })).code).toBe('stale')
  })

  test('a copy has its own id and name and starts counting anew; the original stays', async () => {
    const { call, profiles } = withStored(someone)
    const copy = valueOf(await call['profiles.duplicate']({ id: 'ada' }))
    expect(copy).toMatchObject({ id: 'new-1', revision: 0, person: { name: 'Ada (copy)' } })
    expect(profiles.documents.get('ada')).toBe(asText(someone))
    expect(profiles.documents.get('new-1')).toBe(asText(copy))
  })

  test('the copy of a very long name is still a valid profile', async () => {
    const { call } = withStored(aClimber({ id: 'ada', name: 'x'.repeat(120) }))
    const copy = valueOf(await call['profiles.duplicate']({ id: 'ada' }))
    expect(copy.person.name).toHaveLength(120)
    expect(copy.person.name.endsWith(' (copy)')).toBe(true)
  })

  test('a deleted profile comes back as it was, with its last accepted change', async () => {
    const { call } = withStored(someone)
    const changed = next(someone, { ratings: [rated('reports', 3)] })
    void call['profiles.save']({ id: 'ada', text: asText(changed) })
    await call['profiles.open']({ id: 'ada' })
    expect((await call['profiles.delete']({ id: 'ada' })).ok).toBe(true)
    expect(failureOf(await call['profiles.open']({ id: 'ada' })).code).toBe('not-found')
    expect((await call['profiles.restore']({ id: 'ada' })).ok).toBe(true)
    expect(valueOf(await call['profiles.open']({ id: 'ada' })).profile).toEqual(changed)
  })
})

describe('importing', () => {
  test('keeps the id where it is free', async () => {
    const { call, profiles } = services()
    const opened = valueOf(await call['profiles.import']({ fileName: 'ada.json', bytes: bytesOf(asText(someone)) }))
    expect(opened).toEqual({ profile: someone, notices: [] })
    expect(profiles.documents.get('ada')).toBe(asText(someone))
  })

  test('opens the one that is here when it is the same', async () => {
    const { call, profiles } = withStored(someone)
    const opened = valueOf(
      await call['profiles.import']({ fileName: 'ada.json', bytes: bytesOf(asText({ ...someone, revision: 2 })) }),
    )
    expect(opened.profile).toEqual(someone)
    expect(opened.notices).toEqual([expect.stringContaining('here already')])
    expect(profiles.writes).toEqual([])
  })

  test('adds another state beside the one that is here, which stays', async () => {
    const { call, profiles } = withStored(someone)
    const other = { ...someone, ratings: [rated('reports', 5)] }
    const opened = valueOf(await call['profiles.import']({ fileName: 'ada.json', bytes: bytesOf(asText(other)) }))
    expect(opened.profile).toEqual({ ...other, id: 'new-1' })
    expect(opened.notices).toEqual([expect.stringContaining('nothing was overwritten')])
    expect(profiles.documents.get('ada')).toBe(asText(someone))
  })

  test.each(['../../etc/passwd', 'a b', 'ä'])('gives a profile whose id is %j one of its own', async (id) => {
    const { call } = services()
    const opened = valueOf(
      await call['profiles.import']({ fileName: 'x.json', bytes: bytesOf(asText({ ...someone, id })) }),
    )
    expect(opened.profile.id).toBe('new-1')
  })

  test('does not touch a profile that is here and unreadable', async () => {
    const { call, profiles } = services()
    profiles.unreadable.set('ada', { code: 'newer-version', message: 'Saved by a newer Opsladder.' })
    const opened = valueOf(await call['profiles.import']({ fileName: 'ada.json', bytes: bytesOf(asText(someone)) }))
    expect(opened.profile.id).toBe('new-1')
  })

  const text = asText(someone)
  test.each([
    ['nothing', '', 'damaged'],
    ['half a file', text.slice(0, 200), 'damaged'],
    ['another format', '{"format":"recipe","version":1}', 'wrong-format'],
    ['a newer version', text.replace(`"version":${PROFILE_VERSION}`, '"version":99'), 'newer-version'],
    ['a key given twice', text.replace('{', '{"id":"eve",'), 'wrong-format'],
    ['a rung that does not exist', asText(aClimber({ rung: 'wizard' })), 'bad-input'],
    ['a goal below the rung', asText(aClimber({ rung: 'head', goal: 'junior' })), 'bad-input'],
  ])('explains %s by the name of the file and keeps nothing', async (_what, content, code) => {
    const { call, profiles } = services()
    const failure = failureOf(await call['profiles.import']({ fileName: 'maya.json', bytes: bytesOf(content) }))
    expect(failure.code).toBe(code)
    expect(failure.message).toContain('maya.json')
    expect(profiles.writes).toEqual([])
  })

  test('explains bytes that are not UTF-8', async () => {
    const bytes = Buffer.from(text)
    bytes[text.indexOf('Ada')] = 0xff
    const answer = await services().call['profiles.import']({ fileName: 'maya.json', bytes: bytes.toString('base64') })
    expect(failureOf(answer).message).toMatch(/maya\.json.*UTF-8/)
  })
})

test('an export is the plain document under the name of its person', async () => {
  const { call, saver } = withStored(aClimber({ id: 'ada', name: 'Maya / Chen: "the ops"' }))
  const { path } = valueOf(await call['profiles.export']({ id: 'ada' }))
  expect(path).toBe('/downloads/Maya Chen the ops - Opsladder profile.json')
  expect(valueOf(profileReader.readText(saver.files[0]?.text ?? '', 'it'))).toMatchObject({ id: 'ada' })
  expect(saver.files[0]?.text.startsWith('{\n  "format"')).toBe(true)
})

test('an export of what could not be saved is what the window has, and only a readable one', async () => {
  const stored = aClimber({ id: 'ada', name: 'Maya' })
  const { call, saver, profiles } = withStored(stored)
  const text = asText({ ...stored, person: { ...stored.person, name: 'Maya Chen' } })
  valueOf(await call['profiles.export']({ id: 'ada', text }))
  expect(saver.files[0]?.name).toBe('Maya Chen - Opsladder profile.json')
  expect(valueOf(profileReader.readText(saver.files[0]?.text ?? '', 'it')).person.name).toBe('Maya Chen')
  expect(profiles.writes).toEqual([])
  failureOf(await call['profiles.export']({ id: 'ada', text: '{}' }))
  expect(saver.files).toHaveLength(1)
})

test('what could not be written is tried once more before the end, and told when it stays so', async () => {
  const { call, profiles, open } = withStored(someone)
  profiles.refusal = { code: 'disk-full', message: 'The disk is full.' }
  const changed = next(someone)
  await call['profiles.save']({ id: 'ada', text: asText(changed) })
  expect(await open.settle()).toEqual([{ code: 'disk-full', message: 'The disk is full.' }])
  profiles.refusal = undefined
  expect(await open.settle()).toEqual([])
  expect(profiles.documents.get('ada')).toBe(asText(changed))
})

test('a save passes on what is said of the disk, and what is to be kept', async () => {
  const { call, profiles } = withStored(someone)
  profiles.warning = 'Little is left.'
  const first = next(someone)
  expect(valueOf(await call['profiles.save']({ id: 'ada', text: asText(first), keep: 'import' }))).toEqual({
    revision: 5,
    warning: 'Little is left.',
  })
  profiles.warning = undefined
  expect(valueOf(await call['profiles.save']({ id: 'ada', text: asText(next(first)) }))).toEqual({ revision: 6 })
  expect(profiles.kept).toEqual(['import', undefined])
})
