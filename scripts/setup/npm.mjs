import { existsSync, realpathSync } from 'node:fs'
import { basename, delimiter, dirname, join } from 'node:path'
import { SetupFailure } from './report.mjs'
import { lastLines, runTool } from './tool.mjs'

/**
 * Finds npm's own script, so that it can be run with any Node and without a shell.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} node the running Node; npm usually lies near it
 */
export function findNpm(env = process.env, node = process.execPath) {
  const beside = dirname(realpathSync(node))
  const onPath = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = [
    // Another package manager puts its own script there.
    ...(basename(env['npm_execpath'] ?? '') === 'npm-cli.js' ? [env['npm_execpath'] ?? ''] : []),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    ...onPath.flatMap((folder) => [
      ...linkTarget(join(folder, 'npm')),
      join(folder, 'node_modules/npm/bin/npm-cli.js'),
      join(folder, '../lib/node_modules/npm/bin/npm-cli.js'),
    ]),
  ]
  const found = candidates.find((path) => existsSync(path))
  if (found === undefined) throw new SetupFailure('npm was not found. Install Node.js with npm and try again.')
  return found
}

/** @param {string} path */
function linkTarget(path) {
  if (!existsSync(path)) return []
  const target = realpathSync(path)
  return basename(target) === 'npm-cli.js' ? [target] : []
}

/**
 * The environment in which `node` is the Node that every child finds first.
 *
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withNodeFirst(node, env = process.env) {
  // Windows calls it `Path`, and a second spelling beside it would win or lose at random.
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...env, [name]: [dirname(node), env[name] ?? ''].join(delimiter), NODE: node, npm_node_execpath: node }
}

/**
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ ok: true } | { ok: false, reason: string }>}
 */
export async function runNpm(args, { cwd, env = process.env }) {
  const npm = findNpm(env)
  const result = await runTool(process.execPath, [npm, ...args], { cwd, env: withNodeFirst(process.execPath, env) })
  return result.ok ? { ok: true } : { ok: false, reason: npmReason(result.output) }
}

/**
 * npm says what went wrong first and explains itself at length afterwards.
 *
 * @param {string} output
 */
export function npmReason(output) {
  const errors = output.split(/\r?\n/).filter((line) => /^npm (?:error|ERR!) \S/.test(line))
  return (errors.length === 0 ? lastLines(output).split('\n') : errors).slice(0, 6).join('\n')
}
