// `npm run dev`: the app with hot reload, on Electron where its runtime is there, else on the installed browser.
import { join } from 'node:path'
import { bringBrowser } from './setup/browser.mjs'
import { forgetBuild } from './setup/build.mjs'
import { runNodeToEnd } from './setup/child.mjs'
import { runCommand } from './setup/command.mjs'
import { bringDependencies } from './setup/dependencies.mjs'
import { electronEnvironment, electronFlags, tryElectron } from './setup/electron-runtime.mjs'
import { parseHost } from './setup/host.mjs'
import { rerunWithNewerNode } from './setup/node.mjs'
import { out, root } from './setup/places.mjs'
import { say, SetupFailure, step } from './setup/report.mjs'

await runCommand(async () => {
  const asked = parseHost(process.argv.slice(2))
  if (!asked.ok || asked.host === 'headless') {
    say(asked.ok ? 'Hot reload needs a window: use --host electron or --host chromium.' : asked.reason)
    return 2
  }
  const code = await rerunWithNewerNode(import.meta.filename, process.argv.slice(2))
  if (code !== undefined) return code

  await step('Packages', bringDependencies)
  const electron = asked.host === 'chromium' ? undefined : await step('Electron', tryElectron)
  if (asked.host === 'electron' && electron?.path === undefined) {
    throw new SetupFailure(`Electron cannot be used here: ${electron?.reason}.`)
  }
  const env = electron?.path === undefined ? await browserEnvironment() : developmentEnvironment(electron.path)
  // The development build goes to the same folder.
  forgetBuild()
  const vite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  return runNodeToEnd([vite, 'dev', '--watch', '--', ...asked.rest], { cwd: root, env })
})

async function browserEnvironment() {
  const { path } = await step('Browser', bringBrowser)
  return {
    ...process.env,
    ELECTRON_EXEC_PATH: process.execPath,
    ELECTRON_ENTRY: join(out, 'main/chromium.js'),
    OPSLADDER_BROWSER: path,
  }
}

/** @param {string} path */
function developmentEnvironment(path) {
  return {
    ...electronEnvironment(),
    ELECTRON_EXEC_PATH: path,
    ...(electronFlags().length > 0 ? { NO_SANDBOX: '1' } : {}),
  }
}
