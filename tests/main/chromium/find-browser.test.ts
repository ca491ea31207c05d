import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findBrowser, thisMachine, type Machine } from '#main/chromium/find-browser.ts'
import { anEmptyFolder, failureOf, valueOf } from '#tests/support/data-folder.ts'

const aMachine = (present: readonly string[], machine: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  runs: (path) => present.includes(path),
  downloaded: '/cache/chromium',
  ...machine,
})

test('takes the one that is named before anything installed', () => {
  const env = { PATH: '/usr/bin', OPSLADDER_BROWSER: '/opt/mine' }
  expect(valueOf(findBrowser(aMachine(['/opt/mine', '/usr/bin/google-chrome'], { env })))).toBe('/opt/mine')
})

test('a wrong name is said, not replaced by another browser', () => {
  const env = { PATH: '/usr/bin', OPSLADDER_BROWSER: '/opt/mine' }
  const failure = failureOf(findBrowser(aMachine(['/usr/bin/google-chrome'], { env })))
  expect(failure.code).toBe('no-browser')
  expect(failure.message).toContain('/opt/mine')
})

test.each([
  ['Chrome before Chromium', ['/usr/bin/chromium', '/usr/bin/google-chrome-stable'], '/usr/bin/google-chrome-stable'],
  ['Edge before Chromium', ['/usr/bin/chromium', '/usr/bin/microsoft-edge'], '/usr/bin/microsoft-edge'],
  ['in the order of the path', ['/usr/bin/chromium', '/usr/local/bin/chromium'], '/usr/local/bin/chromium'],
  ["Playwright's own last", ['/cache/chromium'], '/cache/chromium'],
])('on Linux: %s', (_what, present, expected) => {
  expect(valueOf(findBrowser(aMachine(present)))).toBe(expected)
})

test('on macOS looks in both application folders', () => {
  const edge = '/Users/ada/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  expect(valueOf(findBrowser(aMachine([edge], { platform: 'darwin', env: { HOME: '/Users/ada' } })))).toBe(edge)
})

test('says what to do when there is none', () => {
  const failure = failureOf(findBrowser(aMachine([])))
  expect(failure.code).toBe('no-browser')
  expect(failure.message).toMatch(/Install one of them, or name it in OPSLADDER_BROWSER/)
})

test('on this computer a folder and a file without leave to run are no browser', async () => {
  const folder = await anEmptyFolder()
  const { runs } = thisMachine()
  await mkdir(join(folder, 'chromium'))
  await writeFile(join(folder, 'plain'), '')
  await writeFile(join(folder, 'program'), '')
  await chmod(join(folder, 'program'), 0o755)
  expect(['chromium', 'plain', 'program', 'missing'].map((name) => runs(join(folder, name)))).toEqual([
    false,
    false,
    true,
    false,
  ])
})
