import { levelName } from '../../framework/level.ts'
import type { Gap } from '../../readiness/gaps.ts'
import { gateLevel } from '../../readiness/readiness.ts'
import type { Block, DocumentSection, TableCell } from '../document.ts'
import { counted, plain } from '../wording.ts'
import { rungName, skillName, type PlanFacts, type Stage } from './facts.ts'

/** Ranks further down say nothing that a reader would act on. */
const MOST_ROWS = 20

/** "What is missing": the gaps to the next rung, ranked, then those that are left for the goal. */
export function gaps(facts: PlanFacts): Omit<DocumentSection, 'newPage'> {
  const { next, goal } = facts
  const blocks: Block[] = []
  if (next.gaps.length === 0 && goal.gaps.length === 0) {
    blocks.push({ kind: 'paragraph', text: plain(nothingMissing(goal)) })
  } else {
    blocks.push({
      kind: 'paragraph',
      text: plain(
        'The gap that matters most comes first: more missing levels, more weight for the rung, more milestones that wait for it, and a level that is not proven yet all move a gap up. ' +
          'A core skill holds the gate shut until it is there; a supporting one may lag by one level.',
      ),
    })
    for (const stage of next === goal ? [goal] : [next, goal]) blocks.push(...stageGaps(facts, stage))
  }
  return { id: 'gaps', title: 'What is missing', blocks }
}

function nothingMissing({ rung }: Stage): string {
  return `By the levels rated, no skill is below what ${rungName(rung)} asks for.`
}

function stageGaps(facts: PlanFacts, stage: Stage): readonly Block[] {
  const name = rungName(stage.rung)
  const heading: Block = { kind: 'heading', text: stage === facts.next ? `For ${name}` : `Later, for ${name}` }
  if (stage.gaps.length === 0) return [heading, { kind: 'paragraph', text: plain(nothingMissing(stage)) }]
  const blocks: Block[] = [
    heading,
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'No.', align: 'end', tight: true },
        { title: 'Skill', align: 'start' },
        { title: 'Now', align: 'start', tight: true },
        { title: 'Needed', align: 'start', tight: true },
        { title: 'Levels', align: 'start', tight: true },
        { title: 'Kind', align: 'start', tight: true },
        { title: 'Milestones', align: 'start' },
      ],
      rows: stage.gaps.slice(0, MOST_ROWS).map((gap, index) => row(facts, stage, gap, index + 1)),
    },
  ]
  const rest = stage.gaps.length - MOST_ROWS
  if (rest > 0)
    blocks.push({
      kind: 'paragraph',
      text: plain(
        `${counted(rest, 'smaller gap')} to ${name} ${rest === 1 ? 'is' : 'are'} left out of this table, not out of the plan.`,
      ),
    })
  return blocks
}

function row(facts: PlanFacts, stage: Stage, gap: Gap, rank: number): readonly TableCell[] {
  const skill = stage.readiness.perSkill.find((other) => other.skill === gap.skill)
  const assumed = skill?.source === 'assumed' ? ', assumed' : ''
  return [
    String(rank),
    skillName(facts.framework, gap.skill),
    `${levelName(gap.level)}${assumed}`,
    levelName(gap.required),
    { level: gap.level, required: gap.required },
    gap.core ? 'Core' : 'Supporting',
    closedBy(facts, gap),
  ]
}

/** The numbers of the milestones that raise the skill on the way to what is required, or why there are none. */
function closedBy({ milestones, plan }: PlanFacts, gap: Gap): string {
  const numbers = milestones
    .filter(({ milestone }) =>
      milestone.raises.some((raise) => raise.skill === gap.skill && raise.to > gap.level && raise.from < gap.required),
    )
    .map((milestone) => milestone.number)
  if (numbers.length > 0) return numbers.join(', ')
  if (plan.unreachable.some((level) => level.skill === gap.skill)) return 'none leads there yet'
  return gap.level >= gateLevel(gap) ? 'may lag' : '–'
}
