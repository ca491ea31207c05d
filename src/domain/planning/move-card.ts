import { daysBetween, longDay, mondayOf, mondayOnOrAfter, type Day } from '../calendar.ts'
import type { Framework } from '../framework/framework.ts'
import { finishMilestone, startMilestone, unstartMilestone } from '../profile/milestone-changes.ts'
import { isFinished, progressOf } from '../profile/plan-changes.ts'
import type { Profile } from '../profile/profile.ts'
import { columnOf, lastNextDay, NEXT_WEEKS, type BoardColumn } from './board.ts'
import { moveMilestone, type NotMoved } from './move-milestone.ts'
import type { Milestone } from './plan.ts'
import { planInForce } from './replan.ts'

export interface CardMoved {
  readonly kind: 'moved'
  readonly profile: Profile
  /** Completes "Undo …". */
  readonly label: string
  /** A sentence: what the move means. */
  readonly says: string
}

/**
 * Moves a card only where that is something that happens in life: Doing starts it, Done and Proving finish it, Later
 * and Next plan it for other weeks. Everything else is refused with the thing to do instead. `id` names what is new.
 */
export function moveCard(
  profile: Profile,
  framework: Framework,
  { milestone, to }: { readonly milestone: Milestone; readonly to: BoardColumn },
  id: string,
  today: Day,
): CardMoved | NotMoved {
  if (!planInForce(profile)) return refuse('This is a proposal. Adopt the plan, and its cards can be moved.')
  const from = columnOf(milestone, profile, framework, today)
  if (from === to) return refuse('It is there already.')
  const isOver = from === 'proving' || from === 'done'
  if (to === 'doing') {
    if (isOver) return refuse('Nothing of it is left to do. Take away the tick of the step that is not done.')
    const started = startMilestone(profile, milestone, id, today)
    return moved(started, 'started milestone', 'Started. The plan goes on with it before other work of its gate.')
  }
  if (to === 'proving' || to === 'done') return finish(profile, framework, { milestone, to }, id, today)
  if (isOver) return refuse('Nothing of it is left to plan. Take away the tick of the step that is not done.')
  const hasTicks = milestone.actions.some((action) => (progressOf(profile, action)?.steps.length ?? 0) > 0)
  if (hasTicks)
    return refuse('Steps of it are ticked, so it goes on. Take those ticks away, or move it on the timeline.')
  return plan(unstartMilestone(profile, milestone), framework, { milestone, to }, id, today)
}

function finish(
  profile: Profile,
  framework: Framework,
  { milestone, to }: { readonly milestone: Milestone; readonly to: 'proving' | 'done' },
  id: string,
  today: Day,
): CardMoved | NotMoved {
  const from = columnOf(milestone, profile, framework, today)
  if (from === 'done') return refuse('What it raises was rated since it was finished, so it is proved.')
  if (from === 'proving' && isFinished(profile, milestone))
    return refuse('It is done as soon as what it raises is rated once more. Open it to do that.')
  const finished = finishMilestone(profile, framework, milestone, id, today)
  const lies = columnOf(milestone, finished, framework, today)
  if (lies === to || lies === 'done') return moved(finished, 'finished milestone', 'Finished.')
  if (lies === 'proving')
    return moved(finished, 'finished milestone', 'Finished. It stands under Proving until what it raises is rated.')
  return refuse('An action of it is no longer in the framework. Replan, and it leaves the plan.')
}

/** To the first week that makes it later, or to the first week there is. */
function plan(
  profile: Profile,
  framework: Framework,
  { milestone, to }: { readonly milestone: Milestone; readonly to: 'later' | 'next' },
  id: string,
  today: Day,
): CardMoved | NotMoved {
  const lies = columnOf(milestone, profile, framework, today)
  if (lies === to) return moved(profile, 'milestone not started', 'Not started after all; its weeks stay.')
  const monday = to === 'later' ? mondayOnOrAfter(lastNextDay(today)) : mondayOnOrAfter(today)
  const first = to === 'later' && monday <= lastNextDay(today) ? 1 : 0
  const weeks = daysBetween(mondayOf(milestone.starts), monday) / 7 + first
  const wanted = moveMilestone(profile, framework, { milestone: milestone.id, weeks }, id, today)
  const result =
    wanted.kind === 'refused' && wanted.nearest
      ? moveMilestone(profile, framework, { milestone: milestone.id, weeks: wanted.nearest.weeks }, id, today)
      : wanted
  if (result.kind === 'refused') return result
  const starts = result.profile.plan!.milestones.find((one) => one.id === milestone.id)!.starts
  if (starts <= lastNextDay(today) !== (to === 'next')) {
    const why = wanted.kind === 'refused' ? wanted.reason : ''
    return refuse(`${why} No week ${to === 'next' ? `within ${NEXT_WEEKS} weeks` : 'later than that'} works.`.trim())
  }
  return moved(result.profile, 'moved milestone', `Pinned to start on ${longDay(starts)}; the rest is planned again.`)
}

function moved(profile: Profile, label: string, says: string): CardMoved {
  return { kind: 'moved', profile, label, says }
}

function refuse(reason: string): NotMoved {
  return { kind: 'refused', reason }
}
