import { addDays, daySpan, longDay, mondayOnOrAfter, type Day } from '../calendar.ts'
import { findAction, type Framework } from '../framework/framework.ts'
import { adoptPlan, isFinished } from '../profile/plan-changes.ts'
import type { PlannedMilestone } from '../profile/plan-record.ts'
import type { Profile } from '../profile/profile.ts'
import { ok, type Result } from '../result.ts'
import type { PlanningBasis } from './basis.ts'
import { hundredths, weeklyHours, weekOf } from './pace.ts'
import { pinsOf } from './pins.ts'
import { instantPlan, planFrom } from './plan-for.ts'
import { planDifference, type PlanDifference } from './plan-difference.ts'
import type { Milestone, Plan } from './plan.ts'
import { planInForce, proposalBasis, proposalFrom } from './replan.ts'

export interface MilestoneMove {
  readonly milestone: string
  /** Whole weeks; below zero moves it earlier. */
  readonly weeks: number
}

export interface Moved {
  readonly kind: 'moved'
  /** With the milestone pinned to its new weeks and all the rest planned again. */
  readonly profile: Profile
  /** What else the move changed, the milestone itself left out. */
  readonly difference: PlanDifference
}

export interface NotMoved {
  readonly kind: 'refused'
  /** A sentence: why it cannot lie there. */
  readonly reason: string
  /** The possible move that comes closest to the wanted one; absent when nothing near is better than to stay. */
  readonly nearest?: { readonly weeks: number; readonly starts: Day }
}

/** How far from the wanted weeks the nearest possible ones are looked for: half a year either way. */
export const WEEKS_SEARCHED = 26

/**
 * Pins a milestone of the adopted plan to weeks so much later or earlier, as many as it has now, and plans the rest
 * again from `today`. It is moved only where its hours fit in, after what comes first, before its hard last day and
 * without breaking another pin; otherwise nothing is changed, and the nearest weeks that work are named.
 */
export function moveMilestone(
  profile: Profile,
  framework: Framework,
  move: MilestoneMove,
  id: string,
  today: Day,
): Moved | NotMoved {
  const subject = subjectOf(profile, framework, move.milestone, today)
  if (!subject.ok) return { kind: 'refused', reason: subject.error.message }
  const tried = attempt(subject.value, move.weeks)
  if ('reason' in tried) {
    const nearest = nearestMove(subject.value, move.weeks)
    if (nearest?.weeks === 0)
      return { kind: 'refused', reason: `${tried.reason} Where it lies is the nearest place that works.` }
    return { kind: 'refused', reason: tried.reason, ...(nearest && { nearest }) }
  }
  const { basis, changed } = tried
  const pace = profile.pace
  const settled = proposalFrom(basis, changed, planFrom(basis, pace))
  // A better order may leave less room for what comes first than the one that was tried: then that one is the plan.
  const plan = settled.ok && !breach(subject.value, basis, settled.value) ? settled.value : tried.plan
  const moved = adoptPlan(changed, plan, id, today)
  const others = { ...profile.plan!, milestones: withoutOne(profile.plan!.milestones, move.milestone) }
  return {
    kind: 'moved',
    profile: moved,
    difference: planDifference(others, {
      ...moved.plan!,
      milestones: withoutOne(moved.plan!.milestones, move.milestone),
    }),
  }
}

/** What is to be moved, with what every try has in common. */
interface Subject {
  readonly profile: Profile
  readonly milestone: PlannedMilestone
  readonly title: string
  /** Without the move. */
  readonly basis: PlanningBasis
  readonly lastDay: { readonly on: Day; readonly title: string } | undefined
  /** Pins that do not hold as it is, which a move is not to blame for. */
  readonly broken: ReadonlySet<string>
}

