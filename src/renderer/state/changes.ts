import { withTombstones } from '#domain/merge/tombstones.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { workingFramework } from '#domain/profile/working-framework.ts'
import { saveLatest } from './saving.ts'
import { sessionStore, type Change, type Workspace } from './session.ts'

interface ChangeOptions {
  /** Changes in a row with the same key become one step of undo. */
  readonly mergeKey?: string
  /** Has the state before the change kept on the disk for good, for changes that bring in another file. */
  readonly keep?: 'import'
}

/** Far more than anybody walks back, small enough to forget about: profiles share what did not change. */
export const HISTORY_LENGTH = 500

/**
 * The only way to change the open profile: applies a pure transition, remembers the value before it, and sends the new
 * one to be saved at once. A transition that returns the same value leaves no trace. `label` completes "Undo …".
 */
export function change(label: string, transition: (profile: Profile) => Profile, options: ChangeOptions = {}): void {
  const { workspace } = sessionStore.getState()
  if (!workspace) return
  const changed = transition(workspace.profile)
  if (changed === workspace.profile) return
  const after = withTombstones(workspace.profile, changed, sessionStore.getState().app.today, newId)
  const { mergeKey } = options
  const last = workspace.past.at(-1)
  const merges = mergeKey !== undefined && last?.mergeKey === mergeKey && workspace.future.length === 0
  const at = new Date().toISOString()
  const step: Change = { label, at, before: merges ? last.before : workspace.profile, after, mergeKey }
  const past = [...(merges ? workspace.past.slice(0, -1) : workspace.past), step].slice(-HISTORY_LENGTH)
  show({ ...workspace, profile: after, past, future: [] })
  saveLatest(options.keep)
}

export function undo(): string | undefined {
  const { workspace } = sessionStore.getState()
  const step = workspace?.past.at(-1)
  if (!workspace || !step) return undefined
  show({
    ...workspace,
    profile: step.before,
    past: workspace.past.slice(0, -1),
    future: [step, ...workspace.future],
  })
  saveLatest()
  return step.label
}

export function redo(): string | undefined {
  const { workspace } = sessionStore.getState()
  const [step, ...future] = workspace?.future ?? []
  if (!workspace || !step) return undefined
  show({ ...workspace, profile: step.after, past: [...workspace.past, step], future })
  saveLatest()
  return step.label
}

/**
 * Goes to the state after the first `count` steps of all that are known, whether they are done or taken back. Answers
 * how many steps that was: below zero when they were taken back.
 */
export function goToStep(count: number): number {
  const { workspace } = sessionStore.getState()
  if (!workspace) return 0
  const steps = [...workspace.past, ...workspace.future]
  const moved = count - workspace.past.length
  const profile = count === 0 ? steps[0]?.before : steps[count - 1]?.after
  if (moved === 0 || !profile) return 0
  show({ ...workspace, profile, past: steps.slice(0, count), future: steps.slice(count) })
  saveLatest()
  return moved
}

/**
 * A way back for the change that was just made, to be offered in a message: it takes back that change or, once newer
 * ones came after it, nothing. Answers whether it did.
 */
export function wayBack(): () => boolean {
  const step = sessionStore.getState().workspace?.past.at(-1)
  return () => {
    if (step === undefined || sessionStore.getState().workspace?.past.at(-1) !== step) return false
    undo()
    return true
  }
}

/** A step may change the framework that the profile carries, so every screen gets the one that belongs to it. */
function show(workspace: Workspace): void {
  const { builtIn } = sessionStore.getState()
  sessionStore.setState({ workspace: { ...workspace, framework: workingFramework(workspace.profile, builtIn) } })
}

/** A fresh id for a record. */
export function newId(): string {
  return crypto.randomUUID()
}
