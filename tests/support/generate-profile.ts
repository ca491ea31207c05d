import type { Day } from '#domain/calendar.ts'
import type { Framework } from '#domain/framework/framework.ts'
import type { Level } from '#domain/framework/level.ts'
import { requiredLevel, findRung } from '#domain/framework/framework.ts'
import { NO_RECORDS } from '#domain/profile/empty-records.ts'
import { PROFILE_VERSION, type Profile } from '#domain/profile/profile.ts'
import { seededRandom } from './random.ts'

export interface ProfileShape {
  readonly seed: number
  readonly rung: string
  readonly goal: string
  readonly hoursPerWeek: number
  readonly atOnce: number
  /** Share of the skills that are rated. */
  readonly rated: number
  readonly on: Day
}

/** A profile whose ratings scatter around what its rung requires. */
export function generateProfile(framework: Framework, shape: Partial<ProfileShape> = {}): Profile {
  const { seed, rung, goal, hoursPerWeek, atOnce, rated, on } = {
    seed: 1,
    rung: 'technician',
    goal: 'mops-manager',
    hoursPerWeek: 5,
    atOnce: 2,
    rated: 0.9,
    on: '2026-11-02',
    ...shape,
  }
  const random = seededRandom(seed)
  const held = findRung(framework, rung)
  const ratings = framework.skills.flatMap(({ id }, i) => {
    if (!random.chance(rated)) return []
    const required = (held && requiredLevel(held, id)) ?? 0
    const level = Math.max(0, Math.min(5, required + random.int(-2, 1))) as Level
    return [{ id: `rating-${i}`, by: 'self' as const, skill: id, level, sure: 'fairly-sure' as const, on }]
  })
  return {
    format: 'opsladder-profile',
    version: PROFILE_VERSION,
    id: `profile-${seed}`,
    revision: 0,
    createdOn: on,
    sample: false,
    person: { name: 'Robin Vale', rung, goal, tools: [], companyTitles: [] },
    pace: { hoursPerWeek, atOnce, slowTimes: [] },
    framework: { kind: 'own', framework: framework as Framework },
    ...NO_RECORDS,
    ratings,
  }
}
