import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { readProfileText } from '#main/store/read-profile.ts'
import { openProfileStore } from '#main/store/profile-store.ts'
import { encodeStoreFile } from '#main/store/store-file.ts'
import { anyProfile } from '#tests/support/arbitrary-profile.ts'
import { aProfile, asText } from '#tests/support/build-profile.ts'
import {
  aClock,
  aComputer,
  anEmptyFolder,
  bytesOf,
  failureOf,
  filesBelow,
  openStore,
  valueOf,
} from '#tests/support/data-folder.ts'
import { faultFileSystem } from '#tests/support/fault-file-system.ts'

const text = (name: string, id = 'ada') => asText(aProfile({ name, id }))

describe('saving and opening', () => {
  it('gives back what was saved, also to the next process', async () => {
    const folder = await anEmptyFolder()
    const store = await openStore(folder)
    expect((await store.write('ada', text('Ada'))).ok).toBe(true)
    expect(valueOf(await store.open('ada'))).toEqual({ text: text('Ada'), notices: [] })
    await store.close()
    const next = await openStore(folder)
    expect(valueOf(await next.open('ada'))).toEqual({ text: text('Ada'), notices: [] })
  })

  it('gives back every profile exactly', async () => {
    const store = await openStore(await anEmptyFolder())
    await fc.assert(
      fc.asyncProperty(anyProfile, async (profile) => {
        valueOf(await store.write(profile.id, asText(profile)))
        const { text: stored, notices } = valueOf(await store.open(profile.id))
        expect(notices).toEqual([])
        expect(valueOf(readProfileText(stored, 'it'))).toEqual(profile)
      }),
      { numRuns: 100 },
    )
  })

  it('keeps everything to the owner', async () => {
    const folder = join(await anEmptyFolder(), 'data')
    const store = await openStore(folder)
    for (const name of ['one', 'two']) valueOf(await store.write('ada', text(name)))
    valueOf(await store.write('ada', text('three'), 'import'))
    const files = await filesBelow(folder)
    expect(files.filter((file) => file.startsWith('backups/ada/'))).toHaveLength(2)
    const modeOf = async (path: string) => `${path} ${((await stat(join(folder, path))).mode & 0o777).toString(8)}`
    const folders = ['.', 'profiles', 'backups', 'backups/ada', 'trash']
    expect(await Promise.all(files.map(modeOf))).toEqual(files.map((file) => `${file} 600`))
    expect(await Promise.all(folders.map(modeOf))).toEqual(folders.map((path) => `${path} 700`))
  })

  it('writes the newest text and answers everybody once it is there', async () => {
    const folder = await anEmptyFolder()
    const fs = faultFileSystem()
    const store = await openStore(folder, { fs })
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((name) => store.write('ada', text(name))))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(valueOf(await store.open('ada')).text).toBe(text('d'))
    expect(fs.calls.filter((call) => call.startsWith('rename') && call.includes('profiles')).length).toBe(1)
  })

  it('has written everything when it is closed, and takes no more after that', async () => {
    const folder = await anEmptyFolder()
    const store = await openStore(folder)
    const saves = ['a', 'b', 'c'].map((name, index) => store.write(`profile-${index}`, text(name, `profile-${index}`)))
    await store.close()
    expect((await bytesOf(folder, 'profiles', 'profile-2.json')).toString()).toContain('"name":"c"')
    expect((await Promise.all(saves)).every(({ ok }) => ok)).toBe(true)
    expect((await store.write('ada', text('late'))).ok).toBe(false)
  })

  it('flushes what is on its way', async () => {
    const folder = await anEmptyFolder()
    const store = await openStore(folder)
    void store.write('ada', text('Ada'))
    await store.flush()
    expect((await bytesOf(folder, 'profiles', 'ada.json')).toString()).toContain('"name":"Ada"')
  })

  it('replaces the file even when SNAP is set, where other stores write into it', async () => {
    vi.stubEnv('SNAP', '/snap/opsladder')
    const folder = await anEmptyFolder()
    const store = await openStore(folder)
    valueOf(await store.write('ada', text('one')))
    const before = await stat(join(folder, 'profiles', 'ada.json'))
    valueOf(await store.write('ada', text('two')))
    expect((await stat(join(folder, 'profiles', 'ada.json'))).ino).not.toBe(before.ino)
    vi.unstubAllEnvs()
  })

  it('refuses what cannot be saved, with a sentence, and keeps what was there', async () => {
    const store = await openStore(await anEmptyFolder())
    valueOf(await store.write('ada', text('Ada')))
    expect(failureOf(await store.write('ada', 'x'.repeat(50_000_001))).code).toBe('too-large')
    expect(failureOf(await store.write('ada', `{"a":"\ud800"}`)).code).toBe('bad-input')
    for (const id of ['', '..', 'a/b', 'a\\b', 'a.b', 'nul', 'COM1', 'x'.repeat(65)]) {
      const answers = [await store.write(id, text('x')), await store.open(id), await store.remove(id)]
      expect([id, ...answers.map((answer) => failureOf(answer).code)]).toEqual([
        id,
        'bad-input',
        'bad-input',
        'bad-input',
      ])
    }
    expect(failureOf(await store.open('nobody')).code).toBe('not-found')
    expect(valueOf(await store.open('ada')).text).toBe(text('Ada'))
  })

  it('wants room for a safe save, and says so before it begins', async () => {
    const folder = await anEmptyFolder()
    const roomy = await openStore(folder)
    valueOf(await roomy.write('ada', text('Ada')))
    await roomy.close()
    const before = await filesBelow(folder)
    const needed = 2 * Buffer.byteLength(text('Bob')) + 10_000_000
    const tight = await openStore(folder, { fs: faultFileSystem({ freeSpace: needed - 1 }) })
    const { code, message } = failureOf(await tight.write('ada', text('Bob')))
    expect(code).toBe('disk-full')
    expect(message).toBe(
      `The profile could not be saved to ${join(folder, 'profiles', 'ada.json')}: the disk is full. Free some space and try again; what was saved before is untouched.`,
    )
    expect(valueOf(await tight.open('ada')).text).toBe(text('Ada'))
    await tight.close()
    expect((await filesBelow(folder)).map((file) => file.replace(/lock-\d/, 'lock'))).toEqual(
      before.map((file) => file.replace(/lock-\d/, 'lock')),
    )
    const enough = await openStore(folder, { fs: faultFileSystem({ freeSpace: needed }) })
    expect((await enough.write('ada', text('Bob'))).ok).toBe(true)
  })

  it('is taken by one process at a time', async () => {
    const folder = await anEmptyFolder()
    const computer = aComputer()
    const first = await openStore(folder, { processes: computer.start() })
    const second = () => openProfileStore({ dataFolder: folder, clock: aClock(), processes: computer.start() })
    expect(failureOf(await second()).code).toBe('locked')
    await first.close()
    const third = valueOf(await second())
    await third.close()
  })

  it('clears what killed processes left half written, in every folder', async () => {
    const folder = await anEmptyFolder()
    await mkdir(join(folder, 'backups', 'ada'), { recursive: true })
    await mkdir(join(folder, 'profiles'))
    for (const place of ['.', 'profiles', 'backups/ada'])
      await writeFile(join(folder, place, 'ada.json.0123456789ab.tmp'), 'half')
    await openStore(folder)
    expect(await filesBelow(folder)).toEqual(['lock-1'])
  })
})

