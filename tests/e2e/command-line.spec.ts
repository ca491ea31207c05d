import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test as base } from '@playwright/test'
import { findOnPath } from '../../scripts/setup/programs.mjs'

const root = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)
const SAMPLE = join(root, 'resources/samples/senior-specialist.json')

interface Outcome {
  readonly code: number
  readonly out: string
  readonly notes: string
}

const test = base.extend<{ folder: string; opsladder: (...args: string[]) => Promise<Outcome> }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names out of the pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'opsladder-cli-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  /** The installed command, with its own set-up, as a person runs it. */
  opsladder: async ({ folder }, use) => {
    await use(
      (...args) =>
        new Promise((done) => {
          const env = {
            ...process.env,
            OPSLADDER_DOWNLOADS: join(folder, 'downloads'),
            OPSLADDER_DATA: join(folder, 'data'),
          }
          const options = { cwd: folder, env, maxBuffer: 1 << 26 }
          execFile(process.execPath, [join(root, 'bin/opsladder.mjs'), ...args], options, (error, out, notes) =>
            done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, notes }),
          )
        }),
    )
  },
})

test.beforeEach(({}, info) => {
  test.skip(info.project.name !== 'chromium-host', 'The command line is the same with every host.')
})

test('pdf writes a tagged document with every milestone of the plan in it', async ({ folder, opsladder }) => {
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

test('headless does the main job: plan, PDF, path and readiness', async ({ folder, opsladder }) => {
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

test('bad input ends with 2 and one sentence', async ({ opsladder }) => {
  const { code, out, notes } = await opsladder('plan', 'missing.json')
  expect([code, out]).toEqual([2, ''])
  expect(notes).toMatch(/^missing\.json could not be read: .*\n$/)
})
