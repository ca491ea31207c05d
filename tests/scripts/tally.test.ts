import { describe, expect, test } from 'vitest'
import {
  runnerTally,
  skipReasons,
  summaryLine,
  tallyPlaywright,
  tallyVitest,
  total,
} from '../../scripts/test/tally.mjs'

test('the last line adds all runners', () => {
  const sum = total([
    { passed: 10, failed: 1, skipped: 2 },
    { passed: 5, failed: 0, skipped: 1 },
  ])
  expect(summaryLine(sum)).toBe('15 passed, 1 failed, 3 skipped')
})

describe('a runner', () => {
  const fine = { passed: 3, failed: 0, skipped: 1 }

  test('that ends well is counted as it says', () => {
    expect(runnerTally(fine, true)).toEqual(fine)
  })

  test('that ends badly without naming a failure has one', () => {
    expect(runnerTally(fine, false)).toEqual({ ...fine, failed: 1 })
  })

  test('that ends badly and names its failures has those', () => {
    expect(runnerTally({ ...fine, failed: 2 }, false)).toEqual({ ...fine, failed: 2 })
  })

  test('that ran nothing has failed', () => {
    expect(runnerTally({ passed: 0, failed: 0, skipped: 0 }, true)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  test('that left no report has failed', () => {
    expect(runnerTally(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

describe("vitest's report", () => {
  test('is counted test by test', () => {
    const states = ['passed', 'passed', 'failed', 'skipped', 'pending', 'todo']
    const report = { testResults: [{ status: 'failed', assertionResults: states.map((status) => ({ status })) }] }
    expect(tallyVitest(report)).toEqual({ passed: 2, failed: 1, skipped: 3 })
  })

  test('counts a file that could not be loaded as a failure', () => {
    const report = {
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    }
    expect(tallyVitest(report)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })
})

describe("Playwright's report", () => {
  const skipped = (...reasons: string[]) =>
    reasons.map((description) => ({ tests: [{ status: 'skipped', annotations: [{ type: 'skip', description }] }] }))
  const report = {
    stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 3 },
    errors: ['a file that does not load'],
    suites: [{ specs: skipped('no Electron runtime'), suites: [{ specs: skipped('no Electron runtime', 'no qpdf') }] }],
  }

  test('counts a flaky test and a broken file as failures', () => {
    expect(tallyPlaywright(report)).toEqual({ passed: 4, failed: 3, skipped: 3 })
  })

  test('gives each reason for skipping once', () => {
    expect(skipReasons(report)).toEqual(['2 skipped: no Electron runtime', '1 skipped: no qpdf'])
  })
})
