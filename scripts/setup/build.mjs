import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { out, root } from './places.mjs'
import { SetupFailure } from './report.mjs'
import { lastLines, runTool } from './tool.mjs'

const SOURCES = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
]
const stamp = join(out, 'built-from')

/**
 * @param {(what: string) => void} doing
 * @returns {Promise<{ said: string, idle?: true }>}
 */
export async function bringBuild(doing) {
  const from = fingerprint(root, SOURCES)
  if (builtFrom() === from) return { said: 'up to date', idle: true }

  doing('building the app')
  forgetBuild()
  const vite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const result = await runTool(process.execPath, [vite, 'build'], { cwd: root, env: { ...process.env, NO_COLOR: '1' } })
  if (!result.ok) throw new SetupFailure(`${lastLines(result.output, 30)}\nThe app could not be built.`)
  mkdirSync(out, { recursive: true })
  writeFileSync(stamp, from)
  return { said: 'built' }
}

/** For whoever is about to write to `out` in another way: the next start builds again. */
export function forgetBuild() {
  rmSync(stamp, { force: true })
}

function builtFrom() {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined
}
