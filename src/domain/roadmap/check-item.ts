import { longDay, type Day } from '../calendar.ts'
import { listed } from '../documents/wording.ts'
import type { RoadmapItem } from '../profile/roadmap-record.ts'
import { agreedPlace, placeWork, withWhatComesFirst, workOf } from './place-work.ts'
import { RoadmapDays } from './roadmap-days.ts'
import type { RoadmapRecords } from './roadmap.ts'
import { teamWeeks } from './team-weeks.ts'
import { daysWords } from './words.ts'

export const MOST_PERSON_DAYS = 5_000

/** What is wrong with a number of person-days that was typed; undefined when it can be planned with. */
export function problemOfDays(text: string): string | undefined {
  const days = Number(text)
  if (text.trim() === '' || !(days > 0)) return 'Type the person-days as a number above 0, such as 12.'
  if (days > MOST_PERSON_DAYS)
    return `More than ${MOST_PERSON_DAYS} days is a program. Enter its first step here, such as the next 60 days.`
  return undefined
}

/** What is wrong with the value of a week; both fields empty means no value. */
export function problemOfValue(amount: string, currency: string): string | undefined {
  if (amount.trim() === '' && currency.trim() === '') return undefined
  const value = Number(amount)
  if (amount.trim() === '' || !(value >= 0 && value <= 1e12))
    return 'Type the value of a week as a number from 0, such as 1200.'
  if (!/^[A-Z]{3}$/.test(currency)) return 'Type the currency as three letters such as USD.'
  return undefined
}

/** Values in another currency than those of the other items are added up apart; worth saying where it is typed. */
export function noteOnCurrency(currency: string, others: readonly Pick<RoadmapItem, 'value'>[]): string | undefined {
  const known = [...new Set(others.flatMap(({ value }) => value?.currency ?? []))].filter((other) => other !== currency)
  return known.length === 0 || currency === ''
    ? undefined
    : `Other values are in ${listed(known)}. Sums in ${currency} are kept apart; nothing is converted.`
}

/**
 * The titles of the circle that it would make if `item` had to follow `first`: each one waits for the one before it.
 * Undefined when it makes none.
 */
export function circleThrough(
  items: readonly RoadmapItem[],
  item: string,
  first: string,
): readonly string[] | undefined {
  const byId = new Map(items.map((one) => [one.id, one]))
  const seen = new Set<string>()
  const walk = (id: string): readonly string[] | undefined => {
    if (id === item) return [titleOf(byId.get(id))]
    if (seen.has(id)) return undefined
    seen.add(id)
    for (const next of byId.get(id)?.after ?? []) {
      const rest = walk(next)
      if (rest) return [...rest, titleOf(byId.get(id))]
    }
    return undefined
  }
  return walk(first)
}

function titleOf(item: RoadmapItem | undefined): string {
  return item ? `“${item.title}”` : ''
}

export interface ItemFinding {
  /** Has to be put right: the field cannot mean what it says. */
  readonly problem?: string
  /** Worth knowing, with the nearest answer. */
  readonly note?: string
}

/** Whether the promised day of an item can be kept, were it to go before everything that is not begun. */
export function findInDue(records: RoadmapRecords, item: RoadmapItem, today: Day): ItemFinding {
  const { due, from } = item
  if (due === undefined || !records.team || item.doneOn !== undefined) return {}
  if (due < today) return { note: `${longDay(due)} is over. Promise a day from today on, or take the day out.` }
  if (from !== undefined && due < from)
    return {
      problem: `It may not start before ${longDay(from)}, after the promised day. Choose ${longDay(from)} or later.`,
    }
  const weeks = teamWeeks(records.team, today)
  const days = new RoadmapDays(weeks.start)
  const others = records.roadmapItems.filter(({ id, doneOn }) => id !== item.id && doneOn === undefined)
  const items = [...others, item]
  const work = workOf(items, weeks.start)
  const first = withWhatComesFirst(work, [item.id])
  const places = new Map(
    items.flatMap((one) => {
      const place = one.id === item.id || first.has(one.id) ? undefined : agreedPlace(one, weeks.start)
      return place ? [[one.id, place] as const] : []
    }),
  )
  const placed = placeWork({ work, weeks, priority: [...first].toReversed(), places })
  const ends = placed.ok ? placed.value.get(item.id)?.ends : undefined
  if (ends === undefined || ends <= days.lastWeekFor(due)) return {}
  return {
    note: `Even if it went first, its ${daysWords(item.personDays)} would be ready by ${longDay(days.friday(ends))}. Promise that day, or make it smaller.`,
  }
}
