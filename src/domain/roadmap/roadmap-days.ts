import { addDays, daysBetween, type Day } from '../calendar.ts'

/** The days of a roadmap's weeks, each worked out once: weighing a request asks for the same ones thousands of times. */
export class RoadmapDays {
  /** The Monday of week 0. */
  readonly start: Day
  private readonly mondays: Day[] = []
  private readonly fridays: Day[] = []
  private readonly lastWeeks = new Map<Day, number>()

  constructor(start: Day) {
    this.start = start
  }

  monday(week: number): Day {
    return (this.mondays[week] ??= addDays(this.start, week * 7))
  }

  /** Work is ready on the Friday of its last week. */
  friday(week: number): Day {
    return (this.fridays[week] ??= addDays(this.start, week * 7 + 4))
  }

  /** The last week whose Friday is on or before the day; below 0 when none is. */
  lastWeekFor(day: Day): number {
    const known = this.lastWeeks.get(day)
    if (known !== undefined) return known
    const week = Math.floor((daysBetween(this.start, day) - 4) / 7)
    this.lastWeeks.set(day, week)
    return week
  }
}
