// Builds a benchmark into one file, as the app is built, and runs it: `node bench/run.mjs schedule FILE.json`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNodeToEnd } from '../scripts/setup/child.mjs'
import { runCommand } from '../scripts/setup/command.mjs'
import { bringDependencies } from '../scripts/setup/dependencies.mjs'
import { fingerprint } from '../scripts/setup/fingerprint.mjs'
import { rerunWithNewerNode } from '../scripts/setup/node.mjs'
import { out, root } from '../scripts/setup/places.mjs'
import { say, step } from '../scripts/setup/report.mjs'

const SOURCES = ['src', 'resources', 'bench', 'tests/support', 'package.json', 'package-lock.json']
/** What a benchmark runs besides itself. */
const ALSO = new Map([['figures', ['schedule']]])
const quiet = { quiet: true }

await runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2)
  if (!existsSync(join(root, 'bench', `${name}.ts`))) {
    say(`There is no benchmark "${name}" in bench/.`)
    return 2
  }
  const code = await rerunWithNewerNode(import.meta.filename, [name, ...args], quiet)
  if (code !== undefined) return code
  await step('Packages', bringDependencies, quiet)
  for (const each of [...(ALSO.get(name) ?? []), name]) await step('Benchmark', () => bringBenchmark(each), quiet)
  return runNodeToEnd([join(out, 'bench', `${name}.js`), ...args])
})

/**
 * @param {string} name
 * @returns {Promise<{ said: string, idle?: true }>}
 */
async function bringBenchmark(name) {
  const folder = join(out, 'bench')
  const stamp = join(folder, `${name}.built-from`)
  const from = fingerprint(root, SOURCES)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === from) return { said: 'up to date', idle: true }
  const { build } = await import('vite')
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['highs'] },
    build: {
      ssr: join(root, 'bench', `${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
      target: 'node22',
      rolldownOptions: { output: { entryFileNames: `${name}.js`, codeSplitting: false } },
    },
  })
  mkdirSync(folder, { recursive: true })
  writeFileSync(stamp, from)
  return { said: 'built' }
}
