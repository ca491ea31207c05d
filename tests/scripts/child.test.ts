import { spawn, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runNodeToEnd } from '../../scripts/setup/child.mjs'

const CHILD = pathToFileURL(resolve(import.meta.dirname, '../../scripts/setup/child.mjs')).href

/** Stays until it is told to end, and says so. */
const PATIENT = `
  process.on('SIGTERM', () => { console.log('asked to end'); process.exit(3) })
  console.log('child ' + process.pid)
  setInterval(() => {}, 1000)
`

/** A parent of that program: what `npm start` is to the app. */
function startParent(): { parent: ChildProcess; said: () => string; ended: Promise<number | null> } {
  const code = `
    const { runNodeToEnd } = await import(${JSON.stringify(CHILD)})
    process.exitCode = await runNodeToEnd(['--eval', ${JSON.stringify(PATIENT)}])
  `
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let text = ''
  parent.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  // The pipe closes when the last process that holds it has gone, so this waits for the child as well.
  const ended = new Promise<number | null>((done) => parent.on('close', (exitCode) => done(exitCode)))
  return { parent, said: () => text, ended }
}

describe('a program that runs in the foreground', () => {
  test('gives its exit code', async () => {
    expect(await runNodeToEnd(['--eval', 'process.exitCode = 7'])).toBe(7)
  })

  test.skipIf(process.platform === 'win32')('that is ended by a signal gives the code that a shell would', async () => {
    expect(await runNodeToEnd(['--eval', `process.kill(process.pid, 'SIGKILL')`])).toBe(137)
  })
})

describe.skipIf(process.platform === 'win32')('a child', () => {
  test('is asked to end when its parent is, and its exit code is passed on', async () => {
    const { parent, said, ended } = startParent()
    await expect.poll(said, { timeout: 10_000 }).toMatch(/child \d+/)
    parent.kill('SIGTERM')
    expect(await ended).toBe(3)
    expect(said()).toContain('asked to end')
  })

  test('is asked to end when its parent is killed without a chance to say so', async () => {
    const { parent, said, ended } = startParent()
    await expect.poll(said, { timeout: 10_000 }).toMatch(/child \d+/)
    parent.kill('SIGKILL')
    await ended
    expect(said()).toContain('asked to end')
  })
})
