import fc from 'fast-check'
import { addDays, type Day } from '#domain/calendar.ts'
import type { Framework } from '#domain/framework/framework.ts'
import type { Level } from '#domain/framework/level.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { generateFramework } from './generate-framework.ts'
import { generateProfile } from './generate-profile.ts'

export interface PlanInput {
  readonly framework: Framework
  readonly profile: Profile
  readonly today: Day
}

const days = fc.integer({ min: 0, max: 900 }).map((more) => addDays('2026-01-01', more))

/** People with histories: some of it done, begun, declined, not applicable, rated again, and a calendar with gaps. */
export const planInputs: fc.Arbitrary<PlanInput> = fc
  .record({
    seed: fc.integer({ min: 1, max: 100_000 }),
    skills: fc.integer({ min: 2, max: 14 }),
    actionsPerStep: fc.integer({ min: 1, max: 3 }),
    crossShare: fc.constantFrom(0, 0.35, 0.9),
    rung: fc.constantFrom('technician', 'specialist', 'senior-specialist', 'mops-manager', 'staff-specialist'),
    goal: fc.constantFrom('specialist', 'mops-manager', 'director', 'cmo', 'staff-specialist', 'principal-architect'),
    hoursPerWeek: fc.integer({ min: 1, max: 40 }).map((halves) => halves / 2),
    atOnce: fc.integer({ min: 1, max: 5 }),
    today: days,
    slow: fc.array(
      fc.record({ from: days, length: fc.integer({ min: 0, max: 60 }), share: fc.constantFrom(0, 0.3, 0.5, 1) }),
      { maxLength: 3 },
    ),
    touched: fc.array(fc.record({ action: fc.nat(), how: fc.constantFrom('done', 'begun', 'declined'), on: days }), {
      maxLength: 8,
    }),
    rerated: fc.array(
      fc.record({
        skill: fc.nat(),
        level: fc.constantFrom<Level | 'not-applicable'>(0, 1, 2, 3, 4, 5, 'not-applicable'),
        on: days,
        by: fc.constantFrom('self', 'manager'),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ slow, touched, rerated, today, ...shape }) => {
    const framework = generateFramework(shape)
    const profile = generateProfile(framework, shape)
    const actionAt = (at: number): Framework['actions'][number] => framework.actions[at % framework.actions.length]!
    const progressed = touched.filter(({ how }) => how !== 'declined')
    return {
      framework,
      today,
      profile: {
        ...profile,
        pace: {
          ...profile.pace,
          slowTimes: slow.map(({ from, length, share }, i) => ({
            id: `s${i}`,
            from,
            to: addDays(from, length),
            share,
            reason: '',
          })),
        },
        ratings: [
          ...profile.ratings,
          ...rerated.map(({ skill, ...rating }, i) => ({
            id: `again-${i}`,
            ...rating,
            skill: framework.skills[skill % framework.skills.length]!.id,
            sure: 'guess' as const,
          })),
        ],
        declined: touched.flatMap(({ how, action, on }, i) =>
          how === 'declined' ? [{ id: `d${i}`, action: actionAt(action).id, on }] : [],
        ),
        progress: [...new Map(progressed.map((one) => [actionAt(one.action).id, one]))].map(
          ([action, { how, on }], i) => ({
            id: `p${i}`,
            action,
            steps: [{ step: 0, on }],
            ...(how === 'done' && { doneOn: on }),
          }),
        ),
      },
    }
  })
