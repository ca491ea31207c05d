import { useState } from 'react'
import { daysBetween, daySpan, shortMonthName, type Day } from '#domain/calendar.ts'
import { counted } from '#domain/documents/wording.ts'
import { findRung, type Framework } from '#domain/framework/framework.ts'
import type { BoardColumn } from '#domain/planning/board.ts'
import { moveCard } from '#domain/planning/move-card.ts'
import { moveMilestone, type NotMoved } from '#domain/planning/move-milestone.ts'
import type { PlanDifference } from '#domain/planning/plan-difference.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'

/** A move that did not work, and the milestone it was about. */
export interface Refusal extends NotMoved {
  readonly milestone: string
}

export interface Moves {
  /** What was refused last, until something works or it is put away. */
  readonly refusal: Refusal | undefined
  putAway(): void
  /** By whole weeks; one step of undo. */
  toWeeks(milestone: string, weeks: number): void
  /** All of them, or none with the reason for the first that cannot; one step of undo. */
  severalToWeeks(milestones: readonly string[], weeks: number): void
  toColumn(milestone: Milestone, column: BoardColumn): void
}

const TRYING_OUT: NotMoved = {
  kind: 'refused',
  reason: 'Something is being tried out above. Keep it or leave it first.',
}

/** Moves milestones in the plan, says what came of it, and keeps the reason when nothing did. What is only tried out holds still. */
export function useMoves(isTryingOut: boolean): Moves {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const [refusal, setRefusal] = useState<Refusal>()
  const refuse = (milestone: string, refused: NotMoved): void => setRefusal({ ...refused, milestone })
  return {
    refusal,
    putAway: () => setRefusal(undefined),
    toWeeks: (milestone, weeks) => {
      if (weeks === 0) return
      if (isTryingOut) return refuse(milestone, TRYING_OUT)
      const result = moveMilestone(profile, framework, { milestone, weeks }, newId(), today)
      if (result.kind === 'refused') return refuse(milestone, result)
      setRefusal(undefined)
      change('moved milestone', () => result.profile)
      const lies = result.profile.plan?.milestones.find(({ id }) => id === milestone)
      if (lies)
        sayChanged(`Pinned to ${daySpan(lies.starts, lies.ends)}`, differenceWords(result.difference, framework))
    },
    severalToWeeks: (milestones, weeks) => {
      if (isTryingOut) return refuse(milestones[0] ?? '', TRYING_OUT)
      const result = moveSeveral(profile, framework, milestones, weeks, today)
      if ('kind' in result) return setRefusal(result)
      setRefusal(undefined)
      const what = counted(milestones.length, 'milestone')
      change(`moved ${what}`, () => result)
      sayChanged(
        `${what} moved ${counted(Math.abs(weeks), 'week')} ${weeks < 0 ? 'earlier' : 'later'}`,
        'Pinned there; the rest is planned again.',
      )
    },
    toColumn: (milestone, to) => {
      if (isTryingOut) return refuse(milestone.id, TRYING_OUT)
      const result = moveCard(profile, framework, { milestone, to }, newId(), today)
      if (result.kind === 'refused') return refuse(milestone.id, result)
      setRefusal(undefined)
      change(result.label, () => result.profile)
      sayChanged(milestone.title, result.says)
    },
  }
}

/** Moves several by as many weeks, or none with the reason for the first that cannot: one after the other. */
function moveSeveral(
  profile: Profile,
  framework: Framework,
  milestones: readonly string[],
  weeks: number,
  today: Day,
): Profile | Refusal {
  // What has to leave room goes first.
  const starts = new Map(profile.plan?.milestones.map((one) => [one.id, one.starts]))
  const order = milestones.toSorted(
    (a, b) => Math.sign(-weeks) * (starts.get(a) ?? '').localeCompare(starts.get(b) ?? ''),
  )
  let next = profile
  for (const milestone of order) {
    const shift = weeksFrom(next, milestone, starts.get(milestone), weeks)
    const result = moveMilestone(next, framework, { milestone, weeks: shift }, newId(), today)
    if (result.kind === 'refused') return { kind: 'refused', reason: result.reason, milestone }
    next = result.profile
  }
  return next
}

/** Moving another one may have moved it already. */
function weeksFrom(profile: Profile, milestone: string, from: Day | undefined, weeks: number): number {
  const now = profile.plan?.milestones.find(({ id }) => id === milestone)?.starts
  if (from === undefined || now === undefined) return weeks
  return weeks - daysBetween(from, now) / 7
}

/** "4 other milestones moved. MOPs manager is ready in Mar 2027 instead of Jan 2027." */
function differenceWords({ moved, added, removed, gates }: PlanDifference, framework: Framework): string {
  const others = [
    ...(moved.length > 0 ? [`${counted(moved.length, 'other milestone')} moved`] : []),
    ...(added.length > 0 ? [`${added.length} came in`] : []),
    ...(removed.length > 0 ? [`${removed.length} went`] : []),
  ]
  const dates = gates.flatMap(({ rung, before, after }) => {
    const [was, is] = [before && shortMonthName(before), after && shortMonthName(after)]
    if (was === is) return []
    const name = findRung(framework, rung)?.shortName ?? rung
    return [
      is === undefined ? `${name} is out of reach.` : `${name} is ready in ${is}${was ? ` instead of ${was}` : ''}.`,
    ]
  })
  const rest = others.length > 0 ? `${others.join(', ')}.` : 'Nothing else moved.'
  return [rest, ...dates].join(' ')
}
