import { counted, listed, listedAtMost } from '../documents/wording.ts'
import { findRung, findSkill } from '../framework/framework.ts'
import { levelName } from '../framework/level.ts'
import { addDays, longDay } from '../calendar.ts'
import type { Pace } from '../profile/plan-record.ts'
import { alternativeTo, type Alternative } from './alternatives.ts'
import { withWishes, type PlanningBasis } from './basis.ts'
import type { OwnPlanned } from './own-actions.ts'
import { weekOf, weekStart } from './pace.ts'
import { planFrom } from './plan-for.ts'
import { movedGates, type MovedGate } from './plan-difference.ts'
import type { Milestone, Plan } from './plan.ts'

/** What decides the week in which a milestone starts. */
export type Timing =
  /** It starts with the plan. */
  | { readonly kind: 'first' }
  /** The person's own days. */
  | { readonly kind: 'pinned' }
  /** These end in the week it starts in, and come first. */
  | { readonly kind: 'after'; readonly milestones: readonly string[] }
  /** In the week before, these hold all places. */
  | { readonly kind: 'places'; readonly milestones: readonly string[] }
  /** In the week before, these take all hours. */
  | { readonly kind: 'hours'; readonly milestones: readonly string[] }
  /** The week before has room, but not the weeks that would follow. */
  | { readonly kind: 'room' }

export interface Explanation {
  readonly milestone: string
  /** Milestones that cannot start before it ends, through others as well. */
  readonly unblocks: readonly string[]
  readonly timing: Timing
  /** Another way to the same levels; missing when there is none. */
  readonly alternative?: Alternative
  /** Gates whose day changes when its actions are declined and the plan is made again. */
  readonly without: readonly MovedGate[]
  /** A sentence or two each. */
  readonly words: {
    readonly whyThis: string
    readonly whyNow: string
    readonly unblocks: string
    readonly without: string
  }
}

/** The part of an explanation that rests on the plan alone. */
export type PlaceExplanation = Pick<Explanation, 'milestone' | 'unblocks' | 'timing'> & {
  readonly words: Pick<Explanation['words'], 'whyNow' | 'unblocks'>
}

/**
 * Why a milestone is in the plan, why it stands where it does, and what the plan would be without it. `against` is the
 * plan whose gates are compared with those without it: for an adopted plan the one made today, so that what has moved
 * since does not count as an effect of this milestone.
 */
export function explainMilestone(
  basis: PlanningBasis,
  pace: Pace,
  plan: Plan,
  id: string,
  against: Pick<Plan, 'gates'> = plan,
): Explanation | undefined {
  const milestone = plan.milestones.find((one) => one.id === id)
  const place = explainPlace(plan, pace, id, basis.own)
  if (!milestone || !place) return undefined
  const alternative = alternativeTo(basis, milestone.actions[0] ?? '')
  const replanned = planFrom(withoutActions(basis, milestone.actions), pace)
  const without = replanned.ok ? movedGates(against.gates, replanned.value.gates) : []
  const words = {
    whyThis: whyThis(basis, milestone, alternative),
    ...place.words,
    without: withoutIt(basis, without),
  }
  return { ...place, ...(alternative && { alternative }), without, words }
}

/** Why it stands where it does and what waits for it: no other plan is made, so that it is there at once. */
export function explainPlace(
  plan: Plan,
  pace: Pace,
  id: string,
  own: PlanningBasis['own'],
): PlaceExplanation | undefined {
  const milestone = plan.milestones.find((one) => one.id === id)
  if (!milestone) return undefined
  const unblocks = waitingFor(plan, id)
  const timing = timingOf(plan, milestone, pace)
  const words = {
    whyNow: whyNow(plan, milestone, timing, own.get(milestone.actions[0] ?? '')),
    unblocks: opensTheWay(plan, unblocks),
  }
  return { milestone: id, unblocks, timing, words }
}

function withoutActions(basis: PlanningBasis, actions: readonly string[]): PlanningBasis {
  const kept = new Set([...basis.wishes.kept].filter((id) => !actions.includes(id)))
  return withWishes(basis, { declined: new Set([...basis.wishes.declined, ...actions]), kept })
}

/** The milestones that cannot start before this one ends, through others as well; in the order of the plan. */
export function waitingFor(plan: Plan, id: string): readonly string[] {
  const waiting = new Set([id])
  for (let grown = true; grown;) {
    grown = false
    for (const milestone of plan.milestones) {
      if (waiting.has(milestone.id) || !milestone.after.some((first) => waiting.has(first))) continue
      waiting.add(milestone.id)
      grown = true
    }
  }
  return plan.milestones.flatMap((milestone) =>
    waiting.has(milestone.id) && milestone.id !== id ? [milestone.id] : [],
  )
}

