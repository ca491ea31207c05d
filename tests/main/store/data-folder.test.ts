import { chmod, mkdir, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolderPath, prepareDataFolder } from '#main/store/data-folder.ts'
import { nodeFileSystem } from '#main/store/file-system.ts'
import { anEmptyFolder, failureOf, valueOf } from '#tests/support/data-folder.ts'
import { faultFileSystem } from '#tests/support/fault-file-system.ts'

describe('dataFolderPath', () => {
  const home = '/home/ada'

  it('is one named folder per operating system', () => {
    expect(dataFolderPath({ env: {}, platform: 'linux', home })).toBe('/home/ada/.local/share/opsladder')
    expect(dataFolderPath({ env: { XDG_DATA_HOME: '/data' }, platform: 'linux', home })).toBe('/data/opsladder')
    expect(dataFolderPath({ env: { XDG_DATA_HOME: 'data' }, platform: 'linux', home })).toBe(
      '/home/ada/.local/share/opsladder',
    )
    expect(dataFolderPath({ env: {}, platform: 'darwin', home })).toBe(
      '/home/ada/Library/Application Support/Opsladder',
    )
    expect(dataFolderPath({ env: { APPDATA: '/roaming' }, platform: 'win32', home })).toBe(
      join('/roaming', 'Opsladder'),
    )
    expect(dataFolderPath({ env: {}, platform: 'win32', home })).toBe(join(home, 'AppData', 'Roaming', 'Opsladder'))
  })

  it('is what OPSLADDER_DATA says, made absolute, on every system', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(dataFolderPath({ env: { OPSLADDER_DATA: '/elsewhere' }, platform, home })).toBe('/elsewhere')
      expect(dataFolderPath({ env: { OPSLADDER_DATA: 'mine' }, platform, home })).toBe(resolve('mine'))
    }
    expect(dataFolderPath({ env: { OPSLADDER_DATA: '' }, platform: 'linux', home })).toBe(
      '/home/ada/.local/share/opsladder',
    )
  })
})

describe('prepareDataFolder', () => {
  it('creates the folder and its parts for the owner only', async () => {
    const path = join(await anEmptyFolder(), 'deep', 'down')
    const folder = valueOf(await prepareDataFolder(nodeFileSystem, path))
    for (const part of [folder.path, folder.profiles, folder.backups, folder.trash]) {
      expect((await stat(part)).mode & 0o777).toBe(0o700)
    }
  })

  it('closes its parts again when something has opened them to others', async () => {
    const path = await anEmptyFolder()
    await mkdir(join(path, 'profiles'))
    await chmod(join(path, 'profiles'), 0o755)
    const folder = valueOf(await prepareDataFolder(nodeFileSystem, path))
    expect((await stat(folder.profiles)).mode & 0o777).toBe(0o700)
  })

  it('works on a file system that knows no modes', async () => {
    const path = await anEmptyFolder()
    const stick = {
      ...nodeFileSystem,
      stat: async (at: string) => ({ ...(await nodeFileSystem.stat(at)), mode: 0o777 }),
      setMode: () => Promise.reject(Object.assign(new Error('no modes'), { code: 'EPERM' })),
    }
    expect((await prepareDataFolder(stick, path)).ok).toBe(true)
  })

  it('says so when the path is a file, or may not be written to', async () => {
    const path = join(await anEmptyFolder(), 'taken')
    await writeFile(path, 'x')
    const taken = failureOf(await prepareDataFolder(nodeFileSystem, path))
    expect(taken).toMatchObject({ code: 'bad-input', message: expect.stringContaining(path) as string })
    const closed = failureOf(
      await prepareDataFolder(faultFileSystem({ failAt: 2, fault: 'EACCES' }), await anEmptyFolder()),
    )
    expect(closed.code).toBe('no-permission')
  })
})
