import { levelName } from '../../framework/level.ts'
import type { DocumentSection } from '../document.ts'
import { cut, plain, sentence } from '../wording.ts'
import { rungName, skillName, type PlanFacts } from './facts.ts'

const LONGEST_REASON = 300

/** "What the plan does not reach": required levels that no action leads to, each with its reason. */
export function unreached({ plan, framework, goal }: PlanFacts): Omit<DocumentSection, 'newPage'> {
  return {
    id: 'unreached',
    title: 'What the plan does not reach',
    blocks: [
      {
        kind: 'paragraph',
        text: plain(
          `${rungName(goal.rung)} asks for these levels as well, and no action in the framework leads to them from here. They need an occasion or a proof of their own, agreed with my manager.`,
        ),
      },
      {
        kind: 'table',
        caption: '',
        columns: [
          { title: 'Skill', align: 'start' },
          { title: 'Level', align: 'start', tight: true },
          { title: 'Why', align: 'start' },
        ],
        rows: plan.unreachable.map(({ skill, level, reason }) => [
          skillName(framework, skill),
          levelName(level),
          sentence(cut(reason, LONGEST_REASON)),
        ]),
      },
    ],
  }
}
