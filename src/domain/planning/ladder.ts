import type { Framework, Rung } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import { gateLevel } from '../readiness/readiness.ts'
import type { LevelStep } from './plan.ts'

/** A step up that some gate on the path asks for, directly or because an action towards it does. */
export interface Step extends LevelStep {
  /** Index in the path of the first rung whose gate asks for it. */
  readonly stage: number
  /** The weight it has there. */
  readonly weight: number
}

/** The steps that the gates on the path ask for beyond `levels`, each at the first rung that asks for it. */
export function stepsToGates(path: readonly Rung[], levels: ReadonlyMap<string, Level>): readonly Step[] {
  const reached = new Map(levels)
  const steps: Step[] = []
  path.forEach((rung, stage) => {
    for (const requirement of rung.requires) {
      const { skill, weight } = requirement
      const level = reached.get(skill)
      if (level === undefined) continue
      const wanted = gateLevel(requirement)
      for (let from = level; from < wanted; from += 1) {
        steps.push({ skill, from: from as Level, to: (from + 1) as Level, stage, weight })
      }
      if (wanted > level) reached.set(skill, wanted as Level)
    }
  })
  return steps
}

/** How far up its own ladder each rung stands, from 0: shared rungs first, then those of its track. */
export function rungHeights(framework: Framework): ReadonlyMap<string, number> {
  const shared = framework.rungs.filter(({ track }) => track === 'shared').length
  const count = { shared: 0, leader: shared, expert: shared }
  return new Map(framework.rungs.map(({ id, track }) => [id, count[track]++]))
}
