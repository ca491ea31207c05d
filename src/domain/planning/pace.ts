import { addDays, daysBetween, mondayOf, type Day } from '../calendar.ts'
import type { Pace } from '../profile/plan-record.ts'

const WORKDAYS = 5
/** Hours are planned in quarters: nobody keeps a calendar finer than that. */
const QUARTER = 4

export interface WeeklyHours {
  /** Hours that the pace leaves in each week, from the first; weeks after these have the full hours. */
  readonly offered: readonly number[]
  /** The same in whole quarter hours, rounded down: what the plan may use. */
  readonly usable: readonly number[]
  readonly full: number
  readonly fullUsable: number
}

/** The share of each week is the mean over its workdays, Monday to Friday; overlapping slow times count by the slower. */
export function weeklyHours(pace: Pace, start: Day): WeeklyHours {
  const weeks = Math.max(0, ...pace.slowTimes.map((slow) => Math.ceil((daysBetween(start, slow.to) + 1) / 7)))
  const shares = Array.from({ length: Math.min(weeks, LONGEST_SLOW_TIME) }, () =>
    Array.from({ length: WORKDAYS }, () => 1),
  )
  for (const slow of pace.slowTimes) {
    const first = Math.max(0, daysBetween(start, slow.from))
    const last = Math.min(daysBetween(start, slow.to), shares.length * 7 - 1)
    for (let day = first; day <= last; day += 1) {
      const weekday = day % 7
      const week = shares[Math.floor(day / 7)]
      if (week && weekday < WORKDAYS) week[weekday] = Math.min(week[weekday]!, slow.share)
    }
  }
  const offered = shares.map((days) =>
    hundredths((pace.hoursPerWeek * days.reduce((sum, share) => sum + share, 0)) / WORKDAYS),
  )
  const full = weeks > LONGEST_SLOW_TIME ? offered.at(-1)! : pace.hoursPerWeek
  return { offered, usable: offered.map(quarters), full, fullUsable: quarters(full) }
}

/** A century: a slow time that ends later is taken to go on for ever. */
const LONGEST_SLOW_TIME = 5_200

export function quartersUp(hours: number): number {
  return Math.ceil(hours * QUARTER - 1e-9) / QUARTER
}

export function quarters(hours: number): number {
  return Math.floor(hours * QUARTER + 1e-9) / QUARTER
}

export function hundredths(hours: number): number {
  return Math.round(hours * 100) / 100
}

/** The week, counted from the one that starts on `start`, that `day` lies in; negative for earlier days. */
export function weekOf(start: Day, day: Day): number {
  return daysBetween(start, mondayOf(day)) / 7
}

export function weekStart(start: Day, week: number): Day {
  return addDays(start, week * 7)
}

/** The Sunday of the week. */
export function weekEnd(start: Day, week: number): Day {
  return addDays(start, week * 7 + 6)
}

/** The days of a plan's weeks, each worked out once: a plan of years asks for them hundreds of times. */
export class WeekDays {
  private readonly start: Day
  private readonly mondays: Day[] = []
  private readonly sundays: Day[] = []

  /** `start` is the Monday of week 0. */
  constructor(start: Day) {
    this.start = start
  }

  monday(week: number): Day {
    return (this.mondays[week] ??= weekStart(this.start, week))
  }

  sunday(week: number): Day {
    return (this.sundays[week] ??= weekEnd(this.start, week))
  }
}
