import { addDays, daysBetween, mondayOf, type Day } from '../calendar.ts'
import { hundredths, quarters, quartersUp } from '../planning/pace.ts'
import type { Team, TeamMember } from '../profile/roadmap-record.ts'

const WORKDAYS = 5
/** Its days are over for the week that they end. */
const WEEKEND = 2
/** Ten years: what lies beyond is taken to go on as the last week of them does. */
export const FURTHEST_WEEK = 520
/** Half a day a week is the least that gets anywhere. */
const LEAST_SHARE = 0.5

/** What a team has to give, in person-days. */
export interface TeamWeeks {
  /** The Monday of week 0: the week of today, from Saturday on the next one. */
  readonly start: Day
  /** By week, in whole quarter days. */
  readonly days: readonly number[]
  /** Every week after those. */
  readonly after: number
  /** A usual week: everybody who is there and stays, without slow times. */
  readonly usual: number
  /** The most that one item gets in a week. */
  readonly perItem: number
}

/** Person-days of each week: who is there on its workdays, less slow times; where those overlap the slower counts. */
export function teamWeeks(team: Team, today: Day): TeamWeeks {
  const start = mondayOf(addDays(today, WEEKEND))
  const ends = [...team.slowTimes.map(({ to }) => to), ...team.people.flatMap(({ from, to }) => [from, to])]
  const last = ends.reduce<Day>((latest, day) => (day !== undefined && day > latest ? day : latest), start)
  const count = Math.min(FURTHEST_WEEK, Math.max(0, Math.floor(daysBetween(start, last) / 7) + 1))
  const calendar = Array.from({ length: count * 7 }, (_, at) => addDays(start, at))
  const days = Array.from({ length: count }, (_, week) =>
    quarters(calendar.slice(week * 7, week * 7 + WORKDAYS).reduce((sum, day) => sum + daysOn(team, day), 0) / WORKDAYS),
  )
  const lasting = team.people.filter((member) => member.to === undefined && isThere(member, start))
  const usual = hundredths(lasting.reduce((sum, { daysPerWeek }) => sum + daysPerWeek, 0))
  const afterwards = addDays(start, count * 7)
  const after =
    count === FURTHEST_WEEK
      ? (days.at(-1) ?? 0)
      : quarters(team.people.reduce((sum, member) => sum + (isThere(member, afterwards) ? member.daysPerWeek : 0), 0))
  const most = usual > 0 ? usual : Math.max(after, ...days)
  return { start, days, after, usual, perItem: Math.max(LEAST_SHARE, quartersUp(most / team.atOnce)) }
}

/** Person-days of a week. */
export function daysOfWeek({ days, after }: Pick<TeamWeeks, 'days' | 'after'>, week: number): number {
  return days[week] ?? after
}

function daysOn({ people, slowTimes }: Team, day: Day): number {
  const share = slowTimes.reduce(
    (least, { from, to, share: own }) => (from <= day && day <= to ? Math.min(least, own) : least),
    1,
  )
  return share * people.reduce((sum, member) => sum + (isThere(member, day) ? member.daysPerWeek : 0), 0)
}

function isThere({ from, to }: TeamMember, day: Day): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to)
}