function subjectOf(profile: Profile, framework: Framework, id: string, today: Day): Result<Subject> {
  const refuse = (message: string): Result<never> => ({ ok: false, error: { code: 'bad-input', message } })
  const milestone = planInForce(profile)?.milestones.find((one) => one.id === id)
  if (!milestone) return refuse('Only milestones of an adopted plan can be moved. Adopt the plan first.')
  const title = findAction(framework, milestone.actions[0] ?? '')?.title
  if (title === undefined) return refuse('Its action is no longer in the framework. Replan, and it leaves the plan.')
  if (isFinished(profile, milestone)) return refuse(`“${title}” is finished, so its weeks stay as they were.`)
  if (profile.declined.some(({ action }) => milestone.actions.includes(action)))
    return refuse(`“${title}” is declined. Take it back first.`)
  // As if it were pinned where it lies, so that what is to be done is the same before and after the move.
  const basis = proposalBasis(pinnedTo(profile, milestone, 0), framework, today)
  if (!basis.ok) return basis
  if (!basis.value.selection.actions.some(({ action }) => milestone.actions.includes(action.id)))
    return refuse(`Every step of “${title}” is ticked, so there is nothing left to move.`)
  const subject = {
    profile,
    milestone,
    title,
    basis: basis.value,
    lastDay: lastDayOf(profile, milestone),
    broken: NONE,
  }
  return ok({ ...subject, broken: brokenPins(subject) })
}

const NONE: ReadonlySet<string> = new Set()

function lastDayOf({ fixedDates, ownActions }: Profile, { id, actions }: PlannedMilestone): Subject['lastDay'] {
  const days = [
    ...fixedDates.flatMap(({ milestone, on, title }) => (milestone === id ? [{ on, title }] : [])),
    ...ownActions.flatMap((own) =>
      actions.includes(own.id) && own.endsBy !== undefined ? [{ on: own.endsBy, title: 'Its last day' }] : [],
    ),
  ]
  return days.toSorted((a, b) => a.on.localeCompare(b.on))[0]
}

function pinnedTo(profile: Profile, { id }: PlannedMilestone, weeks: number): Profile {
  const plan = profile.plan!
  const milestones = plan.milestones.map((one) =>
    one.id === id
      ? { ...one, pinned: true, starts: addDays(one.starts, weeks * 7), ends: addDays(one.ends, weeks * 7) }
      : one,
  )
  return { ...profile, plan: { ...plan, milestones } }
}

type Attempt =
  | { readonly basis: PlanningBasis; readonly changed: Profile; readonly plan: Plan }
  | { readonly reason: string }

function attempt(subject: Subject, weeks: number): Attempt {
  const { profile, milestone, title, lastDay } = subject
  const changed = pinnedTo(profile, milestone, weeks)
  const { starts, ends } = changed.plan!.milestones.find(({ id }) => id === milestone.id)!
  if (weeks < 0 && starts < subject.basis.start)
    return { reason: `“${title}” cannot start before ${longDay(subject.basis.start)}: the weeks before are over.` }
  if (ends < subject.basis.start) return { reason: `“${title}” would be over on ${longDay(ends)}, in the past.` }
  if (lastDay && ends > lastDay.on)
    return { reason: `“${title}” has to be over by ${longDay(lastDay.on)} (${lastDay.title}).` }
  const pins = new Map([...subject.basis.pins, ...pinsOf(changed.plan, subject.basis.start)])
  const basis = { ...subject.basis, pins }
  let reason = ''
  for (const priority of [undefined, firstOfAll(basis, profile)]) {
    const made = instantPlan(basis, profile.pace, priority && { priority, release: new Map() })
    if (!made.ok) return { reason: made.error.message }
    const found = breach(subject, basis, made.value.plan)
    if (!found) return { basis, changed, plan: made.value.plan }
    reason = sentence(subject, basis, made.value.plan, found, { starts, ends })
  }
  return { reason }
}

/** Everything that a pin waits for, before all the rest in the order of the plan. */
function firstOfAll({ selection, pins }: PlanningBasis, profile: Profile): readonly string[] {
  const after = new Map(selection.actions.map((one) => [one.action.id, one.after]))
  const urgent = new Set<string>()
  const visit = (id: string): void => {
    for (const other of after.get(id) ?? []) {
      if (urgent.has(other)) continue
      visit(other)
      urgent.add(other)
    }
  }
  for (const id of pins.keys()) visit(id)
  const order = profile.plan!.milestones.toSorted((a, b) => a.starts.localeCompare(b.starts))
  return [...new Set([...urgent, ...order.flatMap(({ actions }) => actions), ...after.keys()])]
}

/** A pin that does not hold; `before` is what it would have to wait for. */
interface Breach {
  readonly action: string
  readonly before?: string
}

