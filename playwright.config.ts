import { defineConfig } from '@playwright/test'
import { hasDisplay } from './scripts/setup/display.mjs'
import { electronRuntime, whyElectronCannotRun } from './scripts/setup/electron-runtime.mjs'
import { findOnPath } from './scripts/setup/programs.mjs'

/**
 * The same journeys on both hosts. A test asks its project which host it is for: `test.info().project.metadata`. Where
 * `unavailable` holds a sentence, the test skips itself with it, so that the summary says what was not tried and why.
 */
export interface HostMetadata {
  readonly host: 'chromium' | 'electron'
  readonly unavailable?: string
}

const chromiumHost: HostMetadata = { host: 'chromium' }
const withoutElectron = whyNoElectron()
const electronHost: HostMetadata =
  withoutElectron === undefined ? { host: 'electron' } : { host: 'electron', unavailable: withoutElectron }

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test/e2e',
  // One app at a time: each test starts its own, and two of them on two processors would only slow each other down.
  workers: 1,
  // Against what hangs, not a measure of speed: the machine may be busy with something else.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  // A second try would hide what only sometimes works.
  retries: 0,
  reporter: [['line'], ['json', { outputFile: '.cache/test/playwright.json' }]],
  use: { trace: 'retain-on-failure' },
  projects: [
    { name: 'chromium-host', metadata: chromiumHost },
    { name: 'electron', metadata: electronHost },
  ],
})

function whyNoElectron(): string | undefined {
  const runtime = electronRuntime()
  if (runtime === undefined) return 'The Electron runtime is not installed.'
  const refusal = whyElectronCannotRun(runtime)
  if (refusal !== undefined) return `Electron cannot run here: ${refusal}.`
  if (!hasDisplay() && findOnPath('Xvfb') === undefined)
    return 'There is no display for Electron, and no Xvfb to make one.'
  return undefined
}
