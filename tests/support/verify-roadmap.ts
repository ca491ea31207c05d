import type { RoadmapItem, Team } from '#domain/profile/roadmap-record.ts'

/**
 * Checks a roadmap against its rules from the records alone. Written from the rules and sharing no code with the
 * engine: a mistake there must not hide here.
 */
export interface CheckedRow {
  readonly id: string
  readonly starts: number
  readonly ends: number
  readonly hours: readonly number[]
}

const DAY = 86_400_000
const TOLERANCE = 1e-6

function mondayBefore(day: string): number {
  const at = Date.parse(day)
  return at - ((new Date(at).getUTCDay() + 6) % 7) * DAY
}

/** What the team has in the week, in whole quarter days. */
export function daysOffered(team: Team, today: string, week: number): number {
  let sum = 0
  for (let weekday = 0; weekday < 5; weekday += 1) {
    const day = new Date(mondayBefore(today) + (week * 7 + weekday) * DAY).toISOString().slice(0, 10)
    let share = 1
    for (const slow of team.slowTimes) if (slow.from <= day && slow.to >= day) share = Math.min(share, slow.share)
    for (const { from, to, daysPerWeek } of team.people) {
      if ((from === undefined || from <= day) && (to === undefined || to >= day)) sum += (share * daysPerWeek) / 5
    }
  }
  return Math.floor(sum * 4 + 1e-6) / 4
}

/** Every breach of a rule, as sentences; empty when the roadmap is right. */
export function roadmapBreaches(
  team: Team,
  items: readonly RoadmapItem[],
  today: string,
  rows: readonly CheckedRow[],
): string[] {
  const breaches: string[] = []
  const byId = new Map(rows.map((row) => [row.id, row]))
  if (byId.size < rows.length) breaches.push('an item has two places')
  const open = items.filter((item) => item.doneOn === undefined && (item.doneShare ?? 0) < 1)
  for (const { id } of rows) if (!open.some((item) => item.id === id)) breaches.push(`${id} is done but has weeks`)
  const used = new Map<number, number>()
  for (const item of open) {
    const row = byId.get(item.id)
    if (!row) {
      breaches.push(`${item.id} has no weeks`)
      continue
    }
    if (row.hours.length !== row.ends - row.starts + 1) breaches.push(`${item.id} has days outside its weeks`)
    const left = item.personDays * (1 - (item.doneShare ?? 0))
    const sum = row.hours.reduce((total, own) => total + own, 0)
    if (Math.abs(sum - left) > 0.011) breaches.push(`${item.id} gets ${sum} of ${left} days`)
    row.hours.forEach((own, at) => used.set(row.starts + at, (used.get(row.starts + at) ?? 0) + own))
    const firstDay = new Date(mondayBefore(today) + row.starts * 7 * DAY).toISOString().slice(0, 10)
    const thisWeek = new Date(mondayBefore(today)).toISOString().slice(0, 10)
    if (item.from !== undefined && item.from > thisWeek && firstDay < item.from)
      breaches.push(`${item.id} starts before ${item.from}`)
    for (const first of item.after) {
      const other = byId.get(first)
      if (other && other.ends > row.starts) breaches.push(`${item.id} starts before ${first} ends`)
    }
  }
  for (const [week, days] of used) {
    const offered = daysOffered(team, today, week)
    if (days > offered + TOLERANCE) breaches.push(`week ${week} uses ${days} of ${offered} days`)
  }
  return breaches
}

/** Whether the item would fit back into its old weeks while everything else stays where it is now. */
export function couldGoBack(
  team: Team,
  today: string,
  perItem: number,
  old: CheckedRow,
  others: readonly CheckedRow[],
  item: RoadmapItem,
): boolean {
  if (others.some((other) => item.after.includes(other.id) && other.ends > old.starts)) return false
  const needed = old.hours.reduce((sum, own) => sum + own, 0)
  let room = 0
  for (let week = old.starts; week <= old.ends; week += 1) {
    const taken = others.reduce((sum, other) => sum + (other.hours[week - other.starts] ?? 0), 0)
    const most = Math.max(perItem, old.hours[week - old.starts] ?? 0)
    room += Math.max(0, Math.min(most, daysOffered(team, today, week) - taken))
  }
  return room >= needed - TOLERANCE
}
