import { decimals } from './memory.ts'
import { DUST, infeasible, LARGEST_NUMBER, MOST_WEEKS, type ScheduleProblem, type Scheduled } from './problem.ts'

/** Hours per week, without an end: beyond the list every week is the same. */
export interface Capacity {
  readonly listed: Float64Array
  readonly after: number
  /** Hours in weeks 0 to `week`, inclusive. */
  readonly until: (week: number) => number
  /** The first week by whose end `hours` have been offered, or Infinity when they never are. */
  readonly weekOffering: (hours: number) => number
}

export function buildCapacity(problem: ScheduleProblem): Scheduled<Capacity> {
  const { capacity, capacityAfter, atOnce } = problem
  if (!Number.isInteger(atOnce) || atOnce < 1 || atOnce > LARGEST_NUMBER) {
    return infeasible('bad-number', [], `At once is ${atOnce}; it has to be a whole number from 1.`)
  }
  if (capacity.length > MOST_WEEKS)
    return infeasible('horizon', [], `The list of weekly hours is longer than ${MOST_WEEKS} weeks.`)
  const weeks = capacity.length
  const listed = decimals(weeks)
  const sums = decimals(weeks + 1)
  let total = 0
  for (let week = 0; week <= weeks; week += 1) {
    const hours = week < weeks ? capacity[week]! : capacityAfter
    if (!(hours >= 0 && hours <= LARGEST_NUMBER)) {
      const which = week < weeks ? `week ${week}` : 'the weeks after the list'
      const message = `The hours of ${which} are ${hours}; they have to be a number from 0 to ${LARGEST_NUMBER}.`
      return infeasible('bad-number', [], message)
    }
    if (week === weeks) break
    listed[week] = hours
    total += hours
    sums[week + 1] = total
  }
  return {
    ok: true,
    value: {
      listed,
      after: capacityAfter,
      until: (week) =>
        week < 0 ? 0 : week < listed.length ? sums[week + 1]! : total + (week - listed.length + 1) * capacityAfter,
      weekOffering: (hours) => {
        if (hours <= DUST) return 0
        if (hours <= total + DUST) {
          let low = 0
          let high = listed.length - 1
          while (low < high) {
            const middle = (low + high) >> 1
            if (sums[middle + 1]! + DUST >= hours) high = middle
            else low = middle + 1
          }
          return low
        }
        if (capacityAfter <= 0) return Infinity
        return listed.length + Math.ceil((hours - total - DUST) / capacityAfter) - 1
      },
    },
  }
}