/** The first pin that does not hold in a plan but did before the move; that of the moved milestone first. */
function breach(subject: Subject, basis: PlanningBasis, plan: Plan): Breach | undefined {
  const own = new Set(subject.milestone.actions)
  return breaches(basis, plan)
    .filter(({ action }) => !subject.broken.has(action))
    .toSorted((a, b) => Number(own.has(b.action)) - Number(own.has(a.action)))[0]
}

function breaches({ pins, selection }: PlanningBasis, plan: Plan): readonly Breach[] {
  const planned = new Map(plan.milestones.flatMap((one) => one.actions.map((action) => [action, one] as const)))
  return selection.actions.flatMap(({ action: { id: action }, after }): Breach[] => {
    const milestone = planned.get(action)
    if (!pins.has(action) || !milestone) return []
    if (!milestone.pinned) return [{ action }]
    const linked = new Set(milestone.after)
    const before = after.find((other) => !linked.has(planned.get(other)?.id ?? ''))
    return before === undefined ? [] : [{ action, before }]
  })
}

function brokenPins(subject: Omit<Subject, 'broken'>): ReadonlySet<string> {
  const { basis, milestone, profile } = subject
  const made = instantPlan(basis, profile.pace, { priority: firstOfAll(basis, profile), release: new Map() })
  if (!made.ok) return NONE
  const broken = new Set(breaches(basis, made.value.plan).map(({ action }) => action))
  for (const action of milestone.actions) broken.delete(action)
  return broken
}

function sentence(
  { milestone, title, profile }: Subject,
  basis: PlanningBasis,
  plan: Plan,
  { action, before }: Breach,
  span: { readonly starts: Day; readonly ends: Day },
): string {
  const byAction = (id: string): Milestone | undefined => plan.milestones.find(({ actions }) => actions.includes(id))
  const other = byAction(action)
  const first = before === undefined ? undefined : byAction(before)
  if (milestone.actions.includes(action)) {
    if (first) return `“${first.title}” comes first and is not over before ${longDay(first.ends)}.`
    return noRoom(profile, basis, milestone, title, span)
  }
  const name = other?.title ?? action
  if (first && milestone.actions.includes(before!))
    return `“${name}” is pinned and comes after it. Move or unpin that one first.`
  return `“${name}” is pinned to weeks that both need. Move or unpin that one first, or choose other weeks.`
}

function noRoom(
  { pace }: Profile,
  { start, selection }: PlanningBasis,
  { actions }: PlannedMilestone,
  title: string,
  { starts, ends }: { readonly starts: Day; readonly ends: Day },
): string {
  const hours = selection.actions.find(({ action }) => actions.includes(action.id))?.hours ?? 0
  const { offered, full } = weeklyHours(pace, start)
  let room = 0
  for (let week = Math.max(0, weekOf(start, starts)); week <= weekOf(start, ends); week += 1)
    room += offered[week] ?? full
  const slow = pace.slowTimes.find(({ from, to }) => from <= ends && to >= starts)
  if (slow && room < hours) {
    const what = slow.share === 0 ? 'time off' : 'a slow time'
    const name = slow.reason === '' ? '' : ` (${slow.reason})`
    return `${daySpan(slow.from, slow.to)} is ${what}${name}: those weeks leave ${hundredths(room)} of the ${hundredths(hours)} hours that “${title}” needs.`
  }
  return `Those weeks have no room for the ${hundredths(hours)} hours of “${title}” beside what else is pinned to them.`
}

function nearestMove(subject: Subject, wanted: number): NotMoved['nearest'] {
  const { milestone, basis } = subject
  const earliest = weekOf(milestone.starts, mondayOnOrAfter(basis.start))
  // What lies in the past is passed over at once: the first week that is left is the one to look around.
  const center = wanted < 0 && wanted < earliest ? Math.min(0, earliest) : wanted
  for (let away = 0; away <= WEEKS_SEARCHED; away += 1)
    for (const weeks of away === 0 ? [center] : [center + away, center - away])
      if (!('reason' in attempt(subject, weeks))) return { weeks, starts: addDays(milestone.starts, weeks * 7) }
  return undefined
}

function withoutOne<One extends { readonly id: string }>(all: readonly One[], id: string): readonly One[] {
  return all.filter((one) => one.id !== id)
}
