import type { Brief, ImpactEntry } from '../../profile/impact-record.ts'
import { cut, oneLine } from '../wording.ts'
import { MOST_OUTCOMES } from '../../impact/brief-proposal.ts'
import type { BriefFacts } from './facts.ts'
import { roomOf } from './room.ts'

/**
 * How much each part of the page holds, in letters of usual width. A test prints every part filled to the brim, with
 * prose and with the widest letters, on both papers and on the slides: raising a number here needs that proof again.
 */
export const ROOM = {
  headline: 110,
  measure: 60,
  unit: 16,
  risk: 320,
  ask: 140,
  unlocks: 240,
  person: 60,
} as const

/** What keeps the brief from being one page, and where to put it right. */
export interface FitProblem {
  readonly part: 'entries' | 'headline' | 'measure' | 'unit' | 'risk' | 'ask' | 'unlocks' | 'price'
  /** The entry it is about. */
  readonly entry?: string
  /** A sentence that names what does not fit, by how much, and what to do. */
  readonly text: string
}

/** Everything that does not fit; nothing is ever cut. Empty for a brief that can go out. */
export function fitProblems({ brief, outcomes }: Pick<BriefFacts, 'brief' | 'outcomes'>): readonly FitProblem[] {
  const problems: FitProblem[] = []
  if (outcomes.length === 0)
    problems.push({
      part: 'entries',
      text: 'Nothing is picked yet. A brief needs one entry of the impact log at least.',
    })
  if (outcomes.length > MOST_OUTCOMES)
    problems.push({
      part: 'entries',
      text: `The page holds ${MOST_OUTCOMES} outcomes, and ${outcomes.length} are picked.`,
    })
  for (const { entry, headline, change } of outcomes) {
    const about = nameOf(entry)
    const parts = [
      ['headline', `${about}: the line`, headline, 'Write a shorter one for the page; the log keeps the long one.'],
      ['measure', `${about}: the name of what was counted`, change?.name ?? '', 'Shorten it in the entry.'],
      ['unit', `${about}: the unit`, change?.unit ?? '', 'Shorten it in the entry.'],
    ] as const
    for (const [part, name, text, remedy] of parts) {
      const over = tooLong(part, name, text)
      if (over !== undefined) problems.push({ part, entry: entry.id, text: `${over} ${remedy}` })
    }
  }
  const texts = [
    ['risk', 'The risk', brief.risk],
    ['ask', 'The ask', brief.ask.text],
    ['unlocks', 'What the ask unlocks', brief.ask.unlocks],
  ] as const
  for (const [part, name, text] of texts) {
    const over = tooLong(part, name, text)
    if (over !== undefined) problems.push({ part, text: over })
  }
  const priced = priceProblem(brief)
  if (priced !== undefined) problems.push({ part: 'price', text: priced })
  return problems
}

function priceProblem({ ask: { price, priceText, currency } }: Brief): string | undefined {
  if (priceText !== undefined) return `The price “${cut(priceText, 30)}” cannot be read. Type a number such as 74,000.`
  if (price !== undefined && price < 0) return 'The price is below zero. Type what it costs.'
  return price !== undefined && currency === undefined
    ? 'The price has no currency. Add three letters such as USD.'
    : undefined
}

function nameOf(entry: ImpactEntry): string {
  return `“${cut(oneLine(entry.changed) || oneLine(entry.did), 40)}”`
}

function tooLong(part: keyof typeof ROOM, name: string, text: string): string | undefined {
  const taken = roomOf(oneLine(text))
  if (taken <= ROOM[part]) return undefined
  return `${name} takes the room of ${taken} letters, and ${ROOM[part]} fit: about ${taken - ROOM[part]} have to go.`
}
