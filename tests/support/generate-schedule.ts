import type { ScheduleAction, ScheduleProblem } from '#domain/scheduling/problem.ts'
import { seededRandom } from './random.ts'

export interface ScheduleShape {
  readonly seed: number
  readonly actions: number
  readonly atOnce: number
  /** Hours of a normal week. */
  readonly capacity: number
  /** Slow weeks at the ends of quarters and none at the end of the year. */
  readonly varying: boolean
  readonly crossShare: number
  readonly levels: number
}

/**
 * A problem with the shape of a career: skills of a few levels each, one after the other, some waiting for another
 * skill; a third is worth nothing by itself.
 */
export function generateSchedule(shape: Partial<ScheduleShape> = {}): ScheduleProblem {
  const {
    seed,
    actions: count,
    atOnce,
    capacity,
    varying,
    crossShare,
    levels,
  } = {
    seed: 1,
    actions: 50,
    atOnce: 3,
    capacity: 6,
    varying: true,
    crossShare: 0.35,
    levels: 3,
    ...shape,
  }
  const random = seededRandom(seed)
  const actions: ScheduleAction[] = []
  for (let i = 0; i < count; i += 1) {
    const level = i % levels
    const after = level > 0 ? [`a${i - 1}`] : []
    if (i >= levels && random.chance(crossShare)) {
      const other = random.int(0, i - 1)
      if (!after.includes(`a${other}`)) after.push(`a${other}`)
    }
    const hours = random.int(8, 80) / 2
    const load = random.int(6, 12) / 2
    actions.push({
      id: `a${i}`,
      hours,
      load,
      weeks: Math.max(1, random.int(1, Math.ceil(hours / load) + 2)),
      after,
      weight: random.chance(0.3) ? 0 : random.int(1, 9),
    })
  }
  const total = actions.reduce((sum, action) => sum + action.hours, 0)
  const weeks = Math.ceil((total / capacity) * 3) + 200
  const weekly = Array.from({ length: weeks }, (_, week) => {
    if (!varying) return capacity
    const ofYear = week % 52
    if (ofYear >= 50 || ofYear === 30) return 0
    return ofYear % 13 === 12 ? capacity / 2 : capacity
  })
  return { capacity: weekly, capacityAfter: 0, atOnce, actions }
}
