import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { AppDescription } from '#contract/capabilities.ts'
import type { Client } from '#contract/client.ts'
import type { ProfileSummary, SampleSummary } from '#contract/contract.ts'
import type { Settings } from '#contract/settings.ts'
import type { Framework } from '#domain/framework/framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { carriedFramework } from '#domain/profile/working-framework.ts'
import type { Failure } from '#domain/result.ts'

/** What is true about the newest change. */
export type SaveStatus =
  /** It is on the disk. `warning` says what will soon keep others from getting there. */
  | { readonly kind: 'saved'; readonly warning?: string }
  /** It is on its way; nothing else is known yet. The warning is the one that came with the last that got there. */
  | { readonly kind: 'saving'; readonly warning?: string }
  /** It is only in this window; what to do about it is in the failure. */
  | { readonly kind: 'failed'; readonly failure: Failure }

/** One step that can be taken back: the profile as it was before, and what was done to it. */
export interface Change {
  readonly label: string
  /** An instant, ISO 8601, of the newest change in the step. */
  readonly at: string
  readonly before: Profile
  readonly after: Profile
  /** Changes in a row with the same key are one step, such as the keystrokes of one note. */
  readonly mergeKey: string | undefined
}

/** The one open profile. */
export interface Workspace {
  readonly profile: Profile
  /** The one it works with: own actions are in it. What is edited and exported is `carriedFramework`. */
  readonly framework: Framework
  readonly past: readonly Change[]
  readonly future: readonly Change[]
  readonly save: SaveStatus
}

export interface Session {
  readonly client: Client
  readonly app: AppDescription
  readonly settings: Settings
  readonly builtIn: Framework
  readonly profiles: readonly ProfileSummary[]
  readonly samples: readonly SampleSummary[]
  /** Absent until a profile is open. */
  readonly workspace: Workspace | undefined
}

/** Filled once by `main.tsx` before anything is drawn. */
export const sessionStore = createStore<Session>(() => {
  // The composition root replaces this before the first render; reading a field earlier is a bug that shows at once.
  return {} as Session
})

/** What the framework screens change and show: without the person's own actions. */
export function useCarriedFramework(): Framework {
  const profile = useWorkspace((workspace) => workspace.profile)
  return carriedFramework(
    profile,
    useSession(({ builtIn }) => builtIn),
  )
}

export function useSession<Value>(select: (session: Session) => Value): Value {
  return useStore(sessionStore, select)
}

/** For screens that only exist while a profile is open. */
export function useWorkspace<Value>(select: (workspace: Workspace) => Value): Value {
  return useStore(sessionStore, (session) => {
    if (!session.workspace) throw new Error('This screen needs an open profile.')
    return select(session.workspace)
  })
}
