import { describe, expect, it } from 'vitest'
import { openProfile } from '#domain/profile/open-profile.ts'
import { PROFILE_VERSION } from '#domain/profile/profile.ts'
import {
  aPlannedMilestone,
  aPlanVersion,
  aProfile,
  aProgress,
  aRating,
  aSlowTime,
  anEvidence,
} from '#tests/support/build-profile.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'

const full = () =>
  aProfile({
    ratings: [aRating(), aRating({ by: 'manager', level: 'not-applicable' })],
    evidence: [anEvidence()],
    progress: [aProgress()],
    slowTimes: [aSlowTime()],
    plan: aPlanVersion(),
    baseline: aPlanVersion(),
  })

// eslint-disable-next-line typescript/no-explicit-any -- What is wrong with a document is exactly what its type forbids.
type Loose = any

/** The full profile as JSON, with one place of it changed. */
function changed(change: (document: Loose) => void): unknown {
  const document = JSON.parse(JSON.stringify(full())) as Loose
  change(document)
  return document
}

describe('openProfile', () => {
  it('opens what is a profile', () => {
    expect(valueOf(openProfile(JSON.parse(JSON.stringify(full())), 'ada.json'))).toEqual(full())
  })

  it.each([
    [[], 'a list'],
    [null, 'nothing (null)'],
    ['text', 'a single string'],
    [7, 'a single number'],
    [{}, 'its "format" is missing'],
    [{ format: 'recipe' }, 'its "format" is "recipe" instead of "opsladder-profile"'],
    [{ format: 'opsladder-profile' }, 'its "version" is missing'],
    [{ format: 'opsladder-profile', version: '1' }, 'its "version" is "1"'],
    [{ format: 'opsladder-profile', version: 1.5 }, 'its "version" is 1.5'],
    [{ format: 'opsladder-profile', version: 0 }, 'its "version" is 0'],
  ])('does not take %j for one', (value, words) => {
    const { code, message } = failureOf(openProfile(value, 'ada.json'))
    expect(code).toBe('wrong-format')
    expect(message).toMatch(/^ada\.json /)
    expect(message).toContain(words)
  })

  it('refuses a newer version whatever else is in it, and names both versions', () => {
    expect(failureOf(openProfile({ format: 'opsladder-profile', version: 99 }, 'ada.json'))).toEqual({
      code: 'newer-version',
      message: `ada.json was saved by a newer Opsladder: its format version is 99, and this one reads versions up to ${PROFILE_VERSION}. Update Opsladder to open it. The file was left as it is.`,
    })
  })

  it.each<[string, (document: Loose) => void, string]>([
    [
      'a level there is not',
      (document) => (document.ratings[0].level = 7),
      'ratings › self-lead-scoring-2027-01-04 › level is 7; it must be 0, 1, 2, 3, 4, 5 or "not-applicable"',
    ],
    [
      'a missing field',
      (document) => delete document.ratings[0].skill,
      'ratings › self-lead-scoring-2027-01-04 › skill is missing; it must be text',
    ],
    ['a wrong type', (document) => (document.person.name = 5), 'person › name is 5; it must be text'],
    ['no name', (document) => (document.person.name = ''), 'person › name is ""; it must be at least 1 character long'],
    ['no hours', (document) => (document.pace.hoursPerWeek = 0), 'pace › hoursPerWeek is 0; it must be at least 0.5'],
    [
      'too many hours',
      (document) => (document.pace.hoursPerWeek = 200),
      'pace › hoursPerWeek is 200; it must be at most 60',
    ],
    [
      'half a milestone at once',
      (document) => (document.pace.atOnce = 1.5),
      'pace › atOnce is 1.5; it must be a whole number',
    ],
    [
      'a day that is none',
      (document) => (document.evidence[0].on = '2027-02-30'),
      'evidence › proof-lead-scoring-2027-01-04 › on is "2027-02-30"; it must be a real day written as YYYY-MM-DD',
    ],
    [
      'a milestone without actions',
      (document) => (document.plan.milestones[0].actions = []),
      'plan › milestones › m-rebuild-lead-scoring › actions is a list; it must have at least 1 entry',
    ],
    ['an unknown field', (document) => (document.pace.speed = 3), 'pace has the unknown field "speed"'],
    ['an unknown field at the top', (document) => (document.mood = 3), 'the document has the unknown field "mood"'],
    [
      'a record without an id',
      (document) => delete document.ratings[1].id,
      'ratings › item 2 › id is missing; it must be text',
    ],
    [
      'an incomplete framework name',
      (document) => delete document.framework.version,
      'framework › version is missing; it must be text',
    ],
    [
      'a framework of no kind',
      (document) => (document.framework = 'mine'),
      'framework is "mine"; it must be an object',
    ],
    [
      'hours that are a text',
      (document) => (document.plan.milestones[0].byWeek['2027-01-11'] = 'four'),
      'byWeek › 2027-01-11 is "four"; it must be a number',
    ],
    [
      'a rater there is not',
      (document) => (document.ratings[0].by = 'peer'),
      '› by is "peer"; it must be one of "self", "manager"',
    ],
  ])('names the place of %s and what belongs there', (_name, change, words) => {
    const { code, message } = failureOf(openProfile(changed(change), 'ada.json'))
    expect(code).toBe('wrong-format')
    expect(message).toContain(words)
    expect(message).toMatch(/Correct it there, or open an earlier copy\.$/)
  })

  it('counts the other places when there are several', () => {
    const twice = changed((document: Loose) => {
      document.person.name = 5
      document.pace.atOnce = 0
      document.sample = 'no'
    })
    expect(failureOf(openProfile(twice, 'ada.json')).message).toContain('(and 2 more places)')
  })

  it('shortens what is long and shows no more of a record than needed', () => {
    const long = changed((document: Loose) => (document.ratings[0].by = 'x'.repeat(5_000)))
    expect(failureOf(openProfile(long, 'ada.json')).message.length).toBeLessThan(300)
  })

  it.each([
    ['ratings', aProfile({ ratings: [aRating(), aRating()] })],
    ['evidence', aProfile({ evidence: [anEvidence(), anEvidence()] })],
    ['progress', aProfile({ progress: [aProgress(), aProgress()] })],
    ['pace › slowTimes', aProfile({ slowTimes: [aSlowTime(), aSlowTime()] })],
    ['declined', aProfile({ declined: [1, 2].map(() => ({ id: 'd', action: 'a', on: '2027-01-04' })) })],
    ['plan › milestones', aProfile({ plan: aPlanVersion({ milestones: [aPlannedMilestone(), aPlannedMilestone()] }) })],
    [
      'baseline › milestones',
      aProfile({ baseline: aPlanVersion({ milestones: [aPlannedMilestone(), aPlannedMilestone()] }) }),
    ],
  ])('refuses two records of one id in %s', (list, profile) => {
    const { code, message } = failureOf(openProfile(profile, 'ada.json'))
    expect(code).toBe('wrong-format')
    expect(message).toContain(`two records in ${list} have the id`)
  })
})
