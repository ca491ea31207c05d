import type { Day } from '../calendar.ts'
import { requiredLevel, type Framework, type Rung } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import type { Profile } from '../profile/profile.ts'
import { interestsBySkill } from '../profile/say-interest.ts'
import type { Interest } from '../profile/self-view.ts'
import { currentLevels } from './current-levels.ts'
import { readinessFor } from './readiness.ts'

/** A rated skill that is where the next rung wants it, or further. */
export interface Strength {
  readonly skill: string
  readonly level: Level
  /** How many rungs of the path in a row, from the next one, ask for no more; rungs that do not ask count along. */
  readonly rungsMet: number
  /** Nothing about it is unsupported: fresh evidence and the manager's agreement stand behind it. */
  readonly proven: boolean
  readonly interest?: Interest
}

/** What to build on, the furthest ahead first, then what is proven, then what gives energy. */
export function strengths(
  profile: Profile,
  framework: Framework,
  path: readonly Rung[],
  today: Day,
): readonly Strength[] {
  const next = path[0]
  if (!next) return []
  const interests = interestsBySkill(profile)
  const levels = currentLevels(profile, framework)
  return readinessFor(profile, framework, next, today)
    .perSkill.filter(({ source, level, required }) => source === 'rated' && required > 0 && level >= required)
    .map(({ skill, level, reasons }): Strength => {
      const interest = interests.get(skill)
      const rungsMet = firstUnmet(path, skill, levels.get(skill)?.level ?? 0)
      return { skill, level, rungsMet, proven: reasons.length === 0, ...(interest && { interest }) }
    })
    .toSorted(
      (a, b) =>
        b.rungsMet - a.rungsMet ||
        Number(b.proven) - Number(a.proven) ||
        Number(b.interest === 'gives-energy') - Number(a.interest === 'gives-energy') ||
        b.level - a.level,
    )
}

function firstUnmet(path: readonly Rung[], skill: string, level: Level): number {
  const index = path.findIndex((rung) => (requiredLevel(rung, skill) ?? 0) > level)
  return index < 0 ? path.length : index
}
