import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freePath, removeOrphans, replaceFile } from '#main/store/durable-file.ts'
import { nodeFileSystem, type FileSystem } from '#main/store/file-system.ts'
import { anEmptyFolder } from '#tests/support/data-folder.ts'
import { faultFileSystem, FAULTS } from '#tests/support/fault-file-system.ts'

const OLD = Buffer.from('{"text":"the old one"}')
const NEW = Buffer.from('{"text":"the new one, somewhat longer"}')

async function aFolderWithOld(): Promise<{ folder: string; path: string }> {
  const folder = await anEmptyFolder()
  const path = join(folder, 'ada.json')
  await writeFile(path, OLD)
  return { folder, path }
}

describe('replaceFile', () => {
  it('replaces the file for its owner only and leaves nothing else behind', async () => {
    const { folder, path } = await aFolderWithOld()
    await replaceFile(nodeFileSystem, path, NEW)
    expect(await readFile(path)).toEqual(NEW)
    expect(await readdir(folder)).toEqual(['ada.json'])
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('writes the whole file, however few bytes the system takes at a time', async () => {
    const { path } = await aFolderWithOld()
    for (let bytesPerWrite = 1; bytesPerWrite <= NEW.length; bytesPerWrite += 1) {
      await replaceFile(faultFileSystem({ bytesPerWrite }), path, NEW)
      expect(await readFile(path)).toEqual(NEW)
    }
  })

  it('fails with the old file in place when the disk fills up after any number of bytes', async () => {
    const { folder, path } = await aFolderWithOld()
    for (let room = 0; room < NEW.length; room += 1) {
      await expect(replaceFile(fullAfter(room), path, NEW)).rejects.toMatchObject({ code: 'ENOSPC' })
      expect(await readFile(path)).toEqual(OLD)
      expect(await readdir(folder)).toEqual(['ada.json'])
    }
  })

  it('syncs the file before the rename and the folder after it', async () => {
    const { folder, path } = await aFolderWithOld()
    const fs = faultFileSystem()
    await replaceFile(fs, path, NEW)
    expect(fs.calls.map((call) => call.split(' ')[0])).toEqual([
      'create',
      'write',
      'sync',
      'close',
      'read',
      'rename',
      'syncFolder',
    ])
    expect(fs.calls.at(-1)).toBe(`syncFolder ${folder}`)
  })

  it('fails when the disk does not give back what was written', async () => {
    const { folder, path } = await aFolderWithOld()
    const forgetful: FileSystem = {
      ...nodeFileSystem,
      read: async (file) => (await nodeFileSystem.read(file)).subarray(1),
    }
    await expect(replaceFile(forgetful, path, NEW)).rejects.toMatchObject({ code: 'EIO' })
    expect(await readFile(path)).toEqual(OLD)
    expect(await readdir(folder)).toEqual(['ada.json'])
  })

  it.each(FAULTS)(
    'leaves the old or the new file, whole, and never succeeds falsely, whichever call answers %s',
    async (fault) => {
      for (const lasting of [false, true]) {
        for (let failAt = 1; ; failAt += 1) {
          const { folder, path } = await aFolderWithOld()
          const fs = faultFileSystem({ failAt, fault, lasting })
          const succeeded = await replaceFile(fs, path, NEW).then(
            () => true,
            () => false,
          )
          const left = await readFile(path)
          expect([...(succeeded ? [] : [OLD.toString()]), NEW.toString()]).toContain(left.toString())
          // When even removing fails for good, the next start does it.
          expect((await readdir(folder)).length).toBeLessThanOrEqual(lasting ? 2 : 1)
          if (!fs.struck) break
        }
      }
    },
  )

  it('waits for another program to let go of the file', async () => {
    const { path } = await aFolderWithOld()
    let refusals = 2
    const scanned: FileSystem = {
      ...nodeFileSystem,
      rename: (from, to) => {
        refusals -= 1
        return refusals >= 0
          ? Promise.reject(Object.assign(new Error('held'), { code: 'EPERM' }))
          : nodeFileSystem.rename(from, to)
      },
    }
    await replaceFile(scanned, path, NEW)
    expect(await readFile(path)).toEqual(NEW)
  })
})

describe('removeOrphans', () => {
  it('removes what a killed writer leaves, and nothing that a person put there', async () => {
    const folder = await anEmptyFolder()
    for (const name of ['ada.json', 'ada.json.0123456789ab.tmp', 'notes.tmp', 'ada.json.tmp'])
      await writeFile(join(folder, name), 'x')
    await removeOrphans(nodeFileSystem, folder)
    expect((await readdir(folder)).toSorted()).toEqual(['ada.json', 'ada.json.tmp', 'notes.tmp'])
  })

  it('recognizes the temporary name that the writer really uses', async () => {
    const { folder, path } = await aFolderWithOld()
    const stuck = faultFileSystem({ failAt: 2, fault: 'EIO', lasting: true })
    await expect(replaceFile(stuck, path, NEW)).rejects.toMatchObject({ code: 'EIO' })
    expect(await readdir(folder)).toHaveLength(2)
    await removeOrphans(nodeFileSystem, folder)
    expect(await readdir(folder)).toEqual(['ada.json'])
  })
})

describe('freePath', () => {
  it('counts on until a name is free', async () => {
    const folder = await anEmptyFolder()
    const path = join(folder, 'ada.damaged.json')
    expect(await freePath(nodeFileSystem, path)).toBe(path)
    await writeFile(path, 'x')
    await mkdir(join(folder, 'ada.damaged-2.json'))
    expect(await freePath(nodeFileSystem, path)).toBe(join(folder, 'ada.damaged-3.json'))
  })
})

/** A disk with room for so many bytes, which tells of the rest only by taking nothing. */
function fullAfter(room: number): FileSystem {
  return {
    ...nodeFileSystem,
    async create(path) {
      const file = await nodeFileSystem.create(path)
      let left = room
      return {
        ...file,
        async write(bytes) {
          const taken = Math.min(left, bytes.length)
          left -= taken
          return taken === 0 ? 0 : file.write(bytes.subarray(0, taken))
        },
      }
    },
  }
}
