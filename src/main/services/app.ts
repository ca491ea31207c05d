import type { Handlers } from '#contract/dispatch.ts'
import { ok } from '#domain/result.ts'
import type { Clock, Host } from '../ports.ts'

export function appHandlers({ host, clock }: { readonly host: Host; readonly clock: Clock }) {
  return {
    'app.describe': async () =>
      ok({ version: host.version, dataFolder: host.dataFolder, today: clock.today(), capabilities: host.capabilities }),
    'app.revealDataFolder': () => host.revealDataFolder(),
  } satisfies Partial<Handlers>
}
