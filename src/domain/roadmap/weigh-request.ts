import type { Money, RoadmapRequest, Team } from '../profile/roadmap-record.ts'
import { brokenPromises, displace, weeksMoved, type Ask, type Displacement } from './displacement.ts'
import { costOfDelay } from './money.ts'
import { usedDays, type Roadmap } from './roadmap.ts'
import { daysOfWeek, teamWeeks } from './team-weeks.ts'

/** Further than this nobody compares start weeks. */
const MOST_STARTS = 60
/** Help comes by half days. */
const HALF_DAY = 0.5
/** Rounding dust of adding quarter days. */
const DUST = 1e-9

export interface MorePeople {
  /** Extra days a week. */
  readonly daysPerWeek: number
  /** First and last week of the help, both inclusive. */
  readonly from: number
  readonly to: number
  /** The team with the helpers, who have neither a name nor a lasting id yet. */
  readonly team: Team
  readonly displacement: Displacement
}

export interface SmallerStep {
  readonly personDays: number
  readonly text: string
  readonly displacement: Displacement
}

/** A request weighed: what it moves now, and the other ways, each worked out on the same roadmap. */
export interface Weighing {
  readonly now: Displacement
  /** The first step that was entered, put in now; absent when none was. */
  readonly smaller?: SmallerStep
  /** The most days that fit by the same time without anything moving; 0 when none do. */
  readonly fitting: number
  /** The earliest weeks in which nothing moves. */
  readonly later: Displacement
  /** Sooner than that: everything promised keeps its weeks, other items give way. Absent when it gains nothing. */
  readonly afterPromises?: Displacement
  /** Help that keeps every item where it is; absent when nothing moves anyway. */
  readonly morePeople?: MorePeople
  /** What each week of waiting costs whoever asks; absent when no value was entered. */
  readonly waitingPerWeek?: Money
}

/** Undefined when the team will never have the days, or there is no roadmap to weigh against. */
export function weighRequest(roadmap: Roadmap, request: Ask & Pick<RoadmapRequest, 'smaller'>): Weighing | undefined {
  const { personDays, smaller } = request
  const now = placeNow(roadmap, request, personDays)
  const later = displace(roadmap, request, { personDays, release: 0, goes: 'last' })
  if (!now || !later) return undefined
  const step = smaller && placeNow(roadmap, request, smaller.personDays)
  const afterPromises = displace(roadmap, request, { personDays, release: 0, goes: 'after-promises' })
  const help = now.moves.length > 0 ? enoughHelp(roadmap, request, now) : undefined
  const waitingPerWeek = costOfDelay(request.value, 1)
  return {
    now,
    ...(smaller && step && { smaller: { ...smaller, displacement: step } }),
    fitting: daysThatFit(roadmap, request, now),
    later,
    ...(gains(afterPromises, { now, later }) && { afterPromises }),
    ...(help && { morePeople: help }),
    ...(waitingPerWeek && { waitingPerWeek }),
  }
}

/**
 * The request with priority, unless it fits in as it is. Where a day is wanted, it starts where it moves least among the weeks that still meet the
 * day: fewest broken promises, then fewest weeks, then the earliest. Without a day, or where no start meets it, at once.
 */
function placeNow(roadmap: Roadmap, ask: Ask, personDays: number): Displacement | undefined {
  const atOnce = displace(roadmap, ask, { personDays, release: 0, goes: 'first' })
  if (!atOnce || atOnce.moves.length === 0) return atOnce
  const around = displace(roadmap, ask, { personDays, release: 0, goes: 'last' })
  if (around && (around.inTime === true || around.request.ends <= atOnce.request.ends)) return around
  if (ask.wantedBy === undefined || atOnce.inTime === false) return atOnce
  let best = atOnce
  const last = Math.min(roadmap.days.lastWeekFor(ask.wantedBy), MOST_STARTS)
  for (let release = atOnce.request.starts + 1; release <= last; release += 1) {
    const tried = displace(roadmap, ask, { personDays, release, goes: 'first' })
    if (tried?.inTime !== true) break
    if (harm(tried) < harm(best)) best = tried
  }
  return best
}

/** A promise is worth more than any delay that a calendar can hold. */
function harm(displacement: Displacement): number {
  return brokenPromises(displacement) * 1e6 + weeksMoved(displacement)
}

