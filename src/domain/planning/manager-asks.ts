import { quarterName, quarterStart, type Day } from '../calendar.ts'
import { findAction, type Framework } from '../framework/framework.ts'
import type { Milestone } from './plan.ts'

/** Something that a manager can do. */
export interface ManagerAsk {
  readonly text: string
  /** The milestones that need it, the soonest first. */
  readonly milestones: readonly string[]
  /** The day the first of them starts: it has to be settled by then. */
  readonly by: Day
}

export interface QuarterOfAsks {
  /** The first day of the quarter. */
  readonly from: Day
  /** "Q1 2027". */
  readonly name: string
  readonly asks: readonly ManagerAsk[]
}

/** What the milestones ask of the manager, each request once, the soonest first. */
export function managerAsks(
  milestones: readonly Pick<Milestone, 'id' | 'starts' | 'actions'>[],
  framework: Framework,
): readonly ManagerAsk[] {
  const byText = new Map<string, ManagerAsk>()
  for (const { id, actions, starts } of milestones.toSorted((a, b) => compare(a.starts, b.starts))) {
    for (const action of actions) {
      const text = findAction(framework, action)?.asks
      if (text === undefined) continue
      const known = byText.get(text)
      if (!known) byText.set(text, { text, milestones: [id], by: starts })
      else if (!known.milestones.includes(id)) byText.set(text, { ...known, milestones: [...known.milestones, id] })
    }
  }
  return [...byText.values()]
}

/**
 * The same by the quarter in which the milestones start, so that one conversation a quarter settles them: a request that
 * is needed in several quarters comes up in each. Quarters without a request are missing.
 */
export function asksByQuarter(
  milestones: readonly Pick<Milestone, 'id' | 'starts' | 'actions'>[],
  framework: Framework,
): readonly QuarterOfAsks[] {
  const quarters = Map.groupBy(milestones, ({ starts }) => quarterStart(starts))
  return [...quarters]
    .toSorted(([a], [b]) => compare(a, b))
    .flatMap(([from, own]) => {
      const asks = managerAsks(own, framework)
      return asks.length > 0 ? [{ from, name: quarterName(from), asks }] : []
    })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
