import type { Day } from '#domain/calendar.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { compareWithLargestGap, type Comparison } from '#domain/planning/comparison.ts'
import { goalDateAnswer, type GoalDateAnswer } from '#domain/planning/goal-date.ts'
import { levers, type Lever } from '#domain/planning/levers.ts'
import { planFrom } from '#domain/planning/plan-for.ts'
import { proposalBasis, proposalFrom } from '#domain/planning/replan.ts'
import type { Profile } from '#domain/profile/profile.ts'

export interface WhatIfAnswers {
  readonly comparison: Comparison | undefined
  readonly levers: readonly Lever[]
  readonly 'goal-date': GoalDateAnswer
}

export type WhatIfKind = keyof WhatIfAnswers

/** What takes many plans to answer, and so is answered beside the page. */
export interface WhatIfQuestion<Asked extends WhatIfKind = WhatIfKind> {
  readonly kind: Asked
  readonly profile: Profile
  readonly framework: Framework
  readonly today: Day
  /** For `goal-date`. */
  readonly rung?: string
  readonly day?: Day
}

export function answerWhatIf({
  kind,
  profile,
  framework,
  today,
  rung,
  day,
}: WhatIfQuestion): WhatIfAnswers[WhatIfKind] {
  if (kind === 'goal-date') return goalDateAnswer(profile, framework, today, rung ?? profile.person.goal, day ?? today)
  const basis = proposalBasis(profile, framework, today)
  if (kind === 'comparison') return basis.ok ? compareWithLargestGap(basis.value, profile.pace) : undefined
  return basis.ok
    ? levers(basis.value, profile.pace, (changed, pace) =>
        proposalFrom(changed, { ...profile, pace }, planFrom(changed, pace)),
      )
    : []
}
