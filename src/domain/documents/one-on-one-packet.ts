import { longDay, shortDay } from '../calendar.ts'
import { changedSince, lastAcceptance } from '../one-on-one/agreed-plan.ts'
import { progressWords, sinceLast, sinceWords } from '../one-on-one/since-last.ts'
import type { DevelopmentPlanInput } from './development-plan/facts.ts'
import { keyFigures } from './development-plan/lead.ts'
import type { Block, DocumentModel, DocumentSection } from './document.ts'
import { documentFrame } from './frame.ts'
import { oneOnOneFacts, type OneOnOneFacts } from './one-on-one/facts.ts'
import { PACKET_SECTIONS, type PacketSectionId } from './one-on-one/sections.ts'
import { agendaTable, asksTable, differencesTable, promisesTable } from './one-on-one/tables.ts'
import { capitalized, cut, plain } from './wording.ts'

const MOST_MILESTONES = 6

const WRITERS: Readonly<Record<PacketSectionId, (facts: OneOnOneFacts) => Omit<DocumentSection, 'newPage' | 'id'>>> = {
  agenda,
  since,
  views,
  asks,
  next,
}

/** What both read before they meet: the agenda with its reasons, and the facts behind it, on two pages. */
export function oneOnOnePacket(input: DevelopmentPlanInput): DocumentModel {
  const facts = oneOnOneFacts(input)
  const { meeting, manager } = facts
  const frame = {
    kind: 'packet',
    name: 'One-on-one packet',
    subtitle: `For the one-on-one with ${manager} on ${longDay(meeting.on)}`,
  } as const
  const ids = PACKET_SECTIONS.map(({ id }) => id).filter((id) => !input.without.includes(id))
  return {
    ...documentFrame(input.profile, frame, input.today),
    lead: [{ kind: 'figures', items: keyFigures(facts.plan) }],
    sections: ids.map((id) => ({ id, newPage: false, ...WRITERS[id](facts) })),
  }
}

function agenda({ meeting, names }: OneOnOneFacts): Omit<DocumentSection, 'newPage' | 'id'> {
  const blocks: Block[] =
    meeting.agenda.length === 0
      ? [{ kind: 'paragraph', text: plain('Nothing is on the agenda yet.') }]
      : [agendaTable(meeting, names)]
  return { title: `Agenda, ${meeting.minutes} minutes`, blocks }
}

function since({ plan: { profile, framework, today }, names }: OneOnOneFacts): Omit<DocumentSection, 'newPage' | 'id'> {
  const facts = sinceLast(profile, framework)
  const moved = progressWords(facts, framework)
  return {
    title: capitalized(sinceWords(facts.since)),
    blocks: [
      { kind: 'paragraph', text: plain(moved === '' ? 'Nothing in the plan has moved.' : moved) },
      ...promisesTable([...facts.open, ...facts.kept], names, today),
    ],
  }
}

function views(facts: OneOnOneFacts): Omit<DocumentSection, 'newPage' | 'id'> {
  return { title: 'Where we see different levels', blocks: differencesTable(facts) }
}

function asks(facts: OneOnOneFacts): Omit<DocumentSection, 'newPage' | 'id'> {
  return { title: `What I ask of ${facts.names.manager}`, blocks: asksTable(facts) }
}

function next({ plan: { profile, framework, milestones } }: OneOnOneFacts): Omit<DocumentSection, 'newPage' | 'id'> {
  const open = milestones
    .filter(({ doneOn }) => doneOn === undefined)
    .toSorted((a, b) => (a.milestone.ends < b.milestone.ends ? -1 : a.milestone.ends > b.milestone.ends ? 1 : 0))
  const accepted = lastAcceptance(profile)
  const changes = accepted ? changedSince(profile, accepted, framework) : []
  const agreed: Block[] = accepted
    ? [
        {
          kind: 'paragraph',
          text: plain(
            `${accepted.by} accepted the plan on ${longDay(accepted.on)}. ${changes.length === 0 ? 'It has not changed since.' : `Since then: ${changes.join(' ')}`}`,
          ),
        },
      ]
    : []
  const blocks: Block[] =
    open.length === 0
      ? [{ kind: 'paragraph', text: plain('No milestone is open.') }]
      : [
          {
            kind: 'table',
            caption: '',
            columns: [
              { title: 'Milestone', align: 'start' },
              { title: 'From', align: 'start', tight: true },
              { title: 'Until', align: 'start', tight: true },
            ],
            rows: open
              .slice(0, MOST_MILESTONES)
              .map(({ milestone }) => [
                cut(milestone.title, 110),
                shortDay(milestone.starts),
                shortDay(milestone.ends, true),
              ]),
          },
        ]
  return { title: 'What comes next in the plan', blocks: [...agreed, ...blocks] }
}
