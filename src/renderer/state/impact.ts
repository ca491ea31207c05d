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
