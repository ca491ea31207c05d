import type { Day } from '../calendar.ts'
import type { Framework, Rung } from '../framework/framework.ts'
import { readinessFor, type Standing } from './readiness.ts'

/** One spoke: levels from 0 to 5, averaged over what it stands for. */
export interface RadarAxis {
  readonly id: string
  readonly label: string
  readonly have: number
  readonly need: number
  /** Whether any level on it is assumed rather than rated. */
  readonly assumed: boolean
}

/** A polygon needs enough corners to have a shape: below this many domains, each skill is a spoke of its own. */
const FEWEST_DOMAINS = 5

/** Where somebody stands against a rung, by domain (plain means over the skills it requires) or by skill. */
export function radarAxes(profile: Standing, framework: Framework, rung: Rung, today: Day): readonly RadarAxis[] {
  const { perSkill } = readinessFor(profile, framework, rung, today)
  const required = new Map(perSkill.filter((skill) => skill.required > 0).map((skill) => [skill.skill, skill]))
  const skills = framework.skills.flatMap((skill) => {
    const readiness = required.get(skill.id)
    return readiness ? [{ ...skill, readiness }] : []
  })
  const domains = framework.domains.filter((domain) => skills.some((skill) => skill.domain === domain.id))
  if (domains.length < FEWEST_DOMAINS) {
    return skills.map(({ id, name, readiness }) => ({
      id,
      label: name,
      have: readiness.level,
      need: readiness.required,
      assumed: readiness.source === 'assumed',
    }))
  }
  return domains.map((domain) => {
    const own = skills.filter((skill) => skill.domain === domain.id)
    const mean = (value: (skill: (typeof own)[number]) => number): number =>
      own.reduce((sum, skill) => sum + value(skill), 0) / own.length
    return {
      id: domain.id,
      label: domain.shortName,
      have: mean((skill) => skill.readiness.level),
      need: mean((skill) => skill.readiness.required),
      assumed: own.some((skill) => skill.readiness.source === 'assumed'),
    }
  })
}
