import { expect, it } from 'vitest'
import { findRung, type Rung } from '#domain/framework/framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { proofName } from '#domain/readiness/proof-name.ts'
import { readinessFor } from '#domain/readiness/readiness.ts'
import { whatNarrows } from '#domain/readiness/what-narrows.ts'
import { agreed, aClimber, aFramework, rated, shown } from '#tests/support/build-framework.ts'

const TODAY = '2026-11-21'
const framework = aFramework()
const rung = findRung(framework, 'head') as Rung
const narrowing = (profile: Profile) =>
  whatNarrows(profile, framework, { rung, readiness: readinessFor(profile, framework, rung, TODAY), today: TODAY })

const ALL = ['reports', 'systems', 'budget']

it('asks for ratings while most of the range is there because skills are only assumed', () => {
  const profile = aClimber({ rung: 'senior', ratings: [] })
  const { low, high, perSkill } = readinessFor(profile, framework, rung, TODAY)
  const open = perSkill.filter((skill) => skill.high > skill.low)
  const found = narrowing(profile)
  expect(found).toEqual({ kind: 'ratings', skills: open.length, gain: expect.closeTo(high - low, 12) as number })
})

it('names one proof once the ratings are there', () => {
  const found = narrowing(aClimber({ ratings: ALL.map((skill) => rated(skill, 3)) }))
  expect(found.kind).toBe('proof')
  if (found.kind !== 'proof') return
  expect(proofName(framework, found.proof)).toMatch(/^agreeing on .+ with your manager$/)
  expect(proofName(framework, found.proof, 'my')).toMatch(/ with my manager$/)
})

it('says that both ends meet when everything is agreed on and shown', () => {
  const profile = aClimber({
    ratings: ALL.map((skill) => rated(skill, 3)),
    evidence: ALL.map((skill) => shown(skill, { on: TODAY })),
    agreements: ALL.map((skill) => agreed(skill, 3, { on: TODAY })),
  })
  expect(narrowing(profile)).toEqual({ kind: 'settled' })
})
