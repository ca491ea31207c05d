import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findNpm, npmReason, withNodeFirst } from '../../scripts/setup/npm.mjs'

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'opsladder-npm-')))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function aFile(path: string): string {
  const whole = join(folder, path)
  mkdirSync(dirname(whole), { recursive: true })
  writeFileSync(whole, '')
  return whole
}

test('the npm that runs us comes first', () => {
  const npm = aFile('own/npm-cli.js')
  aFile('lib/node_modules/npm/bin/npm-cli.js')
  expect(findNpm({ npm_execpath: npm }, aFile('bin/node'))).toBe(npm)
})

test('another package manager that runs us is not taken for npm', () => {
  const npm = aFile('lib/node_modules/npm/bin/npm-cli.js')
  expect(findNpm({ npm_execpath: aFile('own/yarn.js') }, aFile('bin/node'))).toBe(npm)
})

test('npm is found where the installers for Linux and macOS and for Windows put it', () => {
  const node = aFile('windows/node.exe')
  const npm = aFile('windows/node_modules/npm/bin/npm-cli.js')
  expect(findNpm({}, node)).toBe(npm)
})

test('npm is found behind the link on PATH', () => {
  const npm = aFile('elsewhere/npm-cli.js')
  mkdirSync(join(folder, 'path'))
  symlinkSync(npm, join(folder, 'path/npm'))
  expect(findNpm({ PATH: join(folder, 'path') }, aFile('bin/node'))).toBe(npm)
})

test('a machine without npm is told what to install', () => {
  expect(() => findNpm({ PATH: folder }, aFile('bin/node'))).toThrow('Install Node.js with npm')
})

test('children find the given Node first, also where the variable is called Path', () => {
  expect(withNodeFirst('/n/node', { PATH: '/usr/bin' })['PATH']).toMatch(/^\/n[:;]\/usr\/bin$/)
  const windows = withNodeFirst('/n/node', { Path: '/usr/bin' })
  expect(windows['Path']).toMatch(/^\/n[:;]\/usr\/bin$/)
  expect(windows).not.toHaveProperty('PATH')
})

test("npm's reason is what it said first, without the advice that follows", () => {
  const output = [
    'npm warn Unknown user config "proxy-of-ours".',
    'npm error code ENOTFOUND',
    'npm error',
    'npm error network request failed',
    'npm error A complete log of this run can be found in: /home/ana/log',
  ].join('\n')
  expect(npmReason(output).split('\n').slice(0, 2)).toEqual([
    'npm error code ENOTFOUND',
    'npm error network request failed',
  ])
})

test('without an error line the end of the output is the reason', () => {
  expect(npmReason('starting\ncannot find module')).toBe('starting\ncannot find module')
})
