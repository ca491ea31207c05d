import fc from 'fast-check'
import { ACTION_KINDS, GAP_KINDS } from '#domain/framework/framework.ts'
import type { Level } from '#domain/framework/level.ts'
import type { Crossroads, JournalEntry, PlaceCheck } from '#domain/profile/decisions.ts'
import type { OwnAction } from '#domain/profile/own-action.ts'
import { INTERESTS } from '#domain/profile/self-view.ts'
import {
  FIXED_DATE_KINDS,
  LIFE_CHANGE_KINDS,
  RHYTHMS,
  SPENDING_STATES,
  type CheckIn,
} from '#domain/profile/workspace-record.ts'
import type { PlanVersion } from '#domain/profile/plan-record.ts'
import { CONFIDENCES, PROFILE_FORMAT, PROFILE_VERSION, type Profile } from '#domain/profile/profile.ts'

import { anyImpactRecords } from './arbitrary-impact.ts'
import { anyOneOnOneRecords } from './arbitrary-one-on-one.ts'
import { anyRoadmapRecords } from './arbitrary-roadmap.ts'
import { anyDay, anyHours, anyId, anyLevel, anyName, anyText, records } from './arbitrary-values.ts'

/** Any profile that the format allows, with texts and numbers that people and other programs really produce. */

const anyRating = fc.record(
  {
    id: anyId,
    by: fc.constantFrom('self' as const, 'manager' as const),
    skill: anyName,
    level: anyLevel,
    sure: fc.constantFrom(...CONFIDENCES),
    on: anyDay,
    example: anyText(200),
  },
  { requiredKeys: ['id', 'by', 'skill', 'level', 'sure', 'on'] },
)

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
    proved: fc.array(anyName, { maxLength: 3 }),
  },
  { requiredKeys: ['id', 'action', 'steps'] },
)

const anyEvidence = fc.record(
  {
    id: anyId,
    skill: anyName,
    text: anyText(20_000),
    on: anyDay,
    at: fc.record({
      kind: fc.constantFrom('link' as const, 'file' as const, 'artifact' as const),
      value: anyText(200, 1),
    }),
  },
  { requiredKeys: ['id', 'skill', 'text', 'on'] },
)

const anyStepUp = fc.constantFrom(...([0, 1, 2, 3, 4] as const)).map((from) => ({ from, to: (from + 1) as Level }))

const anyOwnAction: fc.Arbitrary<OwnAction> = fc.record(
  {
    id: anyId,
    title: anyText(120, 1),
    kind: fc.constantFrom(...ACTION_KINDS),
    steps: fc.array(fc.record({ text: anyText(300, 1), hours: anyHours }), { minLength: 1, maxLength: 4 }),
    load: anyHours,
    weeks: fc.integer({ min: 1, max: 260 }),
    raises: fc.array(
      fc
        .record({ skill: anyName, step: anyStepUp, doneWhen: anyText(200, 1) })
        .map(({ skill, step, doneWhen }) => ({ skill, ...step, doneWhen })),
      { maxLength: 3 },
    ),
    leaves: anyText(200),
    after: fc.array(anyId, { maxLength: 2 }),
    partOf: anyName,
    endsBy: anyDay,
    note: anyText(200),
  },
  { requiredKeys: ['id', 'title', 'kind', 'steps', 'load', 'weeks', 'raises', 'leaves', 'note'] },
)

const anyCrossroads: fc.Arbitrary<Crossroads> = fc.record(
  {
    id: anyId,
    on: anyDay,
    values: fc.array(anyName, { maxLength: 5 }),
    choice: fc.constantFrom('expert' as const, 'leader' as const, 'not-yet' as const),
    reason: anyText(200),
    trial: anyId,
  },
  { requiredKeys: ['id', 'on', 'values', 'choice', 'reason'] },
)

const anyPlaceCheck: fc.Arbitrary<PlaceCheck> = fc.record({
  id: anyId,
  on: anyDay,
  answers: fc.array(
    fc.record({
      statement: anyName,
      answer: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const, 'unknown' as const),
      note: anyText(200),
    }),
    { maxLength: 4 },
  ),
  ending: fc.constantFrom(
    'undecided' as const,
    'grow-here' as const,
    'change-terms' as const,
    'look-elsewhere' as const,
  ),
  reason: anyText(200),
  private: fc.boolean(),
})

const anyJournalEntry: fc.Arbitrary<JournalEntry> = fc.record(
  { id: anyId, on: anyDay, mood: fc.integer({ min: 1, max: 5 }), text: anyText(2_000) },
  { requiredKeys: ['id', 'on', 'text'] },
)

const anyPace = fc.record({
  hoursPerWeek: anyHours,
  atOnce: fc.integer({ min: 1, max: 10 }),
  slowTimes: records(
    fc.record({ id: anyId, from: anyDay, to: anyDay, share: fc.constantFrom(0, 0.25, 0.5, 1), reason: anyText(200) }),
  ),
})

