import { describe, expect, it } from 'vitest'
import { planFor } from '#domain/planning/plan-for.ts'
import {
  EVERYTHING,
  filterRows,
  groupRows,
  GROUPS,
  isFiltered,
  rowsOf,
  sortRows,
  SORTS,
} from '#renderer/features/plan/milestone-rows.ts'
import { aClimber, aFramework, rated } from '#tests/support/build-framework.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-21'
const framework = aFramework()
const profile = aClimber({
  goal: 'head',
  ratings: [rated('reports', 2), rated('systems', 2), rated('budget', 1)],
  declined: [{ id: 'd', action: 'budget-to-3', on: TODAY }],
})
const { declined: _, ...rest } = profile
const plan = value(planFor({ ...rest, declined: [] }, framework, TODAY))
const rows = rowsOf(plan.milestones, profile, framework, TODAY)
const ids = (some: typeof rows): readonly string[] => some.map(({ milestone }) => milestone.id)

describe('the rows of all three views', () => {
  it('say the domain, the gate and what was declined', () => {
    const row = rows.find(({ milestone }) => milestone.id === 'm-budget-to-3')
    expect(row).toMatchObject({ declined: true, domain: { id: 'business', name: 'Business' }, gate: { name: 'head' } })
  })

  it('are filtered by words of the title and by every choice at once', () => {
    expect(filterRows(rows, EVERYTHING)).toEqual(rows)
    expect(isFiltered(EVERYTHING)).toBe(false)
    const filter = { ...EVERYTHING, text: ' BUDGET outcome', gate: 'head' }
    expect(isFiltered(filter)).toBe(true)
    expect(ids(filterRows(rows, filter)).toSorted()).toEqual(['m-budget-to-3', 'm-budget-to-4'])
    expect(filterRows(rows, { ...filter, domain: 'craft' })).toEqual([])
  })

  it('are sorted by every column, and the other way round, without losing one', () => {
    for (const by of SORTS)
      for (const descending of [false, true])
        expect(ids(sortRows(rows, { by, descending }, framework)).toSorted()).toEqual(ids(rows).toSorted())
    const hours = sortRows(rows, { by: 'hours', descending: true }, framework).map((row) => row.milestone.hours)
    expect(hours).toEqual(hours.toSorted((a, b) => b - a))
    const gates = sortRows(rows, { by: 'gate', descending: false }, framework).map((row) => row.gate.id)
    expect([...new Set(gates)]).toEqual(['lead', 'head'])
  })

  it('are in exactly one group each, whatever they are grouped by', () => {
    for (const group of GROUPS) {
      const groups = groupRows(rows, group, framework)
      expect(groups.flatMap((one) => ids(one.rows)).toSorted()).toEqual(ids(rows).toSorted())
      expect(groups.reduce((sum, { hours }) => sum + hours, 0)).toBe(
        rows.reduce((sum, { milestone }) => sum + milestone.hours, 0),
      )
    }
    expect(groupRows(rows, 'gate', framework).map(({ name }) => name)).toEqual(['For lead', 'For head'])
    const quarters = groupRows(rows, 'quarter', framework).map(({ id }) => id)
    expect(quarters).toEqual(quarters.toSorted())
  })
})
