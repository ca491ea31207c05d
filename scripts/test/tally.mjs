/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/** @type {Tally} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 }
/** @type {Tally} */
export const ONE_FAILURE = { passed: 0, failed: 1, skipped: 0 }

/** @param {readonly Tally[]} tallies */
export function total(tallies) {
  return tallies.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
    }),
    NOTHING,
  )
}

/** @param {Tally} tally */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/**
 * What a runner's report and exit code say together. A runner that ends badly without naming a failure, or that ran
 * nothing, has failed once: a file that cannot be loaded has no tests that could.
 *
 * @param {Tally | undefined} reported undefined when there is no readable report
 * @param {boolean} exitedWell
 * @returns {Tally}
 */
export function runnerTally(reported, exitedWell) {
  const tally = reported ?? NOTHING
  const ranNothing = tally.passed + tally.failed + tally.skipped === 0
  return tally.failed === 0 && (!exitedWell || ranNothing) ? total([tally, ONE_FAILURE]) : tally
}

/**
 * @typedef {{ status: string }} VitestTest
 * @typedef {{ testResults: { status: string, assertionResults: VitestTest[] }[] }} VitestReport
 *
 * @param {VitestReport} report
 */
export function tallyVitest(report) {
  return total(
    report.testResults.map(({ status, assertionResults }) => {
      const count = (/** @type {string[]} */ ...states) =>
        assertionResults.filter((test) => states.includes(test.status)).length
      const tally = { passed: count('passed'), failed: count('failed'), skipped: count('skipped', 'pending', 'todo') }
      return status === 'failed' && tally.failed === 0 ? total([tally, ONE_FAILURE]) : tally
    }),
  )
}

/**
 * @typedef {{ type: string, description?: string }} Annotation
 * @typedef {{ specs?: { tests: { annotations: Annotation[], status: string }[] }[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[],
 *   suites: PlaywrightSuite[] }} PlaywrightReport
 *
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    // A test that passes only now and then is not a passing test.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * Why tests were skipped, each reason once with the number of its tests.
 *
 * @param {PlaywrightReport} report
 * @returns {string[]}
 */
export function skipReasons(report) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const test of report.suites.flatMap(testsOf)) {
    if (test.status !== 'skipped') continue
    const reason = test.annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given'
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return [...counts].map(([reason, count]) => `${count} skipped: ${reason}`)
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {{ annotations: Annotation[], status: string }[]}
 */
function testsOf(suite) {
  return [...(suite.specs ?? []).flatMap((spec) => spec.tests), ...(suite.suites ?? []).flatMap(testsOf)]
}
