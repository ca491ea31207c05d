#!/usr/bin/env node
import { join } from 'node:path'
import { rememberedBrowser } from '../scripts/setup/browser.mjs'
import { bringBuild } from '../scripts/setup/build.mjs'
import { runNodeToEnd } from '../scripts/setup/child.mjs'
import { runCommand } from '../scripts/setup/command.mjs'
import { bringDependencies } from '../scripts/setup/dependencies.mjs'
import { rerunWithNewerNode } from '../scripts/setup/node.mjs'
import { out } from '../scripts/setup/places.mjs'
import { step } from '../scripts/setup/report.mjs'

const args = process.argv.slice(2)
const quiet = { quiet: true }

await runCommand(async () => {
  const code = await rerunWithNewerNode(import.meta.filename, args, quiet)
  if (code !== undefined) return code

  await step('Packages', bringDependencies, quiet)
  await step('App', bringBuild, quiet)
  const { npm_lifecycle_event: script, INIT_CWD, OPSLADDER_BROWSER = rememberedBrowser() } = process.env
  return runNodeToEnd([join(out, 'main/cli.js'), ...args], {
    // npm runs scripts in the project's folder; the paths in the arguments are seen from where the person is.
    ...(script === 'cli' && INIT_CWD !== undefined ? { cwd: INIT_CWD } : {}),
    env: { ...process.env, OPSLADDER_BROWSER },
  })
})
