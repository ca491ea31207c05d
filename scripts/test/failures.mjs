/** The longest message that still reads as one line of a summary. */
const LONGEST_MESSAGE = 300

/**
 * Every failed test in one line, with the first line of what it said: a log is often kept only from its end.
 *
 * @typedef {{ status: string, fullName?: string, failureMessages?: string[] }} VitestTest
 * @typedef {{ testResults: { name?: string, status: string, message?: string, assertionResults: VitestTest[] }[] }} VitestReport
 *
 * @param {VitestReport} report
 * @returns {string[]}
 */
export function vitestFailures(report) {
  return report.testResults.flatMap(({ name = 'a file', status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (status === 'failed' && failed.length === 0) return [failure(name, 'could not be loaded', message)]
    return failed.map((test) => failure(name, test.fullName ?? 'a test', test.failureMessages?.[0]))
  })
}

/**
 * @typedef {{ title: string, file?: string, specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ title: string, file?: string, tests: { projectName?: string, status: string,
 *   results?: { error?: { message?: string } }[] }[] }} PlaywrightSpec
 *
 * @param {{ errors: { message?: string }[], suites: PlaywrightSuite[] }} report
 * @returns {string[]}
 */
export function playwrightFailures(report) {
  return [
    ...report.errors.map(({ message }) => failure('Playwright', 'could not run everything', message)),
    ...report.suites
      .flatMap(specsOf)
      .flatMap((spec) =>
        spec.tests
          .filter(({ status }) => status === 'unexpected' || status === 'flaky')
          .map(({ projectName = 'a host', results = [] }) =>
            failure(
              `${spec.file ?? 'a file'} on ${projectName}`,
              spec.title,
              results.find(({ error }) => error !== undefined)?.error?.message,
            ),
          ),
      ),
  ]
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

/**
 * @param {string} place
 * @param {string} name
 * @param {string | undefined} message
 */
function failure(place, name, message = 'no message') {
  // Colors are escape sequences, which a kept log shows as noise.
  // oxlint-disable-next-line eslint/no-control-regex -- the escape character is what is looked for
  const plain = message.replaceAll(/\u001B\[[\d;]*m/g, '')
  const line = plain.split('\n').find((each) => each.trim() !== '') ?? 'no message'
  return `failed: ${place}: ${name}: ${line.trim().slice(0, LONGEST_MESSAGE)}`
}
