import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '#domain/calendar.ts'
import type { Framework } from '#domain/framework/framework.ts'
import type { Level } from '#domain/framework/level.ts'
import { planningBasis } from '#domain/planning/basis.ts'
import { explainMilestone, explainPlace } from '#domain/planning/explain.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import type { Milestone, Plan } from '#domain/planning/plan.ts'
import { standingPoint } from '#domain/planning/reached-levels.ts'
import type { OwnAction } from '#domain/profile/own-action.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { workingFramework } from '#domain/profile/working-framework.ts'
import { planInputs } from '#tests/support/arbitrary-plan.ts'
import { PATIENCE, PROBLEMS } from '#tests/support/arbitrary-schedule.ts'
import { aClimber, aFramework, rated } from '#tests/support/build-framework.ts'
import { anOwnAction } from '#tests/support/build-profile.ts'
import { value } from '#tests/support/result.ts'
import { planBreaches } from '#tests/support/verify-plan.ts'

/** A Monday, so that the plan starts on it. */
const TODAY = '2026-11-23'
const small = aFramework()

function planned(profile: Profile, framework: Framework = small): Plan {
  const plan = planFor(profile, workingFramework(profile, framework), TODAY)
  if (!plan.ok) throw new Error(plan.error.message)
  return plan.value
}

function milestoneOf(plan: Plan, action: string): Milestone | undefined {
  return plan.milestones.find(({ actions }) => actions.includes(action))
}

function climber(...ownActions: OwnAction[]): Profile {
  return aClimber({
    framework: small,
    ownActions,
    ratings: [rated('reports', 2), rated('systems', 2), rated('budget', 0)],
  })
}

const trial = anOwnAction({ id: 'trial', raises: [], weeks: 6, load: 2, endsBy: addDays(TODAY, 41) })

