// Runs one of the programs that need the built app and a browser: `node scripts/with-app.mjs bench/startup.ts`.
import { join } from 'node:path'
import { bringBrowser } from './setup/browser.mjs'
import { bringBuild } from './setup/build.mjs'
import { runNodeToEnd } from './setup/child.mjs'
import { runCommand } from './setup/command.mjs'
import { bringDependencies } from './setup/dependencies.mjs'
import { rerunWithNewerNode } from './setup/node.mjs'
import { root } from './setup/places.mjs'
import { say, step } from './setup/report.mjs'

await runCommand(async () => {
  const [program, ...rest] = process.argv.slice(2)
  if (program === undefined) {
    say('Name the program to run, such as bench/startup.ts.')
    return 2
  }
  const code = await rerunWithNewerNode(import.meta.filename, process.argv.slice(2))
  if (code !== undefined) return code
  await step('Packages', bringDependencies)
  const { path } = await step('Browser', bringBrowser)
  await step('App', bringBuild)
  // Node 22 strips types only when asked; newer ones do it by themselves and take the flag too.
  const node = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']
  return runNodeToEnd([...node, join(root, program), ...rest], {
    cwd: root,
    env: { ...process.env, OPSLADDER_BROWSER: path },
  })
})
