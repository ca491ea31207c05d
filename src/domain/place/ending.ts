import type { PlaceCheck } from '../profile/decisions.ts'
import { PLACE_STATEMENTS, type PlaceStatement } from './statements.ts'

export type PlaceAnswer = PlaceCheck['answers'][number]['answer']
export type PlaceEnding = Exclude<PlaceCheck['ending'], 'undecided'>

/** Half of the twelve: fewer answers are a mood and not a picture. */
export const LEAST_ANSWERS = 6
/** From here on more holds than not, with room for one weak spot. Not a benchmark: no study gives one. */
export const ENOUGH_TO_GROW = 0.65
/** Two of the three cornerstones missing, and little of what is learned here leads upward. */
export const CORNERSTONES_LOST = 2

/** What an answer counts as; "do not know" is no answer. */
export const ANSWER_COUNTS: Readonly<Record<Exclude<PlaceAnswer, 'unknown'>, number>> = { yes: 1, partly: 0.5, no: 0 }

/** What the answers say, with every figure that the reasoning rests on. */
export interface PlaceReading {
  readonly answered: number
  readonly yes: number
  readonly partly: number
  readonly no: number
  /** Share that holds, a "partly" counting half; undefined while nothing is answered. */
  readonly share: number | undefined
  /** Cornerstones answered "no". */
  readonly lost: readonly PlaceStatement[]
  /** What does not hold or only in part, and what of it a talk could change. */
  readonly missing: readonly PlaceStatement[]
  readonly toAskFor: readonly PlaceStatement[]
  /** Undefined until enough is answered. */
  readonly proposal: PlaceEnding | undefined
  /** How the proposal follows, one sentence per step. */
  readonly reasoning: readonly string[]
}

/** The same answers always read the same; a better answer never proposes a worse ending. */
export function readPlace(check: Pick<PlaceCheck, 'answers'>): PlaceReading {
  const given = new Map(check.answers.map(({ statement, answer }) => [statement, answer]))
  const withAnswer = (...answers: readonly PlaceAnswer[]): readonly PlaceStatement[] =>
    PLACE_STATEMENTS.filter(({ id }) => {
      const answer = given.get(id)
      return answer !== undefined && answers.includes(answer)
    })
  const [yes, partly, no] = [withAnswer('yes'), withAnswer('partly'), withAnswer('no')]
  const answered = yes.length + partly.length + no.length
  const share = answered === 0 ? undefined : (yes.length + partly.length * ANSWER_COUNTS.partly) / answered
  const lost = no.filter(({ cornerstone }) => cornerstone)
  const missing = withAnswer('no', 'partly')
  const toAskFor = missing.filter(({ ask }) => ask !== undefined)
  const reading = { answered, yes: yes.length, partly: partly.length, no: no.length, share, lost, missing, toAskFor }
  if (share === undefined || answered < LEAST_ANSWERS) {
    const words = `${answered} of ${PLACE_STATEMENTS.length} answered; from ${LEAST_ANSWERS} on the answers are read. “Do not know” is a fair answer and counts neither way.`
    return { ...reading, proposal: undefined, reasoning: [words] }
  }
  const holds = `${yes.length} of ${answered} hold and ${partly.length} hold in part: ${percent(share)} in all, where ${percent(ENOUGH_TO_GROW)} is enough to grow on.`
  const stones =
    lost.length === 0
      ? 'Of the three cornerstones (a chief who answers for growth, a mandate to change, customers in the center) none is missing.'
      : `Missing among the three cornerstones: ${lost.map(({ text }) => `“${text}”`).join(' ')}`
  if (lost.length < CORNERSTONES_LOST && share >= ENOUGH_TO_GROW)
    return { ...reading, proposal: 'grow-here', reasoning: [holds, stones, 'So the ground is good enough to grow on.'] }
  // What holds in the best case: every wish that can be asked for is granted.
  const granted = toAskFor.reduce((sum, { id }) => sum + (given.get(id) === 'partly' ? 1 - ANSWER_COUNTS.partly : 1), 0)
  const best = share + granted / answered
  const open = `${toAskFor.length} of the ${missing.length} that are missing could change in a talk; with all of them granted, ${percent(best)} would hold.`
  if (lost.length < CORNERSTONES_LOST && best >= ENOUGH_TO_GROW)
    return {
      ...reading,
      proposal: 'change-terms',
      reasoning: [holds, stones, open, 'So asking comes before leaving, and the answer will tell.'],
    }
  const why =
    lost.length >= CORNERSTONES_LOST
      ? 'Two cornerstones or more are missing, and those are seldom given by one talk.'
      : 'So even a talk that goes well would leave too little.'
  return { ...reading, proposal: 'look-elsewhere', reasoning: [holds, stones, open, why] }
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
