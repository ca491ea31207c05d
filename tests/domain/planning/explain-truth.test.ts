import { describe, expect, it } from 'vitest'
import type { Framework } from '#domain/framework/framework.ts'
import { planningBasis } from '#domain/planning/basis.ts'
import { compareWithLargestGap, HALF_YEAR } from '#domain/planning/comparison.ts'
import { explainMilestone } from '#domain/planning/explain.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'
import { PATIENCE } from '#tests/support/arbitrary-schedule.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'
import { value } from '#tests/support/result.ts'
import { readSample, SAMPLES } from '#tests/support/samples.ts'

const TODAY = '2026-11-21'
/** Of a sample every so manieth milestone, because each one is a plan made anew; all of them in a thorough run. */
const STRIDE = process.env['OPSLADDER_THOROUGH'] === '1' ? 1 : 12

interface Case {
  readonly name: string
  readonly profile: Profile
  readonly framework: Framework
  readonly stride: number
}

const cases: readonly Case[] = [
  ...SAMPLES.map((name) => ({ name, profile: readSample(name), framework: builtInFramework, stride: STRIDE })),
  ...[31, 32, 33, 34].map((seed) => {
    const framework = generateFramework({ seed, skills: 4, actionsPerStep: 1 + (seed % 3) })
    const profile = generateProfile(framework, { seed, hoursPerWeek: 2 + (seed % 4), atOnce: 1 + (seed % 3) })
    return { name: `generated framework ${seed}`, profile, framework, stride: 2 }
  }),
]

function weeksLater(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (7 * 86_400_000))
}

describe.each(cases)('every number said about the plan of $name', ({ profile, framework, stride }) => {
  const plan = value(planFor(profile, framework, TODAY))
  const basis = value(planningBasis(profile, framework, TODAY))

  it(
    'is found when the action is taken out and the plan is made again',
    () => {
      const name = (rung: string): string => framework.rungs.find(({ id }) => id === rung)!.name
      for (const { id, actions } of plan.milestones.filter((_, at) => at % stride === 0)) {
        const { without, alternative, words } = explainMilestone(basis, profile.pace, plan, id)!
        const declined = actions.map((action) => ({ id: `d-${action}`, action, on: TODAY }))
        const replanned = value(planFor({ ...profile, declined: [...profile.declined, ...declined] }, framework, TODAY))
        let sentence = ''
        for (const { rung, readyOn } of plan.gates) {
          const after = replanned.gates.find((gate) => gate.rung === rung)?.readyOn
          const said = without.find((gate) => gate.rung === rung)
          if (after === readyOn) {
            expect(said).toBeUndefined()
            continue
          }
          const weeks = after === undefined ? 0 : weeksLater(readyOn, after)
          expect(said).toEqual({ rung, before: readyOn, weeks, ...(after !== undefined && { after }) })
          const count = `${Math.abs(weeks)} ${Math.abs(weeks) === 1 ? 'week' : 'weeks'}`
          sentence =
            after === undefined
              ? `${name(rung)} could not be reached`
              : `${name(rung)} would be ready ${count} ${weeks > 0 ? 'later' : 'earlier'}`
          expect(words.without).toContain(sentence)
        }
        if (sentence === '') expect(words.without).toMatch(/same day/)
        if (alternative && alternative.hoursMore !== 0)
          expect(words.whyThis).toContain(`${Math.abs(Math.round(alternative.hoursMore * 100) / 100)} hours`)
        const waiting = plan.milestones.filter(({ after }) => after.includes(id)).length
        if (waiting === 0) expect(words.unblocks).toMatch(/^Nothing else/)
        else expect(Number(/ (\d+) later/.exec(words.unblocks)![1])).toBeGreaterThanOrEqual(waiting)
      }
    },
    PATIENCE,
  )

  it('and its comparison with the largest gap first is the plan’s own', () => {
    const { rung, plan: figures, leastWeeks } = compareWithLargestGap(basis, profile.pace)!
    const [next] = plan.gates
    expect(rung).toBe(next!.rung)
    const days = (Date.parse(next!.readyOn) - Date.parse(plan.start)) / 86_400_000 + 1
    expect(figures.weeksToNextGate).toBe(Math.floor(days / 7))
    expect(figures.weeks).toBe(plan.weeks.length)
    expect(leastWeeks).toBeLessThanOrEqual(figures.weeks)
    // Readiness by hand: week after week, what has ended by its Sunday counts.
    const requires = framework.rungs.find(({ id }) => id === rung)!.requires
    let sum = 0
    for (let week = 0; week < HALF_YEAR; week += 1) {
      const sunday = Date.parse(plan.start) + (week * 7 + 6) * 86_400_000
      const ended = plan.milestones.filter(({ ends }) => Date.parse(ends) <= sunday)
      let met = 0
      let all = 0
      for (const { skill, level, weight } of requires) {
        const from = basis.standing.levels.get(skill)
        if (from === undefined) continue
        const raised = ended.flatMap(({ raises }) => raises.flatMap((one) => (one.skill === skill ? [one.to] : [])))
        met += weight * Math.min(level, Math.max(from, ...raised))
        all += weight * level
      }
      sum += all === 0 ? 1 : met / all
    }
    expect(figures.readinessInHalfYear).toBeCloseTo(sum / HALF_YEAR, 9)
  })
})
