import fc from 'fast-check'
import type { Level } from '#domain/framework/level.ts'
import {
  AGENDA_KINDS,
  COMMITMENT_KINDS,
  ITEM_TAGS,
  MEETING_RHYTHMS,
  ROUND_KINDS,
  SIDES,
} from '#domain/profile/one-on-one-record.ts'
import type { PlanVersion } from '#domain/profile/plan-record.ts'
import { anyDay, anyId, anyName, anyText, records } from './arbitrary-values.ts'

const anySide = fc.constantFrom(...SIDES)
const anyRatedLevel = fc.constantFrom(...([0, 1, 2, 3, 4, 5] as const satisfies readonly Level[]))
const anyView = fc.record({ level: anyRatedLevel, example: anyText(200) })
const anySlot = fc.integer({ min: 10, max: 180 })
const anyMinutes = fc.integer({ min: 1, max: 120 })

const anyAgendaItem = fc.record(
  {
    id: anyId,
    kind: fc.constantFrom(...AGENDA_KINDS),
    text: anyText(500, 1),
    by: anySide,
    minutes: anyMinutes,
    item: anyId,
    drafted: fc.record({ from: anyId, text: anyText(500, 1), why: anyText(500, 1) }),
    note: anyText(200),
    decision: anyText(200),
    covered: fc.boolean(),
  },
  { requiredKeys: ['id', 'kind', 'text', 'by', 'minutes', 'note', 'decision', 'covered'] },
)

/** Everything about one-on-ones that a profile may hold; `anyPlan` draws the plans that were accepted. */
export const anyOneOnOneRecords = (anyPlan: fc.Arbitrary<PlanVersion>) => ({
  manager: fc.record(
    { name: anyText(120, 1), rhythm: fc.constantFrom(...MEETING_RHYTHMS), minutes: anySlot, next: anyDay },
    { requiredKeys: ['name', 'rhythm', 'minutes'] },
  ),
  talkItems: records(
    fc.record(
      {
        id: anyId,
        text: anyText(500, 1),
        tag: fc.constantFrom(...ITEM_TAGS),
        by: anySide,
        on: anyDay,
        due: anyDay,
        minutes: anyMinutes,
        doneOn: anyDay,
        meeting: anyId,
      },
      { requiredKeys: ['id', 'text', 'tag', 'by', 'on'] },
    ),
  ),
  meetings: records(
    fc.record(
      {
        id: anyId,
        on: anyDay,
        heldOn: anyDay,
        minutes: anySlot,
        agenda: fc.array(anyAgendaItem, { maxLength: 3 }),
        dropped: fc.array(anyId, { maxLength: 2 }),
        notes: anyText(200),
        accepted: fc.array(fc.record({ by: anySide, on: anyDay }), { maxLength: 2 }),
      },
      { requiredKeys: ['id', 'on', 'minutes', 'agenda', 'dropped', 'notes', 'accepted'] },
    ),
  ),
  privateNotes: records(fc.record({ id: anyId, meeting: anyId, on: anyDay, text: anyText(200) })),
  agreements: records(
    fc.record(
      {
        id: anyId,
        skill: anyName,
        on: anyDay,
        level: anyRatedLevel,
        reason: anyText(200),
        self: anyView,
        manager: fc.record(
          { name: anyText(120, 1), level: anyRatedLevel, example: anyText(200) },
          { requiredKeys: ['level', 'example'] },
        ),
        meeting: anyId,
      },
      { requiredKeys: ['id', 'skill', 'on', 'level', 'reason', 'self', 'manager'] },
    ),
  ),
  commitments: records(
    fc.record(
      {
        id: anyId,
        kind: fc.constantFrom(...COMMITMENT_KINDS),
        text: anyText(500, 1),
        topic: anyName,
        on: anyDay,
        due: anyDay,
        doneOn: anyDay,
        note: anyText(200),
      },
      { requiredKeys: ['id', 'kind', 'text', 'on', 'note'] },
    ),
  ),
  confirmations: records(
    fc.record({
      id: anyId,
      evidence: anyId,
      name: anyText(120, 1),
      role: anyText(120),
      on: anyDay,
      text: anyText(200),
    }),
  ),
  acceptances: records(fc.record({ id: anyId, by: anyText(120, 1), on: anyDay, note: anyText(200), plan: anyPlan })),
  shareRounds: records(
    fc.record({
      id: anyId,
      kind: fc.constantFrom(...ROUND_KINDS),
      to: anyText(120, 1),
      on: anyDay,
      parts: fc.array(anyName, { maxLength: 3 }),
      base: anyText(200),
      answers: fc.array(fc.record({ hash: anyId, on: anyDay }), { maxLength: 2 }),
    }),
  ),
  tombstones: records(
    fc.record(
      { id: anyId, list: anyName, key: anyId, on: anyDay, was: anyText(40) },
      { requiredKeys: ['id', 'list', 'key', 'on'] },
    ),
  ),
})
