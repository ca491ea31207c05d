import type { Day } from '../calendar.ts'
import { acceptAction, changeMilestone, declineAction } from '../profile/plan-changes.ts'
import type { Profile } from '../profile/profile.ts'
import { weeksBetween } from './plan-difference.ts'
import type { Milestone } from './plan.ts'

/** One thing that making the plan again would do to the adopted one. */
export type ReplanItem =
  | { readonly kind: 'added'; readonly milestone: Milestone }
  | { readonly kind: 'removed'; readonly milestone: Milestone }
  | {
      readonly kind: 'moved'
      /** As it would be. */
      readonly milestone: Milestone
      readonly before: { readonly starts: Day; readonly ends: Day }
      readonly weeks: number
    }

/**
 * Why an item cannot be kept as it is: a milestone stays by being pinned to its days, so these must not be over, and a
 * pin that has lost its room cannot be kept by pinning. Undefined when it can be kept.
 */
export function whyNotKept(profile: Profile, item: ReplanItem, start: Day): string | undefined {
  if (item.kind === 'added' || isDeclined(profile, item)) return undefined
  const stored = profile.plan?.milestones.find(({ id }) => id === item.milestone.id)
  if (!stored) return 'It is not in the adopted plan.'
  if (stored.ends < start) return 'Its days are over.'
  if (stored.pinned) return 'It is pinned, but its weeks have no room for it any more.'
  return undefined
}

/**
 * The adopted plan with one item held against making it again: what would come in is declined, what would move or go is
 * pinned to the days it has, and what would go because it was declined is taken back.
 */
export function keepAsItIs(profile: Profile, item: ReplanItem, newId: () => string, today: Day): Profile {
  const { actions, id } = item.milestone
  if (item.kind === 'added')
    return actions.reduce((next, action) => declineAction(next, action, newId(), today), profile)
  if (isDeclined(profile, item)) return actions.reduce(acceptAction, profile)
  return changeMilestone(profile, id, { pinned: true })
}

function isDeclined({ declined }: Profile, { kind, milestone }: ReplanItem): boolean {
  return kind === 'removed' && milestone.actions.some((id) => declined.some(({ action }) => action === id))
}

/** What making the plan again would do, milestone by milestone; what is finished is not part of it. */
export function replanItems(
  before: readonly Milestone[],
  after: readonly Milestone[],
  isDone: (milestone: Milestone) => boolean,
): readonly ReplanItem[] {
  const left = before.filter((milestone) => !isDone(milestone))
  const old = new Map(left.map((milestone) => [milestone.id, milestone]))
  const fresh = new Set(after.map(({ id }) => id))
  const changed = after.flatMap((milestone): ReplanItem[] => {
    const was = old.get(milestone.id)
    if (!was) return isDone(milestone) ? [] : [{ kind: 'added', milestone }]
    if (was.starts === milestone.starts && was.ends === milestone.ends) return []
    const { starts, ends } = was
    return [{ kind: 'moved', milestone, before: { starts, ends }, weeks: weeksBetween(ends, milestone.ends) }]
  })
  const removed = left.filter(({ id }) => !fresh.has(id)).map((milestone) => ({ kind: 'removed' as const, milestone }))
  return [...changed, ...removed]
}