describe('the list', () => {
  it('is found by looking: good profiles with their text, others with the reason', async () => {
    const folder = await anEmptyFolder()
    const store = await openStore(folder)
    valueOf(await store.write('ada', text('Ada')))
    await writeFile(join(folder, 'profiles', 'bob.json'), '{"format":"opsl')
    await writeFile(join(folder, 'profiles', 'cleo.json'), text('Cleo', 'cleo'))
    await writeFile(join(folder, 'profiles', 'ada-copy.json'), text('Ada'))
    await writeFile(join(folder, 'profiles', 'notes.txt'), 'mine')
    await writeFile(join(folder, 'profiles', 'my notes.json'), '{}')
    const before = await filesBelow(folder)
    const list = await store.list()
    expect(list.map(({ id, document }) => [id, document.ok ? 'ok' : document.error.code])).toEqual([
      ['ada', 'ok'],
      ['ada-copy', 'wrong-format'],
      ['bob', 'damaged'],
      ['cleo', 'ok'],
    ])
    expect(list[0]).toMatchObject({ savedAt: '2027-01-04T08:00:01.000Z', document: { value: { text: text('Ada') } } })
    expect(await filesBelow(folder)).toEqual(before)
  })

  it('has a profile whose file is gone but whose backups are not', async () => {
    const folder = await anEmptyFolder()
    await mkdir(join(folder, 'backups', 'ada'), { recursive: true })
    const bytes = encodeStoreFile(text('Ada'), { schema: 1, generation: 4, savedAt: '2027-01-04T08:00:00.000Z' })
    await writeFile(join(folder, 'backups', 'ada', '000000004.2027-01-04.01234567.json'), bytes)
    const store = await openStore(folder)
    expect((await store.list()).map(({ id, document }) => [id, document.ok])).toEqual([['ada', true]])
    const { text: opened, notices } = valueOf(await store.open('ada'))
    expect(opened).toBe(text('Ada'))
    expect(notices).toEqual([expect.stringContaining('was missing')])
    expect(valueOf(await store.open('ada')).notices).toEqual([])
  })
})

