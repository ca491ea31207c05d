import { currentBrief, newBrief, pickEntry, putBrief } from '#domain/impact/brief-changes.ts'
import { entryOfAction, entryOfEvidence, putImpactEntry } from '#domain/impact/impact-changes.ts'
import type { Evidence } from '#domain/profile/profile.ts'
import { change, newId } from './changes.ts'
import { sessionStore } from './session.ts'

/** Begins an entry about a finished action; answers where it is written on. */
export function tellOfAction(action: string): string {
  const id = newId()
  const { workspace, app } = sessionStore.getState()
  if (!workspace) return '/impact'
  change('impact entry', (before) => putImpactEntry(before, entryOfAction(id, app.today, action, workspace.framework)))
  return `/impact/${id}`
}

/** Begins an entry about a piece of evidence; answers where it is written on. */
export function tellOfEvidence(evidence: Evidence): string {
  const id = newId()
  const { app } = sessionStore.getState()
  change('impact entry', (before) => putImpactEntry(before, entryOfEvidence(id, app.today, evidence)))
  return `/impact/${id}`
}

/**
 * Puts the entry on the brief that is being written, or on a new one for this half-year. Answers `full` where the page
 * holds three others already.
 */
export function addToBrief(entry: string): 'added' | 'there' | 'full' {
  const { workspace, app } = sessionStore.getState()
  if (!workspace) return 'full'
  const known = currentBrief(workspace.profile)
  if (known?.entries.some((picked) => picked.entry === entry)) return 'there'
  const brief = known ?? { ...newBrief(workspace.profile, newId(), app.today), entries: [] }
  const next = pickEntry(brief, entry)
  if (next === brief) return 'full'
  change('brief', (before) => putBrief(before, next))
  return 'added'
}
