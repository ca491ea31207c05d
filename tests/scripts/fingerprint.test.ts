import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from '../../scripts/setup/fingerprint.mjs'

let folder = ''
const now = () => fingerprint(folder, ['src', 'package.json'])

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opsladder-fingerprint-'))
  mkdirSync(join(folder, 'src/deep'), { recursive: true })
  writeFileSync(join(folder, 'src/deep/a.ts'), 'a')
  writeFileSync(join(folder, 'package.json'), '{}')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('stays the same when only dates change', () => {
  const before = now()
  utimesSync(join(folder, 'src/deep/a.ts'), 1, 1)
  expect(now()).toBe(before)
})

test.each([
  ['content changes', () => writeFileSync(join(folder, 'src/deep/a.ts'), 'b')],
  ['a file is added', () => writeFileSync(join(folder, 'src/b.ts'), '')],
  ['a file is renamed', () => renameSync(join(folder, 'src/deep/a.ts'), join(folder, 'src/deep/b.ts'))],
  ['a file goes away', () => rmSync(join(folder, 'package.json'))],
  [
    'bytes move from one file to the next',
    () => {
      writeFileSync(join(folder, 'src/deep/a.ts'), '')
      writeFileSync(join(folder, 'package.json'), 'a{}')
    },
  ],
])('changes when %s', (_what, change) => {
  const before = now()
  change()
  expect(now()).not.toBe(before)
})

test('leaves alone what it was not asked about', () => {
  const before = now()
  writeFileSync(join(folder, 'README.md'), 'new')
  expect(now()).toBe(before)
})
