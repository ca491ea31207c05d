import { shortDay, type Day } from '../../calendar.ts'
import { calibrationRows, differences } from '../../one-on-one/calibration.ts'
import type { Promised } from '../../one-on-one/since-last.ts'
import { AGENDA_KIND_WORDS } from '../../one-on-one/words.ts'
import { managerAsks } from '../../planning/manager-asks.ts'
import type { Meeting, Side } from '../../profile/one-on-one-record.ts'
import { skillName } from '../development-plan/facts.ts'
import type { Block } from '../document.ts'
import { capitalized, cut, plain, sentence } from '../wording.ts'
import type { OneOnOneFacts } from './facts.ts'

/** Tables that more than one of the papers for a one-on-one has. */

const LONGEST_CELL = 260
const MOST_DIFFERENCES = 8
const MOST_ASKS = 8

export function agendaTable({ agenda }: Meeting, names: Readonly<Record<Side, string>>): Block {
  return {
    kind: 'table',
    caption: '',
    columns: [
      { title: 'About', align: 'start', tight: true },
      { title: 'Line, and why it is there', align: 'start' },
      { title: 'From', align: 'start', tight: true },
      { title: 'Min', align: 'end', tight: true },
    ],
    rows: agenda.map(({ kind, text, by, minutes, drafted }) => [
      AGENDA_KIND_WORDS[kind],
      `${sentence(cut(text, LONGEST_CELL))}${drafted ? ` ${cut(drafted.why, 180)}` : ''}`,
      names[by],
      String(minutes),
    ]),
  }
}

/** What both have promised: first what is open. */
export function promisesTable(
  promises: readonly Promised[],
  names: Readonly<Record<Side, string>>,
  today: Day,
): readonly Block[] {
  if (promises.length === 0) return [{ kind: 'paragraph', text: plain('No action is open between us.') }]
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'Who', align: 'start', tight: true },
        { title: 'Action', align: 'start' },
        { title: 'Until', align: 'start', tight: true },
        { title: 'State', align: 'start', tight: true },
      ],
      rows: promises.map(({ by, text, due, doneOn }) => [
        names[by],
        cut(text, LONGEST_CELL),
        due === undefined ? '–' : shortDay(due),
        doneOn !== undefined ? `done ${shortDay(doneOn)}` : due !== undefined && due < today ? 'late' : 'open',
      ]),
    },
  ]
}

/** Where both see different levels, side by side; a sentence when there is nothing to compare. */
export function differencesTable({ plan, names }: OneOnOneFacts): readonly Block[] {
  const { profile, framework, next } = plan
  const rows = calibrationRows(profile, framework, next.rung)
  const apart = differences(rows)
  if (apart.length === 0) {
    const seen = rows.some(({ manager }) => manager !== undefined)
    const text = seen
      ? 'Where both of us have rated a skill, we see the same level.'
      : `${names.manager} has not rated yet, so there is nothing to compare. The rating takes ten minutes, without seeing mine.`
    return [{ kind: 'paragraph', text: plain(text) }]
  }
  const level = (value: number | undefined): string => (value === undefined ? '–' : String(value))
  const more = apart.length - MOST_DIFFERENCES
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'Skill', align: 'start' },
        { title: names.self, align: 'end', tight: true },
        { title: names.manager, align: 'end', tight: true },
        { title: 'Needed', align: 'end', tight: true },
      ],
      rows: apart
        .slice(0, MOST_DIFFERENCES)
        .map((row) => [skillName(framework, row.skill), level(row.self), level(row.manager), level(row.required)]),
    },
    {
      kind: 'paragraph',
      text: plain(
        `${more > 0 ? `${more} more differ by as much or less. ` : ''}For each: one recent example from both, then read the descriptions of the two levels together.`,
      ),
    },
  ]
}

/** What the milestones of the next three months ask of the manager. */
export function asksTable({ plan }: OneOnOneFacts): readonly Block[] {
  const near = plan.milestones.filter(({ near: isNear }) => isNear)
  const asks = managerAsks(
    near.map(({ milestone }) => milestone),
    plan.framework,
  )
  if (asks.length === 0)
    return [{ kind: 'paragraph', text: plain('The next three months ask for nothing beyond this conversation.') }]
  const titles = new Map(near.map(({ milestone }) => [milestone.id, milestone.title]))
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'Request', align: 'start' },
        { title: 'For', align: 'start' },
        { title: 'By', align: 'start', tight: true },
      ],
      rows: asks
        .slice(0, MOST_ASKS)
        .map(({ text, milestones, by }) => [
          sentence(capitalized(cut(text, 160))),
          cut(titles.get(milestones[0] ?? '') ?? '', 80),
          by <= plan.today ? 'now' : shortDay(by),
        ]),
    },
  ]
}
