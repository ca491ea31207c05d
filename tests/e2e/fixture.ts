import { expect, test as base } from '@playwright/test'
import { runApp, type RunningApp } from '#tests/support/run-app.ts'
import { runElectron } from '#tests/support/run-electron.ts'
import type { HostMetadata } from '../../playwright.config.ts'

/** The Saturday on which every journey starts. */
export const TODAY = '2026-11-21'

interface Fixtures {
  /** The app on fresh folders; at the end nothing may have complained and nothing may have left the app. */
  readonly app: RunningApp
}

interface AppOptions {
  readonly theme: 'light' | 'dark'
  readonly size: { readonly width: number; readonly height: number }
}

export const test = base.extend<Fixtures & AppOptions>({
  theme: ['light', { option: true }],
  size: [{ width: 1440, height: 900 }, { option: true }],
  app: async ({ theme, size }, use, info) => {
    const { host, unavailable } = info.project.metadata as HostMetadata
    info.skip(unavailable !== undefined, unavailable ?? '')
    const run = host === 'electron' ? runElectron : runApp
    const app = await run({ today: TODAY, colorScheme: theme, viewport: size, reducedMotion: 'reduce' })
    await use(app)
    const { complaints, strangers } = app
    await app.close()
    expect(complaints).toEqual([])
    expect(strangers).toEqual([])
  },
})

export { expect }