describe('copies', () => {
  it('are the three saves before the current one, the last of each of fourteen days, and what was kept', async () => {
    const folder = await anEmptyFolder()
    const clock = aClock()
    const store = await openStore(folder, { clock })
    for (let day = 1; day <= 20; day += 1) {
      clock.setDay(`2027-02-${String(day).padStart(2, '0')}`)
      for (const hour of [1, 2, 3])
        valueOf(
          await store.write('ada', text(`day ${day} save ${hour}`), day === 3 && hour === 1 ? 'import' : undefined),
        )
    }
    const names = (await readdir(join(folder, 'backups', 'ada'))).toSorted()
    const days = names.map((name) => name.split('.')[1])
    expect(names.filter((name) => name.includes('before-import'))).toHaveLength(1)
    // The current save is the third of day 20: two more of that day, the last ones of days 7 to 19, and the kept one.
    expect(days).toEqual([
      '2027-02-02',
      ...Array.from({ length: 13 }, (_, index) => `2027-02-${String(index + 7).padStart(2, '0')}`),
      '2027-02-20',
      '2027-02-20',
    ])
  })

  it('from before an import stay for good, also when the disk took it only at a later try', async () => {
    const folder = await anEmptyFolder()
    const store = await openStore(folder)
    for (const name of ['one', 'two']) valueOf(await store.write('ada', text(name)))
    await store.close()
    const plan: { freeSpace?: number } = { freeSpace: 0 }
    const tight = await openStore(folder, { fs: faultFileSystem(plan) })
    expect(failureOf(await tight.write('ada', text('merged'), 'import')).code).toBe('disk-full')
    delete plan.freeSpace
    for (const name of ['merged', 'three', 'four', 'five', 'six', 'seven'])
      valueOf(await tight.write('ada', text(name)))
    const kept = (await readdir(join(folder, 'backups', 'ada'))).filter((name) => name.includes('before-import'))
    expect(kept).toHaveLength(1)
    expect(String(await bytesOf(folder, 'backups', 'ada', kept[0] ?? ''))).toContain(text('two'))
  })

  it('are never pushed out by damaged ones', async () => {
    const folder = await anEmptyFolder()
    const store = await openStore(folder)
    for (const name of ['one', 'two']) valueOf(await store.write('ada', text(name)))
    // The file is damaged under us again and again; each time the store notices before it writes.
    for (let round = 0; round < 8; round += 1) {
      await writeFile(join(folder, 'profiles', 'ada.json'), `{"cut${round}`)
      valueOf(await store.write('ada', text(`round ${round}`)))
    }
    await writeFile(join(folder, 'profiles', 'ada.json'), '')
    await store.close()
    const next = await openStore(folder)
    const { text: opened, notices } = valueOf(await next.open('ada'))
    expect(opened).toBe(text('one'))
    expect(notices).toHaveLength(1)
    expect((await readdir(join(folder, 'profiles'))).filter((name) => name.includes('.damaged-'))).toHaveLength(9)
  })
})
