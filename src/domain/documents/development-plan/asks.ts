import { longDay, shortDay, type Day } from '../../calendar.ts'
import { managerAsks } from '../../planning/manager-asks.ts'
import type { Block, DocumentSection } from '../document.ts'
import { capitalized, cut, inWords, plain, sentence } from '../wording.ts'
import type { NumberedMilestone, PlanFacts } from './facts.ts'

/** What fits on the first page beside each other; the rest is in the milestones themselves. */
const MOST_ASKS = 4
const MOST_FIRST_STEPS = 4
const MOST_NUMBERS = 4
const LONGEST_ASK = 100
const LONGEST_TITLE = 80

/** What runs in the next three months, and what a manager can do for it. */
export function asks(facts: PlanFacts): Omit<DocumentSection, 'newPage'> {
  const near = facts.milestones.filter((milestone) => milestone.near)
  const left: Block[] = [{ kind: 'heading', text: 'What I do' }, ...whatIDo(facts, near)]
  const right: Block[] = [{ kind: 'heading', text: 'What I ask of my manager' }, ...whatIAsk(facts, near)]
  return { id: 'asks', title: 'The next three months', blocks: [{ kind: 'columns', left, right }] }
}

function whatIDo(facts: PlanFacts, near: readonly NumberedMilestone[]): readonly Block[] {
  if (near.length === 0) {
    const first = facts.milestones.find((milestone) => milestone.doneOn === undefined)
    const text = first
      ? `The next milestone, “${cut(first.milestone.title, LONGEST_TITLE)}”, starts on ${longDay(first.milestone.starts)}.`
      : 'There is nothing to learn for the goal by the levels rated. I collect proof for what I do already.'
    return [{ kind: 'paragraph', text: plain(text) }]
  }
  const sooner = near.toSorted((a, b) =>
    a.milestone.starts < b.milestone.starts ? -1 : a.milestone.starts > b.milestone.starts ? 1 : 0,
  )
  const shown = sooner.slice(0, MOST_FIRST_STEPS)
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'No.', align: 'end', tight: true },
        { title: 'Milestone', align: 'start' },
        { title: 'Until', align: 'start', tight: true },
      ],
      rows: shown.map(({ number, milestone }) => [
        String(number),
        cut(milestone.title, LONGEST_TITLE),
        shortDay(milestone.ends),
      ]),
    },
    ...more(near.length - shown.length, 'milestone'),
  ]
}

function whatIAsk(facts: PlanFacts, near: readonly NumberedMilestone[]): readonly Block[] {
  const wanted = asksOf(facts, near)
  if (wanted.length === 0) {
    const first = asksOf(
      facts,
      facts.milestones.filter((milestone) => milestone.doneOn === undefined),
    )[0]
    const text = first
      ? `Nothing yet. The first request comes with milestone ${first.numbers[0]}, which starts on ${longDay(first.starts)}.`
      : 'This plan asks nothing of my manager beyond a conversation about it.'
    return [{ kind: 'paragraph', text: plain(text) }]
  }
  const shown = wanted.slice(0, MOST_ASKS)
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'Request', align: 'start' },
        { title: 'For', align: 'start', tight: true },
        { title: 'By', align: 'start', tight: true },
      ],
      rows: shown.map(({ text, numbers, starts }) => [
        sentence(capitalized(cut(text, LONGEST_ASK))),
        `${numbers.slice(0, MOST_NUMBERS).join(', ')}${numbers.length > MOST_NUMBERS ? ' …' : ''}`,
        starts <= facts.today ? 'now' : shortDay(starts),
      ]),
    },
    ...more(wanted.length - shown.length, 'request'),
  ]
}

function more(count: number, what: string): readonly Block[] {
  if (count <= 0) return []
  const text = `${capitalized(inWords(count))} more ${count === 1 ? what : `${what}s`} under Milestones.`
  return [{ kind: 'paragraph', text: plain(text) }]
}

interface Ask {
  readonly text: string
  readonly numbers: readonly number[]
  readonly starts: Day
}

/** Each request once, with the numbers of the milestones it serves, the soonest first. */
function asksOf({ framework }: PlanFacts, milestones: readonly NumberedMilestone[]): readonly Ask[] {
  const numbers = new Map(milestones.map(({ number, milestone }) => [milestone.id, number]))
  const wanted = managerAsks(
    milestones.map(({ milestone }) => milestone),
    framework,
  )
  return wanted.map(({ text, milestones: ids, by }) => ({
    text,
    numbers: ids.flatMap((id) => numbers.get(id) ?? []),
    starts: by,
  }))
}
