import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkTarget, writeNewFile, writeOverFile } from '#main/new-file.ts'
import { anEmptyFolder, failureOf, valueOf } from '#tests/support/data-folder.ts'

const bytes = new TextEncoder().encode('new')

test('a new file is whole, private, and leaves nothing beside it', async () => {
  const folder = await anEmptyFolder()
  const path = join(folder, 'a.json')
  expect(valueOf(await writeNewFile(path, bytes, 'It failed'))).toBe('written')
  expect(await readFile(path, 'utf8')).toBe('new')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['a.json'])
})

test('a name that is taken stays what it was', async () => {
  const folder = await anEmptyFolder()
  await writeFile(join(folder, 'a.json'), 'old')
  await mkdir(join(folder, 'b.json'))
  expect(valueOf(await writeNewFile(join(folder, 'a.json'), bytes, 'It failed'))).toBe('name-taken')
  expect(valueOf(await writeNewFile(join(folder, 'b.json'), bytes, 'It failed'))).toBe('name-taken')
  expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['a.json', 'b.json'])
})

test('a file that the person names is replaced', async () => {
  const path = join(await anEmptyFolder(), 'a.pdf')
  await writeFile(path, 'old')
  expect((await checkTarget(path, join(path, '..', 'source.json'), 'It failed')).ok).toBe(true)
  valueOf(await writeOverFile(path, bytes, 'It failed'))
  expect(await readFile(path, 'utf8')).toBe('new')
})

test('a missing folder, a folder as target and a file as folder are said with the path', async () => {
  const folder = await anEmptyFolder()
  await writeFile(join(folder, 'file'), '')
  for (const path of [join(folder, 'no', 'a.pdf'), folder, join(folder, 'file', 'a.pdf')]) {
    expect(failureOf(await checkTarget(path, 'source.json', `${path} could not be written`)).message).toContain(path)
  }
  expect(failureOf(await writeNewFile(join(folder, 'no', 'a.json'), bytes, 'It failed')).code).toBe('not-found')
  expect(failureOf(await writeOverFile(folder, bytes, 'It failed')).code).toBe('bad-input')
})

test('a name as long as the disk takes is written, and a longer one is said to be too long', async () => {
  const folder = await anEmptyFolder()
  const longest = join(folder, `${'é'.repeat(125)}.json`)
  valueOf(await writeOverFile(longest, bytes, 'It failed'))
  expect(await readFile(longest, 'utf8')).toBe('new')
  const longer = join(folder, `${'é'.repeat(126)}.json`)
  for (const write of [writeOverFile, writeNewFile])
    expect(failureOf(await write(longer, bytes, 'It failed'))).toEqual({
      code: 'bad-input',
      message: 'It failed: the name or the path is too long for this disk. Choose a shorter one.',
    })
  expect(await readdir(folder)).toHaveLength(1)
})
