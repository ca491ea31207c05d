import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { anEmptyFolder } from '#tests/support/data-folder.ts'
import { startSource } from '#tests/support/source-process.ts'

// Every command is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 })

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const started = startSource('cli', args, env)
  return { code: await started.ended, out: started.out(), notes: started.notes() }
}

test('new and plan work together with the real framework, the plan with the same bytes each time', async () => {
  const file = join(await anEmptyFolder(), 'maya.json')
  const made = await run([
    'new',
    '--name',
    'Maya Chen',
    '--rung',
    'specialist',
    '--goal',
    'mops-manager',
    '--hours',
    '5',
    '--out',
    file,
  ])
  expect(made).toEqual({ code: 0, out: `${file}\n`, notes: '' })
  const first = await run(['plan', file, '--today', '2027-01-04', '--json'])
  expect([first.code, first.notes]).toEqual([0, ''])
  expect(JSON.parse(first.out)).toMatchObject({
    framework: 'marketing-operations',
    goal: 'mops-manager',
    start: '2027-01-04',
  })
  expect((await run(['plan', file, '--today', '2027-01-04', '--json'])).out).toBe(first.out)
})

test('bad input ends with 2, one line on stderr, nothing on stdout, and nothing changed', async () => {
  const folder = await anEmptyFolder()
  const file = join(folder, 'cut.json')
  await writeFile(file, '{"format":"opsladder-profile","version":1,')
  for (const args of [
    ['check', file],
    ['new', '--name', 'A', '--rung', 'cmo', '--goal', 'specialist', '--hours', '5', '--out', join(folder, 'x.json')],
  ]) {
    const { code, out, notes } = await run(args)
    expect([code, out], args.join(' ')).toEqual([2, ''])
    expect(notes).toMatch(/^[^\n]{20,}\n$/)
  }
  expect(await readdir(folder)).toEqual(['cut.json'])
  expect(await readFile(file, 'utf8')).toBe('{"format":"opsladder-profile","version":1,')
})

test('no browser ends with 1 and says what to do', async () => {
  const downloads = join(await anEmptyFolder(), 'downloads')
  const env = { OPSLADDER_BROWSER: '/nowhere/browser', OPSLADDER_DOWNLOADS: downloads }
  const { code, out, notes } = await run(['headless'], env)
  expect([code, out]).toEqual([1, ''])
  expect(notes).toMatch(/OPSLADDER_BROWSER names \/nowhere\/browser/)
  expect(notes).not.toMatch(/\n\s+at /)
})

test.runIf(process.platform === 'linux').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s while a document is drawn ends with %i and leaves nothing behind', async (signal, code) => {
  const folder = await anEmptyFolder()
  const scratch = await anEmptyFolder()
  const out = join(folder, 'plan.pdf')
  const sample = resolve(import.meta.dirname, '../../../resources/samples/technician.json')
  const command = startSource('cli', ['pdf', sample, '--out', out], { TMPDIR: scratch })
  await expect.poll(() => readdir(scratch), { timeout: 60_000 }).not.toEqual([])
  command.kill(signal)
  expect(await command.ended).toBe(code)
  expect(await readdir(scratch)).toEqual([])
  expect(await readdir(folder)).toEqual([])
})
