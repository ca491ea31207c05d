import { expect, test } from 'vitest'
import { isAtLeast } from '../../scripts/setup/version.mjs'

test.each([
  ['v22.12.0', '22.12', true],
  ['22.12.1', '22.12', true],
  ['v24.0.0', '22.12', true],
  ['v22.9.0', '22.12', false],
  ['v20.20.2', '22.12', false],
  ['v22.12.0-rc.1', '22.12', true],
  ['v100.0.0', '22.12', true],
  ['22', '22.12', false],
])('%s against the needed %s gives %s', (version, minimum, expected) => {
  expect(isAtLeast(version, minimum)).toBe(expected)
})
