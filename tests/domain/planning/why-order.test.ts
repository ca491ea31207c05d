import { expect, it } from 'vitest'
import { waitingFor } from '#domain/planning/explain.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { whyOrder } from '#domain/planning/why-order.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'
import { value } from '#tests/support/result.ts'

const framework = generateFramework({ seed: 21, skills: 10 })
const plan = value(planFor(generateProfile(framework, { seed: 4 }), framework, '2026-11-21'))

it('the order is explained by the early milestone that most others wait for', () => {
  const words = whyOrder(plan)
  const named = plan.milestones.find(({ title }) => words?.includes(`“${title}”`))!
  const waiting = waitingFor(plan, named.id).length
  expect(words).toContain(`${waiting} later milestone`)
  expect(waiting).toBeGreaterThan(0)
})

it('a plan in which nothing waits is not explained by waiting', () => {
  expect(whyOrder({ ...plan, milestones: plan.milestones.map((one) => ({ ...one, after: [] })) })).toBeUndefined()
})
