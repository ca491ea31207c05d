// `npm start`: everything the app needs, then the app. Runs under any Node from 20 on and needs no package.
import { join } from 'node:path'
import { parseHost } from './setup/host.mjs'
import { bringBrowser } from './setup/browser.mjs'
import { bringBuild } from './setup/build.mjs'
import { runNodeToEnd, runToEnd } from './setup/child.mjs'
import { runCommand } from './setup/command.mjs'
import { bringDependencies } from './setup/dependencies.mjs'
import { hasDisplay } from './setup/display.mjs'
import { electronEnvironment, electronFlags, tryElectron } from './setup/electron-runtime.mjs'
import { rerunWithNewerNode } from './setup/node.mjs'
import { out, root } from './setup/places.mjs'
import { say, SetupFailure, step } from './setup/report.mjs'

await runCommand(async () => {
  const asked = parseHost(process.argv.slice(2))
  if (!asked.ok) {
    say(asked.reason)
    return 2
  }
  const code = await rerunWithNewerNode(import.meta.filename, process.argv.slice(2))
  if (code !== undefined) return code

  await step('Packages', bringDependencies)
  const host = asked.host ?? (hasDisplay() ? 'window' : 'headless')
  if (host === 'headless') {
    if (asked.host === undefined) say('No display was found.')
    return runOnBrowser(['cli.js', 'headless', ...asked.rest])
  }
  if (host === 'chromium') return runOnBrowser(['chromium.js', ...asked.rest])

  const electron = await step('Electron', tryElectron)
  if (electron.path !== undefined) {
    await step('App', bringBuild)
    return runToEnd(electron.path, [...electronFlags(), root, ...asked.rest], { env: electronEnvironment() })
  }
  if (host === 'electron') throw new SetupFailure(`Electron cannot be used here: ${electron.reason}.`)
  say('The app opens in a window of the installed browser instead; everything else is the same.')
  return runOnBrowser(['chromium.js', ...asked.rest])
})

/** @param {readonly [entry: string, ...args: string[]]} program */
async function runOnBrowser([entry, ...args]) {
  const { path } = await step('Browser', bringBrowser)
  await step('App', bringBuild)
  return runNodeToEnd([join(out, 'main', entry), ...args], { env: { ...process.env, OPSLADDER_BROWSER: path } })
}
