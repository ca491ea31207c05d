/**
 * Checks a schedule against the rules of the model, from the numbers alone. Written from the rules and sharing no code
 * with the engine: a mistake there must not hide here.
 */
export interface CheckedProblem {
  readonly capacity: readonly number[]
  readonly capacityAfter?: number
  readonly atOnce: number
  readonly actions: readonly {
    readonly id: string
    readonly hours: number
    readonly load: number
    readonly weeks: number
    readonly after: readonly string[]
    readonly release?: number
    readonly done?: boolean
    readonly pin?: { readonly starts: number; readonly ends: number }
  }[]
}

export interface CheckedAction {
  readonly id: string
  readonly starts: number
  readonly ends: number
  /** Hours by week; weeks without an entry have none. */
  readonly weeks: Readonly<Record<string, number>>
}

const TOLERANCE = 1e-6

/** Every breach of a rule, as sentences; empty when the schedule is right. */
export function scheduleBreaches(problem: CheckedProblem, schedule: readonly CheckedAction[]): string[] {
  const breaches: string[] = []
  const places = new Map<string, CheckedAction>()
  for (const place of schedule) {
    if (places.has(place.id)) breaches.push(`${place.id} appears twice`)
    places.set(place.id, place)
  }
  const open = problem.actions.filter((action) => action.done !== true)
  if (schedule.length !== open.length) breaches.push(`${schedule.length} actions are planned instead of ${open.length}`)

  const used = new Map<number, number>()
  for (const action of open) {
    const place = places.get(action.id)
    if (!place) {
      breaches.push(`${action.id} is missing`)
      continue
    }
    const { starts, ends } = place
    if (!Number.isInteger(starts) || !Number.isInteger(ends) || starts < 0 || ends < starts)
      breaches.push(`${action.id} has no proper weeks: ${starts} to ${ends}`)
    if (ends - starts + 1 < action.weeks)
      breaches.push(`${action.id} lasts ${ends - starts + 1} weeks, less than ${action.weeks}`)
    if (starts < (action.release ?? 0)) breaches.push(`${action.id} starts before week ${action.release}`)
    if (action.pin && (starts !== action.pin.starts || ends !== action.pin.ends))
      breaches.push(`${action.id} left its pin`)
    let sum = 0
    for (const [key, hours] of Object.entries(place.weeks)) {
      const week = Number(key)
      if (!(week >= starts && week <= ends))
        breaches.push(`${action.id} has hours in week ${key}, outside ${starts} to ${ends}`)
      if (!(hours > 0)) breaches.push(`${action.id} has ${hours} hours in week ${key}`)
      if (hours > action.load + TOLERANCE)
        breaches.push(`${action.id} takes ${hours} in week ${key}, more than its load ${action.load}`)
      sum += hours
      used.set(week, (used.get(week) ?? 0) + hours)
    }
    if (Math.abs(sum - action.hours) > TOLERANCE * Math.max(1, action.hours))
      breaches.push(`${action.id} gets ${sum} hours instead of ${action.hours}`)
    for (const id of action.after) {
      const first = places.get(id)
      if (first && first.ends > starts)
        breaches.push(`${action.id} starts in week ${starts}, before ${id} ends in week ${first.ends}`)
    }
  }
  for (const [week, hours] of used) {
    const offered = problem.capacity[week] ?? problem.capacityAfter ?? 0
    if (hours > offered + TOLERANCE) breaches.push(`week ${week} uses ${hours} of ${offered} hours`)
  }
  return [...breaches, ...crowdBreaches(schedule, problem.atOnce)]
}

/**
 * A place is held from the first week to the last; in the last it is handed over. So those that go on after a week are
 * at most `atOnce`, and an action that starts and ends in one week needs a place that nobody holds throughout it.
 */
function crowdBreaches(schedule: readonly CheckedAction[], atOnce: number): string[] {
  const breaches: string[] = []
  const last = schedule.reduce((latest, { ends }) => Math.max(latest, ends), -1)
  const changes = new Map<number, CheckedAction[]>()
  for (const place of schedule) {
    for (const week of new Set([place.starts, place.ends])) changes.set(week, [...(changes.get(week) ?? []), place])
  }
  let entering = 0
  for (let week = 0; week <= last; week += 1) {
    const here = changes.get(week) ?? []
    const endingNow = here.filter(({ starts, ends }) => ends === week && starts < week).length
    const startingNow = here.filter(({ starts, ends }) => starts === week && ends > week).length
    const onlyHere = here.filter(({ starts, ends }) => starts === week && ends === week).length
    const throughout = entering - endingNow
    if (throughout + startingNow > atOnce)
      breaches.push(`${throughout + startingNow} actions go on after week ${week}, more than ${atOnce}`)
    if (onlyHere > 0 && throughout >= atOnce) breaches.push(`week ${week} has no place for an action of its own`)
    entering = throughout + startingNow
  }
  return breaches
}

/** The form that this file checks, from the engine's output. */
export function checkedActions(
  actions: readonly {
    readonly id: string
    readonly starts: number
    readonly ends: number
    readonly hours: Iterable<number>
  }[],
): CheckedAction[] {
  return actions.map(({ id, starts, ends, hours }) => ({
    id,
    starts,
    ends,
    weeks: Object.fromEntries([...hours].flatMap((own, at) => (own > 0 ? [[String(starts + at), own]] : []))),
  }))
}
