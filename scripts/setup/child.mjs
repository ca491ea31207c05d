import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'

const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
const END_WITH_PARENT = pathToFileURL(join(import.meta.dirname, 'end-with-parent.mjs')).href

/**
 * Runs a program in the foreground: same terminal, our signals are its signals, its exit code is ours.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<number>} the exit code; for a program ended by a signal 128 and the signal's number, as shells say
 */
export function runToEnd(command, args, { env = process.env, cwd } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      env,
      ...(cwd === undefined ? {} : { cwd }),
      stdio: 'inherit',
    })
    const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
    for (const signal of FORWARDED) process.on(signal, forward)
    child.on('error', fail)
    child.on('close', (code, signal) => {
      for (const name of FORWARDED) process.off(name, forward)
      done(code ?? 128 + (signal === null ? 0 : constants.signals[signal]))
    })
  })
}

/**
 * The same for a Node program that must not outlive us, however we end.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof runToEnd>[2] & { node?: string }} [options]
 */
export function runNodeToEnd(args, { node = process.execPath, ...options } = {}) {
  return runToEnd(node, ['--import', END_WITH_PARENT, ...args], options)
}
