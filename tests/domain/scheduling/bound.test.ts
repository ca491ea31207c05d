import { describe, expect, it } from 'vitest'
import { leastWeeks } from '#domain/scheduling/bound.ts'
import { buildCapacity } from '#domain/scheduling/capacity.ts'
import { buildNetwork } from '#domain/scheduling/network.ts'
import type { ScheduleProblem } from '#domain/scheduling/problem.ts'
import { schedule } from '#domain/scheduling/schedule.ts'
import { generateSchedule } from '#tests/support/generate-schedule.ts'

function boundOf(problem: ScheduleProblem): number {
  const network = buildNetwork(problem)
  const capacity = buildCapacity(problem)
  if (!network.ok || !capacity.ok) throw new Error('The problem is wrong.')
  return leastWeeks(network.value, capacity.value, problem.atOnce)
}

const action = { hours: 6, load: 3, weeks: 1, after: [] as string[], weight: 1 }

describe('the least weeks', () => {
  it('are the weeks that offer all hours', () => {
    const actions = ['a', 'b', 'c'].map((id) => ({ ...action, id, load: 6 }))
    expect(boundOf({ capacity: [0, 5], capacityAfter: 5, atOnce: 3, actions })).toBe(5)
  })

  it('are the longest chain, with the hand-over weeks shared', () => {
    const actions = [
      { ...action, id: 'a' },
      { ...action, id: 'b', after: ['a'], weeks: 4 },
    ]
    expect(boundOf({ capacity: [], capacityAfter: 100, atOnce: 3, actions })).toBe(5)
    expect(boundOf({ capacity: [100, 0, 100], capacityAfter: 100, atOnce: 3, actions })).toBe(6)
  })

  it('are the places that are held, spread over all places', () => {
    const actions = ['a', 'b', 'c'].map((id) => ({ ...action, id, weeks: 5 }))
    expect(boundOf({ capacity: [], capacityAfter: 100, atOnce: 1, actions })).toBe(13)
    expect(boundOf({ capacity: [], capacityAfter: 100, atOnce: 2, actions })).toBe(7)
  })

  it('are never when the hours never come', () => {
    const actions = [{ ...action, id: 'a' }]
    expect(boundOf({ capacity: [3], capacityAfter: 0, atOnce: 1, actions })).toBe(Infinity)
    expect(boundOf({ capacity: [3], capacityAfter: 0, atOnce: 1, actions: [] })).toBe(0)
  })

  it('are within 1 % of what is found, from 50 actions on', () => {
    for (const actions of [50, 200]) {
      const ratios = Array.from({ length: 10 }, (_, seed) => {
        const result = schedule(generateSchedule({ seed: 40 + seed, actions }), {
          order: 'calendar',
          evaluations: 0,
          seed: 1,
        })
        return result.ok ? result.value.weeks / result.value.bound : NaN
      })
      expect(Math.min(...ratios)).toBeGreaterThanOrEqual(1)
      expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeLessThanOrEqual(1.01)
    }
  })
})
