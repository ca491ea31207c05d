import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planningBasis } from '#domain/planning/basis.ts'
import {
  draftPlan,
  instantPlan,
  makePlan,
  planFor,
  planOf,
  settledPlan,
  settleQuestions,
  type MadePlan,
} from '#domain/planning/plan-for.ts'
import { place, placeBoth } from '#domain/planning/placing.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { PATIENCE, PROBLEMS } from '#tests/support/arbitrary-schedule.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-21'

/** The gates in order, then the weight of what is reached by when: smaller is better, the first difference decides. */
function worth({ plan, placed }: MadePlan): readonly number[] {
  return [...plan.gates.map(({ readyOn }) => Date.parse(readyOn)), placed.schedule.weighted]
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((own, index) => own !== b[index])
  return at < 0 ? 0 : a[at]! - b[at]!
}

const people = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  skills: fc.integer({ min: 2, max: 8 }),
  hoursPerWeek: fc.integer({ min: 1, max: 20 }).map((halves) => halves / 2),
  atOnce: fc.integer({ min: 1, max: 4 }),
})

describe('the settled plan', () => {
  it(
    'is never worse than the instant one or the polished one: gates first, rung by rung, then readiness',
    () => {
      fc.assert(
        fc.property(people, ({ seed, skills, hoursPerWeek, atOnce }) => {
          const framework = generateFramework({ seed, skills })
          const { pace, ...profile } = generateProfile(framework, { seed, hoursPerWeek, atOnce })
          const basis = value(planningBasis(profile, framework, TODAY))
          const instant = value(instantPlan(basis, pace))
          const polished = value(planOf(basis, pace, place(settleQuestions(basis, pace).polished)))
          const settled = value(makePlan(basis, pace))
          expect(compare(worth(settled), worth(instant))).toBeLessThanOrEqual(0)
          expect(compare(worth(settled), worth(polished))).toBeLessThanOrEqual(0)
          // What people have seen already stays unless something is gained.
          if (compare(worth(settled), worth(instant)) === 0) expect(settled.plan).toEqual(instant.plan)
        }),
        { numRuns: PROBLEMS / 10 },
      )
    },
    PATIENCE,
  )

  it('is the same when the weeks are found in another thread, to the byte', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const framework = generateFramework({ seed })
      const profile = generateProfile(framework, { seed, hoursPerWeek: 2 + seed })
      const basis = value(planningBasis(profile, framework, TODAY))
      // Messages between threads are structured clones.
      const asked = structuredClone(settleQuestions(basis, profile.pace))
      const answered = structuredClone(placeBoth(asked))
      const { plan } = value(settledPlan(basis, profile.pace, answered))
      expect(JSON.stringify(plan)).toBe(JSON.stringify(value(planFor(profile, framework, TODAY))))
    }
  })

  it('loses no more pins than the instant one', () => {
    const framework = generateFramework({ seed: 5 })
    const bare = generateProfile(framework, { seed: 5 })
    const { milestones } = value(planFor(bare, framework, TODAY))
    const late = milestones.slice(-6).map((milestone) => ({
      ...milestone,
      pinned: true,
      note: '',
      starts: '2026-12-07',
      ends: '2027-06-06',
    }))
    const profile: Profile = {
      ...bare,
      plan: { id: 'p', on: TODAY, goal: bare.person.goal, gates: [], milestones: late },
    }
    const basis = value(planningBasis(profile, framework, TODAY))
    const lost = ({ placed }: MadePlan): number => placed.unpinned.size + placed.overtaken.size
    expect(lost(value(makePlan(basis, profile.pace)))).toBeLessThanOrEqual(
      lost(value(instantPlan(basis, profile.pace))),
    )
    expect(lost(value(makePlan(basis, profile.pace)))).toBeGreaterThan(0)
  })
})

describe('a pin', () => {
  const problem = {
    capacity: [5, 5, 0, 0],
    capacityAfter: 5,
    atOnce: 1,
    actions: [
      { id: 'a', hours: 10, load: 2.5, weeks: 1, after: [], weight: 1, pin: { starts: 0, ends: 3 } },
      { id: 'b', hours: 5, load: 5, weeks: 1, after: [], weight: 1 },
    ],
  }
  const options = { order: 'readiness', evaluations: 0, seed: 1 } as const

  it('in slow weeks holds at more than the even pace, and is given up only when that does not help', () => {
    const hurried = place({ problem, options, findsCritical: false, fullLoads: new Map([['a', 5]]) })
    if (!hurried.ok) throw new Error(hurried.error.message)
    expect(hurried.value.unpinned.size).toBe(0)
    const hours = hurried.value.schedule.actions.find(({ id }) => id === 'a')?.hours
    expect(hours).toEqual([5, 5, 0, 0])
    const steady = place({ problem, options, findsCritical: false, fullLoads: new Map() })
    if (!steady.ok) throw new Error(steady.error.message)
    expect([...steady.value.unpinned]).toEqual(['a'])
  })
})

describe('the draft while a slider moves', () => {
  it('is the instant plan, which for hundreds of milestones leaves open which ones are critical', () => {
    const small = generateFramework({ seed: 3 })
    const person = generateProfile(small, { seed: 3 })
    const basis = value(planningBasis(person, small, TODAY))
    expect(value(draftPlan(basis, person.pace)).plan).toEqual(value(instantPlan(basis, person.pace)).plan)
    const large = generateFramework({ seed: 3, skills: 80 })
    const climber = generateProfile(large, { seed: 3, goal: 'cmo' })
    const wide = value(planningBasis(climber, large, TODAY))
    const draft = value(draftPlan(wide, climber.pace)).plan
    const whole = value(instantPlan(wide, climber.pace)).plan
    expect(draft.milestones.length).toBeGreaterThan(200)
    expect(draft.milestones.some(({ critical }) => critical)).toBe(false)
    expect(whole.milestones.some(({ critical }) => critical)).toBe(true)
    expect(draft).toEqual({ ...whole, milestones: whole.milestones.map((one) => ({ ...one, critical: false })) })
  })
})

describe('the basis of a plan', () => {
  it('does not depend on the pace', () => {
    const framework = generateFramework({ seed: 9 })
    const profile = generateProfile(framework, { seed: 9 })
    const basis = value(planningBasis(profile, framework, TODAY))
    for (const hoursPerWeek of [0.5, 3, 11, 60]) {
      const pace = { ...profile.pace, hoursPerWeek, atOnce: 3 }
      expect(value(makePlan(basis, pace)).plan).toEqual(value(planFor({ ...profile, pace }, framework, TODAY)))
    }
  })
})
