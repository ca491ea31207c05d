import type { Day } from '../calendar.ts'
import type { Framework, Rung } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import { radarAxes } from './radar-axes.ts'
import { readinessFor, type Readiness, type Standing } from './readiness.ts'
import { standingOn } from './readiness-trend.ts'

export interface ComparedAxis {
  readonly id: string
  readonly label: string
  readonly before: number
  readonly after: number
  readonly need: number
}

export interface MovedSkill {
  readonly skill: string
  readonly from: Level
  readonly to: Level
  readonly required: Level
  /** The earlier level was not rated but assumed. */
  readonly wasAssumed: boolean
  /** The day on which both agreed on the later level, while that counts as proof. */
  readonly agreedOn?: Day
}

export interface ThenAndNow {
  readonly before: Pick<Readiness, 'low' | 'high'>
  readonly after: Pick<Readiness, 'low' | 'high'>
  readonly axes: readonly ComparedAxis[]
  /** Skills of the rung whose level differs, the largest step first. */
  readonly moved: readonly MovedSkill[]
}

/** Where somebody stood against `rung` on two days. What does not count on one of them is left out of the axes. */
export function thenAndNow(profile: Standing, framework: Framework, rung: Rung, then: Day, now: Day): ThenAndNow {
  const [early, late] = [standingOn(profile, then), standingOn(profile, now)]
  const earlier = readinessFor(early, framework, rung, then)
  const later = readinessFor(late, framework, rung, now)
  const axesThen = new Map(radarAxes(early, framework, rung, then).map((axis) => [axis.id, axis]))
  const levelThen = new Map(earlier.perSkill.map((skill) => [skill.skill, skill]))
  return {
    before: earlier,
    after: later,
    axes: radarAxes(late, framework, rung, now).flatMap(({ id, label, have, need }): ComparedAxis[] => {
      const axis = axesThen.get(id)
      return axis ? [{ id, label, before: axis.have, after: have, need }] : []
    }),
    moved: later.perSkill
      .flatMap(({ skill, level, required, agreement }): MovedSkill[] => {
        const was = levelThen.get(skill)
        if (!was || was.level === level) return []
        const agreedOn = agreement?.level === level ? { agreedOn: agreement.on } : {}
        return [{ skill, from: was.level, to: level, required, wasAssumed: was.source === 'assumed', ...agreedOn }]
      })
      .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from)),
  }
}
