import { cut, listedAtMost, oneLine } from '../documents/wording.ts'
import type { ImpactEntry } from '../profile/impact-record.ts'
import type { RequestDecision, RoadmapRequest } from '../profile/roadmap-record.ts'
import { newImpactEntry } from '../impact/impact-changes.ts'
import type { Day } from '../calendar.ts'
import { daysWords, weeksWords } from './words.ts'

/** What an impact entry can take over from a decided request; the rest is the person's to write. */
export type RequestStory = Pick<ImpactEntry, 'did' | 'changed' | 'outcome' | 'audience' | 'decision'> & {
  readonly measure?: {
    readonly name: string
    readonly unit: string
    readonly from: number
    readonly to: number
    readonly period: string
  }
}

const CHOSEN: Readonly<Record<RequestDecision, string>> = {
  'add-now': 'It was added at once',
  smaller: 'A smaller first step was chosen',
  later: 'It starts later',
  'more-people': 'Help was added for it',
  'not-now': 'It was not taken on for now',
}

/**
 * The decision told as something that was done and changed, with no number that the card did not show. Undefined while
 * nothing is decided.
 */
export function storyOf({ title, by, personDays, smaller, decided }: RoadmapRequest): RequestStory | undefined {
  if (!decided) return undefined
  const { decision, card, weeksLater, reason } = decided
  const { ifAddedNow, asDecided } = weeksLater
  const spared = ifAddedNow - asDecided
  const moved = card.moves.filter(({ later }) => later !== 'not later').map((move) => oneLine(move.title))
  const step = decision === 'smaller' && smaller ? `: ${oneLine(smaller.text)} (${daysWords(smaller.personDays)})` : ''
  const size = personDays === undefined ? '' : ` (${daysWords(personDays)})`
  const who = by === '' ? '' : ` from ${by}`
  const changed = changedWords(ifAddedNow, asDecided, moved)
  return {
    did: cut(
      `Showed what the request “${title}”${who}${size} would move on the roadmap, with other ways. ${CHOSEN[decision]}${step}.`,
      900,
    ),
    changed: cut(changed, 900),
    outcome: 'speed',
    audience: cut(by, 900),
    decision: cut(reason, 900),
    ...(spared > 0 && {
      measure: {
        name: 'Delay of agreed work by this request',
        unit: 'weeks',
        from: ifAddedNow,
        to: asDecided,
        period: 'all roadmap items together',
      },
    }),
  }
}

function changedWords(ifAddedNow: number, asDecided: number, moved: readonly string[]): string {
  if (ifAddedNow === 0) return 'It fits: no agreed work comes later because of it.'
  const names = listedAtMost(moved, MOST_NAMES)
  const price = `agreed work comes ${weeksWords(asDecided)} later in all`
  if (asDecided >= ifAddedNow) return `Everybody knows the price: ${price}.`
  return asDecided === 0
    ? `${names} ${moved.length === 1 ? 'keeps its day' : 'keep their days'}: added at once, agreed work would have come ${weeksWords(ifAddedNow)} later in all.`
    : `Added at once it would have moved ${names}; as decided, ${price} instead of ${weeksWords(ifAddedNow)}.`
}

/** More names than this are not read. */
const MOST_NAMES = 5

/** The id of the impact entry of a request: told once, it is found again. */
export function storyId(request: Pick<RoadmapRequest, 'id'>): string {
  return `story-${request.id}`.slice(0, 100)
}

/** An impact entry that begins with the story of a decided request; undefined while nothing is decided. */
export function entryOfRequest(request: RoadmapRequest, on: Day): ImpactEntry | undefined {
  const story = storyOf(request)
  return story && newImpactEntry(storyId(request), on, story)
}
