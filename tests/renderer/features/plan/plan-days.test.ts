import { describe, expect, it } from 'vitest'
import { daysOn, goalsOn, lastDayDrawn } from '#renderer/features/plan/plan-days.ts'

const goal = (id: string, quarter: string, doneOn?: string) => ({
  id,
  quarter,
  text: `Goal ${id}`,
  ...(doneOn !== undefined && { doneOn }),
})
const date = (id: string, on: string, milestone?: string) => ({
  id,
  title: `Day ${id}`,
  on,
  kind: 'other' as const,
  ...(milestone !== undefined && { milestone }),
})
const none = { fixedDates: [], quarterGoals: [] }

describe('what is fixed in the calendar of a plan', () => {
  it('lengthens the calendar to what comes soon after the plan, and not to what is years away', () => {
    expect(lastDayDrawn(none, '2027-06-30')).toBe('2027-06-30')
    const dated = { fixedDates: [date('a', '2027-09-14'), date('b', '2044-01-01')], quarterGoals: [] }
    expect(lastDayDrawn(dated, '2027-06-30')).toBe('2027-09-14')
    expect(lastDayDrawn({ ...none, quarterGoals: [goal('g', '2027-10-01')] }, '2027-06-30')).toBe('2027-12-31')
  })

  it('names each day with its date, in order, and leaves out what lies outside', () => {
    const dated = { ...none, fixedDates: [date('b', '2027-03-14'), date('a', '2027-01-20'), date('c', '2028-01-01')] }
    expect(daysOn(dated, [], '2027-01-01', '2027-12-31').map(({ label }) => label)).toEqual([
      'Day a · Jan 20',
      'Day b · Mar 14',
    ])
  })

  it('gives a goal its whole quarter, cut at the edges of the calendar', () => {
    const [first, second] = goalsOn(
      { ...none, quarterGoals: [goal('a', '2027-01-01'), goal('b', '2027-04-01', '2027-05-05')] },
      '2027-02-01',
      '2027-12-31',
    )
    expect(first).toMatchObject({ from: '2027-02-01', to: '2027-03-31', done: false })
    expect(second).toMatchObject({ from: '2027-04-01', to: '2027-06-30', done: true })
  })

  it('counts the goals of a crowded quarter, and still says what they are', () => {
    const goals = ['a', 'b', 'c', 'd'].map((id) => goal(id, '2027-01-01'))
    const shown = goalsOn({ ...none, quarterGoals: goals }, '2027-01-01', '2027-12-31')
    expect(shown.map(({ label }) => label)).toEqual(['Goal a', 'Goal b', '2 more'])
    expect(shown[2]?.details).toContain('Goal c; Goal d')
  })
})
