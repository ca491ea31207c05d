import { spawn } from 'node:child_process'

/** Lines that say something about the machine's own npm settings and nothing about this project. */
const NOISE = /^npm warn Unknown (?:user|env|project|global|builtin) config\b/

/**
 * Runs a tool to its end, without input, and keeps what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, timeoutMs?: number }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>} a tool that cannot be started is one that failed
 */
export function runTool(command, args, { env = process.env, cwd, timeoutMs } = {}) {
  return new Promise((done) => {
    /** @type {Buffer[]} */
    const chunks = []
    const child = spawn(command, args, {
      env,
      ...(cwd === undefined ? {} : { cwd }),
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', (error) => done({ ok: false, output: error.message }))
    child.on('close', (code, signal) => {
      const output = Buffer.concat(chunks).toString('utf8')
      done({ ok: code === 0, output: signal === null ? output : `${output}\nended by ${signal}` })
    })
  })
}

/**
 * The end of a tool's output, where the reason of a failure stands.
 *
 * @param {string} output
 */
export function lastLines(output, count = 15) {
  return output
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !NOISE.test(line))
    .slice(-count)
    .join('\n')
}
