import { describe, expect, it } from 'vitest'
import { asksByQuarter, managerAsks } from '#domain/planning/manager-asks.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'
import { value } from '#tests/support/result.ts'
import { readSample } from '#tests/support/samples.ts'

const { milestones } = value(planFor(readSample('technician'), builtInFramework, '2026-11-21'))
const asked = new Map(
  milestones.flatMap(({ id, actions }) => {
    const text = builtInFramework.actions.find((action) => action.id === actions[0])?.asks
    return text === undefined ? [] : [[id, text] as const]
  }),
)

describe('what a plan asks of the manager', () => {
  it('holds every request of every milestone, the same request once', () => {
    expect(asked.size).toBeGreaterThan(3)
    const asks = managerAsks(milestones, builtInFramework)
    expect(new Set(asks.map(({ text }) => text)).size).toBe(asks.length)
    expect(new Map(asks.flatMap(({ text, milestones: ids }) => ids.map((id) => [id, text] as const)))).toEqual(asked)
  })

  it('is settled by the day the first milestone that needs it starts, the soonest first', () => {
    const starts = new Map(milestones.map((one) => [one.id, one.starts]))
    const asks = managerAsks(milestones.toReversed(), builtInFramework)
    for (const { by, milestones: ids } of asks) {
      expect(by).toBe(ids.map((id) => starts.get(id)!).toSorted()[0])
      expect(ids.map((id) => starts.get(id))).toEqual(ids.map((id) => starts.get(id)).toSorted())
    }
    expect(asks.map(({ by }) => by)).toEqual(asks.map(({ by }) => by).toSorted())
  })

  it('comes up in each quarter in which a milestone that needs it starts', () => {
    const twice = [
      { id: 'm-a', starts: '2026-11-23', actions: ['x'] },
      { id: 'm-b', starts: '2026-12-28', actions: ['x'] },
      { id: 'm-c', starts: '2027-01-04', actions: ['x'] },
      { id: 'm-d', starts: '2027-07-05', actions: ['y'] },
    ]
    const [action] = builtInFramework.actions
    const framework = {
      ...builtInFramework,
      actions: [
        { ...action!, id: 'x', asks: 'An hour a week' },
        { ...action!, id: 'y', asks: 'Access to the budget' },
      ],
    }
    expect(asksByQuarter(twice, framework)).toEqual([
      {
        from: '2026-10-01',
        name: 'Q4 2026',
        asks: [{ text: 'An hour a week', milestones: ['m-a', 'm-b'], by: '2026-11-23' }],
      },
      {
        from: '2027-01-01',
        name: 'Q1 2027',
        asks: [{ text: 'An hour a week', milestones: ['m-c'], by: '2027-01-04' }],
      },
      {
        from: '2027-07-01',
        name: 'Q3 2027',
        asks: [{ text: 'Access to the budget', milestones: ['m-d'], by: '2027-07-05' }],
      },
    ])
    const { asks: _, ...silent } = action!
    expect(asksByQuarter(twice, { ...framework, actions: [{ ...silent, id: 'x' }] })).toEqual([])
  })
})
