import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createProfile } from '#domain/profile/create-profile.ts'
import { openProfile } from '#domain/profile/open-profile.ts'
import { aFramework } from '#tests/support/build-framework.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'

const framework = aFramework()
const from = { id: 'new-1', today: '2027-01-04', framework }
const input = { name: 'Maya', rung: 'senior', goal: 'lead', hoursPerWeek: 5 }

test('whatever it accepts is a valid profile that survives a round trip', () => {
  const ids = framework.rungs.map((rung) => rung.id)
  fc.assert(
    fc.property(
      fc.record({
        name: fc.string({ maxLength: 130 }),
        rung: fc.constantFrom(...ids),
        goal: fc.constantFrom(...ids),
        hoursPerWeek: fc.double({ min: 0, max: 70, noNaN: true }),
      }),
      (given) => {
        const created = createProfile(given, from)
        if (created.ok)
          expect(valueOf(openProfile(JSON.parse(JSON.stringify(created.value)), 'it'))).toEqual(created.value)
        else expect(created.error.code).toBe('bad-input')
      },
    ),
    { numRuns: 300 },
  )
})

test('names the framework by id and version, and starts with nothing rated', () => {
  const profile = valueOf(createProfile(input, from))
  expect(profile.framework).toEqual({ kind: 'built-in', id: 'small', version: '1.0.0' })
  expect([profile.ratings, profile.evidence, profile.progress, profile.plan]).toEqual([[], [], [], undefined])
})

test('a goal may be the rung held today, or lie on the other track', () => {
  expect(createProfile({ ...input, goal: 'senior' }, from).ok).toBe(true)
  expect(createProfile({ ...input, rung: 'head', goal: 'guru' }, from).ok).toBe(true)
})

test.each([
  [{ hoursPerWeek: Number.NaN }, /NaN hours/],
  [{ hoursPerWeek: 0.4 }, /0\.4 hours a week.*0\.5 to 60/],
  [{ hoursPerWeek: 60.5 }, /60\.5 hours/],
  [{ name: 'x'.repeat(121) }, /121 characters/],
  [{ rung: 'head', goal: 'junior' }, /lies below/],
  [{ goal: 'king' }, /no rung "king"/],
])('says what is wrong with %j', (change, words) => {
  expect(failureOf(createProfile({ ...input, ...change }, from)).message).toMatch(words)
})