describe('own actions in a plan', () => {
  it('leave every plan true, and are in it exactly while they are wanted and not done', { timeout: PATIENCE }, () => {
    let kept = 0
    const wishes = fc.array(
      fc.record({
        hours: fc.integer({ min: 1, max: 30 }),
        load: fc.integer({ min: 1, max: 8 }),
        weeks: fc.integer({ min: 1, max: 12 }),
        skill: fc.nat(),
        from: fc.integer({ min: 0, max: 4 }),
        days: fc.option(fc.integer({ min: -20, max: 200 })),
        state: fc.constantFrom('open', 'open', 'declined', 'done'),
      }),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(planInputs, wishes, (input, own) => {
        const { framework, today } = input
        const profile: Profile = {
          ...input.profile,
          ownActions: own.map(({ hours, load, weeks, skill, from, days }, i) =>
            anOwnAction({
              id: `own-${i}`,
              steps: [{ text: 'All of it', hours }],
              load,
              weeks,
              // A last day is a pin, and pins may overtake what comes first: these raise nothing.
              raises:
                days !== null
                  ? []
                  : [
                      {
                        skill: framework.skills[skill % framework.skills.length]!.id,
                        from: from as Level,
                        to: (from + 1) as Level,
                        doneWhen: 'Somebody saw it.',
                      },
                    ],
              ...(days !== null && { endsBy: addDays(today, days) }),
            }),
          ),
          declined: [
            ...input.profile.declined,
            ...own.flatMap(({ state }, i) =>
              state === 'declined' ? [{ id: `no-${i}`, action: `own-${i}`, on: today }] : [],
            ),
          ],
          progress: [
            ...input.profile.progress,
            ...own.flatMap(({ state }, i) =>
              state === 'done' ? [{ id: `ok-${i}`, action: `own-${i}`, steps: [], doneOn: today }] : [],
            ),
          ],
        }
        const working = workingFramework(profile, framework)
        const plan = planFor(profile, working, today)
        if (!plan.ok) return
        const { levels } = standingPoint(profile, working)
        // A last day may leave fewer weeks than usual: that is told, and not a breach.
        const held = new Set(profile.ownActions.flatMap(({ id, endsBy }) => (endsBy === undefined ? [] : [id])))
        const checked = {
          ...working,
          actions: working.actions.map((action) => (held.has(action.id) ? { ...action, weeks: 1 } : action)),
        }
        expect(planBreaches(plan.value, checked, levels, profile.pace.atOnce)).toEqual([])
        own.forEach(({ state, days }, i) => {
          const milestone = milestoneOf(plan.value, `own-${i}`)
          expect(milestone !== undefined).toBe(state === 'open')
          if (!milestone || days === null) return
          kept += 1
          const endsBy: Day = addDays(today, days)
          // Either in time, or it says that it is not.
          if (milestone.ends > endsBy) expect(milestone.why).toMatch(/do not fit before|leaves no whole week/)
        })
      }),
      { numRuns: Math.ceil(PROBLEMS / 4) },
    )
    expect(kept).toBeGreaterThan(PROBLEMS / 20)
  })

  it('have a milestone of their own when they raise nothing, held to their last day', () => {
    const milestone = milestoneOf(planned(climber(trial)), 'trial')!
    expect(milestone).toMatchObject({ id: 'm-trial', title: trial.title, raises: [], starts: TODAY, pinned: true })
    expect(milestone.ends).toBe('2027-01-03')
    expect(milestone.gate).toBe('lead')
    expect(milestone.why).toBe('Your own action, held to its last day, January 3, 2027.')
  })

  it('do not wait for the last gate of a long way', () => {
    const far = {
      ...climber(anOwnAction({ id: 'own', raises: [], weeks: 1 })),
      person: { ...climber().person, goal: 'head' },
    }
    expect(milestoneOf(planned(far), 'own')!.gate).toBe('lead')
  })

  it('say so when their hours do not fit before the last day', () => {
    const long = { ...trial, steps: [{ text: 'Far too much', hours: 60 }], load: 10 }
    const milestone = milestoneOf(planned(climber(long)), 'trial')!
    expect(milestone.ends > long.endsBy!).toBe(true)
    expect(milestone.why).toContain('its hours do not fit before its last day, January 3, 2027, so it ends later')
  })

  it('say so when the last day leaves fewer weeks than usual, or none', () => {
    const short = milestoneOf(planned(climber({ ...trial, load: 4, endsBy: addDays(TODAY, 20) })), 'trial')!
    expect(short.why).toBe('Your own action, held to its last day, December 13, 2026, 3 of its usual 6 weeks.')
    const over = milestoneOf(planned(climber({ ...trial, endsBy: '2026-11-01' })), 'trial')!
    expect(over.why).toContain('leaves no whole week')
  })

  it('take the place of a framework action that raises the same level', () => {
    const own = anOwnAction({
      id: 'own',
      raises: [{ skill: 'reports', from: 2, to: 3, doneWhen: 'Two teams use it.' }],
    })
    const plan = planned(climber(own))
    expect(milestoneOf(plan, 'own')!.raises).toEqual([{ skill: 'reports', from: 2, to: 3 }])
    expect(milestoneOf(plan, 'own')!.why).toMatch(/^Your own action, .*; takes reports to Proficient on the way to /)
    expect(milestoneOf(plan, 'reports-to-3')).toBeUndefined()
  })

  it('are explained as one’s own', () => {
    const profile = climber(trial)
    const basis = planningBasis(profile, workingFramework(profile, small), TODAY)
    if (!basis.ok) throw new Error(basis.error.message)
    const { words } = explainMilestone(basis.value, profile.pace, planned(profile), 'm-trial')!
    expect(words.whyThis).toBe('It is your own action, and stays until it is done or declined.')
    expect(words.whyNow).toBe('It runs until its last day, January 3, 2027.')
  })

  it('are pinned where the person put them, not at their last day', () => {
    const profile = climber(trial)
    const plan = planned(profile)
    const ends = addDays(TODAY, 13)
    const moved = plan.milestones.map((one) => (one.id === 'm-trial' ? { ...one, ends } : one))
    const { own } = value(planningBasis(profile, workingFramework(profile, small), TODAY))
    const place = explainPlace({ ...plan, milestones: moved }, profile.pace, 'm-trial', own)
    expect(place?.words.whyNow).toBe('You pinned it to these days.')
  })
})
