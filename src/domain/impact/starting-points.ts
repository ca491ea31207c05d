import type { Day } from '../calendar.ts'
import { findAction, type Action, type Framework } from '../framework/framework.ts'
import { newestFirst } from '../newest.ts'
import type { Evidence, Profile } from '../profile/profile.ts'

export interface FinishedAction {
  readonly action: Action
  readonly doneOn: Day
}

/** Finished actions that no entry tells of yet, the latest first. */
export function untoldActions(profile: Profile, framework: Framework): readonly FinishedAction[] {
  const told = new Set(profile.impactEntries.map(({ action }) => action))
  const untold = profile.progress.flatMap(({ action: id, doneOn }): readonly FinishedAction[] => {
    const action = findAction(framework, id)
    return doneOn === undefined || told.has(id) || !action ? [] : [{ action, doneOn }]
  })
  return newestFirst(untold, ({ doneOn }) => doneOn)
}

/** Evidence that no entry tells of yet, the latest first; words that were confirmed again count once. */
export function untoldEvidence(profile: Profile): readonly Evidence[] {
  const told = new Set(profile.impactEntries.flatMap(({ evidence }) => evidence))
  const toldTexts = new Set(profile.evidence.filter(({ id }) => told.has(id)).map(({ text }) => text))
  const seen = new Set<string>()
  const untold = profile.evidence.filter(({ id, text }) => text.trim() !== '' && !told.has(id) && !toldTexts.has(text))
  return newestFirst(untold, ({ on }) => on).filter(({ text }) => !seen.has(text) && seen.add(text))
}
