import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { CALL_CHANNEL } from '#contract/bridge.ts'
import { BUILT_IN } from '#tests/support/in-memory-ports.ts'
import { anEmptyFolder } from '#tests/support/data-folder.ts'

vi.mock('virtual:built-in-framework', () => ({ builtInFramework: BUILT_IN }))

type FakeElectron = typeof import('#tests/support/fake-electron.ts')

interface BootOptions {
  readonly dataFolder?: string
  readonly prepare?: (electron: FakeElectron) => void
  readonly settings?: string
  readonly environment?: Readonly<Record<string, string>>
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs the real `main/index.ts` from its first line, on a fresh data folder, up to its window. */
export async function boot({ dataFolder, prepare, settings, environment = {} }: BootOptions = {}) {
  const folder = dataFolder ?? (await anEmptyFolder())
  if (settings !== undefined) await writeFile(join(folder, 'settings.json'), settings)
  vi.resetModules()
  vi.stubEnv('OPSLADDER_DATA', folder)
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  const lines: string[] = []
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0)
  const before = SIGNALS.map((signal) => new Set(process.listeners(signal)))

  const electron = await import('#tests/support/fake-electron.ts')
  prepare?.(electron)
  await import('#main/index.ts')
  electron.app.becomeReady()
  await vi.waitFor(() => {
    const window = electron.BrowserWindow.all[0]
    if (electron.app.exited === undefined && window?.webContents.loaded === undefined)
      throw new Error('not started yet')
  })

  onTestFinished(async () => {
    if (electron.app.exited === undefined) {
      electron.app.quit()
      await vi.waitFor(() => electron.app.exited !== undefined || Promise.reject(new Error('still running')))
    }
    SIGNALS.forEach((signal, index) => {
      for (const listener of process.listeners(signal)) if (!before[index]?.has(listener)) process.off(signal, listener)
    })
    stderr.mockRestore()
    vi.unstubAllEnvs()
  })

  const window = electron.BrowserWindow.all[0]
  return {
    electron,
    folder,
    lines,
    /** The app's window; there is one unless the app refused to start. */
    get window() {
      if (!window) throw new Error('There is no window.')
      return window
    },
    /** A call as the page makes it. */
    async call(method: string, input: unknown) {
      const { webContents } = electron.BrowserWindow.all[0] ?? {}
      const from = { sender: webContents, senderFrame: webContents?.mainFrame } as never
      return JSON.parse(String(await electron.ipcMain.invoke(CALL_CHANNEL, from, method, JSON.stringify(input)))) as {
        ok: boolean
        value: unknown
        error: { code: string; message: string }
      }
    },
  }
}
