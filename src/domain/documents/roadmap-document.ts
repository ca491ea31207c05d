import { addDays, longDay, shortDay, type Day } from '../calendar.ts'
import { newestFirst } from '../newest.ts'
import type { Profile } from '../profile/profile.ts'
import { DECISION_WORDS } from '../roadmap/card-text.ts'
import { daysLeft, isDone } from '../roadmap/place-work.ts'
import { planRoadmap, usedDays, type Roadmap, type RoadmapRow } from '../roadmap/roadmap.ts'
import { daysOfWeek } from '../roadmap/team-weeks.ts'
import { tradeOffs } from '../roadmap/trade-offs.ts'
import { daysWords, moneyWords } from '../roadmap/words.ts'
import { fail, ok, type Result } from '../result.ts'
import { movesBlocks } from './displacement-document.ts'
import type { Block, DocumentModel, DocumentSection, KeyFigure } from './document.ts'
import { documentFrame } from './frame.ts'
import { ROADMAP_SECTIONS, type RoadmapSectionId } from './roadmap-sections.ts'
import { counted, cut, number, oneLine, plain } from './wording.ts'

interface RoadmapFacts {
  readonly profile: Profile
  readonly roadmap: Roadmap
  readonly today: Day
}

/** A roadmap quotes the card of a request; the card itself has all of them. */
const MOST_MOVES = 5

type Writer = (facts: RoadmapFacts) => readonly Block[]

const WRITERS: Readonly<Record<RoadmapSectionId, Writer>> = { weeks, items, requests, decisions, about }

/** The roadmap with what open requests would move; incomplete where its records are, and it says so. */
export function roadmapDocument(profile: Profile, without: readonly string[], today: Day): Result<DocumentModel> {
  if (profile.roadmapItems.length === 0)
    return fail(
      'bad-input',
      'The roadmap has no items yet. Add the work that your team has agreed to do, under Roadmap.',
    )
  const facts = { profile, roadmap: planRoadmap(profile, today), today }
  const sections = ROADMAP_SECTIONS.filter(({ id }) => !without.includes(id)).flatMap(
    ({ id, name }): DocumentSection[] => {
      const blocks = WRITERS[id](facts)
      return blocks.length === 0 ? [] : [{ id, title: name, newPage: false, blocks }]
    },
  )
  const { people } = facts.roadmap.team
  return ok({
    ...documentFrame(
      profile,
      {
        kind: 'roadmap',
        name: 'Roadmap',
        subtitle: `${counted(people.length, 'person', 'people')} with ${daysWords(facts.roadmap.weeks.usual)} a week`,
      },
      today,
    ),
    lead: [{ kind: 'figures', items: figures(facts) }, ...incomplete(facts)],
    sections,
  })
}

function figures({ roadmap: { rows } }: RoadmapFacts): readonly KeyFigure[] {
  const days = rows.reduce((sum, { item }) => sum + daysLeft(item), 0)
  const late = rows.filter(({ weeksLate }) => weeksLate > 0).length
  const promised = rows.filter(({ item }) => item.due !== undefined).length
  const last = lastReady(rows)
  return [
    { value: String(rows.length), label: rows.length === 1 ? 'open item' : 'open items' },
    { value: number(days), label: 'person-days left' },
    { value: `${promised - late} of ${promised}`, label: 'promised days kept' },
    ...(last === undefined ? [] : [{ value: shortDay(last, true), label: 'the last item is ready' }]),
  ]
}

function incomplete({ roadmap: { problems } }: RoadmapFacts): readonly Block[] {
  return problems.map(({ message }) => ({
    kind: 'paragraph',
    text: [{ text: 'Incomplete.', strong: true }, { text: ` ${message}` }],
  }))
}

