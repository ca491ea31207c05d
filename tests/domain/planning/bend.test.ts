import { describe, expect, it } from 'vitest'
import { bent, isBent, onlyDifferent } from '#domain/planning/bend.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'

const framework = generateFramework({ seed: 3, skills: 6 })
const base = generateProfile(framework, { seed: 4, hoursPerWeek: 4 })
const slowTime = { id: 's', from: '2026-12-21', to: '2027-01-03', share: 0, reason: 'Holidays' }
const profile = {
  ...base,
  pace: { ...base.pace, slowTimes: [slowTime] },
  declined: [
    { id: 'd1', action: 'one', on: '2026-11-01' },
    { id: 'd2', action: 'two', on: '2026-11-01' },
  ],
}

describe('a bend', () => {
  it('that is empty leaves the profile the same value', () => {
    expect(bent(profile, {})).toBe(profile)
  })

  it('changes what it names and nothing else', () => {
    const after = bent(profile, { hoursPerWeek: 9, goal: 'cmo', takeBack: ['two'] })
    expect(after).toEqual({
      ...profile,
      person: { ...profile.person, goal: 'cmo' },
      pace: { ...profile.pace, hoursPerWeek: 9 },
      declined: [profile.declined[0]],
    })
    expect(profile.declined).toHaveLength(2)
  })

  it('is no bend once everything is back where it was', () => {
    const { hoursPerWeek, atOnce } = profile.pace
    const back = onlyDifferent(profile, {
      hoursPerWeek,
      atOnce,
      slowTimes: [{ ...slowTime }],
      goal: profile.person.goal,
      takeBack: ['never declined'],
    })
    expect(isBent(back)).toBe(false)
    expect(isBent(onlyDifferent(profile, { slowTimes: [{ ...slowTime, share: 0.5 }] }))).toBe(true)
    expect(onlyDifferent(profile, { hoursPerWeek: hoursPerWeek + 1, atOnce })).toEqual({
      hoursPerWeek: hoursPerWeek + 1,
    })
  })
})
