import type { DisplacementCard, RequestDecision } from '../profile/roadmap-record.ts'

/** How the five ways to decide are named, on screen and on paper. */
export const DECISION_WORDS: Readonly<Record<RequestDecision, string>> = {
  'add-now': 'Add it now',
  smaller: 'Smaller first step',
  later: 'Later',
  'more-people': 'More people',
  'not-now': 'Not now',
}

/** The card as plain text, for a mail or a chat. */
export function cardText(card: DisplacementCard): string {
  const moves = card.moves.map(
    ({ title, before, after, later, means }) =>
      `- ${title}: ${before} → ${after}, ${later}.${means === '' ? '' : ` ${means}`}`,
  )
  const ways = card.ways.map(
    ({ name, what, effort, effect }) =>
      `- ${name}: ${[what, effort, effect].filter((part) => part !== '').join(' · ')}`,
  )
  const parts = [
    [card.title, card.lead],
    [card.verdict],
    ...(moves.length === 0 ? [] : [['What moves', ...moves]]),
    ...(card.stays === '' ? [] : [[card.stays]]),
    ['Other ways', ...ways],
    ...(card.criteria.length === 0 ? [] : [['Done when', ...card.criteria.map((criterion) => `- ${criterion}`)]]),
    card.notes,
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
