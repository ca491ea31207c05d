import { longDay } from '../calendar.ts'
import type { Phrase } from '../framework/framework.ts'
import { calibrationRows, differences } from '../one-on-one/calibration.ts'
import { commitmentsInOrder } from '../one-on-one/commitments.ts'
import { skillName, rungName, type DevelopmentPlanInput } from './development-plan/facts.ts'
import { keyFigures } from './development-plan/lead.ts'
import { percentRange } from '../readiness/percent-range.ts'
import type { Block, DocumentModel, RichText } from './document.ts'
import { documentFrame } from './frame.ts'
import { oneOnOneFacts, type OneOnOneFacts } from './one-on-one/facts.ts'
import { GUIDE_SECTIONS, type GuideSectionId } from './one-on-one/sections.ts'
import { asksTable } from './one-on-one/tables.ts'
import { counted, cut, hours, plain } from './wording.ts'

/** As many as somebody learns before a meeting. */
const MOST_TERMS = 10

const WRITERS: Readonly<Record<GuideSectionId, (facts: OneOnOneFacts) => readonly Block[]>> = {
  reading,
  questions,
  asked,
  terms,
}

/** For a manager who has never seen such a plan: how to read it, what to ask, and what is asked of them. */
export function leadersGuide(input: DevelopmentPlanInput): DocumentModel {
  const facts = oneOnOneFacts(input)
  const name = 'Leader’s guide'
  const frame = { kind: 'guide', name, subtitle: `To the development plan, for ${facts.manager}` } as const
  const sections = GUIDE_SECTIONS.filter(({ id }) => !input.without.includes(id)).flatMap(({ id, name: title }) => {
    const blocks = WRITERS[id](facts)
    return blocks.length === 0 ? [] : [{ id, title, newPage: false, blocks }]
  })
  return {
    ...documentFrame(input.profile, frame, input.today),
    lead: [{ kind: 'figures', items: keyFigures(facts.plan) }],
    sections,
  }
}

function reading({ plan, names }: OneOnOneFacts): readonly Block[] {
  const { next, pace, milestones } = plan
  const range = percentRange(next.readiness.low, next.readiness.high)
  const items: RichText[] = [
    [
      { text: 'A rung', strong: true },
      {
        text: ` is a step of the career, such as ${rungName(next.rung)}. It asks for levels from 1 to 5 in a number of skills.`,
      },
    ],
    [
      { text: 'Readiness', strong: true },
      {
        text: ` is a range, today ${range} for ${rungName(next.rung)}. The high end takes ${names.self}’s ratings as they are; the low end takes off what nobody else has seen. Your view and fresh proof bring both ends together.`,
      },
    ],
    [
      { text: 'A gap', strong: true },
      {
        text: ' is a skill to learn, a chance to find, or a mandate to get. You can close the last two faster than any course.',
      },
    ],
    [
      { text: 'A milestone', strong: true },
      {
        text: ` ends in something that can be seen, not in attendance. ${milestones.length === 0 ? 'None is open.' : `${counted(milestones.length, 'milestone')} at ${hours(pace.hoursPerWeek)} a week give the dates; other hours give other dates.`}`,
      },
    ],
    [
      { text: 'What it is not', strong: true },
      {
        text: ': an appraisal, a promise of promotion, or binding. Ready for a rung does not mean that the position is open.',
      },
    ],
  ]
  return [{ kind: 'list', ordered: false, items }]
}

/** Each from this plan: a question that fits any plan is answered with any answer. */
function questions({ plan }: OneOnOneFacts): readonly Block[] {
  const { profile, framework, next, milestones } = plan
  const [apart] = differences(calibrationRows(profile, framework, next.rung))
  const gap = next.gaps[0]
  const soon = milestones
    .filter(({ doneOn }) => doneOn === undefined)
    .toSorted((a, b) =>
      a.milestone.ends < b.milestone.ends ? -1 : a.milestone.ends > b.milestone.ends ? 1 : 0,
    )[0]?.milestone
  const doubted = next.readiness.perSkill.find(({ reasons }) =>
    reasons.some(({ reason }) => reason === 'no-evidence' || reason === 'stale-evidence'),
  )
  const texts = [
    apart
      ? `We see ${skillName(framework, apart.skill)} differently: which recent piece of work did you have in mind when you rated it?`
      : 'Which of your ratings would surprise somebody who works with you every week?',
    soon
      ? `“${cut(soon.title, 110)}” is planned to end on ${longDay(soon.ends)}: what would make that easier, and what could get in its way?`
      : 'Which piece of your work could somebody else take over by the end of the quarter?',
    gap
      ? `Where in our work of the next three months is a real occasion for ${skillName(framework, gap.skill)}, and whom would I have to talk to for it?`
      : `What would you do in your first month as ${rungName(next.rung)}?`,
    doubted
      ? `If somebody doubted your level in ${skillName(framework, doubted.skill)}, what would you show them?`
      : 'Which number of the last quarter would you defend in front of finance?',
    'Which part of your work should grow, and which would you hand over to have time for this plan?',
  ]
  return [{ kind: 'list', ordered: true, items: texts.map((text) => plain(text)) }]
}

function asked(facts: OneOnOneFacts): readonly Block[] {
  const { profile } = facts.plan
  const open = commitmentsInOrder(profile).filter(({ doneOn }) => doneOn === undefined)
  const taken: Block[] =
    open.length === 0
      ? []
      : [
          { kind: 'heading', text: 'What you have taken on already' },
          { kind: 'list', ordered: false, items: open.map(({ text }) => plain(cut(text, 200))) },
        ]
  return [
    {
      kind: 'list',
      ordered: false,
      items: [
        [
          { text: 'Rate the skills of the next rung', strong: true },
          { text: ' before you look at any self-rating, with one recent example where you can. Ten minutes.' },
        ],
        [
          { text: 'Talk about the differences first', strong: true },
          { text: ', agree on a level for each, and say what you would have to see for one more.' },
        ],
        [
          { text: 'Take on one thing yourself', strong: true },
          {
            text: ': learn a piece of this work, open a door, or sit in on a teach-in. It is followed up like every other action.',
          },
        ],
      ],
    },
    { kind: 'heading', text: 'In the next three months' },
    ...asksTable(facts),
    ...taken,
  ]
}

/** Operations terms that the coming work uses first, then others, each with the question to ask. */
function terms({ plan }: OneOnOneFacts): readonly Block[] {
  const phrases = (plan.framework.phrasebook ?? []).filter(({ direction }) => direction === 'to-executive')
  if (phrases.length === 0) return []
  const work = plan.milestones
    .flatMap(({ milestone, actions }) => [
      milestone.title,
      ...actions.flatMap(({ steps }) => steps.map(({ text }) => text)),
    ])
    .join('\n')
    .toLowerCase()
  const isUsed = ({ term }: Phrase): boolean => work.includes(term.toLowerCase())
  const shown = [...phrases.filter(isUsed), ...phrases.filter((phrase) => !isUsed(phrase))].slice(0, MOST_TERMS)
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'Term', align: 'start' },
        { title: 'What it means for the business', align: 'start' },
        { title: 'A good question about it', align: 'start' },
      ],
      rows: shown.map(({ term, meaning, question }) => [cut(term, 60), cut(meaning, 200), cut(question, 160)]),
    },
  ]
}
