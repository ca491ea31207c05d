import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { step } from '../../scripts/setup/report.mjs'

let lines: string[] = []

beforeEach(() => {
  lines = []
  vi.useFakeTimers()
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    lines.push(String(text).trimEnd())
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const waiting = (ms: number) =>
  new Promise<void>((done) => {
    setTimeout(done, ms)
  })

test('a short step is one line with its outcome and time', async () => {
  await step('Packages', () => ({ said: 'in place' }))
  expect(lines).toEqual([expect.stringMatching(/^Packages: in place \(\d+\.\d s\)$/)])
})

test('a long step says what is under way, and again while it lasts', async () => {
  const done = step('Packages', async (doing) => {
    doing('installing')
    await waiting(13_000)
    return { said: 'installed' }
  })
  await vi.advanceTimersByTimeAsync(13_000)
  await done
  expect(lines.map((line) => line.replace(/ ?[…(].*/, ''))).toEqual([
    'Packages: installing',
    'Packages: installing',
    'Packages: installed',
  ])
})

test('a step that fails says so and passes the failure on', async () => {
  const failing = step('Browser', () => {
    throw new Error('no browser')
  })
  await expect(failing).rejects.toThrow('no browser')
  expect(lines).toEqual([expect.stringMatching(/^Browser: failed \(/)])
})

test('a quiet step is silent only when there was nothing to do', async () => {
  await step('App', () => ({ said: 'up to date', idle: true as const }), { quiet: true })
  await step('App', () => ({ said: 'built' }), { quiet: true })
  expect(lines).toEqual([expect.stringMatching(/^App: built/)])
})
