import { PROFILE_VERSION } from '#domain/profile/profile.ts'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem, type FileSystem } from '#main/store/file-system.ts'
import type { DurableProfileStore } from '#main/store/profile-store.ts'
import { encodeStoreFile } from '#main/store/store-file.ts'
import { aProfile, asText } from '#tests/support/build-profile.ts'
import { anEmptyFolder, bytesOf, failureOf, filesBelow, openStore, valueOf } from '#tests/support/data-folder.ts'

const text = (name: string) => asText(aProfile({ name }))
const newer = JSON.stringify({ ...aProfile({ name: 'From the future' }), version: 99, mood: 'bright' })

function stored(document: string, generation: number, schema = 1): Uint8Array {
  return encodeStoreFile(document, { schema, generation, savedAt: '2027-03-01T08:00:00.000Z' })
}

/** A data folder in which "one", "two" and "three" were saved, in that order. */
async function aFolderWithHistory(
  fs: FileSystem = nodeFileSystem,
): Promise<{ folder: string; file: string; store: DurableProfileStore }> {
  const folder = await anEmptyFolder()
  const store = await openStore(folder, { fs })
  for (const name of ['one', 'two', 'three']) valueOf(await store.write('ada', text(name)))
  return { folder, file: join(folder, 'profiles', 'ada.json'), store }
}

async function asideOf(folder: string, kind: string): Promise<readonly string[]> {
  return (await readdir(join(folder, 'profiles'))).filter((name) => name.startsWith(`ada.${kind}-`))
}

