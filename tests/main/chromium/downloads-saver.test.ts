import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createDownloadsSaver, downloadsFolder } from '#main/chromium/downloads-saver.ts'
import { anEmptyFolder, failureOf, filesBelow, valueOf } from '#tests/support/data-folder.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('saves under the suggested name, then under numbered ones, and never over a file', async () => {
  const folder = join(await anEmptyFolder(), 'not', 'yet')
  const saver = createDownloadsSaver(folder)
  const paths = []
  for (const text of ['one', 'two', 'three']) paths.push(valueOf(await saver.save('Maya - Plan.pdf', bytes(text))).path)
  expect(paths).toEqual(
    ['Maya - Plan.pdf', 'Maya - Plan (2).pdf', 'Maya - Plan (3).pdf'].map((name) => join(folder, name)),
  )
  expect(await Promise.all(paths.map((path) => readFile(path, 'utf8')))).toEqual(['one', 'two', 'three'])
  expect((await stat(paths[0] ?? '')).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toHaveLength(3)
})

test('two saves at once get a name each', async () => {
  const folder = await anEmptyFolder()
  const saver = createDownloadsSaver(folder)
  const saved = await Promise.all(Array.from({ length: 8 }, (_, index) => saver.save('x.pdf', bytes(String(index)))))
  const texts = await Promise.all(saved.map(async (result) => readFile(valueOf(result).path, 'utf8')))
  expect(texts).toEqual(['0', '1', '2', '3', '4', '5', '6', '7'])
  expect(await readdir(folder)).toHaveLength(8)
})

test('a folder is saved as one, numbered where the name is taken, and a dot in its name is no extension', async () => {
  const folder = join(await anEmptyFolder(), 'not', 'yet')
  const saver = createDownloadsSaver(folder)
  const files = new Map([
    ['framework.yaml', bytes('id: x')],
    ['domains/1-a.yaml', bytes('id: a')],
  ])
  const paths = []
  for (let count = 0; count < 2; count += 1) paths.push(valueOf(await saver.saveFolder('Team v1.2', files)).path)
  expect(paths).toEqual(['Team v1.2', 'Team v1.2 (2)'].map((name) => join(folder, name)))
  for (const path of paths) {
    expect(await filesBelow(path)).toEqual(['domains/1-a.yaml', 'framework.yaml'])
    expect(await readFile(join(path, 'domains', '1-a.yaml'), 'utf8')).toBe('id: a')
  }
  expect(await readdir(folder)).toHaveLength(2)
})

test('explains a downloads folder that is a file', async () => {
  const file = join(await anEmptyFolder(), 'file')
  await writeFile(file, '')
  expect(failureOf(await createDownloadsSaver(file).save('x.pdf', bytes('x'))).message).toContain(file)
  expect(failureOf(await createDownloadsSaver(file).saveFolder('x', new Map())).message).toContain(file)
})

test('the folder is the one that is named, else the one of the desktop, else Downloads', async () => {
  const home = await anEmptyFolder()
  const person = { platform: 'linux', env: {}, home } as const
  expect(downloadsFolder({ ...person, env: { OPSLADDER_DOWNLOADS: '/tmp/mine' } })).toBe('/tmp/mine')
  expect(downloadsFolder(person)).toBe(join(home, 'Downloads'))

  await mkdir(join(home, '.config'))
  const dirs = join(home, '.config', 'user-dirs.dirs')
  await writeFile(dirs, '# a comment\nXDG_DESKTOP_DIR="$HOME/Tisch"\nXDG_DOWNLOAD_DIR="$HOME/Herunter geladen"\n')
  expect(downloadsFolder(person)).toBe(join(home, 'Herunter geladen'))
  await writeFile(dirs, 'XDG_DOWNLOAD_DIR="/mnt/big/down"\n')
  expect(downloadsFolder(person)).toBe('/mnt/big/down')
  await writeFile(dirs, 'XDG_DOWNLOAD_DIR="$HOME/"\n')
  expect(downloadsFolder(person)).toBe(join(home, 'Downloads'))
  expect(downloadsFolder({ ...person, platform: 'darwin' })).toBe(join(home, 'Downloads'))
})
