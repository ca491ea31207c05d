import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runNodeToEnd } from '../setup/child.mjs'
import { cache, root } from '../setup/places.mjs'
import { playwrightFailures, vitestFailures } from './failures.mjs'
import { NOTHING, ONE_FAILURE, runnerTally, skipReasons, tallyPlaywright, tallyVitest } from './tally.mjs'

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {{ tally: Tally, failures: readonly string[] }} Outcome what a part came to, and a line for each failed test
 */

/**
 * The script behind a package's command, to be run without a shell and with our own Node.
 *
 * @param {string} name
 * @param {string} command
 */
function script(name, command = name) {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/**
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>} a check is no test: it counts only when it fails
 */
async function check(name, command, args) {
  const passed = (await runNodeToEnd([script(name, command), ...args], { cwd: root })) === 0
  return passed ? { tally: NOTHING, failures: [] } : { tally: ONE_FAILURE, failures: [`failed: ${name}`] }
}

export const checkFormat = () => check('oxfmt', 'oxfmt', ['--check'])
export const checkLint = () => check('oxlint', 'oxlint', ['--deny-warnings', '--report-unused-disable-directives'])
export const checkTypes = () => check('typescript', 'tsc', ['-b'])

/**
 * @param {readonly string[]} rest
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
export async function runVitest(rest, env) {
  const report = freshReport('vitest.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...rest]
  const code = await runNodeToEnd([script('vitest'), ...args], { cwd: root, env })
  const read = readReport(report)
  return {
    tally: runnerTally(read === undefined ? undefined : tallyVitest(read), code === 0),
    failures: read === undefined ? [] : vitestFailures(read),
  }
}

/**
 * @param {readonly string[]} rest
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
export async function runPlaywright(rest, env) {
  const report = freshReport('playwright.json')
  const code = await runNodeToEnd([script('@playwright/test', 'playwright'), 'test', ...rest], {
    cwd: root,
    env,
  })
  const read = readReport(report)
  if (read !== undefined) for (const reason of skipReasons(read)) process.stdout.write(`${reason}\n`)
  return {
    tally: runnerTally(read === undefined ? undefined : tallyPlaywright(read), code === 0),
    failures: read === undefined ? [] : playwrightFailures(read),
  }
}

/** @param {string} name */
function freshReport(name) {
  const folder = join(cache, 'test')
  mkdirSync(folder, { recursive: true })
  // One that was left from an earlier run must not stand in for one that could not be written.
  rmSync(join(folder, name), { force: true })
  return join(folder, name)
}

/** @param {string} path */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
