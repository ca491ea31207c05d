import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planFor } from '#domain/planning/plan-for.ts'
import { planningBasis } from '#domain/planning/basis.ts'
import { GOLDEN, goldenFramework, goldenPeople, planText } from '#tests/support/golden-people.ts'
import { value } from '#tests/support/result.ts'
import { planBreaches } from '#tests/support/verify-plan.ts'

const TODAY = '2026-11-21'
const framework = goldenFramework()

/**
 * What planning makes of the three samples, to be read. A change of the planner that changes them has to be one that a
 * marketing operations manager would agree with: `UPDATE_GOLDEN=1` writes them anew, and the commit says why.
 */
describe('the golden plan', () => {
  it.each(goldenPeople())('of $sample is the one on record', ({ sample, profile }) => {
    const plan = value(planFor(profile, framework, TODAY))
    const { levels } = value(planningBasis(profile, framework, TODAY)).standing
    expect(planBreaches(plan, framework, levels, profile.pace.atOnce)).toEqual([])
    const file = join(GOLDEN, `${sample}.txt`)
    const text = planText(profile, plan)
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text)
    expect(text, 'UPDATE_GOLDEN=1 writes it anew; read the difference').toBe(readFileSync(file, 'utf8'))
  })
})
