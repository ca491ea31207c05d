import { expect, test, vi } from 'vitest'
import type { Bridge } from '#contract/bridge.ts'

test('the page gets one frozen function on one channel, and nothing of Electron', async () => {
  vi.resetModules()
  const electron = await import('#tests/support/fake-electron.ts')
  await import('../../src/preload/index.ts')

  expect([...electron.exposed.keys()]).toEqual(['opsladder'])
  const bridge = electron.exposed.get('opsladder') as Bridge
  expect(Object.keys(bridge)).toEqual(['call'])
  expect(Object.isFrozen(bridge)).toBe(true)

  expect(await bridge.call('profiles.list', '{}')).toBe('{"ok":true}')
  expect(electron.sent).toEqual([['opsladder:call', 'profiles.list', '{}']])
})

test('whatever a page passes crosses as text', async () => {
  vi.resetModules()
  const electron = await import('#tests/support/fake-electron.ts')
  await import('../../src/preload/index.ts')
  const { call } = electron.exposed.get('opsladder') as { call: (...args: unknown[]) => Promise<string> }
  await call({ toString: () => 'app.describe' }, 7, 'more')
  expect(electron.sent).toEqual([['opsladder:call', 'app.describe', '7']])
})
