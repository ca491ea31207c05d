import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/calendar.ts'
import { goalDateAnswer } from '#domain/planning/goal-date.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { proposedPlan } from '#domain/planning/replan.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-21'
const framework = generateFramework({ seed: 21, skills: 6 })
const profile = generateProfile(framework, { seed: 4, hoursPerWeek: 4 })
const rung = profile.person.goal

const readyOn = (of: Profile, change: { hoursPerWeek: number; atOnce?: number }): string =>
  value(proposedPlan({ ...of, pace: { ...of.pace, ...change } }, framework, TODAY)).gates.at(-1)!.readyOn

describe('a day to be ready by', () => {
  it('is answered with hours that keep it, also against an adopted plan', () => {
    const plan = value(planFor(profile, framework, TODAY))
    const day = addDays(plan.gates.at(-1)!.readyOn, -70)
    for (const person of [profile, adoptPlan(profile, plan, 'p', TODAY)]) {
      const answer = goalDateAnswer(person, framework, TODAY, rung, day)
      if (answer.kind !== 'needs') throw new Error(`It is ${answer.kind}.`)
      expect(readyOn(person, { hoursPerWeek: answer.hours }) <= day).toBe(true)
      if (answer.hours > 0.5) expect(readyOn(person, { hoursPerWeek: answer.hours - 0.5 }) > day).toBe(true)
    }
  })

  it('that no hours reach is answered with the nearest that some do, and with more at once where that helps', () => {
    const narrow = { ...profile, pace: { ...profile.pace, atOnce: 1 } }
    const fastest = readyOn(narrow, { hoursPerWeek: 60 })
    const answer = goalDateAnswer(narrow, framework, TODAY, rung, addDays(fastest, -7))
    expect(answer).toMatchObject({ kind: 'too-soon', nearest: fastest })
    if (answer.kind !== 'too-soon') return
    expect(readyOn(narrow, { hoursPerWeek: answer.hours }) <= fastest).toBe(true)
    expect(answer.more).toBeDefined()
    const { atOnce, hours } = answer.more!
    expect(readyOn(narrow, { atOnce, hoursPerWeek: hours }) <= addDays(fastest, -7)).toBe(true)
  })

  it('that is over gets the nearest possible one, and one that nothing leads to a sentence', () => {
    expect(goalDateAnswer(profile, framework, TODAY, rung, '2020-01-01').kind).toBe('past')
    const bare = { ...framework, actions: framework.actions.slice(0, 10) }
    expect(goalDateAnswer(profile, bare, TODAY, rung, '2050-01-01')).toMatchObject({
      kind: 'never',
      message: expect.stringMatching(/cannot be reached/),
    })
  })
})
