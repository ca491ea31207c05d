import type { Framework } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import type { Profile } from '../profile/profile.ts'
import { latestEvidence, latestRating } from '../profile/rating-changes.ts'
import { latestAgreements } from './current-levels.ts'

/** Below a handful of answers, the same level everywhere is nothing unusual. */
export const LEAST_ANSWERS = 8
/** Skills differ in what they ask: four equal answers in five are rarer than a hurried round. */
export const FLAT_SHARE = 0.8
/** Level 4 means that leaders change plans because of the work, in that skill; most people have a few of those. */
export const HIGH_LEVEL = 4
export const HIGH_SHARE = 0.6
/** One level apart is a matter of wording; two are a different job. */
export const LEVELS_APART = 2
/** More than these would be a scolding rather than a hint. */
export const MOST_PER_KIND = 4

/** Something in a round of answers that is worth a second look; never a verdict. */
export type RoundHint =
  /** Nearly every answer is the same level. */
  | {
      readonly kind: 'flat'
      readonly level: Level
      readonly count: number
      readonly of: number
      readonly skill: string
    }
  /** Most answers are at level 4 or 5. */
  | { readonly kind: 'all-high'; readonly count: number; readonly of: number; readonly skill: string }
  /** Every way the framework knows to this level leads over a level of another skill that was rated far lower. */
  | {
      readonly kind: 'contradiction'
      readonly skill: string
      readonly level: Level
      readonly needs: string
      readonly needed: Level
      readonly rated: Level
    }
  /** A high level with nothing to show for it, and that nobody has agreed on. */
  | { readonly kind: 'unproven'; readonly skill: string; readonly level: Level }

/** What to read again after a round, the most general first; `skill` is the one whose anchor to read. */
export function roundHints(profile: Profile, framework: Framework): readonly RoundHint[] {
  const levels = new Map<string, Level>()
  for (const { id } of framework.skills) {
    const level = latestRating(profile, id, 'self')?.level
    if (level !== undefined && level !== 'not-applicable') levels.set(id, level)
  }
  const agreed = latestAgreements(profile)
  const unproven = [...levels].filter(
    ([skill, level]) =>
      level >= HIGH_LEVEL && !latestEvidence(profile, skill) && (agreed.get(skill)?.level ?? 0) < level,
  )
  return [
    ...flat(levels),
    ...allHigh(levels, unproven[0]?.[0]),
    ...contradictions(levels, framework).slice(0, MOST_PER_KIND),
    ...unproven.slice(0, MOST_PER_KIND).map(([skill, level]) => ({ kind: 'unproven' as const, skill, level })),
  ]
}

function flat(levels: ReadonlyMap<string, Level>): readonly RoundHint[] {
  if (levels.size < LEAST_ANSWERS) return []
  const bySize = Map.groupBy(levels, ([, level]) => level)
  for (const [level, same] of bySize) {
    const [first] = same
    // Nothing yet in nearly everything is how people start.
    if (level > 0 && first && same.length >= FLAT_SHARE * levels.size)
      return [{ kind: 'flat', level, count: same.length, of: levels.size, skill: first[0] }]
  }
  return []
}

function allHigh(levels: ReadonlyMap<string, Level>, unproven: string | undefined): readonly RoundHint[] {
  const high = [...levels].filter(([, level]) => level >= HIGH_LEVEL)
  const skill = unproven ?? high[0]?.[0]
  if (levels.size < LEAST_ANSWERS || skill === undefined || high.length < HIGH_SHARE * levels.size) return []
  return [{ kind: 'all-high', count: high.length, of: levels.size, skill }]
}

function contradictions(levels: ReadonlyMap<string, Level>, framework: Framework): readonly RoundHint[] {
  const hints: (RoundHint & { kind: 'contradiction' })[] = []
  for (const [skill, level] of levels) {
    for (const [needs, needed] of neededFor(framework, skill, level)) {
      const rated = levels.get(needs)
      if (rated !== undefined && needed - rated >= LEVELS_APART)
        hints.push({ kind: 'contradiction', skill, level, needs, needed, rated })
    }
  }
  return hints.toSorted((a, b) => b.needed - b.rated - (a.needed - a.rated))
}

/** By other skill, the level that every action for some step up to `level` asks for; what one action spares is not needed. */
function neededFor(framework: Framework, skill: string, level: Level): ReadonlyMap<string, Level> {
  const needed = new Map<string, Level>()
  for (let step = 1; step <= level; step += 1) {
    const ways = framework.actions.filter(({ raises }) => raises.some((r) => r.skill === skill && r.to === step))
    const [first] = ways
    for (const { skill: other } of first?.requires ?? []) {
      if (other === skill) continue
      const least = ways
        .map(({ requires }) => requires.find((one) => one.skill === other)?.level ?? 0)
        .reduce<Level>((low, one) => (one < low ? one : low), 5)
      if (least > (needed.get(other) ?? 0)) needed.set(other, least)
    }
  }
  return needed
}
