import type { Day } from '../calendar.ts'
import type { Framework, Rung } from '../framework/framework.ts'
import { pathBetween } from '../framework/path.ts'
import type { Profile } from '../profile/profile.ts'
import { gateLevel, readinessFor, type Readiness, type SkillReadiness } from '../readiness/readiness.ts'

export const WAYS = ['expert', 'leader'] as const
export type WayId = (typeof WAYS)[number]

/** One of the two tracks, as it looks from the rung held today. */
export type Way =
  | {
      readonly kind: 'open'
      readonly track: WayId
      /** The next rung of the track itself: what lies between here and the fork is the same either way. */
      readonly next: Rung
      readonly top: Rung
      /** From `next` to `top`. */
      readonly rungs: readonly Rung[]
      /** Rungs that come before `next` and belong to both ways. */
      readonly before: readonly Rung[]
      /** Whether the rung held today is on the other track. */
      readonly crosses: boolean
    }
  /** Its highest rung is held today. */
  | { readonly kind: 'held'; readonly track: WayId; readonly top: Rung }
  /** The framework has no such track. */
  | { readonly kind: 'missing'; readonly track: WayId }

export function waysFrom(framework: Framework, held: string): readonly Way[] {
  return WAYS.map((track) => wayFrom(framework, held, track))
}

function wayFrom(framework: Framework, held: string, track: WayId): Way {
  const rungs = framework.rungs.filter((rung) => rung.track === track)
  const top = rungs.at(-1)
  if (!top) return { kind: 'missing', track }
  if (top.id === held) return { kind: 'held', track, top }
  const path = pathBetween(framework, held, top.id)
  const next = path.ok ? path.value.find((rung) => rung.track === track) : undefined
  if (!path.ok || !next) return { kind: 'missing', track }
  const from = framework.rungs.find(({ id }) => id === held)
  return {
    kind: 'open',
    track,
    next,
    top,
    rungs: path.value.slice(path.value.indexOf(next)),
    before: path.value.slice(0, path.value.indexOf(next)),
    crosses: from?.track !== 'shared' && from?.track !== track,
  }
}

/** What is missing for the gate of a rung. */
export interface GapToRung {
  readonly readiness: Readiness
  /** Skills below what the gate asks for, the largest gap first. */
  readonly missing: readonly SkillReadiness[]
  /** Steps up that the gate asks for, over all these skills. */
  readonly steps: number
}

export function gapTo(profile: Profile, framework: Framework, rung: Rung, today: Day): GapToRung {
  const readiness = readinessFor(profile, framework, rung, today)
  const short = (skill: SkillReadiness): number => Math.max(0, gateLevel(skill) - skill.level)
  const missing = readiness.perSkill
    .filter((skill) => short(skill) > 0)
    .toSorted((a, b) => short(b) * b.weight - short(a) * a.weight)
  return { readiness, missing, steps: missing.reduce((sum, skill) => sum + short(skill), 0) }
}
