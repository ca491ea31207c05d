import { addDays, mondayOf, type Day } from '../calendar.ts'
import { actionHours, findAction, type Action, type Framework } from '../framework/framework.ts'
import type { OwnAction } from '../profile/own-action.ts'
import { findOwnAction } from '../profile/own-action-changes.ts'
import { declineAction, progressOf } from '../profile/plan-changes.ts'
import type { ActionProgress, PlannedMilestone, PlanVersion } from '../profile/plan-record.ts'
import type { Profile } from '../profile/profile.ts'
import { fail, ok, type Result } from '../result.ts'
import { milestoneId } from './milestones.ts'
import { hundredths } from './pace.ts'

export interface SplitOrder {
  readonly action: string
  /** How many of its steps the first part takes. */
  readonly at: number
  readonly titles: readonly [first: string, second: string]
  /** Of the two parts, of the record that the whole is not wanted any more, and of the second part's ticks. */
  readonly ids: readonly [first: string, second: string, declined: string, progress: string]
}

/**
 * One action as two that follow on each other. Together they have its steps, its hours and, in an adopted plan, its
 * weeks; nothing else moves. Ticks stay with their steps; the note, the time logged and the money go with the first part,
 * what it raises, a hard date and a certificate with the second.
 */
export function splitAction(profile: Profile, framework: Framework, order: SplitOrder, today: Day): Result<Profile> {
  const whole = findAction(framework, order.action)
  if (!whole) return fail('not-found', 'It is no longer in the framework, so there is nothing to split.')
  if (progressOf(profile, whole.id)?.doneOn !== undefined) return fail('bad-input', 'It is finished. There is no need.')
  if (whole.steps.length < 2) return fail('bad-input', 'It has one step only. Add a step before you split it.')
  if (!(Number.isInteger(order.at) && order.at >= 1 && order.at < whole.steps.length))
    return fail('bad-input', `The first part takes between 1 and ${whole.steps.length - 1} of its steps.`)
  if (order.titles.some((title) => title.trim() === ''))
    return fail('bad-input', 'Each part needs a title. Say what will be there at its end.')
  const [first, second] = partsOf(whole, findOwnAction(profile, whole.id), order)
  const others = profile.ownActions.map((own) =>
    own.after?.includes(whole.id) ? { ...own, after: own.after.map((id) => (id === whole.id ? second.id : id)) } : own,
  )
  const parts = { ...profile, ownActions: [...others, first, second] }
  return ok(declineAction(withReferences(parts, whole, order), whole.id, order.ids[2], today))
}

function partsOf(whole: Action, own: OwnAction | undefined, { at, titles, ids }: SplitOrder): [OwnAction, OwnAction] {
  const [early, late] = [whole.steps.slice(0, at), whole.steps.slice(at)]
  const weeks = Math.max(1, Math.min(whole.weeks - 1, Math.round(whole.weeks * shareOf(whole, at))))
  const part = { kind: whole.kind, load: whole.load, partOf: own?.partOf ?? whole.id }
  const first: OwnAction = {
    ...part,
    id: ids[0],
    title: titles[0].trim(),
    steps: early,
    weeks,
    raises: [],
    leaves: '',
    ...(own?.after && { after: own.after }),
    note: own?.note ?? '',
  }
  const second: OwnAction = {
    ...part,
    id: ids[1],
    title: titles[1].trim(),
    steps: late,
    weeks: Math.max(1, whole.weeks - weeks),
    raises: whole.raises,
    leaves: whole.leaves,
    after: [ids[0]],
    ...(own?.endsBy !== undefined && { endsBy: own.endsBy }),
    note: '',
  }
  return [first, second]
}

function shareOf(whole: Action, at: number): number {
  return actionHours({ steps: whole.steps.slice(0, at) }) / actionHours(whole)
}

