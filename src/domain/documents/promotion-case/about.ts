import { AGREEMENT_FRESH_MONTHS, EVIDENCE_FRESH_MONTHS, EVIDENCE_FROM_LEVEL } from '../../readiness/constants.ts'
import { LEVELS } from '../../framework/level.ts'
import type { DocumentSection } from '../document.ts'
import { rungName, type CaseFacts } from './facts.ts'

/** For a reader who has never seen one: what counts as proof, and why readiness is a range. */
export function about({ rung }: CaseFacts): Omit<DocumentSection, 'newPage'> {
  return {
    id: 'about',
    title: 'How to read this',
    blocks: [
      {
        kind: 'list',
        ordered: false,
        items: [
          [
            { text: 'Levels', strong: true },
            {
              text: ` run from ${LEVELS[0].level} (${LEVELS[0].name}) to ${LEVELS[5].level} (${LEVELS[5].name}). Each entry quotes what the level that ${rungName(rung)} asks for looks like in daily work.`,
            },
          ],
          [
            { text: 'Proven', strong: true },
            {
              text: ` means that nothing rests on my word alone: what can be shown is not older than ${EVIDENCE_FRESH_MONTHS} months (asked for from level ${EVIDENCE_FROM_LEVEL} on) and my manager sees at least that level, or both of us agreed on it within ${AGREEMENT_FRESH_MONTHS} months.`,
            },
          ],
          [
            { text: 'Readiness is a range.', strong: true },
            { text: ' The high end takes the levels as they are; the low end takes off what is not proven yet.' },
          ],
          [
            { text: 'The gate', strong: true },
            { text: ' opens once every core skill is at its level and every supporting one at most one lower.' },
          ],
          [
            { text: 'Dates', strong: true },
            { text: ' come from a plan within the hours there are. They move when work or goals change.' },
          ],
        ],
      },
    ],
  }
}
