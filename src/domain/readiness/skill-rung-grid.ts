import type { Framework, FrameworkDomain } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import { currentLevels, type CurrentLevel } from './current-levels.ts'
import type { Standing } from './readiness.ts'

export interface GridCell {
  readonly rung: string
  /** Absent where the rung asks nothing of the skill. */
  readonly required?: Level
  readonly core?: boolean
  /** Levels missing to the requirement; 0 when it is met. */
  readonly missing: number
}

export interface GridRow {
  readonly skill: string
  readonly level: Level
  readonly source: CurrentLevel['source']
  /** In the framework's order of rungs. */
  readonly cells: readonly GridCell[]
}

export interface GridGroup {
  readonly domain: FrameworkDomain
  readonly rows: readonly GridRow[]
}

/** Every skill against every rung, by domain; domains without skills are left out. */
export function skillRungGrid(profile: Standing, framework: Framework): readonly GridGroup[] {
  const levels = currentLevels(profile, framework)
  const requirements = framework.rungs.map(({ id, requires }) => ({
    id,
    of: new Map(requires.map((requirement) => [requirement.skill, requirement])),
  }))
  return framework.domains.flatMap((domain): GridGroup[] => {
    const rows = framework.skills
      .filter((skill) => skill.domain === domain.id)
      .map(({ id }): GridRow => {
        const { level, source } = levels.get(id) ?? { level: 0 as const, source: 'assumed' as const }
        const cells = requirements.map(({ id: rung, of }): GridCell => {
          const requirement = of.get(id)
          if (!requirement) return { rung, missing: 0 }
          const missing = source === 'not-applicable' ? 0 : Math.max(0, requirement.level - level)
          return { rung, required: requirement.level, core: requirement.core, missing }
        })
        return { skill: id, level, source, cells }
      })
    return rows.length === 0 ? [] : [{ domain, rows }]
  })
}
