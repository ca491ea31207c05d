import type { Client } from '#contract/client.ts'
import type { InputOf, Method, OutputOf } from '#contract/contract.ts'
import type { Reply } from '#contract/reply.ts'
import { DEFAULT_SETTINGS } from '#contract/settings.ts'
import type { Profile } from '#domain/profile/profile.ts'
import type { FailureCode } from '#domain/result.ts'
import { startSaving } from '#renderer/state/saving.ts'
import { sessionStore, type Workspace } from '#renderer/state/session.ts'
import { BUILT_IN, memoryHost, TEST_DAY } from '#tests/support/in-memory-ports.ts'

interface Sent {
  readonly profile: Profile
  readonly keep: 'import' | undefined
  /** What the host knows of it: on the disk, or why not. */
  answer(outcome: 'saved' | FailureCode, warning?: string): Promise<void>
}

/** A host that answers saves when the test says so, and takes revisions as the real one does. */
export class SlowHost implements Client {
  readonly sent: Sent[] = []
  readonly exported: (string | undefined)[] = []

  call<Name extends Method>(method: Name, input: InputOf<Name>): Promise<Reply<OutputOf<Name>>> {
    return this.#answer(method, input) as Promise<Reply<OutputOf<Name>>>
  }

  async #answer(method: Method, input: unknown): Promise<Reply<unknown>> {
    if (method === 'profiles.export') {
      this.exported.push((input as InputOf<'profiles.export'>).text)
      return { ok: true, value: { path: '/downloads/Ada.json' } }
    }
    if (method !== 'profiles.save') throw new Error(`${method} is not part of this test.`)
    const { text, keep } = input as InputOf<'profiles.save'>
    const profile = JSON.parse(text) as Profile
    const { promise, resolve } = Promise.withResolvers<Reply<unknown>>()
    this.sent.push({
      profile,
      keep,
      async answer(outcome, warning) {
        resolve(
          outcome === 'saved'
            ? { ok: true, value: { revision: profile.revision, ...(warning !== undefined && { warning }) } }
            : { ok: false, error: { code: outcome, message: `It is ${outcome}. Try again.` } },
        )
        await new Promise((turn) => setTimeout(turn))
      },
    })
    return promise
  }

  get revisions(): readonly number[] {
    return this.sent.map(({ profile }) => profile.revision)
  }
}

/** Opens `profile` on a fresh host, as the page does after its first calls. */
export function openOn(profile: Profile): SlowHost {
  const client = new SlowHost()
  startSaving(profile.revision)
  sessionStore.setState(
    {
      client,
      app: { ...memoryHost, today: TEST_DAY },
      settings: DEFAULT_SETTINGS,
      builtIn: BUILT_IN,
      profiles: [],
      samples: [],
      workspace: { profile, framework: BUILT_IN, past: [], future: [], save: { kind: 'saved' } },
    },
    true,
  )
  return client
}

export function workspace(): Workspace {
  const { workspace: open } = sessionStore.getState()
  if (!open) throw new Error('No profile is open.')
  return open
}