const anyCheckIn: fc.Arbitrary<CheckIn> = fc.record({
  id: anyId,
  on: anyDay,
  nothingChanged: fc.boolean(),
  note: anyText(200),
  snapshot: fc.record(
    {
      rung: anyName,
      goal: anyName,
      readiness: fc.array(
        fc.record({ rung: anyName, low: fc.integer({ min: 0, max: 100 }), high: fc.integer({ min: 0, max: 100 }) }),
        { maxLength: 3 },
      ),
      ratings: fc.array(
        fc.record({ skill: anyName, by: fc.constantFrom('self' as const, 'manager' as const), level: anyLevel }),
        { maxLength: 3 },
      ),
      done: fc.array(anyName, { maxLength: 3 }),
      plan: anyPlan,
    },
    { requiredKeys: ['rung', 'goal', 'readiness', 'ratings', 'done'] },
  ),
})

const workspaceRecords = {
  scenarios: records(fc.record({ id: anyId, name: anyText(120, 1), on: anyDay, goal: anyName, pace: anyPace })),
  fixedDates: records(
    fc.record(
      { id: anyId, title: anyText(120, 1), on: anyDay, kind: fc.constantFrom(...FIXED_DATE_KINDS), milestone: anyId },
      { requiredKeys: ['id', 'title', 'on', 'kind'] },
    ),
  ),
  quarterGoals: records(
    fc.record(
      { id: anyId, quarter: anyDay, text: anyText(300, 1), doneOn: anyDay },
      { requiredKeys: ['id', 'quarter', 'text'] },
    ),
  ),
  spending: records(
    fc.record(
      {
        id: anyId,
        title: anyText(120, 1),
        action: anyName,
        quarter: anyDay,
        amount: fc.double({ min: 0, max: 100_000, noNaN: true }),
        currency: fc.constantFrom('EUR', 'USD', 'SEK'),
        state: fc.constantFrom(...SPENDING_STATES),
      },
      { requiredKeys: ['id', 'title', 'quarter', 'amount', 'currency', 'state'] },
    ),
  ),
  certificates: records(
    fc.record(
      { id: anyId, name: anyText(120, 1), action: anyName, earnedOn: anyDay, renewBy: anyDay },
      { requiredKeys: ['id', 'name', 'earnedOn'] },
    ),
  ),
  timeEntries: records(
    fc.record({ id: anyId, action: anyName, on: anyDay, minutes: fc.integer({ min: 1, max: 1_440 }) }),
  ),
  postponed: records(fc.record({ id: anyId, action: anyName, step: fc.nat(11), week: anyDay })),
  lifeChanges: records(
    fc.record({
      id: anyId,
      on: anyDay,
      kind: fc.constantFrom(...LIFE_CHANGE_KINDS),
      from: anyText(200),
      to: anyText(200),
      note: anyText(200),
    }),
  ),
  checkIns: records(anyCheckIn),
  rhythm: fc.constantFrom(...RHYTHMS),
}

export const anyProfile: fc.Arbitrary<Profile> = fc.record(
  {
    format: fc.constant(PROFILE_FORMAT),
    version: fc.constant(PROFILE_VERSION),
    id: anyId,
    revision: fc.nat(),
    createdOn: anyDay,
    sample: fc.boolean(),
    person: fc.record(
      {
        name: anyText(120, 1),
        rung: anyName,
        goal: anyName,
        title: anyText(120, 1),
        tools: fc.array(anyText(120, 1), { maxLength: 3 }),
        companyTitles: records(fc.record({ id: anyId, title: anyText(120, 1), rung: anyName })),
      },
      { requiredKeys: ['name', 'rung', 'goal', 'tools', 'companyTitles'] },
    ),
    pace: anyPace,
    framework: fc.record({
      kind: fc.constant('built-in' as const),
      id: anyName,
      version: fc.constantFrom('1.0.0', ''),
    }),
    ratings: records(anyRating),
    evidence: records(anyEvidence),
    progress: records(anyProgress),
    plan: anyPlan,
    baseline: anyPlan,
    keptNotes: records(
      fc.record({ id: anyId, actions: fc.array(anyName, { minLength: 1, maxLength: 2 }), note: anyText(300) }),
    ),
    declined: records(fc.record({ id: anyId, action: anyName, on: anyDay })),
    ownActions: records(anyOwnAction),
    interests: records(fc.record({ id: anyId, skill: anyName, interest: fc.constantFrom(...INTERESTS), on: anyDay })),
    gapKinds: records(fc.record({ id: anyId, skill: anyName, kind: fc.constantFrom(...GAP_KINDS), on: anyDay })),
    gapOrder: fc.array(anyName, { maxLength: 3 }),
    crossroads: records(anyCrossroads),
    placeChecks: records(anyPlaceCheck),
    journal: records(anyJournalEntry),
    ...workspaceRecords,
    ...anyOneOnOneRecords(anyPlan),
    ...anyImpactRecords,
    ...anyRoadmapRecords,
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
      'ownActions',
      'interests',
      'gapKinds',
      'gapOrder',
      'crossroads',
      'placeChecks',
      'journal',
      'scenarios',
      'fixedDates',
      'quarterGoals',
      'spending',
      'certificates',
      'timeEntries',
      'postponed',
      'lifeChanges',
      'checkIns',
      'rhythm',
      'talkItems',
      'meetings',
      'privateNotes',
      'agreements',
      'commitments',
      'confirmations',
      'acceptances',
      'shareRounds',
      'tombstones',
      'impactEntries',
      'briefs',
      'roadmapItems',
      'requests',
    ],
  },
)
