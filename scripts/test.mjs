// `npm test`: everything the tests need, then all of them, or the parts that are named.
import { bringBrowser } from './setup/browser.mjs'
import { bringBuild } from './setup/build.mjs'
import { runCommand } from './setup/command.mjs'
import { bringDependencies } from './setup/dependencies.mjs'
import { tryElectron } from './setup/electron-runtime.mjs'
import { rerunWithNewerNode } from './setup/node.mjs'
import { say, SetupFailure, step } from './setup/report.mjs'
import { bringTestPrograms } from './setup/test-programs.mjs'
import { parseParts } from './test/parts.mjs'
import { checkFormat, checkLint, checkTypes, runPlaywright, runVitest } from './test/runners.mjs'
import { NOTHING, ONE_FAILURE, summaryLine, total } from './test/tally.mjs'

/**
 * @typedef {import('./test/parts.mjs').Part} Part
 * @typedef {import('./test/runners.mjs').Outcome} Outcome
 */

/** @type {Record<Part, (rest: readonly string[], env: NodeJS.ProcessEnv) => Promise<Outcome>>} */
const runners = {
  format: checkFormat,
  lint: checkLint,
  types: checkTypes,
  build: async () => {
    await step('App', bringBuild)
    return { tally: NOTHING, failures: [] }
  },
  // Some tests start hosts, which serve the built pages, also when only this part is asked for.
  unit: async (rest, env) => {
    await step('App', bringBuild)
    return runVitest(rest, env)
  },
  e2e: async (rest, env) => {
    await step('App', bringBuild)
    return runPlaywright(rest, env)
  },
}

await runCommand(async () => {
  const asked = parseParts(process.argv.slice(2))
  if (!asked.ok) {
    say(asked.reason)
    return 2
  }
  const code = await rerunWithNewerNode(import.meta.filename, process.argv.slice(2))
  if (code !== undefined) return code

  /** @type {Outcome[]} */
  const outcomes = []
  try {
    const env = await setUp(asked.parts)
    for (const part of asked.parts) {
      // In this order and one at a time: each would take all the processors there are.
      outcomes.push(await runPart(part, asked.rest, env))
    }
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error
    say(error.message)
    outcomes.push({ tally: ONE_FAILURE, failures: [`failed: ${error.message}`] })
  }
  // Said once more at the end, where whoever looks only there finds it.
  for (const line of outcomes.flatMap(({ failures }) => failures)) process.stdout.write(`${line}\n`)
  const sum = total(outcomes.map(({ tally }) => tally))
  process.stdout.write(`${summaryLine(sum)}\n`)
  return sum.failed === 0 ? 0 : 1
})

/**
 * @param {readonly Part[]} parts
 * @returns {Promise<NodeJS.ProcessEnv>} the environment of the tests
 */
async function setUp(parts) {
  await step('Packages', bringDependencies)
  if (!parts.includes('unit') && !parts.includes('e2e')) return process.env
  const { path } = await step('Browser', bringBrowser)
  await step('Test programs', bringTestPrograms)
  if (parts.includes('e2e')) await step('Electron', tryElectron)
  return { ...process.env, OPSLADDER_BROWSER: path }
}

/**
 * @param {Part} part
 * @param {readonly string[]} rest
 * @param {NodeJS.ProcessEnv} env
 */
async function runPart(part, rest, env) {
  const started = performance.now()
  const outcome = await runners[part](rest, env)
  const { tally } = outcome
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const counts = tally.passed + tally.skipped > 0 ? `: ${summaryLine(tally)}` : ''
  process.stdout.write(`${part} ${tally.failed === 0 ? 'passed' : 'failed'}${counts} (${seconds} s)\n`)
  return outcome
}
