import type { Day } from '../calendar.ts'
import type { Framework } from '../framework/framework.ts'
import type { Pace } from '../profile/plan-record.ts'
import type { Profile } from '../profile/profile.ts'
import type { Result } from '../result.ts'
import { planFrom } from './plan-for.ts'
import type { Plan } from './plan.ts'
import { proposalBasis, proposalFrom } from './replan.ts'
import { hoursNeeded, MOST_AT_ONCE, MOST_HOURS } from './what-if.ts'

/** What a day that somebody wants to be ready by asks of them. */
export type GoalDateAnswer =
  /** With so many hours a week, and no fewer, the rung is ready on that day or before. */
  | { readonly kind: 'needs'; readonly hours: number }
  /** No hours are enough, or the day is over; `nearest` is a day that can be kept with `hours` a week. */
  | {
      readonly kind: 'too-soon' | 'past'
      readonly nearest: Day
      readonly hours: number
      /** The least to run at the same time with which the day itself can be kept, and the hours for that. */
      readonly more?: { readonly atOnce: number; readonly hours: number }
    }
  /** No day can be kept, and why. */
  | { readonly kind: 'never'; readonly message: string }

/**
 * The answer for the plan as it would be made again today. It tries many plans: for another thread, not for a frame.
 */
export function goalDateAnswer(
  profile: Profile,
  framework: Framework,
  today: Day,
  rung: string,
  day: Day,
): GoalDateAnswer {
  const basis = proposalBasis(profile, framework, today)
  if (!basis.ok) return { kind: 'never', message: basis.error.message }
  const make = (pace: Pace): Result<Plan> =>
    proposalFrom(basis.value, { ...profile, pace }, planFrom(basis.value, pace))
  const needed = (pace: Pace, by: Day): Result<number> => hoursNeeded(basis.value, pace, rung, by, make)
  const fastest = (atOnce: number): Day | undefined => {
    const plan = make({ ...profile.pace, atOnce, hoursPerWeek: MOST_HOURS })
    return plan.ok ? plan.value.gates.find((gate) => gate.rung === rung)?.readyOn : undefined
  }
  const isPast = day < today
  const hours = isPast ? undefined : needed(profile.pace, day)
  if (hours?.ok) return { kind: 'needs', hours: hours.value }
  const nearest = fastest(profile.pace.atOnce)
  if (nearest === undefined)
    return {
      kind: 'never',
      message: hours?.error.message ?? 'No plan leads there from where you stand, whatever the day.',
    }
  const forNearest = needed(profile.pace, nearest)
  const answer = { nearest, hours: forNearest.ok ? forNearest.value : MOST_HOURS }
  if (isPast) return { kind: 'past', ...answer }
  for (let atOnce = profile.pace.atOnce + 1; atOnce <= MOST_AT_ONCE; atOnce += 1) {
    const reached = fastest(atOnce)
    if (reached === undefined || reached > day) continue
    const hoursThen = needed({ ...profile.pace, atOnce }, day)
    if (hoursThen.ok) return { kind: 'too-soon', ...answer, more: { atOnce, hours: hoursThen.value } }
  }
  return { kind: 'too-soon', ...answer }
}