function timingOf(plan: Plan, milestone: Milestone, pace: Pace): Timing {
  if (milestone.pinned) return { kind: 'pinned' }
  const week = weekOf(plan.start, milestone.starts)
  // An adopted plan begins in the week of its adoption, its first milestone maybe in the next.
  if (week <= 0 || plan.milestones.every(({ starts }) => starts >= milestone.starts)) return { kind: 'first' }
  const first = milestone.after.filter((id) => {
    const ends = plan.milestones.find((other) => other.id === id)?.ends
    return ends !== undefined && weekOf(plan.start, ends) === week
  })
  if (first.length > 0) return { kind: 'after', milestones: first }
  const before = weekStart(plan.start, week - 1)
  const others = plan.milestones.filter(({ id }) => id !== milestone.id)
  const holding = others.filter(({ starts, ends }) => starts <= before && weekOf(plan.start, ends) > week - 1)
  if (holding.length >= pace.atOnce) return { kind: 'places', milestones: holding.map(({ id }) => id) }
  const taking = others.filter(({ byWeek }) => (byWeek[before] ?? 0) > 0)
  const used = taking.reduce((sum, { byWeek }) => sum + byWeek[before]!, 0)
  const capacity = plan.weeks[week - 1]?.capacity ?? 0
  // Less than a quarter of an hour is not planned with.
  if (capacity - used < 0.25) return { kind: 'hours', milestones: taking.map(({ id }) => id) }
  return { kind: 'room' }
}

function whyThis(
  { framework, own }: PlanningBasis,
  { raises, gate, actions }: Milestone,
  alternative: Alternative | undefined,
): string {
  const rung = findRung(framework, gate)?.name ?? gate
  const proofs = raises.map(
    ({ skill, from, to }) =>
      `${findSkill(framework, skill)?.name ?? skill} from ${levelName(from)} to ${levelName(to)}`,
  )
  const purpose =
    proofs.length > 0
      ? `It takes ${listed(proofs)}, on the way to ${rung}`
      : own.has(actions[0] ?? '')
        ? `It is your own action, and stays until it is done or declined`
        : `It stays because it was begun or pinned`
  if (!alternative) return `${purpose}. Nothing else in the framework leads there.`
  if (alternative.instead.length === 0) return `${purpose}.`
  const instead = listed(alternative.instead.map(({ title }) => `“${title}”`))
  const { hoursMore } = alternative
  const price =
    hoursMore > 0
      ? `${number(hoursMore)} hours more`
      : hoursMore < 0
        ? `${number(-hoursMore)} hours less, but fits worse`
        : 'the same hours'
  return `${purpose}. The other way is ${instead}: ${price}.`
}

function whyNow(plan: Plan, { starts, ends }: Milestone, timing: Timing, own: OwnPlanned | undefined): string {
  switch (timing.kind) {
    case 'first':
      return 'It starts with the plan: nothing has to come first.'
    case 'pinned':
      return own?.endsBy !== undefined && ends <= own.endsBy && addDays(ends, 7) > own.endsBy
        ? `It runs until its last day, ${longDay(own.endsBy)}.`
        : 'You pinned it to these days.'
    case 'after':
      return `It starts as soon as what comes first is done: ${titles(plan, timing.milestones)}.`
    case 'places':
      return `Until the week of ${longDay(starts)} the places for running milestones are taken by ${titles(plan, timing.milestones)}.`
    case 'hours':
      return `Until the week of ${longDay(starts)} all hours go to ${titles(plan, timing.milestones)}.`
    case 'room':
      return `The week of ${longDay(starts)} begins the first stretch that is long enough for it.`
  }
}

function opensTheWay(plan: Plan, unblocks: readonly string[]): string {
  if (unblocks.length === 0) return 'Nothing else waits for it.'
  return `It opens the way to ${counted(unblocks.length, 'later milestone')}: ${titles(plan, unblocks)}.`
}

function withoutIt({ framework }: PlanningBasis, without: readonly MovedGate[]): string {
  if (without.length === 0) return 'Without it, every gate opens on the same day.'
  const parts = without.map(({ rung, after, weeks }) => {
    const name = findRung(framework, rung)?.name ?? rung
    if (after === undefined) return `${name} could not be reached`
    return `${name} would be ready ${weeks > 0 ? `${counted(weeks, 'week')} later` : `${counted(-weeks, 'week')} earlier`}`
  })
  return `Without it, ${listed(parts)}.`
}

function titles(plan: Plan, ids: readonly string[]): string {
  const all = ids.map((id) => `“${plan.milestones.find((milestone) => milestone.id === id)!.title}”`)
  return listedAtMost(all, MOST_TITLES)
}

/** More names than this in one sentence are not read. */
const MOST_TITLES = 3

function number(hours: number): string {
  return String(Math.round(hours * 100) / 100)
}
