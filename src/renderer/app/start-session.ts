import type { Client } from '#contract/client.ts'
import type { Failure } from '#domain/result.ts'
import { enter } from '../state/profiles.ts'
import { sessionStore } from '../state/session.ts'
import { sayProblem } from '../ui/toasts.tsx'

/** Asks the host for everything the first screen needs, and opens the profile that was open last. */
export async function startSession(client: Client): Promise<Failure | undefined> {
  const [app, settings, builtIn, profiles, samples] = await Promise.all([
    client.call('app.describe', {}),
    client.call('settings.read', {}),
    client.call('frameworks.builtIn', {}),
    client.call('profiles.list', {}),
    client.call('samples.list', {}),
  ])
  if (!app.ok) return app.error
  if (!settings.ok) return settings.error
  if (!builtIn.ok) return builtIn.error
  if (!profiles.ok) return profiles.error
  sessionStore.setState({
    client,
    app: app.value,
    settings: settings.value,
    builtIn: builtIn.value,
    profiles: profiles.value,
    // Without samples everything else works.
    samples: samples.ok ? samples.value : [],
    workspace: undefined,
  })
  const { lastProfile } = settings.value
  if (lastProfile !== '' && profiles.value.some((profile) => profile.id === lastProfile)) {
    const opened = await client.call('profiles.open', { id: lastProfile })
    if (opened.ok) await enter(opened.value.profile, opened.value.notices)
    else sayProblem('Your last profile did not open', opened.error.message)
  }
  return undefined
}
