import type { Day } from '../calendar.ts'
import { listed, counted } from '../documents/wording.ts'
import type { RoadmapItem, Team } from '../profile/roadmap-record.ts'
import { agreedPlace, isDone, placeWork, workOf, type Work, type WorkWeeks } from './place-work.ts'
import { RoadmapDays } from './roadmap-days.ts'
import { FURTHEST_WEEK, teamWeeks, type TeamWeeks } from './team-weeks.ts'

/** An open item with the weeks it gets. */
export interface RoadmapRow extends WorkWeeks {
  readonly item: RoadmapItem
  /** The Monday of its first week. */
  readonly from: Day
  /** The Friday of its last week. */
  readonly readyOn: Day
  /** Weeks that it comes after its promised day; 0 when it keeps it or nothing was promised. */
  readonly weeksLate: number
}

/** Why the roadmap, or some items of it, cannot be worked out. */
export interface RoadmapProblem {
  readonly kind: 'no-team' | 'no-days' | 'circle' | 'too-far' | 'no-room'
  /** The items that have no weeks because of it. */
  readonly items: readonly string[]
  /** What is wrong and what to do. */
  readonly message: string
}

/** The roadmap as agreed, worked out from the records. With problems it is incomplete, never wrong. */
export interface Roadmap {
  readonly team: Team
  readonly weeks: TeamWeeks
  readonly days: RoadmapDays
  /** Open items in the order of the list. */
  readonly rows: readonly RoadmapRow[]
  readonly work: readonly Work[]
  readonly problems: readonly RoadmapProblem[]
}

export interface RoadmapRecords {
  readonly team?: Team | undefined
  readonly roadmapItems: readonly RoadmapItem[]
}

const NO_TEAM: Team = { people: [], atOnce: 1, slowTimes: [] }

/**
 * The weeks of every open item, in the order of the list: work in progress first, agreed weeks kept as long as they
 * have room, everything else at the earliest. The same records on the same day give the same roadmap.
 */
export function planRoadmap({ team = NO_TEAM, roadmapItems }: RoadmapRecords, today: Day): Roadmap {
  const weeks = teamWeeks(team, today)
  const days = new RoadmapDays(weeks.start)
  const items = roadmapItems.filter((item) => !isDone(item))
  const nothing = (kind: RoadmapProblem['kind'], message: string): Roadmap => {
    const problem = { kind, items: items.map(({ id }) => id), message }
    return { team, weeks, days, rows: [], work: [], problems: [problem] }
  }
  if (team.people.length === 0)
    return nothing('no-team', 'Nobody is in the team yet. Enter who works on the roadmap and how many days a week.')
  if (weeks.after === 0 && weeks.days.every((own) => own === 0))
    return nothing('no-days', 'The team has no days for the roadmap. Give somebody at least a quarter day a week.')

  const problems: RoadmapProblem[] = []
  let work = workOf(items, weeks.start)
  const leaveOut = (kind: RoadmapProblem['kind'], ids: readonly string[], message: (names: string) => string): void => {
    const out = withFollowers(work, ids)
    problems.push({ kind, items: [...out], message: message(namesOf(items, ids)) })
    work = work.filter(({ id }) => !out.has(id))
  }
  const far = work.filter(({ release }) => release >= FURTHEST_WEEK).map(({ id }) => id)
  if (far.length > 0)
    leaveOut('too-far', far, (names) => `${names} may only start in more than ten years. Choose an earlier day.`)

  const places = new Map(items.flatMap((item) => entryOf(item.id, agreedPlace(item, weeks.start))))
  const priority = items.map(({ id }) => id)
  for (;;) {
    const placed = placeWork({ work, weeks, priority, places })
    if (placed.ok) {
      const rows = items.flatMap((item) => rowOf(item, placed.value.get(item.id), days))
      return { team, weeks, days, rows, work, problems }
    }
    const { kind, actions } = placed.error
    if (kind === 'cycle')
      leaveOut(
        'circle',
        actions,
        (names) => `These wait for each other in a circle: ${names}. Take one “must follow” away.`,
      )
    else {
      const last = actions[0] ?? work.at(-1)?.id ?? ''
      leaveOut(
        'no-room',
        [last],
        (names) => `The team’s days run out before ${names}. Give the team more days, or a later last day.`,
      )
    }
  }
}

export function rowOf(item: RoadmapItem, place: WorkWeeks | undefined, days: RoadmapDays): readonly RoadmapRow[] {
  if (!place) return []
  const { starts, ends, hours } = place
  const weeksLate = item.due === undefined ? 0 : Math.max(0, ends - days.lastWeekFor(item.due))
  return [{ item, starts, ends, hours, from: days.monday(starts), readyOn: days.friday(ends), weeksLate }]
}

/** Days that are taken in each week, from week 0 to the last one of the roadmap. */
export function usedDays(rows: readonly WorkWeeks[]): readonly number[] {
  const used = Array.from({ length: Math.max(0, ...rows.map(({ ends }) => ends + 1)) }, () => 0)
  for (const { starts, hours } of rows)
    hours.forEach((own, at) => {
      used[starts + at] = (used[starts + at] ?? 0) + own
    })
  return used
}

/** The ids and everything that waits for them. */
function withFollowers(work: readonly Work[], ids: readonly string[]): ReadonlySet<string> {
  const out = new Set(ids)
  for (let size = -1; size < out.size;) {
    size = out.size
    for (const { id, after } of work) if (after.some((first) => out.has(first))) out.add(id)
  }
  return out
}

function namesOf(items: readonly RoadmapItem[], ids: readonly string[]): string {
  const names = ids.flatMap((id) => items.find((item) => item.id === id)?.title ?? [])
  const most = names.slice(0, MOST_NAMES).map((name) => `“${name}”`)
  const more = names.length - most.length
  return listed(more > 0 ? [...most, counted(more, 'more item', 'more items')] : most)
}

const MOST_NAMES = 5

function entryOf<Value>(id: string, value: Value | undefined): readonly (readonly [string, Value])[] {
  return value === undefined ? [] : [[id, value]]
}
