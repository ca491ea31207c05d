import type { Framework } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import type { ActionProgress } from '../profile/plan-record.ts'
import type { Profile } from '../profile/profile.ts'
import { currentLevels } from '../readiness/current-levels.ts'

/** What a plan starts from: levels with what was done since they were rated, and what has been begun. */
export interface StandingPoint {
  /** By skill; skills marked not applicable are missing. */
  readonly levels: ReadonlyMap<string, Level>
  readonly done: ReadonlySet<string>
  /** Hours left of actions that are started or have some steps ticked, by action. */
  readonly begun: ReadonlyMap<string, number>
}

/**
 * Where the plan starts. An action finished on or after the day its skill was last rated or agreed on counts as having raised it:
 * a rating made later already knows of it, and so does one made the same day to prove it.
 */
export function standingPoint(
  profile: Pick<Profile, 'person' | 'ratings' | 'agreements' | 'progress'>,
  framework: Framework,
): StandingPoint {
  const levels = new Map<string, Level>()
  const ratedOn = new Map<string, string>()
  for (const [skill, current] of currentLevels(profile, framework)) {
    if (current.source === 'not-applicable') continue
    levels.set(skill, current.level)
    ratedOn.set(skill, (current.self ?? current.manager)?.on ?? '')
  }
  const progress = new Map(profile.progress.map((entry) => [entry.action, entry]))
  const done = new Set<string>()
  const begun = new Map<string, number>()
  const finished: {
    readonly on: string
    readonly action: Framework['actions'][number]
    readonly proved: readonly string[]
  }[] = []
  for (const action of framework.actions) {
    const entry = progress.get(action.id)
    if (!entry) continue
    const left = hoursLeft(action, entry)
    const lastTick = entry.steps.reduce((latest, { on }) => (on > latest ? on : latest), '')
    if (entry.doneOn !== undefined || left === 0) {
      done.add(action.id)
      finished.push({ on: entry.doneOn ?? lastTick, action, proved: entry.proved ?? [] })
    } else if (entry.steps.length > 0 || entry.startedOn !== undefined) begun.set(action.id, left)
  }
  finished.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  for (let raised = true; raised;) {
    raised = false
    for (const { on, action, proved } of finished) {
      for (const { skill, from, to } of action.raises) {
        const level = levels.get(skill)
        if (level === undefined || level < from || level >= to || on < (ratedOn.get(skill) ?? '')) continue
        if (proved.includes(skill)) continue
        levels.set(skill, to)
        raised = true
      }
    }
  }
  return { levels, done, begun }
}

/** Hours of the steps that are not ticked. */
export function hoursLeft(action: Framework['actions'][number], progress: ActionProgress): number {
  const ticked = new Set(progress.steps.map(({ step }) => step))
  return action.steps.reduce((sum, step, index) => sum + (ticked.has(index) ? 0 : step.hours), 0)
}
