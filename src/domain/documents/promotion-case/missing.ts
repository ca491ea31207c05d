import { shortDay } from '../../calendar.ts'
import type { DocumentSection } from '../document.ts'
import { counted, cut, plain } from '../wording.ts'
import { inState, rungName, type CaseFacts, type RequirementFacts } from './facts.ts'

const LONGEST_TITLE = 90

/** Each level below what is asked for, with the milestone that closes it. */
export function missing(facts: CaseFacts): Omit<DocumentSection, 'newPage'> {
  const open = inState(facts, 'missing', 'lagging')
  const title = 'What is missing, and when the plan closes it'
  if (open.length === 0) {
    const words = `No level is below what ${rungName(facts.rung)} asks for.`
    return { id: 'missing', title, blocks: [{ kind: 'paragraph', text: plain(words) }] }
  }
  return {
    id: 'missing',
    title,
    blocks: [
      {
        kind: 'paragraph',
        text: plain('A core skill holds the gate shut until it is there; a supporting one may lag by one level.'),
      },
      {
        kind: 'table',
        caption: '',
        columns: [
          { title: 'Skill', align: 'start' },
          { title: 'Now', align: 'end', tight: true },
          { title: 'Needed', align: 'end', tight: true },
          { title: 'Levels', align: 'start', tight: true },
          { title: 'Kind', align: 'start', tight: true },
          { title: 'Closed by', align: 'start' },
          { title: 'Until', align: 'start', tight: true },
        ],
        rows: open.map((item) => [
          item.name,
          `${item.readiness.level}${item.readiness.source === 'assumed' ? ' assumed' : ''}`,
          String(item.readiness.required),
          { level: item.readiness.level, required: item.readiness.required },
          item.readiness.core ? 'Core' : 'Supporting',
          closedBy(facts, item),
          item.closes ? shortDay(item.milestones.at(-1)?.ends ?? facts.today, true) : '–',
        ]),
      },
    ],
  }
}

function closedBy({ plan }: CaseFacts, { milestones, readiness, state }: RequirementFacts): string {
  const last = milestones.at(-1)
  if (last)
    return `${cut(last.title, LONGEST_TITLE)}${milestones.length > 1 ? `, after ${counted(milestones.length - 1, 'other')}` : ''}`
  if (plan.unreachable.some(({ skill }) => skill === readiness.skill)) return 'no action leads there yet'
  return state === 'lagging' ? 'not planned: it may lag' : 'not in the plan'
}