describe('a damaged file', () => {
  it.each([
    ['empty', Buffer.alloc(0)],
    ['cut', Buffer.from(stored(text('three'), 3)).subarray(0, 300)],
    ['zeros', Buffer.alloc(700)],
    ['a list', Buffer.from('[]')],
    ['null', Buffer.from('null')],
    ['something else', Buffer.from('{"format":"recipe"}')],
    ['UTF-16', Buffer.from(text('three'), 'utf16le')],
    ['a key given twice', Buffer.from(text('three').replace('{', '{"id":"ada",'))],
    [
      'deeper than anything',
      Buffer.from('{"format":"opsladder-profile","a":'.concat('['.repeat(200), ']'.repeat(200), '}')),
    ],
  ])('(%s) is set aside as it was, and the newest good copy takes its place', async (_name, damage) => {
    const { folder, file, store } = await aFolderWithHistory()
    await writeFile(file, damage)
    const { text: opened, notices } = valueOf(await store.open('ada'))
    expect(opened).toBe(text('two'))
    const [aside = '', ...others] = await asideOf(folder, 'damaged')
    expect(others).toEqual([])
    expect(await bytesOf(folder, 'profiles', aside)).toEqual(damage)
    expect(notices).toHaveLength(1)
    expect(notices[0]).toContain(join(folder, 'profiles', aside))
    expect(notices[0]).toContain('saved on 2027-01-04 at 08:00 UTC')
    // Told once; from then on the profile is as good as any.
    expect(valueOf(await store.open('ada'))).toEqual({ text: text('two'), notices: [] })
    valueOf(await store.write('ada', text('four')))
    expect(valueOf(await store.open('ada'))).toEqual({ text: text('four'), notices: [] })
  })

  it('is left where it is when there is no copy, and the list says why', async () => {
    const folder = await anEmptyFolder()
    const store = await openStore(folder)
    await writeFile(join(folder, 'profiles', 'ada.json'), '{"format":')
    const { code, message } = failureOf(await store.open('ada'))
    expect(code).toBe('damaged')
    expect(message).toContain(`${join(folder, 'profiles', 'ada.json')} is cut off`)
    expect((await bytesOf(folder, 'profiles', 'ada.json')).toString()).toBe('{"format":')
    expect(await asideOf(folder, 'damaged')).toEqual([])
  })

  it('is set aside and not written over when a save finds it, and the next opening says so', async () => {
    const { folder, file, store } = await aFolderWithHistory()
    await writeFile(file, 'cut')
    valueOf(await store.write('ada', text('four')))
    const [aside = ''] = await asideOf(folder, 'damaged')
    expect((await bytesOf(folder, 'profiles', aside)).toString()).toBe('cut')
    const { text: opened, notices } = valueOf(await store.open('ada'))
    expect(opened).toBe(text('four'))
    expect(notices).toEqual([expect.stringContaining(aside)])
  })

  it('never takes the place of one set aside before, not even in the same instant', async () => {
    const folder = await anEmptyFolder()
    const store = await openStore(folder, { clock: { now: () => '2027-01-04T08:00:00.000Z' } })
    valueOf(await store.write('ada', text('one')))
    for (const damage of ['first', 'second', 'third']) {
      await writeFile(join(folder, 'profiles', 'ada.json'), damage)
      valueOf(await store.write('ada', text(damage)))
    }
    const aside = await asideOf(folder, 'damaged')
    const contents = await Promise.all(aside.map(async (name) => (await bytesOf(folder, 'profiles', name)).toString()))
    expect(contents.toSorted()).toEqual(['first', 'second', 'third'])
  })

  it('is still shown from its copy when nothing can be written', async () => {
    let readOnly = false
    const refuse = () => Promise.reject(Object.assign(new Error('read-only'), { code: 'EROFS' }))
    const disk: FileSystem = {
      ...nodeFileSystem,
      rename: (from, to) => (readOnly ? refuse() : nodeFileSystem.rename(from, to)),
      create: (path) => (readOnly ? refuse() : nodeFileSystem.create(path)),
    }
    const { file, store } = await aFolderWithHistory(disk)
    await writeFile(file, 'cut')
    readOnly = true
    const { text: opened, notices } = valueOf(await store.open('ada'))
    expect(opened).toBe(text('two'))
    expect(notices).toEqual([expect.stringContaining('EROFS')])
    expect(failureOf(await store.write('ada', text('four'))).code).toBe('no-permission')
    expect((await bytesOf(file)).toString()).toBe('cut')
    readOnly = false
  })

  it('on a bad sector is set aside too, while a passing disk error is waited out', async () => {
    let errors = 0
    let broken = ''
    const disk: FileSystem = {
      ...nodeFileSystem,
      read(path) {
        if (path === broken && errors > 0) {
          errors -= 1
          return Promise.reject(Object.assign(new Error('sector'), { code: 'EIO' }))
        }
        return nodeFileSystem.read(path)
      },
    }
    const { folder, file, store } = await aFolderWithHistory(disk)
    broken = file
    errors = 1
    expect(valueOf(await store.open('ada'))).toEqual({ text: text('three'), notices: [] })
    errors = Infinity
    expect(valueOf(await store.open('ada')).text).toBe(text('two'))
    expect(await asideOf(folder, 'damaged')).toHaveLength(1)
    errors = 0
  })
})

describe('a file of a newer version', () => {
  it('is refused with both versions named, and everything stays byte by byte as it was', async () => {
    const { folder, file, store } = await aFolderWithHistory()
    for (const bytes of [stored(newer, 4, 99), Buffer.from(newer)]) {
      await writeFile(file, bytes)
      const before = await filesBelow(folder)
      const failures = [
        failureOf(await store.open('ada')),
        failureOf(await store.write('ada', text('mine'))),
        failureOf(await store.open('ada')),
      ]
      for (const { code, message } of failures) {
        expect(code).toBe('newer-version')
        expect(message).toContain('version is 99')
        expect(message).toContain(`up to ${PROFILE_VERSION}`)
      }
      expect((await store.list()).map(({ document }) => document.ok)).toEqual([false])
      expect(await bytesOf(file)).toEqual(Buffer.from(bytes))
      expect(await filesBelow(folder)).toEqual(before)
    }
    await store.close()
    const next = await openStore(folder)
    expect(failureOf(await next.write('ada', text('mine'))).code).toBe('newer-version')
    expect(await bytesOf(file)).toEqual(Buffer.from(newer))
  })

  it('is not passed over for an older copy when the file itself is damaged', async () => {
    const { folder, file, store } = await aFolderWithHistory()
    await writeFile(join(folder, 'backups', 'ada', '000000009.2027-03-01.01234567.json'), stored(newer, 9, 99))
    await writeFile(file, 'cut')
    expect(failureOf(await store.open('ada')).code).toBe('newer-version')
    expect((await bytesOf(file)).toString()).toBe('cut')
  })
})

