import { leastWeeks, leastWeeksForHours } from './bound.ts'
import { buildCapacity, type Capacity } from './capacity.ts'
import { Filler } from './filler.ts'
import { buildNetwork, type Network } from './network.ts'
import { findOrder } from './order.ts'
import { infeasible, MOST_WEEKS, type Scheduled, type ScheduleOptions, type ScheduleProblem } from './problem.ts'

export interface ScheduledAction {
  readonly id: string
  /** First week, from 0. */
  readonly starts: number
  /** Last week, inclusive. */
  readonly ends: number
  /** Hours of the weeks `starts` to `ends`, in that order; 0 where it pauses. */
  readonly hours: readonly number[]
}

export interface Schedule {
  /** In the order in which the weeks were filled. */
  readonly actions: readonly ScheduledAction[]
  /** Weeks from the first to the end of the last action. */
  readonly weeks: number
  /** Weeks that no schedule can beat. */
  readonly bound: number
  /** Sum over actions of weight × last week. */
  readonly weighted: number
}

const NO_HOURS: number[] = []

/** More tries than this are a slip of the finger. */
const MOST_EVALUATIONS = 10_000_000

/**
 * The weeks of every action, or why there are none. The same problem gives the same schedule, whatever order its
 * actions are listed in.
 */
export function schedule(problem: ScheduleProblem, options: ScheduleOptions): Scheduled<Schedule> {
  const { evaluations, seed } = options
  if (!Number.isInteger(evaluations) || evaluations < 0 || evaluations > MOST_EVALUATIONS || !Number.isFinite(seed)) {
    return infeasible(
      'bad-number',
      [],
      `The number of evaluations is ${evaluations}; it has to be a whole number from 0 to ${MOST_EVALUATIONS}.`,
    )
  }
  const network = buildNetwork(problem)
  if (!network.ok) return network
  const capacity = buildCapacity(problem)
  if (!capacity.ok) return capacity
  const weeksOfHours = leastWeeksForHours(network.value, capacity.value)
  if (weeksOfHours > MOST_WEEKS) return neverEnough(network.value.hours, capacity.value)
  const bound = (): number => leastWeeks(network.value, capacity.value, problem.atOnce)
  const created = Filler.create(network.value, capacity.value, problem.atOnce, weeksOfHours)
  if (!created.ok) return created
  const filler = created.value
  const { ids, weight } = network.value
  // A place for each from the start: lists come in any order, which makes a list of lists slow to grow.
  const hours = ids.map(() => NO_HOURS)
  let order = findOrder({ network: network.value, filler, options, bound })
  let failure = filler.fill(order, hours)
  if (failure?.kind === 'capacity') {
    // The hours end before the last action does: the order that ends soonest may still fit.
    order = soonestOrder(problem, network.value, options) ?? order
    failure = filler.fill(order, hours)
  }
  if (failure) return { ok: false, error: failure }

  const { starts, ends } = filler
  const actions: ScheduledAction[] = []
  let weeks = 0
  let weighted = 0
  for (const i of order) {
    const end = ends[i]!
    if (end >= weeks) weeks = end + 1
    weighted += weight[i]! * end
    actions.push({ id: ids[i]!, starts: starts[i]!, ends: end, hours: hours[i]! })
  }
  return {
    ok: true,
    value: {
      actions,
      weeks,
      weighted,
      // Worked out when asked for: it takes a good part of the time of an instant answer.
      get bound() {
        return bound()
      },
    },
  }
}

/** Placed actions that looking for an order that fits may cost at least: some hundredths of a second. */
const PLACEMENTS = 20_000

/**
 * The order that ends soonest if the hours went on after the listed weeks: going on makes an order that comes close
 * cheaper than one that does not, so that the search finds its way into the weeks.
 */
function soonestOrder(problem: ScheduleProblem, network: Network, options: ScheduleOptions): Int32Array | undefined {
  const { capacity, atOnce } = problem
  const capacityAfter = capacity.reduce((most, hours) => Math.max(most, hours), 0)
  const endless = buildCapacity({ ...problem, capacityAfter })
  if (!endless.ok) return undefined
  const filler = Filler.create(network, endless.value, atOnce, capacity.length)
  if (!filler.ok) return undefined
  const evaluations = Math.max(options.evaluations, Math.ceil(PLACEMENTS / network.size))
  return findOrder({
    network,
    filler: filler.value,
    options: { order: 'calendar', evaluations, seed: options.seed },
    bound: () => leastWeeks(network, endless.value, atOnce),
  })
}

/** Weeks that no schedule of the problem can beat: Infinity when there is none, 0 when the problem is wrong. */
export function leastWeeksOf(problem: ScheduleProblem): number {
  const network = buildNetwork(problem)
  const capacity = buildCapacity(problem)
  return network.ok && capacity.ok ? leastWeeks(network.value, capacity.value, problem.atOnce) : 0
}

function neverEnough(hours: Float64Array, { listed, after, until }: Capacity): Scheduled<never> {
  const needed = Math.round(hours.reduce((sum, own) => sum + own, 0) * 100) / 100
  if (after > 0) {
    return infeasible(
      'horizon',
      [],
      `The actions take ${needed} hours, which these weeks do not offer within ${MOST_WEEKS} weeks. Offer more hours a week.`,
    )
  }
  const message = `The actions take ${needed} hours, but all weeks together offer only ${until(listed.length - 1)}. Offer more hours or more weeks.`
  return infeasible('capacity', [], message)
}
