import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Backups, expendable, LAST_DAYS, LAST_SAVES, type Backup, type SavedFile } from '#main/store/backups.ts'
import { nodeFileSystem, type FileSystem } from '#main/store/file-system.ts'
import { sealStoreFile } from '#main/store/store-file.ts'
import { anEmptyFolder } from '#tests/support/data-folder.ts'

async function aSavedFile(folder: string, generation: number, day = '2027-01-04'): Promise<SavedFile> {
  const savedAt = `${day}T08:00:00.000Z`
  const { bytes, fingerprint } = sealStoreFile(`{"generation":${generation}}`, { schema: 1, generation, savedAt })
  const path = join(folder, 'ada.json')
  // A new file each time, as the store does: an earlier one may have become a backup.
  await rm(path, { force: true })
  await writeFile(path, bytes)
  return { path, bytes, fingerprint, generation, savedAt }
}

function aBackup(generation: number, day = '2027-01-04', kept = false): Backup {
  return { path: `${generation}`, generation, day, kept }
}

describe('expendable', () => {
  it('spares the last saves, the last one of each day, and what was kept for a reason', () => {
    const backups = [
      aBackup(1, '2027-01-01', true),
      aBackup(2, '2027-01-02'),
      aBackup(3, '2027-01-02'),
      ...[4, 5, 6, 7, 8].map((generation) => aBackup(generation, '2027-01-03')),
    ]
    expect(expendable(backups).map(({ generation }) => generation)).toEqual([5, 4, 2])
  })

  it('never gives up more than its rule allows, whatever the clock did', () => {
    const anyBackup = fc.record({
      path: fc.uuid(),
      generation: fc.nat(1_000),
      day: fc.integer({ min: 1, max: 28 }).map((day) => `2027-02-${String(day).padStart(2, '0')}`),
      kept: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.uniqueArray(anyBackup, { selector: ({ generation }) => generation, maxLength: 60 }), (backups) => {
        const gone = new Set(expendable(backups))
        const left = backups.filter((backup) => !gone.has(backup))
        const loose = backups.filter(({ kept }) => !kept).toSorted((a, b) => b.generation - a.generation)
        expect([...gone].some(({ kept }) => kept)).toBe(false)
        for (const backup of loose.slice(0, LAST_SAVES)) expect(left).toContain(backup)
        const days = new Set(loose.map(({ day }) => day))
        const leftDays = new Set(left.filter(({ kept }) => !kept).map(({ day }) => day))
        expect(leftDays.size).toBeGreaterThanOrEqual(Math.min(days.size, LAST_DAYS))
        expect(left.filter(({ kept }) => !kept).length).toBeLessThanOrEqual(LAST_SAVES + LAST_DAYS)
      }),
      { numRuns: 200 },
    )
  })
})

describe('Backups', () => {
  it('keeps the current file under a second name, whatever becomes of the first', async () => {
    const folder = await anEmptyFolder()
    const backups = new Backups(nodeFileSystem, join(folder, 'backups'))
    const file = await aSavedFile(folder, 1)
    await backups.rotate(file)
    const [backup] = await backups.list()
    expect(backup).toMatchObject({ generation: 1, day: '2027-01-04', kept: false })
    expect(await readFile(backup?.path ?? '')).toEqual(Buffer.from(file.bytes))
  })

  it('copies where the file system has no links', async () => {
    const folder = await anEmptyFolder()
    const stick: FileSystem = {
      ...nodeFileSystem,
      link: () => Promise.reject(Object.assign(new Error('no links'), { code: 'ENOTSUP' })),
    }
    const backups = new Backups(stick, join(folder, 'backups'))
    const file = await aSavedFile(folder, 1)
    await backups.rotate(file)
    expect(await readFile((await backups.list())[0]?.path ?? '')).toEqual(Buffer.from(file.bytes))
  })

  it('does nothing when the copy is there already, as after a save that was cut short', async () => {
    const folder = await anEmptyFolder()
    const backups = new Backups(nodeFileSystem, join(folder, 'backups'))
    const file = await aSavedFile(folder, 1)
    await backups.rotate(file)
    await backups.rotate(file)
    expect(await backups.list()).toHaveLength(1)
  })

  it('clears what is no longer asked for', async () => {
    const folder = await anEmptyFolder()
    const backups = new Backups(nodeFileSystem, join(folder, 'backups'))
    for (let generation = 1; generation <= 10; generation += 1) {
      const file = await aSavedFile(folder, generation)
      await backups.rotate(file, generation === 2 ? 'import' : undefined)
      await backups.prune()
    }
    expect((await backups.list()).map(({ generation, kept }) => `${generation}${kept ? ' kept' : ''}`)).toEqual([
      '10',
      '9',
      '8',
      '2 kept',
    ])
  })

  it('does not count damaged copies, and sets them aside instead of deleting them', async () => {
    const folder = await anEmptyFolder()
    const shelf = join(folder, 'backups')
    for (let generation = 1; generation <= 3; generation += 1)
      await new Backups(nodeFileSystem, shelf).rotate(await aSavedFile(folder, generation))
    const [newest, second] = await new Backups(nodeFileSystem, shelf).list()
    await writeFile(newest?.path ?? '', 'cut')
    await writeFile(second?.path ?? '', Buffer.alloc(40))

    const backups = new Backups(nodeFileSystem, shelf)
    for (let generation = 4; generation <= 5; generation += 1) {
      await backups.rotate(await aSavedFile(folder, generation))
      await backups.prune()
    }
    expect((await backups.list()).map(({ generation }) => generation)).toEqual([5, 4, 1])
    expect((await readdir(shelf)).filter((name) => name.endsWith('.damaged.json'))).toHaveLength(2)
  })

  it('is empty when there is nothing yet', async () => {
    expect(await new Backups(nodeFileSystem, join(await anEmptyFolder(), 'none')).list()).toEqual([])
  })
})