/** Everything of the profile that spoke of the whole speaks of the part that it is about. */
function withReferences(profile: Profile, whole: Action, { at, ids }: SplitOrder): Profile {
  const [first, second, , progressId] = ids
  const to =
    (part: string) =>
    <Item extends { readonly action?: string | undefined }>(item: Item): Item =>
      item.action === whole.id ? { ...item, action: part } : item
  const milestone = milestoneId(whole.id)
  return {
    ...profile,
    progress: profile.progress.flatMap((one) =>
      one.action === whole.id ? splitProgress(one, { at, first, second, id: progressId }) : [one],
    ),
    timeEntries: profile.timeEntries.map(to(first)),
    spending: profile.spending.map(to(first)),
    certificates: profile.certificates.map(to(second)),
    impactEntries: profile.impactEntries.map(to(second)),
    postponed: profile.postponed.map((one) =>
      one.action !== whole.id
        ? one
        : one.step < at
          ? { ...one, action: first }
          : { ...one, action: second, step: one.step - at },
    ),
    crossroads: profile.crossroads.map((visit) => (visit.trial === whole.id ? { ...visit, trial: second } : visit)),
    fixedDates: profile.fixedDates.map((date) =>
      date.milestone === milestone ? { ...date, milestone: milestoneId(second) } : date,
    ),
    ...(profile.plan && { plan: splitVersion(profile.plan, whole, { at, ids }) }),
    // What was first planned is told of the parts as well, so that their slip shows.
    ...(profile.baseline && { baseline: splitVersion(profile.baseline, whole, { at, ids }) }),
  }
}

function splitVersion(version: PlanVersion, whole: Action, { at, ids }: Pick<SplitOrder, 'at' | 'ids'>): PlanVersion {
  const [first, second] = ids
  const milestone = milestoneId(whole.id)
  const milestones = version.milestones.flatMap((one) => {
    if (one.actions.length === 1 && one.actions[0] === whole.id)
      return splitWeeks(one, shareOf(whole, at), first, second)
    if (!one.after.includes(milestone)) return [one]
    return [{ ...one, after: one.after.map((id) => (id === milestone ? milestoneId(second) : id)) }]
  })
  return { ...version, milestones }
}

interface TickSplit {
  readonly at: number
  readonly first: string
  readonly second: string
  readonly id: string
}

/** A first part whose steps are all ticked is finished on the day of the last tick. */
function splitProgress(whole: ActionProgress, { at, first, second, id }: TickSplit): readonly ActionProgress[] {
  const early = whole.steps.filter(({ step }) => step < at)
  const late = whole.steps.filter(({ step }) => step >= at).map(({ step, on }) => ({ step: step - at, on }))
  const lastTick = early
    .map(({ on }) => on)
    .toSorted()
    .at(-1)
  return [
    { ...whole, action: first, steps: early, ...(early.length === at && lastTick && { doneOn: lastTick }) },
    ...(late.length > 0 ? [{ id, action: second, steps: late }] : []),
  ]
}

/** The weeks of a planned milestone, the first part's share of the hours first; a week in the middle may be shared. */
function splitWeeks(
  whole: PlannedMilestone,
  share: number,
  first: string,
  second: string,
): readonly [PlannedMilestone, PlannedMilestone] {
  const weeks = Object.entries(whole.byWeek).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const all = weeks.reduce((sum, [, hours]) => sum + hours, 0)
  let left = hundredths(all * share)
  const [early, late]: [[Day, number][], [Day, number][]] = [[], []]
  for (const [week, hours] of weeks) {
    const taken = Math.min(left, hours)
    left = hundredths(left - taken)
    if (taken > 0) early.push([week, hundredths(taken)])
    if (hours - taken > 0) late.push([week, hundredths(hours - taken)])
  }
  const turn = late[0]?.[0] ?? mondayOf(whole.ends)
  const lastEarly = early.at(-1)?.[0] ?? mondayOf(whole.starts)
  const part = { ...whole, note: '' }
  return [
    {
      ...part,
      id: milestoneId(first),
      actions: [first],
      ends: addDays(lastEarly, 6),
      byWeek: Object.fromEntries(early),
      why: 'The first part of a milestone that you split.',
      note: whole.note,
    },
    {
      ...part,
      id: milestoneId(second),
      actions: [second],
      starts: early.length === 0 ? whole.starts : turn,
      byWeek: Object.fromEntries(late),
      after: [milestoneId(first)],
      why: `The second part of a milestone that you split. ${whole.why}`.slice(0, 2_000),
    },
  ]
}