function gains(
  afterPromises: Displacement | undefined,
  { now, later }: Pick<Weighing, 'now' | 'later'>,
): afterPromises is Displacement {
  return (
    afterPromises !== undefined &&
    brokenPromises(now) > 0 &&
    brokenPromises(afterPromises) === 0 &&
    afterPromises.request.ends < later.request.ends
  )
}

/** The most half days that fit around everything by the week in which the whole request would be ready. */
function daysThatFit(roadmap: Roadmap, { personDays }: Ask, { request }: Displacement): number {
  const used = usedDays(roadmap.rows)
  let room = 0
  for (let week = 0; week <= request.ends; week += 1) {
    const free = Math.max(0, daysOfWeek(roadmap.weeks, week) - (used[week] ?? 0))
    room += Math.min(roadmap.weeks.perItem, free)
  }
  return Math.min(personDays, Math.floor((room + DUST) / HALF_DAY) * HALF_DAY)
}

/**
 * The least help by half days, in the weeks in which the request would run now, that leaves every item where it is and
 * has the request ready at the same time. Helpers share the slow times of the team.
 */
function enoughHelp(roadmap: Roadmap, ask: Ask, now: Displacement): MorePeople | undefined {
  const used = usedDays(roadmap.rows)
  const weeksHelped = (steps: number): HelpedWeeks | undefined =>
    helpedWeeks(roadmap, used, { days: ask.personDays, more: steps * HALF_DAY, request: now.request })
  let enough = 1
  while (!weeksHelped(enough)) {
    if (enough > MOST_STEPS) return undefined
    enough *= 2
  }
  for (let tooFew = enough >> 1; enough - tooFew > 1;) {
    const middle = (tooFew + enough) >> 1
    if (weeksHelped(middle)) enough = middle
    else tooFew = middle
  }
  const weeks = weeksHelped(enough)
  if (!weeks) return undefined
  const { start, perItem } = roadmap.weeks
  const daysPerWeek = enough * HALF_DAY
  const team = withHelp(roadmap, { more: daysPerWeek, ...weeks })
  const displacement = displace(roadmap, ask, {
    personDays: ask.personDays,
    release: now.request.starts,
    goes: 'last',
    weeks: { ...teamWeeks(team, start), perItem },
  })
  return displacement && { daysPerWeek, ...weeks, team, displacement }
}

/** More helpers than any team gets: where slow times leave nothing, no number of them is enough. */
const MOST_STEPS = 10_000

interface HelpedWeeks {
  readonly from: number
  readonly to: number
}

/** The weeks of the request in which it takes more than is free, when so much help is enough for it. */
function helpedWeeks(
  roadmap: Roadmap,
  used: readonly number[],
  { days, more, request }: { readonly days: number; readonly more: number; readonly request: Displacement['request'] },
): HelpedWeeks | undefined {
  const { weeks } = roadmap
  const { start, perItem } = weeks
  const helped = teamWeeks(withHelp(roadmap, { more, from: request.starts, to: request.ends }), start)
  let left = days
  let from = request.ends
  let to = request.starts
  for (let week = request.starts; week <= request.ends && left > DUST; week += 1) {
    const taken = used[week] ?? 0
    const own = Math.min(perItem, Math.max(0, daysOfWeek(helped, week) - taken), left)
    left -= own
    if (taken + own > daysOfWeek(weeks, week) + DUST) {
      from = Math.min(from, week)
      to = week
    }
  }
  return left > DUST ? undefined : { from, to }
}

interface Help {
  /** Days a week. */
  readonly more: number
  readonly from: number
  readonly to: number
}

/** More than this a week is more than one person. */
const WORKDAYS = 5

/** The team with helpers for these weeks. */
function withHelp({ team, days }: Roadmap, { more, from, to }: Help): Team {
  const helpers = Math.ceil(more / WORKDAYS)
  const people = Array.from({ length: helpers }, (_, at) => ({
    id: `help ${at + 1}`,
    name: 'Help',
    daysPerWeek: more / helpers,
    from: days.monday(from),
    to: days.friday(to),
  }))
  return { ...team, people: [...team.people, ...people] }
}
