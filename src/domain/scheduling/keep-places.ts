import { leastWeeks, leastWeeksForHours } from './bound.ts'
import { buildCapacity } from './capacity.ts'
import { Filler, type Place } from './filler.ts'
import { buildNetwork } from './network.ts'
import { orderByPriority } from './order.ts'
import { infeasible, MOST_WEEKS, type Scheduled, type ScheduleProblem } from './problem.ts'
import type { Schedule, ScheduledAction } from './schedule.ts'

export interface KeptPlaces {
  /** Ids in the order in which the weeks are given out, as far as links allow. */
  readonly priority: readonly string[]
  /** The weeks that actions have already; the others take the earliest that are left. */
  readonly places: ReadonlyMap<string, Place>
}

/**
 * A schedule in which only what must move moves. In the given order, each action with a place stays in its weeks when
 * those before it leave room for its hours there; otherwise it takes the earliest place from its old start on. So:
 *
 * - nothing with a place starts earlier than it did;
 * - whatever starts or ends later could not go back to its old weeks unless something else moved as well;
 * - a schedule whose every action has its own place comes out as it was.
 */
export function scheduleKeeping(problem: ScheduleProblem, { priority, places }: KeptPlaces): Scheduled<Schedule> {
  const built = buildNetwork(problem)
  if (!built.ok) return built
  const capacity = buildCapacity(problem)
  if (!capacity.ok) return capacity
  const network = built.value
  const weeksOfHours = leastWeeksForHours(network, capacity.value)
  if (weeksOfHours > MOST_WEEKS)
    return infeasible('capacity', [], 'The weeks do not offer the hours of the actions. Offer more hours a week.')
  const created = Filler.create(network, capacity.value, problem.atOnce, weeksOfHours)
  if (!created.ok) return created
  const filler = created.value
  const { ids, weight } = network
  const hours: number[][] = ids.map(() => [])
  filler.wipe(hours)
  const actions: ScheduledAction[] = []
  let weeks = 0
  let weighted = 0
  for (const i of orderByPriority(network, priority)) {
    const place = places.get(ids[i]!)
    const stays = place !== undefined && filler.stay(i, place, hours)
    if (!stays && filler.place(i, network.weeks[i]!, hours, place?.starts) < 0)
      return { ok: false, error: filler.explain(i) }
    const ends = filler.ends[i]!
    weeks = Math.max(weeks, ends + 1)
    weighted += weight[i]! * ends
    actions.push({ id: ids[i]!, starts: filler.starts[i]!, ends, hours: hours[i]! })
  }
  return {
    ok: true,
    value: {
      actions,
      weeks,
      weighted,
      get bound() {
        return leastWeeks(network, capacity.value, problem.atOnce)
      },
    },
  }
}
