import type { Handlers } from '#contract/dispatch.ts'
import type { Settings } from '#contract/settings.ts'
import { ok } from '#domain/result.ts'
import type { SettingsStore } from '../ports.ts'

export function settingsHandlers({ settings }: { readonly settings: SettingsStore }) {
  return {
    'settings.read': async () => ok(settings.read()),
    'settings.change': async (change) => {
      const next = { ...settings.read(), ...change } as Settings
      const written = settings.write(next)
      return written.ok ? ok(next) : written
    },
  } satisfies Partial<Handlers>
}
