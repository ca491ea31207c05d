import type { Day } from '../calendar.ts'
import { findAction, type Action, type Framework, type Raise } from '../framework/framework.ts'
import { progressOf } from './plan-changes.ts'
import type { Profile } from './profile.ts'
import { latestRating, rate, type NewRating } from './rating-changes.ts'

/** One level that a finished action is to have reached. */
export interface ProofStep extends Raise {
  /** Whether the skill was rated once more since the action was finished. */
  readonly rated: boolean
}

/** A finished action, and what is left to say about what it raised. */
export interface Proof {
  readonly action: Action
  readonly doneOn: Day
  /** Without skills that are not applicable to the person. */
  readonly steps: readonly ProofStep[]
}

/** What finishing this action asks to be proved; undefined while it is not finished, or when it raises nothing. */
export function proofOf(profile: Profile, framework: Framework, action: string): Proof | undefined {
  const known = findAction(framework, action)
  const doneOn = progressOf(profile, action)?.doneOn
  if (!known || doneOn === undefined) return undefined
  const steps = stepsToProve(profile, known, doneOn)
  return steps.length > 0 ? { action: known, doneOn, steps } : undefined
}

/**
 * What an action raises that was over on `day`, and whether that is answered: rated to prove it, rated on a later day, or
 * rated on that very day as reached – an earlier hour of it may have said less.
 */
export function stepsToProve(profile: Profile, action: Action, day: Day): readonly ProofStep[] {
  const proved = progressOf(profile, action.id)?.proved ?? []
  return action.raises.flatMap((raise): ProofStep[] => {
    const rating = latestRating(profile, raise.skill, 'self')
    if (!rating) return [{ ...raise, rated: proved.includes(raise.skill) }]
    if (rating.level === 'not-applicable') return []
    const isAnswer = rating.on > day || (rating.on === day && rating.level >= raise.to)
    return [{ ...raise, rated: isAnswer || proved.includes(raise.skill) }]
  })
}

/** Finished actions of which something is not rated once more, the latest first. */
export function openProofs(profile: Profile, framework: Framework): readonly Proof[] {
  return profile.progress
    .flatMap(({ action }) => proofOf(profile, framework, action) ?? [])
    .filter(({ steps }) => steps.some(({ rated }) => !rated))
    .toSorted((a, b) => (a.doneOn < b.doneOn ? 1 : a.doneOn > b.doneOn ? -1 : 0))
}

/** Rates a skill to prove a finished action: from then on the rating says what the action has raised. */
export function rateToProve(profile: Profile, action: string, rating: NewRating, id: string, on: Day): Profile {
  const rated = rate(profile, rating, id, on)
  return {
    ...rated,
    progress: rated.progress.map((progress) =>
      progress.action === action && progress.doneOn !== undefined && !progress.proved?.includes(rating.skill)
        ? { ...progress, proved: [...(progress.proved ?? []), rating.skill] }
        : progress,
    ),
  }
}
