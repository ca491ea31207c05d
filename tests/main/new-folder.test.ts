import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeNewFolder } from '#main/new-folder.ts'
import { anEmptyFolder, failureOf, filesBelow, valueOf } from '#tests/support/data-folder.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const files = new Map([
  ['framework.yaml', bytes('id: ours')],
  ['domains/1-data.yaml', bytes('id: data')],
])

test('a new folder is whole, private, and leaves nothing beside it', async () => {
  const root = await anEmptyFolder()
  const path = join(root, 'ours')
  expect(valueOf(await writeNewFolder(path, files, 'It failed'))).toBe('written')
  expect(await filesBelow(path)).toEqual(['domains/1-data.yaml', 'framework.yaml'])
  expect(await readFile(join(path, 'domains', '1-data.yaml'), 'utf8')).toBe('id: data')
  expect((await stat(path)).mode & 0o777).toBe(0o700)
  expect((await stat(join(path, 'framework.yaml'))).mode & 0o777).toBe(0o600)
  expect(await readdir(root)).toEqual(['ours'])
})

test('an empty folder is filled', async () => {
  const path = join(await anEmptyFolder(), 'ours')
  await mkdir(path)
  expect(valueOf(await writeNewFolder(path, files, 'It failed'))).toBe('written')
  expect(await readdir(path)).toEqual(['domains', 'framework.yaml'])
})

test('a folder with something in it, a file and a link stay what they were', async () => {
  const root = await anEmptyFolder()
  await mkdir(join(root, 'full'))
  await writeFile(join(root, 'full', 'mine.txt'), 'mine')
  await writeFile(join(root, 'file'), 'mine')
  await symlink(join(root, 'nowhere'), join(root, 'link'))
  for (const name of ['full', 'file', 'link'])
    expect(valueOf(await writeNewFolder(join(root, name), files, 'It failed')), name).toBe('name-taken')
  expect(await readdir(root)).toEqual(['file', 'full', 'link'])
  expect(await readdir(join(root, 'full'))).toEqual(['mine.txt'])
})

test('of two at once under one name, one is written and the other told', async () => {
  const root = await anEmptyFolder()
  const path = join(root, 'ours')
  const results = await Promise.all([1, 2].map(() => writeNewFolder(path, files, 'It failed')))
  expect(results.map(valueOf).toSorted()).toEqual(['name-taken', 'written'])
  expect(await readdir(root)).toEqual(['ours'])
})

test('a folder that cannot be written is said, and no part of it stays', async () => {
  const root = await anEmptyFolder()
  expect(failureOf(await writeNewFolder(join(root, 'not', 'there'), files, 'It failed')).message).toMatch(/^It failed/)
  const nul = new Map([...files, ['bad\0name.yaml', bytes('x')]])
  await expect(writeNewFolder(join(root, 'ours'), nul, 'It failed')).rejects.toThrow('null bytes')
  expect(await readdir(root)).toEqual([])
})
