import type { Day } from '../calendar.ts'
import { cut } from '../documents/wording.ts'
import type { Framework, Rung } from '../framework/framework.ts'
import type { Plan } from '../planning/plan.ts'
import type { AgendaItem } from '../profile/one-on-one-record.ts'
import type { Profile } from '../profile/profile.ts'
import type { AgendaKind } from './words.ts'

/** A line that could stand on the agenda, and why. */
export interface Suggestion extends Pick<AgendaItem, 'kind' | 'text' | 'by'> {
  /** What it is about; the same as long as it is about the same. */
  readonly from: string
  readonly why: string
  /** What it usually takes, and the least it is worth sitting down for. */
  readonly minutes: number
  readonly least: number
  /** What is talked about first when there is not time for all: the lowest. */
  readonly rank: number
  /** The line of the rolling list that it stands for. */
  readonly item?: string
}

/** Everything that an agenda is drafted from. */
export interface AgendaBasis {
  readonly profile: Profile
  readonly framework: Framework
  /** The plan that the person sees; absent while there can be none. */
  readonly plan: Plan | undefined
  /** The rungs still to climb, the next one first. */
  readonly path: readonly Rung[]
  /** The day of the meeting. */
  readonly on: Day
}

/** Minutes by kind of line: usual, and least. Sums of the least fit a short meeting, those of the usual a long one. */
const MINUTES: Readonly<Record<AgendaKind, readonly [usual: number, least: number]>> = {
  'since-last': [4, 2],
  calibrate: [10, 4],
  decide: [5, 3],
  ask: [4, 2],
  'at-risk': [5, 2],
  'trade-off': [8, 4],
  topic: [5, 2],
  career: [8, 4],
}

const LONGEST_LINE = 500

interface Wishes {
  readonly kind: AgendaKind
  readonly from: string
  readonly text: string
  readonly why: string
  readonly rank: number
  readonly by?: AgendaItem['by']
  readonly minutes?: number
  readonly item?: string
}

/** With the usual minutes of its kind; what is longer than a line may be is cut. */
export function suggest({ by = 'self', ...wishes }: Wishes): Suggestion {
  const [usual, least] = MINUTES[wishes.kind]
  const minutes = wishes.minutes ?? usual
  return {
    ...wishes,
    by,
    text: cut(wishes.text, LONGEST_LINE),
    why: cut(wishes.why, LONGEST_LINE),
    minutes,
    least: Math.min(least, minutes),
  }
}
