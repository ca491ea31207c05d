import type { Day } from '#domain/calendar.ts'
import type { Framework } from '#domain/framework/framework.ts'
import type { Explanation } from '#domain/planning/explain.ts'
import { explainShown } from '#domain/planning/explain-shown.ts'
import { swapsFor, type Swap } from '#domain/planning/swaps.ts'
import type { Profile } from '#domain/profile/profile.ts'

/** A question about one milestone that takes several plans to answer. */
export interface MilestoneQuestion {
  readonly about: 'explanation' | 'swaps'
  readonly milestone: string
  readonly profile: Profile
  readonly framework: Framework
  readonly today: Day
}

export type MilestoneAnswer = Explanation | readonly Swap[] | undefined

export function answerOf({ about, profile, framework, today, milestone }: MilestoneQuestion): MilestoneAnswer {
  return about === 'explanation'
    ? explainShown(profile, framework, today, milestone)
    : swapsFor(profile, framework, today, milestone)
}
