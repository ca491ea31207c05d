import { expect, test } from 'vitest'
import { electronEnvironment } from '../../scripts/setup/electron-runtime.mjs'

test('the terminal of an editor does not turn the app into a plain Node', () => {
  expect(electronEnvironment({ ELECTRON_RUN_AS_NODE: '1', PATH: '/bin' })).toEqual({ PATH: '/bin' })
})
