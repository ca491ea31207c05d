import { expect, test } from 'vitest'
import { playwrightFailures, vitestFailures } from '../../scripts/test/failures.mjs'

test('a failed unit test is named with its file and the first line that it said, without colors', () => {
  const report = {
    testResults: [
      {
        name: 'tests/a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'adds' },
          {
            status: 'failed',
            fullName: 'subtracts',
            failureMessages: ['\n\u001B[31mexpected 1 to be 2\u001B[39m\nat a'],
          },
        ],
      },
      { name: 'tests/b.test.ts', status: 'failed', message: 'no such import', assertionResults: [] },
    ],
  }
  expect(vitestFailures(report)).toEqual([
    'failed: tests/a.test.ts: subtracts: expected 1 to be 2',
    'failed: tests/b.test.ts: could not be loaded: no such import',
  ])
})

test('a failed or flaky journey is named with its host, and so is a file that does not load', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'week.spec.ts',
    tests: [{ projectName: 'chromium-host', status, results: [{}, { error: { message: 'Timed out\nwaiting' } }] }],
  })
  const report = {
    errors: [{ message: 'SyntaxError' }],
    suites: [
      {
        title: 'week',
        specs: [spec('fine', 'expected')],
        suites: [{ title: 'in', specs: [spec('red', 'unexpected')] }],
      },
    ],
  }
  expect(playwrightFailures(report)).toEqual([
    'failed: Playwright: could not run everything: SyntaxError',
    'failed: week.spec.ts on chromium-host: red: Timed out',
  ])
})
