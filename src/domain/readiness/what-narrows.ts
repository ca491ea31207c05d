import type { Day } from '../calendar.ts'
import type { Framework, Rung } from '../framework/framework.ts'
import type { Profile } from '../profile/profile.ts'
import { narrowingProofs, type NarrowingProof } from './narrowing-proofs.ts'
import type { Readiness, SkillReadiness } from './readiness.ts'

/**
 * What brings the two ends of readiness together most. `ratings`: most of the range is there because skills are only
 * assumed, and nothing can be proven before it is rated. `certainty`: neither proof nor agreement is missing, only the
 * person's own certainty or the manager's view is. `settled`: both ends meet.
 */
export type Narrowing =
  | { readonly kind: 'ratings'; readonly skills: number; readonly gain: number }
  | { readonly kind: 'proof'; readonly proof: NarrowingProof }
  | { readonly kind: 'certainty' }
  | { readonly kind: 'settled' }

/** `readiness` is that of `profile` for `rung` today. The gain of ratings is the most that they can narrow it by. */
export function whatNarrows(
  profile: Profile,
  framework: Framework,
  { rung, readiness, today }: { readonly rung: Rung; readonly readiness: Readiness; readonly today: Day },
): Narrowing {
  const { low, high, perSkill } = readiness
  if (low === high) return { kind: 'settled' }
  const total = perSkill.reduce((sum, skill) => sum + skill.weight * skill.required, 0)
  const assumed = perSkill.filter((skill) => skill.source === 'assumed' && width(skill) > 0)
  const gain = assumed.reduce((sum, skill) => sum + width(skill), 0) / total
  if (gain > (high - low) / 2) return { kind: 'ratings', skills: assumed.length, gain }
  const [proof] = narrowingProofs(profile, framework, rung, today)
  return proof ? { kind: 'proof', proof } : { kind: 'certainty' }
}

function width({ weight, high, low }: SkillReadiness): number {
  return weight * (high - low)
}
