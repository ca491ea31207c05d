import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron } from 'playwright-core'
import type { RunningApp, RunOptions } from './run-app.ts'

const root = resolve(import.meta.dirname, '../..')
const ORIGIN = 'app://opsladder/'

/**
 * The built app on the real Electron runtime. Its clock is the computer's, so journeys must not depend on the day; the
 * dialogs are answered with a file in the downloads folder, or that folder.
 */
export async function runElectron(options: RunOptions): Promise<RunningApp> {
  const folder = await mkdtemp(join(tmpdir(), 'opsladder-'))
  const dataFolder = join(folder, 'data')
  const downloads = join(folder, 'downloads')
  await mkdir(downloads)
  const complaints: string[] = []
  const strangers: string[] = []

  const start = async () => {
    const app = await _electron.launch({
      args: [join(root, 'out/main/index.js'), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      colorScheme: options.colorScheme ?? 'light',
      env: { ...(process.env as Record<string, string>), OPSLADDER_DATA: dataFolder },
    })
    await app.evaluate(({ dialog }, target) => {
      dialog.showSaveDialog = async (...given: unknown[]) => {
        const asked = given.at(-1) as { defaultPath?: string }
        return { canceled: false, filePath: `${target}/${asked.defaultPath?.split(/[\\/]/).at(-1)}` }
      }
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [target] })
    }, downloads)
    const page = await app.firstWindow()
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => complaints.push(`page: ${error.message}`))
    page.on('request', (request) => {
      if (!request.url().startsWith(ORIGIN) && !request.url().startsWith('data:')) strangers.push(request.url())
    })
    await page.setViewportSize(options.viewport ?? { width: 1440, height: 900 })
    return { app, page }
  }

  let running = await start()
  return {
    get page() {
      return running.page
    },
    get context() {
      return running.app.context()
    },
    dataFolder,
    downloads,
    complaints,
    strangers,
    async restart() {
      await running.app.close()
      running = await start()
    },
    async close() {
      await running.app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