function weeks({ roadmap: { rows, weeks: team, days } }: RoadmapFacts): readonly Block[] {
  const last = lastReady(rows)
  if (last === undefined) return []
  const owners = [...new Set(rows.map(({ item }) => item.owner))]
  const used = usedDays(rows)
  const offered = used.reduce((sum, _, week) => sum + daysOfWeek(team, week), 0)
  const taken = used.reduce((sum, own) => sum + own, 0)
  return [
    {
      kind: 'paragraph',
      text: plain(
        `Until ${longDay(last)} the team has ${daysWords(offered)} for the roadmap, of which ${daysWords(taken)} are taken.`,
      ),
    },
    {
      kind: 'figure',
      figure: {
        kind: 'timeline',
        summary: `${counted(rows.length, 'item')} from ${longDay(days.monday(0))} to ${longDay(last)}, by who owns them.`,
        from: days.monday(0),
        to: addDays(last, 2),
        lanes: owners.map((owner) => ({
          label: owner === '' ? 'No owner yet' : cut(owner, 40),
          bars: rows.flatMap((row, at) =>
            row.item.owner === owner
              ? [
                  {
                    number: String(at + 1),
                    label: cut(row.item.title, 72),
                    from: row.from,
                    to: row.readyOn,
                    critical: row.weeksLate > 0,
                  },
                ]
              : [],
          ),
        })),
        gates: [],
        legend: {
          critical: 'Ends after its promised day',
          other: 'As promised, or nothing was promised',
          gate: '',
          column: { title: 'Promise', critical: 'not kept', other: '' },
        },
      },
    },
  ]
}

function items({ roadmap: { rows }, profile }: RoadmapFacts): readonly Block[] {
  const titles = new Map(profile.roadmapItems.map(({ id, title }) => [id, title]))
  return rows.map(({ item, from, readyOn, weeksLate }, at): Block => ({
    kind: 'entry',
    number: String(at + 1),
    title: item.title,
    aside: `${shortDay(from)} – ${shortDay(readyOn, true)}`,
    note: `${daysWords(daysLeft(item))} left`,
    lead: [
      item.owner === '' ? 'No owner yet' : item.owner,
      item.value
        ? `${moneyWords({ amount: item.value.perWeek, currency: item.value.currency })} a week`
        : 'no value entered',
      ...(item.due === undefined
        ? []
        : [`promised for ${shortDay(item.due, true)}${weeksLate === 0 ? '' : `: ${counted(weeksLate, 'week')} late`}`]),
    ].join(' · '),
    lines: [
      ...(item.outcome === '' ? [] : [plain(oneLine(item.outcome))]),
      ...(item.after.length === 0
        ? []
        : [plain(`Follows ${item.after.flatMap((id) => titles.get(id) ?? []).join(', ')}.`)]),
    ],
  }))
}

function requests({ profile, today }: RoadmapFacts): readonly Block[] {
  return tradeOffs(profile, today).flatMap(({ request, card }): Block[] => [
    { kind: 'heading', text: request.title },
    { kind: 'paragraph', text: plain(`${card.lead} ${card.verdict}`) },
    ...movesBlocks(card, MOST_MOVES),
  ])
}

function decisions({ profile }: RoadmapFacts): readonly Block[] {
  const decided = profile.requests.flatMap((request) =>
    request.decided ? [{ request, decided: request.decided }] : [],
  )
  if (decided.length === 0) return []
  const rows = newestFirst(decided, (one) => one.decided.on).map(
    ({ request, decided: { on, decision, by, reason, weeksLater } }) => [
      shortDay(on, true),
      request.title,
      DECISION_WORDS[decision],
      oneLine([by, reason].filter((text) => text !== '').join(': ')),
      counted(weeksLater.asDecided, 'week'),
    ],
  )
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'Day', align: 'start', tight: true },
        { title: 'Request', align: 'start' },
        { title: 'Decision', align: 'start', tight: true },
        { title: 'Who and why', align: 'start' },
        { title: 'Moved in all', align: 'end', tight: true },
      ],
      rows,
    },
  ]
}

function about({ roadmap: { weeks: team }, profile }: RoadmapFacts): readonly Block[] {
  const done = profile.roadmapItems.filter(isDone).length
  return [
    {
      kind: 'paragraph',
      text: plain(
        `Weeks are worked out from the days that the team has: ${daysWords(team.usual)} in a usual week, of which one item gets at most ${daysWords(team.perItem)}. Work in progress goes first, then the order of the list; weeks agreed with a decision stay as long as they can. An item is ready on the Friday of its last week. Values are the team’s own numbers.${done === 0 ? '' : ` ${counted(done, 'item')} done ${done === 1 ? 'is' : 'are'} not listed.`}`,
      ),
    },
  ]
}

function lastReady(rows: readonly RoadmapRow[]): Day | undefined {
  return rows
    .map(({ readyOn }) => readyOn)
    .toSorted()
    .at(-1)
}
