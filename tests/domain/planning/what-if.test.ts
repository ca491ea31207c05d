import { describe, expect, it } from 'vitest'
import { planningBasis } from '#domain/planning/basis.ts'
import { compareWithLargestGap } from '#domain/planning/comparison.ts'
import { levers } from '#domain/planning/levers.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { withQuarterEnds } from '#domain/planning/quarter-ends.ts'
import { hoursNeeded } from '#domain/planning/what-if.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-21'
const framework = generateFramework({ seed: 21, skills: 10 })
const profile = generateProfile(framework, { seed: 4, hoursPerWeek: 4 })
const basis = value(planningBasis(profile, framework, TODAY))

describe('what if', () => {
  it('finds the fewest hours for a day: with them the gate is ready, with half an hour less it is not', () => {
    const last = value(planFor(profile, framework, TODAY)).gates.at(-1)!
    const days = ['2028-06-30', '2029-03-04', last.readyOn, '2031-01-01'].toSorted()
    const answers = days.map((day) => {
      const hours = value(hoursNeeded(basis, profile.pace, 'mops-manager', day))
      const readyOn = (hoursPerWeek: number): string =>
        value(planFor({ ...profile, pace: { ...profile.pace, hoursPerWeek } }, framework, TODAY)).gates.at(-1)!.readyOn
      expect(readyOn(hours) <= day).toBe(true)
      for (let fewer = 0.5; fewer < hours; fewer += 0.5) expect(readyOn(fewer) > day).toBe(true)
      return hours
    })
    expect(answers.toSorted((a, b) => b - a)).toEqual(answers)
  })

  it('says so when no hours are enough, when the rung is elsewhere, and when it cannot be reached', () => {
    expect(hoursNeeded(basis, profile.pace, 'mops-manager', '2026-12-06')).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
    expect(hoursNeeded(basis, profile.pace, 'cmo', '2030-12-06')).toMatchObject({
      ok: false,
      error: { code: 'bad-input' },
    })
    const bare = { ...framework, actions: framework.actions.slice(0, 30) }
    const stuck = value(planningBasis(profile, bare, TODAY))
    expect(hoursNeeded(stuck, profile.pace, 'mops-manager', '2050-12-06')).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/cannot be reached/) },
    })
  })
})

describe('levers', () => {
  it('bring the goal closer by as much as they say, the most effective first', () => {
    const slowTimes = [
      { id: 's1', from: '2026-12-21', to: '2027-01-31', share: 0, reason: 'Sabbatical' },
      { id: 's2', from: '2027-03-29', to: '2027-03-30', share: 0.5, reason: 'Quarter end' },
    ]
    const [first] = basis.selection.actions
    const declined = [{ id: 'd', action: first!.action.id, on: TODAY }]
    const slow = { ...profile, declined, pace: { ...profile.pace, slowTimes } }
    const slowBasis = value(planningBasis(slow, framework, TODAY))
    const before = value(planFor(slow, framework, TODAY)).gates.at(-1)!.readyOn
    const found = levers(slowBasis, slow.pace)
    expect(found.map(({ kind }) => kind)).toContain('one-hour-more')
    expect(found.map(({ kind }) => kind)).toContain('without-slow-time')
    for (const lever of found) {
      const changed = {
        ...slow,
        pace: {
          ...slow.pace,
          ...(lever.kind === 'one-hour-more' && { hoursPerWeek: lever.hoursPerWeek }),
          ...(lever.kind === 'one-more-at-once' && { atOnce: lever.atOnce }),
          ...(lever.kind === 'without-slow-time' && {
            slowTimes: slowTimes.filter((other) => other !== lever.slowTime),
          }),
        },
        ...(lever.kind === 'take-back' && { declined: [] }),
      }
      const after = value(planFor(changed, framework, TODAY)).gates.at(-1)!.readyOn
      expect(Math.round((Date.parse(before) - Date.parse(after)) / (7 * 86_400_000))).toBe(lever.weeksEarlier)
      expect(lever.weeksEarlier).toBeGreaterThan(0)
    }
    expect(found.map(({ weeksEarlier }) => weeksEarlier)).toEqual(
      found.map(({ weeksEarlier }) => weeksEarlier).toSorted((a, b) => b - a),
    )
  })

  it('take quarter ends as one thing', () => {
    const slowTimes = withQuarterEnds([], 0, TODAY)
    const found = levers(basis, { ...profile.pace, slowTimes })
    expect(found.filter(({ kind }) => kind === 'without-quarter-ends')).toHaveLength(1)
    expect(found.some(({ kind }) => kind === 'without-slow-time')).toBe(false)
  })
})

describe('the comparison with the largest gap first', () => {
  it('tells the weeks to the next gate as the plan has them, and is fair: same hours, same actions', () => {
    const comparison = compareWithLargestGap(basis, profile.pace)!
    const plan = value(planFor(profile, framework, TODAY))
    const next = plan.gates[0]!
    expect(comparison.rung).toBe(next.rung)
    expect(comparison.plan.weeksToNextGate).toBe(
      Math.round((Date.parse(next.readyOn) - Date.parse(plan.start) + 86_400_000) / (7 * 86_400_000)),
    )
    expect(comparison.plan.weeks).toBe(plan.weeks.length)
    expect(comparison.leastWeeks).toBeLessThanOrEqual(Math.min(comparison.plan.weeks, comparison.largestGapFirst.weeks))
  })

  it('is won by the plan: the next gate never later, and as a rule with more readiness in half a year', () => {
    let more = 0
    let ahead = 0
    for (let seed = 1; seed <= 20; seed += 1) {
      const any = generateFramework({ seed, skills: 8 + (seed % 5) })
      const person = generateProfile(any, { seed, hoursPerWeek: 3 + (seed % 6), atOnce: 1 + (seed % 3) })
      const { plan, largestGapFirst } = compareWithLargestGap(value(planningBasis(person, any, TODAY)), person.pace)!
      expect(plan.weeksToNextGate).toBeLessThanOrEqual(largestGapFirst.weeksToNextGate!)
      if (plan.readinessInHalfYear >= largestGapFirst.readinessInHalfYear) more += 1
      ahead += plan.readinessInHalfYear - largestGapFirst.readinessInHalfYear
    }
    expect(more).toBeGreaterThanOrEqual(16)
    expect(ahead / 20).toBeGreaterThan(0.01)
  })
})
