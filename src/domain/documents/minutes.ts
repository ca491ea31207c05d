import { longDay, shortDay, type Day } from '../calendar.ts'
import { isPromise } from '../one-on-one/rolling-list.ts'
import { promisesOf } from '../one-on-one/since-last.ts'
import { AGENDA_KIND_WORDS } from '../one-on-one/words.ts'
import { SIDES, type Meeting } from '../profile/one-on-one-record.ts'
import type { Profile } from '../profile/profile.ts'
import type { Block, DocumentModel } from './document.ts'
import { documentFrame } from './frame.ts'
import { managerName, namesOf } from './one-on-one/facts.ts'
import { MINUTES_SECTIONS, type MinutesSectionId } from './one-on-one/sections.ts'
import { promisesTable } from './one-on-one/tables.ts'
import { cut, plain } from './wording.ts'

const LONGEST_LINE = 500

export interface MinutesInput {
  /** Without private parts. */
  readonly profile: Profile
  readonly meeting: Meeting
  readonly today: Day
  /** Ids of sections to leave out. */
  readonly without: readonly string[]
}

/** What was decided, promised and said in one meeting that was held; parts without content are left out. */
export function minutes(input: MinutesInput): DocumentModel {
  const { profile, meeting, today, without } = input
  const heldOn = meeting.heldOn ?? meeting.on
  const frame = {
    kind: 'minutes',
    name: 'Minutes',
    subtitle: `One-on-one with ${managerName(profile)} on ${longDay(heldOn)}`,
  } as const
  const blocks: Readonly<Record<MinutesSectionId, readonly Block[]>> = {
    decisions: decisions(meeting),
    actions: actions(input),
    talk: talk(meeting),
    missed: missed(meeting),
    accepted: accepted(input),
  }
  return {
    ...documentFrame(profile, frame, today),
    lead: [],
    sections: MINUTES_SECTIONS.filter(({ id }) => !without.includes(id) && blocks[id].length > 0).map(
      ({ id, name }) => ({
        id,
        title: name,
        newPage: false,
        blocks: blocks[id],
      }),
    ),
  }
}

function decisions({ agenda }: Meeting): readonly Block[] {
  const items = agenda.filter(({ decision }) => decision.trim() !== '')
  if (items.length === 0) return [{ kind: 'paragraph', text: plain('Nothing was decided.') }]
  return [
    {
      kind: 'list',
      ordered: true,
      items: items.map(({ text, decision }) => [
        { text: decision.trim(), strong: true },
        { text: ` (${cut(text, 120)})` },
      ]),
    },
  ]
}

/** What was promised in this meeting, and what the manager took on that day. */
function actions({ profile, meeting, today }: MinutesInput): readonly Block[] {
  const promised = new Set(
    profile.talkItems.filter((item) => item.meeting === meeting.id && isPromise(item)).map(({ id }) => id),
  )
  const takenOn = new Set(profile.commitments.filter(({ on }) => on === meeting.heldOn).map(({ id }) => id))
  const all = promisesOf(profile).filter(({ id }) => promised.has(id) || takenOn.has(id))
  if (all.length === 0) return [{ kind: 'paragraph', text: plain('Nobody promised anything.') }]
  return promisesTable(all, namesOf(profile), today)
}

function talk({ agenda, notes }: Meeting): readonly Block[] {
  const covered = agenda.filter((item) => item.covered)
  return [
    ...covered.map((item, index): Block => ({
      kind: 'entry',
      number: String(index + 1),
      title: cut(item.text, LONGEST_LINE),
      aside: AGENDA_KIND_WORDS[item.kind],
      note: '',
      lead: '',
      lines: paragraphs(item.note).map(plain),
    })),
    ...paragraphs(notes).map((text): Block => ({ kind: 'paragraph', text: plain(text) })),
  ]
}

function missed({ agenda }: Meeting): readonly Block[] {
  const open = agenda.filter(({ covered }) => !covered)
  if (open.length === 0) return []
  return [
    { kind: 'paragraph', text: plain('It goes on to the next one.') },
    { kind: 'list', ordered: false, items: open.map(({ text }) => plain(cut(text, LONGEST_LINE))) },
  ]
}

/** Who has said that it was so, and room for whoever has not. */
function accepted({ profile, meeting }: MinutesInput): readonly Block[] {
  const names = { self: cut(profile.person.name, 60), manager: managerName(profile) }
  const said = SIDES.map((side): Block => {
    const on = meeting.accepted.find(({ by }) => by === side)?.on
    return on === undefined
      ? { kind: 'blank', label: `${names[side]}, day and signature`, lines: 1 }
      : { kind: 'paragraph', text: plain(`${names[side]} accepted these minutes on ${shortDay(on, true)}.`) }
  })
  const [left, right] = said
  return left && right ? [{ kind: 'columns', left: [left], right: [right] }] : said
}

function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
