import fc from 'fast-check'
import {
  CONFIDENCES,
  PROFILE_FORMAT,
  PROFILE_VERSION,
  type PlanVersion,
  type Profile,
} from '#domain/profile/profile.ts'

/** Any profile that the format allows, with texts and numbers that people and other programs really produce. */

/** Whole characters of any script, quotes, line ends, and what looks like code; lone halves of a character are no text. */
const anyText = (maxLength: number, minLength = 0) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 40) }),
      fc.constantFrom('"\\', '{"a":1}', '\u2028', '__proto__', 'Zoë 🚀', '\r\n\t', '￿'),
    )
    .filter((text) => text.length >= minLength && text.length <= maxLength)

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyId = fc.uuid()
const anyName = fc.constantFrom('lead-scoring', 'data-quality', 'attribution', 'x', '')
const anyHours = fc.double({ min: 0.5, max: 60, noNaN: true })
const anyLevel = fc.constantFrom(...([0, 1, 2, 3, 4, 5, 'not-applicable'] as const))

const records = <Value extends { readonly id: string }>(one: fc.Arbitrary<Value>) =>
  fc.uniqueArray(one, { maxLength: 6, selector: (record) => record.id })

const anyRating = fc.record({
  id: anyId,
  by: fc.constantFrom('self' as const, 'manager' as const),
  skill: anyName,
  level: anyLevel,
  sure: fc.constantFrom(...CONFIDENCES),
  on: anyDay,
})

const anyMilestone = fc.record({
  id: anyId,
  actions: fc.array(anyName, { minLength: 1, maxLength: 3 }),
  starts: anyDay,
  ends: anyDay,
  byWeek: fc.dictionary(anyDay, anyHours, { maxKeys: 4, noNullPrototype: true }),
  gate: anyName,
  after: fc.array(anyId, { maxLength: 2 }),
  critical: fc.boolean(),
  why: anyText(2_000),
  pinned: fc.boolean(),
  note: anyText(200),
})

const anyPlan: fc.Arbitrary<PlanVersion> = fc.record({
  id: anyId,
  on: anyDay,
  goal: anyName,
  milestones: records(anyMilestone),
  gates: fc.array(fc.record({ rung: anyName, readyOn: anyDay }), { maxLength: 3 }),
})

const anyProgress = fc.record(
  {
    id: anyId,
    action: anyName,
    steps: fc.array(fc.record({ step: fc.nat(11), on: anyDay }), { maxLength: 6 }),
    doneOn: anyDay,
  },
  { requiredKeys: ['id', 'action', 'steps'] },
)

export const anyProfile: fc.Arbitrary<Profile> = fc.record(
  {
    format: fc.constant(PROFILE_FORMAT),
    version: fc.constant(PROFILE_VERSION),
    id: anyId,
    revision: fc.nat(),
    createdOn: anyDay,
    sample: fc.boolean(),
    person: fc.record({ name: anyText(120, 1), rung: anyName, goal: anyName }),
    pace: fc.record({
      hoursPerWeek: anyHours,
      atOnce: fc.integer({ min: 1, max: 10 }),
      slowTimes: records(
        fc.record({
          id: anyId,
          from: anyDay,
          to: anyDay,
          share: fc.constantFrom(0, 0.25, 0.5, 1),
          reason: anyText(200),
        }),
      ),
    }),
    framework: fc.record({
      kind: fc.constant('built-in' as const),
      id: anyName,
      version: fc.constantFrom('1.0.0', ''),
    }),
    ratings: records(anyRating),
    evidence: records(fc.record({ id: anyId, skill: anyName, text: anyText(20_000), on: anyDay })),
    progress: records(anyProgress),
    plan: anyPlan,
    baseline: anyPlan,
    declined: records(fc.record({ id: anyId, action: anyName, on: anyDay })),
  },
  {
    noNullPrototype: true,
    requiredKeys: [
      'format',
      'version',
      'id',
      'revision',
      'createdOn',
      'sample',
      'person',
      'pace',
      'framework',
      'ratings',
      'evidence',
      'progress',
      'declined',
    ],
  },
)
