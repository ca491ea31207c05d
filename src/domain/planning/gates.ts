import type { Day } from '../calendar.ts'
import { gateLevel } from '../readiness/readiness.ts'
import type { PlanningBasis } from './basis.ts'
import { hundredths } from './pace.ts'
import type { Gate, Milestone } from './plan.ts'

/** Each gate with the last day of the last milestone that it needs, and never before the gate below it. */
export function gatesOf({ path, standing, start }: PlanningBasis, milestones: readonly Milestone[]): readonly Gate[] {
  const raised = new Map<string, { readonly to: number; readonly on: Day }[]>()
  const hours = new Map<string, number>()
  for (const { raises, ends, gate, hours: own } of milestones) {
    hours.set(gate, (hours.get(gate) ?? 0) + own)
    for (const { skill, to } of raises) {
      const known = raised.get(skill)
      if (known) known.push({ to, on: ends })
      else raised.set(skill, [{ to, on: ends }])
    }
  }
  const reachedOn = (skill: string, level: number): Day | undefined => {
    const has = standing.levels.get(skill)
    if (has === undefined || has >= level) return start
    let earliest: Day | undefined
    for (const { to, on } of raised.get(skill) ?? [])
      if (to >= level && (earliest === undefined || on < earliest)) earliest = on
    return earliest
  }
  const gates: Gate[] = []
  let readyOn = start
  for (const rung of path) {
    const days = rung.requires.map((requirement) => reachedOn(requirement.skill, gateLevel(requirement)))
    if (days.includes(undefined)) continue
    for (const day of days) if (day !== undefined && day > readyOn) readyOn = day
    gates.push({ rung: rung.id, readyOn, hours: hundredths(hours.get(rung.id) ?? 0) })
  }
  return gates
}