describe('a file that changed underneath', () => {
  it('is not written over: both versions are kept and the writer is told', async () => {
    const { folder, file, store } = await aFolderWithHistory()
    const foreign = stored(text('from the laptop'), 7)
    await writeFile(file, foreign)
    const { code, message } = failureOf(await store.write('ada', text('mine')))
    expect(code).toBe('stale')
    const [aside = ''] = await asideOf(folder, 'changed')
    expect(message).toContain(join(folder, 'profiles', aside))
    expect(await bytesOf(file)).toEqual(Buffer.from(foreign))
    expect(await bytesOf(folder, 'profiles', aside)).toEqual(Buffer.from(foreign))

    valueOf(await store.write('ada', text('mine')))
    expect(valueOf(await store.open('ada')).text).toBe(text('mine'))
    expect(await bytesOf(folder, 'profiles', aside)).toEqual(Buffer.from(foreign))
  })

  it('is what the next opening shows, and can then be saved over', async () => {
    const { file, store } = await aFolderWithHistory()
    await writeFile(file, stored(text('from the laptop'), 7))
    expect(valueOf(await store.open('ada'))).toEqual({ text: text('from the laptop'), notices: [] })
    expect((await store.write('ada', text('on top'))).ok).toBe(true)
  })

  it('is also noticed when a plain document was put there', async () => {
    const { folder, file, store } = await aFolderWithHistory()
    await writeFile(file, text('edited by hand'))
    expect(failureOf(await store.write('ada', text('mine'))).code).toBe('stale')
    expect(valueOf(await store.open('ada')).text).toBe(text('edited by hand'))
    valueOf(await store.write('ada', text('mine')))
    expect(valueOf(await store.open('ada')).text).toBe(text('mine'))
    expect(await asideOf(folder, 'changed')).toHaveLength(1)
  })

  it('loses to a newer generation in the backups, but is kept', async () => {
    const { folder, file, store } = await aFolderWithHistory()
    const older = stored(text('from an old archive'), 1)
    await writeFile(file, older)
    const { text: opened, notices } = valueOf(await store.open('ada'))
    expect(opened).toBe(text('two'))
    const [aside = ''] = await asideOf(folder, 'older')
    expect(await bytesOf(folder, 'profiles', aside)).toEqual(Buffer.from(older))
    expect(notices).toEqual([expect.stringContaining(aside)])
  })

  it('may simply be gone: the next save puts it back', async () => {
    const { file, store } = await aFolderWithHistory()
    await rm(file)
    valueOf(await store.write('ada', text('four')))
    expect(valueOf(await store.open('ada'))).toEqual({ text: text('four'), notices: [] })
  })
})

describe('a document of an older version', () => {
  it('gets a copy for good before the first save of the current version', async () => {
    const folder = await anEmptyFolder()
    const store = await openStore(folder)
    const old = Buffer.from(stored(JSON.stringify({ ...aProfile(), version: 0 }), 5, 0))
    await writeFile(join(folder, 'profiles', 'ada.json'), old)
    for (let save = 0; save < 6; save += 1) valueOf(await store.write('ada', text(`save ${save}`)))
    const kept = (await readdir(join(folder, 'backups', 'ada'))).filter((name) => name.includes('before-migration'))
    expect(kept).toHaveLength(1)
    expect(await bytesOf(folder, 'backups', 'ada', kept[0] ?? '')).toEqual(old)
  })
})
