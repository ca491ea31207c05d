import { longDay } from '../../calendar.ts'
import type { ReasonId } from '../../readiness/unsupported.ts'
import type { Block, DocumentSection, RichText } from '../document.ts'
import { counted, hours, inWords, plain } from '../wording.ts'
import { rungName, type PlanFacts } from './facts.ts'

/** How each doubt reads when it is counted over all skills. */
const DOUBTS: readonly { readonly reason: ReasonId; readonly words: string }[] = [
  { reason: 'assumed', words: 'not rated yet, so assumed from the rung held today' },
  { reason: 'manager-lower', words: 'seen lower by my manager' },
  { reason: 'manager-not-asked', words: 'not yet seen by my manager' },
  { reason: 'no-evidence', words: 'rated Proficient or higher without evidence' },
  { reason: 'stale-evidence', words: 'backed by evidence that has grown old' },
  { reason: 'guess', words: 'rated as a guess' },
]

const LEVEL_SCOPES: readonly (readonly [string, string, string])[] = [
  ['0', 'Not yet', 'Has not met it in their work so far'],
  ['1', 'Aware', 'Does a task when told how'],
  ['2', 'Practicing', 'Carries a piece of a process, with help in unusual cases'],
  ['3', 'Proficient', 'Owns a process or platform from end to end and decides how'],
  ['4', 'Advanced', 'Steers several teams’ work through conflicting goals and decides what'],
  ['5', 'Leading', 'Sets the goal for the function or the company'],
]

/** "What this plan is and is not": how to read it, for somebody who has never seen one. */
export function about(facts: PlanFacts): Omit<DocumentSection, 'newPage'> {
  const blocks: Block[] = [
    {
      kind: 'list',
      ordered: false,
      items: [
        [
          { text: 'It is a development plan', strong: true },
          {
            text: ': what one person means to learn and prove, in which order, with the hours there are. It changes whenever work or goals change.',
          },
        ],
        [
          { text: 'It is not an appraisal', strong: true },
          {
            text: ', not a promise of promotion, and it binds nobody. Being ready for a rung says that the levels are in place, not that the position is open.',
          },
        ],
        whereNumbersComeFrom(facts),
        ...(facts.milestones.length === 0 ? [] : [whereDatesComeFrom(facts)]),
      ],
    },
    ...whyARange(facts),
    { kind: 'heading', text: 'The levels' },
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'No.', align: 'end', tight: true },
        { title: 'Level', align: 'start', tight: true },
        { title: 'What somebody at this level does', align: 'start' },
      ],
      rows: LEVEL_SCOPES,
    },
  ]
  return { id: 'about', title: 'What this plan is and is not', blocks }
}

function whereNumbersComeFrom({ profile, framework }: PlanFacts): RichText {
  const latest = new Map(profile.ratings.map((rating) => [`${rating.by} ${rating.skill}`, rating]))
  const by = (rater: 'self' | 'manager'): number => [...latest.values()].filter((rating) => rating.by === rater).length
  const proven = new Set(
    profile.evidence.filter((evidence) => evidence.text.trim() !== '').map((evidence) => evidence.skill),
  ).size
  const manager = by('manager') === 0 ? 'no view of my manager yet' : `my manager’s view on ${by('manager')}`
  const text = `: ${counted(by('self'), 'self-rating')}, ${manager}, and ${proven === 0 ? 'no evidence yet' : `evidence for ${counted(proven, 'skill')}`}, read against the framework “${framework.name}”, version ${framework.version}. Self-ratings run lenient; that is what the ranges are for.`
  return [{ text: 'Its numbers come from ratings and evidence', strong: true }, { text }]
}

function whereDatesComeFrom({ pace: { hoursPerWeek, atOnce }, plan }: PlanFacts): RichText {
  const text = ` of ${hours(hoursPerWeek)} a week with at most ${atOnce === 1 ? 'one milestone' : `${inWords(atOnce)} milestones`} at a time from ${longDay(plan.start)} on. Other hours give other dates.`
  return [{ text: 'Its dates hold at a pace', strong: true }, { text }]
}

function whyARange({ next }: PlanFacts): readonly Block[] {
  const { perSkill } = next.readiness
  const counts = DOUBTS.flatMap(({ reason, words }): RichText[] => {
    const count = perSkill.filter((skill) => skill.reasons.some((other) => other.reason === reason)).length
    return count === 0 ? [] : [[{ text: String(count), strong: true }, { text: ` ${words}` }]]
  })
  const explanation = `Readiness for a rung is the share of its weighted levels that is met; having more than is asked never counts more. The high end takes every level as rated. The low end takes off what is not backed by fresh evidence, by confidence and by the manager’s view.`
  const blocks: Block[] = [
    { kind: 'heading', text: 'Why readiness is a range' },
    { kind: 'paragraph', text: plain(explanation) },
  ]
  if (counts.length === 0) return blocks
  return [
    ...blocks,
    {
      kind: 'paragraph',
      text: plain(`Of the ${counted(perSkill.length, 'skill')} that count for ${rungName(next.rung)}:`),
    },
    { kind: 'list', ordered: false, items: counts },
  ]
}
