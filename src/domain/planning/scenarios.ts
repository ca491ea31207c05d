import type { Day } from '../calendar.ts'
import { counted, hours as hoursWords } from '../documents/wording.ts'
import { findRung, type Framework } from '../framework/framework.ts'
import type { SlowTime } from '../profile/plan-record.ts'
import type { Profile } from '../profile/profile.ts'
import type { Scenario } from '../profile/workspace-record.ts'
import { bent, type Bend } from './bend.ts'
import { planDifference } from './plan-difference.ts'
import type { Milestone, Plan } from './plan.ts'
import { isQuarterEnd, quarterEndShare } from './quarter-ends.ts'

/** What is tried out, whole: a scenario means the same after the profile has moved on. */
export function scenarioOf(profile: Profile, bend: Bend, id: string, name: string, on: Day): Scenario {
  const { person, pace } = bent(profile, bend)
  const { takeBack = [] } = bend
  return { id, name, on, goal: person.goal, pace, ...(takeBack.length > 0 && { takeBack }) }
}

/** What trying the scenario out changes. */
export function scenarioBend({ goal, pace, takeBack }: Scenario): Bend {
  return { ...pace, goal, takeBack }
}

/** What is wrong with a name for a scenario, or undefined. `own` is the scenario that is being renamed. */
export function scenarioNameProblem(scenarios: readonly Scenario[], name: string, own?: string): string | undefined {
  const wanted = name.trim().toLowerCase()
  if (wanted === '') return 'Give the scenario a name.'
  const taken = scenarios.some((other) => other.id !== own && other.name.toLowerCase() === wanted)
  return taken ? 'Another scenario has this name. Choose one that tells them apart.' : undefined
}

/** "9 hours a week, 4 at once, quarter ends at 50%": what a bend names, in one line. */
export function bendWords(
  { hoursPerWeek, atOnce, slowTimes, goal, takeBack }: Bend,
  framework: Framework,
  today: Day,
): string {
  return [
    ...(goal === undefined ? [] : [`goal ${findRung(framework, goal)?.shortName ?? goal}`]),
    ...(hoursPerWeek === undefined ? [] : [`${hoursWords(hoursPerWeek)} a week`]),
    ...(atOnce === undefined ? [] : [`${atOnce} at once`]),
    ...(slowTimes === undefined ? [] : [slowTimesWords(slowTimes, today)]),
    ...(takeBack === undefined ? [] : [`${counted(takeBack.length, 'action')} taken back`]),
  ].join(', ')
}

/** What lies ahead; quarter ends are one thing, however many there are. */
export function slowTimesWords(slowTimes: readonly SlowTime[], today: Day): string {
  const others = slowTimes.filter((slow) => !isQuarterEnd(slow) && slow.to >= today).length
  const share = quarterEndShare(slowTimes, today)
  const parts = [
    ...(share < 1 ? [`quarter ends at ${Math.round(share * 100)}%`] : []),
    ...(others > 0 ? [counted(others, 'slow time')] : []),
  ]
  return parts.join(' and ') || 'no slow weeks'
}

export interface ItemDifference {
  readonly id: string
  readonly title: string
  /** Missing where only the other plan has it. */
  readonly one?: Pick<Milestone, 'starts' | 'ends'>
  readonly other?: Pick<Milestone, 'starts' | 'ends'>
}

/** What differs between two plans item by item, in order of time; what is the same is left out. */
export function differingItems(one: Plan, other: Plan): readonly ItemDifference[] {
  const { added, removed, moved } = planDifference(one, other)
  const differing = new Set([...added, ...removed, ...moved.map(({ id }) => id)])
  const first = new Map(one.milestones.map((milestone) => [milestone.id, milestone]))
  const second = new Map(other.milestones.map((milestone) => [milestone.id, milestone]))
  return [...differing]
    .map((id): ItemDifference => {
      const [a, b] = [first.get(id), second.get(id)]
      return { id, title: (a ?? b)?.title ?? id, ...(a && { one: a }), ...(b && { other: b }) }
    })
    .toSorted((a, b) => {
      const [day, later] = [startOf(a), startOf(b)]
      return day < later ? -1 : day > later ? 1 : a.id < b.id ? -1 : 1
    })
}

function startOf({ one, other }: ItemDifference): Day {
  return (one ?? other)?.starts ?? ''
}
