import type { Action, ActionKind, GapKind } from '../framework/framework.ts'
import type { Interest } from '../profile/self-view.ts'

/** What the person would rather do. Everything here bends the choice; only declining forbids. */
export interface Wishes {
  /** Actions that are not wanted. */
  readonly declined: ReadonlySet<string>
  /** Actions that stay in the plan: pinned, begun or the person's own. */
  readonly kept: ReadonlySet<string>
  /** The person's own among them: done as soon as what they raise has its turn, and not only before the last gate. */
  readonly own: ReadonlySet<string>
  /** What the person wants before an own action, by id. */
  readonly order: ReadonlyMap<string, readonly string[]>
  readonly preferredKinds: ReadonlySet<ActionKind>
  /** The kind of gap that stands in the way, by skill; a skill that is not listed simply has to be learned. */
  readonly gapKinds: ReadonlyMap<string, GapKind>
  /** By skill. */
  readonly interests: ReadonlyMap<string, Interest>
  /** Products that the person works with, in lower case; empty when none was named. */
  readonly tools: ReadonlySet<string>
  /** Skills that bring the organization to its next stage of maturity. */
  readonly maturityNeeds: ReadonlySet<string>
  /** Actions that are in the plan already. */
  readonly familiar: ReadonlySet<string>
}

export const NO_WISHES: Wishes = {
  declined: new Set(),
  kept: new Set(),
  own: new Set(),
  order: new Map(),
  preferredKinds: new Set(),
  gapKinds: new Map(),
  interests: new Map(),
  tools: new Set(),
  maturityNeeds: new Set(),
  familiar: new Set(),
}

/**
 * What an hour counts as when actions are compared, for each reason to like or dislike it. Several reasons multiply.
 * All stay close enough to 1 that a wish never doubles the length of a plan, except the first three: these are
 * about actions that would not work.
 */
export const HOUR_COUNTS_AS = {
  /** It belongs to a rung further up: possible, but only where nothing else leads on. */
  tooEarly: 4,
  /** It is about a product that the person does not work with. */
  otherTools: 2,
  /** A chance or an authority gap is not closed by learning more. */
  wrongGap: 2,
  /** Work that has to be done anyway costs the person least, study most: a nudge, not a rule. */
  kind: { 'on-the-job': 1, 'with-people': 1.05, study: 1.2 } satisfies Record<ActionKind, number>,
  /** What the person asked for. */
  preferredKind: 0.7,
  /** Work that gives energy gets done; work that drains is put off. */
  interest: { 'gives-energy': 0.9, neutral: 1, drains: 1.1 } satisfies Record<Interest, number>,
  /** It raises the person and the operation at once. */
  maturity: 0.9,
  /** What one has set out to do is not exchanged for a small gain. */
  familiar: 0.8,
} as const

/**
 * What one hour of the action counts as for somebody who stands `height` rungs up and works toward the next one.
 * `heights` are those of all rungs.
 */
export function hourCost(action: Action, height: number, heights: ReadonlyMap<string, number>, wishes: Wishes): number {
  let cost: number = HOUR_COUNTS_AS.kind[action.kind]
  if (wishes.preferredKinds.has(action.kind)) cost *= HOUR_COUNTS_AS.preferredKind
  if (action.earliestRung !== undefined && (heights.get(action.earliestRung) ?? 0) > height)
    cost *= HOUR_COUNTS_AS.tooEarly
  if (isAboutOtherTools(action, wishes.tools)) cost *= HOUR_COUNTS_AS.otherTools
  if (wishes.gapKinds.size > 0) {
    const gaps = action.raises.flatMap(({ skill }) => wishes.gapKinds.get(skill) ?? [])
    if (gaps.length > 0 && !gaps.some((gap) => action.fits.includes(gap))) cost *= HOUR_COUNTS_AS.wrongGap
  }
  if (wishes.interests.size > 0) {
    const feelings = action.raises.map(({ skill }) => HOUR_COUNTS_AS.interest[wishes.interests.get(skill) ?? 'neutral'])
    cost *= feelings.reduce((sum, feeling) => sum + feeling, 0) / feelings.length
  }
  if (action.raises.some(({ skill }) => wishes.maturityNeeds.has(skill))) cost *= HOUR_COUNTS_AS.maturity
  if (wishes.familiar.has(action.id)) cost *= HOUR_COUNTS_AS.familiar
  return cost
}

/** An action that names no product suits everybody, and so does every action while the person has named none. */
function isAboutOtherTools({ tools = [] }: Action, own: ReadonlySet<string>): boolean {
  return own.size > 0 && tools.length > 0 && !tools.some((tool) => own.has(tool.toLowerCase()))
}
