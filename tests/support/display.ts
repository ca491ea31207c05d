import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { findOnPath } from '../../scripts/setup/programs.mjs'

/** Where there is no X server to be had, tests that open a window skip themselves. */
export const HAS_XVFB = findOnPath('Xvfb') !== undefined

/** A screen that nobody sees, for one test: an X server on a free number, ended with the test. */
export async function aDisplay(): Promise<string> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  onTestFinished(async () => {
    server.kill()
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
  })
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer]
  return `:${number.toString().trim()}`
}
