import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { findOnPath } from '../../scripts/setup/programs.mjs'

const root = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)
const SAMPLE = join(root, 'resources/samples/senior-specialist.json')

interface Outcome {
  readonly code: number
  readonly out: string
  readonly notes: string
}

let folder = ''

test.beforeEach(async () => {
  test.skip(test.info().project.name !== 'chromium-host', 'The command line is the same with every host.')
  folder = await mkdtemp(join(tmpdir(), 'opsladder-cli-'))
})

test.afterEach(() => rm(folder, { recursive: true, force: true }))

/** The built command line, in a folder and with downloads of its own. */
function opsladder(...args: readonly string[]): Promise<Outcome> {
  // The test runner asks for colors; where somebody refuses them, Node would complain about both on stderr.
  const { FORCE_COLOR: _, ...ours } = process.env
  const env = { ...ours, OPSLADDER_DOWNLOADS: join(folder, 'downloads') }
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(root, 'out/main/cli.js'), ...args],
      { cwd: folder, env, maxBuffer: 1 << 26 },
      (error, out, notes) => done({ code: error === null ? 0 : Number(error.code), out, notes }),
    )
  })
}

test('pdf writes a tagged document with every milestone of the plan in it', async () => {
  test.skip(findOnPath('pdftotext') === undefined, 'pdftotext is not installed.')
  const planned = await opsladder('plan', SAMPLE, '--json')
  const { milestones } = JSON.parse(planned.out) as { milestones: { title: string }[] }
  expect(milestones.length).toBeGreaterThan(0)

  const printed = await opsladder('pdf', SAMPLE, '--out', 'plan.pdf', '--paper', 'Letter')
  const file = join(folder, 'plan.pdf')
  expect(printed).toEqual({ code: 0, out: `${file}\n`, notes: '' })
  const { stdout: info } = await run('pdfinfo', [file])
  expect(info).toMatch(/Tagged:\s+yes/)
  expect(info).toMatch(/Creator:\s+Opsladder\n/)
  expect(info).toMatch(/Page size:\s+612 x 792/)
  const { stdout: text } = await run('pdftotext', [file, '-'])
  const words = text.replaceAll(/\s+/g, ' ')
  for (const { title } of milestones) expect(words).toContain(title)
})

test('headless does the main job: plan, PDF, path and readiness', async () => {
  const first = await opsladder('headless')
  expect(first.code).toBe(0)
  const path = /^Plan: (.+)$/m.exec(first.out)?.[1] ?? ''
  expect(path.startsWith(join(folder, 'downloads'))).toBe(true)
  expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-')
  expect(first.out).toMatch(/: \d+.*% ready today, ready on /)

  const second = await opsladder('headless')
  expect(second.out).toContain(path.replace(/\.pdf$/, ' (2).pdf'))
  expect(await readdir(join(folder, 'downloads'))).toHaveLength(2)
})

test('bad input ends with 2 and one sentence', async () => {
  const { code, out, notes } = await opsladder('plan', 'missing.json')
  expect([code, out]).toEqual([2, ''])
  expect(notes).toMatch(/^missing\.json could not be read: .*\n$/)
})
