import { describe, expect, it } from 'vitest'
import type { ScheduleProblem } from '#domain/scheduling/problem.ts'
import { schedule, type Schedule } from '#domain/scheduling/schedule.ts'
import { measureSlack, type Slack } from '#domain/scheduling/slack.ts'
import { generateSchedule } from '#tests/support/generate-schedule.ts'

const OPTIONS = { order: 'readiness', evaluations: 0, seed: 1 } as const

function solved(problem: ScheduleProblem): { readonly schedule: Schedule; readonly slack: Slack } {
  const result = schedule(problem, OPTIONS)
  if (!result.ok) throw new Error(result.error.message)
  return { schedule: result.value, slack: measureSlack(problem, result.value)! }
}

/** Links in the order of filling hold everything else where it is filled. */
function refilled(problem: ScheduleProblem, { actions }: Schedule, id: string, more: number): number {
  const place = actions.find((own) => own.id === id)!
  const longer = problem.actions.map((own) =>
    own.id === id ? { ...own, weeks: place.ends - place.starts + 1 + more } : own,
  )
  // Weights that fall along the order make the readiness order the same again.
  const ordered = longer.map((own) => ({
    ...own,
    hours: own.hours,
    stage: actions.findIndex(({ id: first }) => first === own.id),
  }))
  const result = schedule({ ...problem, actions: ordered }, OPTIONS)
  if (!result.ok) throw new Error(result.error.message)
  return result.value.weeks
}

describe('slack', () => {
  it('is what an action can stretch: with it the end stands, with one week more it moves', () => {
    let stretched = 0
    for (let seed = 1; seed <= 6; seed += 1) {
      const problem = generateSchedule({ seed, actions: 15, atOnce: 2 })
      const { schedule: whole, slack } = solved(problem)
      for (const { id } of problem.actions) {
        const weeks = slack.weeksOf(id)
        expect(refilled(problem, whole, id, weeks)).toBeLessThanOrEqual(whole.weeks)
        expect(refilled(problem, whole, id, weeks + 1)).toBeGreaterThan(whole.weeks)
        expect(slack.critical.has(id)).toBe(weeks === 0)
        if (weeks > 0) stretched += 1
      }
    }
    expect(stretched).toBeGreaterThan(30)
  })

  it('is none along a chain that has the calendar for itself', () => {
    const action = { hours: 4, load: 2, weeks: 2, weight: 1 }
    const chain = [
      { ...action, id: 'a', after: [] },
      { ...action, id: 'b', after: ['a'] },
      { ...action, id: 'c', after: ['b'] },
      { ...action, id: 'beside', hours: 1, weeks: 1, after: [] },
    ]
    const { slack } = solved({ capacity: [], capacityAfter: 20, atOnce: 3, actions: chain })
    expect([...slack.critical]).toEqual(['a', 'b', 'c'])
    expect(slack.weeksOf('beside')).toBe(3)
  })

  it('is measured against the end of an action’s own stage', () => {
    const action = { hours: 2, load: 2, weeks: 1, weight: 1, after: [] as string[] }
    const { slack } = solved({
      capacity: [],
      capacityAfter: 20,
      atOnce: 3,
      actions: [
        { ...action, id: 'first', stage: 0 },
        { ...action, id: 'second', stage: 1, weeks: 8 },
      ],
    })
    expect([...slack.critical].toSorted()).toEqual(['first', 'second'])
  })
})
