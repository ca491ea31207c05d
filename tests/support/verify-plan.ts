/**
 * Checks a plan from the outside: only what it says of itself, the profile and the framework. Shares no code with the
 * planner; days are counted by hand.
 */
interface CheckedPlan {
  readonly goal: string
  readonly start: string
  readonly gates: readonly { readonly rung: string; readonly readyOn: string; readonly hours: number }[]
  readonly milestones: readonly {
    readonly id: string
    readonly starts: string
    readonly ends: string
    readonly hours: number
    readonly load: number
    readonly kind: string
    readonly actions: readonly string[]
    readonly raises: readonly { readonly skill: string; readonly from: number; readonly to: number }[]
    readonly after: readonly string[]
    readonly byWeek: Readonly<Record<string, number>>
    readonly gate: string
    readonly why: string
  }[]
  readonly weeks: readonly { readonly starts: string; readonly capacity: number; readonly hours: number }[]
  readonly unreachable: readonly { readonly skill: string; readonly level: number; readonly reason: string }[]
}

interface CheckedFramework {
  readonly rungs: readonly {
    readonly id: string
    readonly requires: readonly { readonly skill: string; readonly level: number; readonly core: boolean }[]
  }[]
  readonly actions: readonly {
    readonly id: string
    readonly load: number
    readonly weeks: number
    readonly steps: readonly { readonly hours: number }[]
    readonly raises: readonly { readonly skill: string; readonly from: number; readonly to: number }[]
    readonly requires: readonly { readonly skill: string; readonly level: number }[]
  }[]
}

const DAY = 86_400_000

function dayNumber(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY
}

/** 1 January 1970 was a Thursday. */
function isMonday(day: string): boolean {
  return (dayNumber(day) + 3) % 7 === 0
}

/** Every untruth in the plan, as sentences. `start` are the levels it sets out from; skills that do not apply are missing. */
export function planBreaches(
  plan: CheckedPlan,
  framework: CheckedFramework,
  start: ReadonlyMap<string, number>,
  atOnce: number,
): string[] {
  const breaches: string[] = []
  const known = new Map(framework.actions.map((action) => [action.id, action]))
  const byId = new Map(plan.milestones.map((milestone) => [milestone.id, milestone]))
  if (byId.size !== plan.milestones.length) breaches.push('two milestones share an id')
  if (!isMonday(plan.start)) breaches.push(`the plan starts on ${plan.start}, not a Monday`)
  const seen = new Set<string>()
  const used = new Map<string, number>()
  for (const milestone of plan.milestones) {
    const { id, starts, ends, hours, byWeek, load } = milestone
    if (!isMonday(starts) || (dayNumber(ends) - dayNumber(starts)) % 7 !== 6)
      breaches.push(`${id} does not run from a Monday to a Sunday`)
    if (dayNumber(starts) < dayNumber(plan.start)) breaches.push(`${id} starts before the plan`)
    let sum = 0
    let most = 0
    for (const [week, own] of Object.entries(byWeek)) {
      if (!isMonday(week) || week < starts || week > ends) breaches.push(`${id} has hours in the week of ${week}`)
      if (!(own > 0)) breaches.push(`${id} has ${own} hours in the week of ${week}`)
      sum += own
      most = Math.max(most, own)
      used.set(week, (used.get(week) ?? 0) + own)
    }
    if (Math.abs(sum - hours) > 1e-6) breaches.push(`${id} plans ${sum} of ${hours} hours`)
    if (Math.abs(load - most) > 1e-6) breaches.push(`${id} says its load is ${load}, its weeks say ${most}`)
    const weeks = (dayNumber(ends) - dayNumber(starts) + 1) / 7
    for (const action of milestone.actions) {
      if (seen.has(action)) breaches.push(`${action} is planned twice`)
      seen.add(action)
      const facts = known.get(action)
      if (!facts) breaches.push(`${action} is not in the framework`)
      else {
        if (most > facts.load + 1e-6) breaches.push(`${id} takes ${most} hours in a week, more than ${facts.load}`)
        const whole = facts.steps.reduce((total, step) => total + step.hours, 0)
        if (hours > whole + 1e-6) breaches.push(`${id} takes more hours than its action has`)
        if (Math.abs(hours - whole) < 1e-6 && weeks < facts.weeks)
          breaches.push(`${id} lasts ${weeks} weeks, less than ${facts.weeks}`)
      }
    }
    for (const first of milestone.after) {
      const before = byId.get(first)
      if (!before) breaches.push(`${id} waits for ${first}, which is not planned`)
      // The hand-over week may be shared: the earlier one ends by the Sunday of the week the later one starts in.
      else if (dayNumber(before.ends) > dayNumber(starts) + 6) breaches.push(`${id} starts before ${first} ends`)
    }
    if (!/^[A-Z“].*\.$/.test(milestone.why)) breaches.push(`${id} does not say why in a sentence: ${milestone.why}`)
  }
  return [...breaches, ...weekBreaches(plan, used, atOnce), ...levelBreaches(plan, framework, start)]
}

function weekBreaches(plan: CheckedPlan, used: ReadonlyMap<string, number>, atOnce: number): string[] {
  const breaches: string[] = []
  const last = Math.max(dayNumber(plan.start) - 1, ...plan.milestones.map(({ ends }) => dayNumber(ends)))
  if (plan.weeks.length !== (last - dayNumber(plan.start) + 1) / 7)
    breaches.push(`${plan.weeks.length} weeks are listed`)
  plan.weeks.forEach((week, index) => {
    if (dayNumber(week.starts) !== dayNumber(plan.start) + index * 7)
      breaches.push(`week ${index} starts on ${week.starts}`)
    const hours = used.get(week.starts) ?? 0
    if (Math.abs(hours - week.hours) > 1e-6)
      breaches.push(`the week of ${week.starts} says ${week.hours} hours, its milestones ${hours}`)
    if (hours > week.capacity + 1e-6)
      breaches.push(`the week of ${week.starts} uses ${hours} of ${week.capacity} hours`)
    const sunday = dayNumber(week.starts) + 6
    const goingOn = plan.milestones.filter(
      ({ starts, ends }) => dayNumber(starts) <= sunday && dayNumber(ends) > sunday,
    ).length
    if (goingOn > atOnce) breaches.push(`${goingOn} milestones go on after the week of ${week.starts}`)
  })
  return breaches
}

/** Walks through the milestones by their last day and sees every level reached in turn, and every gate on its day. */
function levelBreaches(plan: CheckedPlan, framework: CheckedFramework, start: ReadonlyMap<string, number>): string[] {
  const breaches: string[] = []
  const levels = new Map(start)
  const known = new Map(framework.actions.map((action) => [action.id, action]))
  const waiting = new Set(
    plan.milestones.toSorted(
      (a, b) => dayNumber(a.ends) - dayNumber(b.ends) || dayNumber(a.starts) - dayNumber(b.starts),
    ),
  )
  const endOf = new Map(plan.milestones.map(({ id, ends }) => [id, ends]))
  const finished = new Set<string>()
  const openGates = [...plan.gates]
  const gatesUpTo = (day: string): void => {
    while (openGates[0] && openGates[0].readyOn <= day) {
      const { rung, readyOn } = openGates.shift()!
      for (const { skill, level, core } of framework.rungs.find(({ id }) => id === rung)!.requires) {
        const has = levels.get(skill)
        if (has !== undefined && has < (core ? level : level - 1)) {
          breaches.push(`the gate to ${rung} opens on ${readyOn} with ${skill} at ${has} instead of ${level}`)
        }
      }
    }
  }
  for (;;) {
    // Milestones of the same week finish in the order in which they wait for each other.
    const milestone = [...waiting].find(({ after }) => after.every((id) => finished.has(id)))
    if (!milestone) break
    const previous = [...finished]
      .map((id) => endOf.get(id)!)
      .reduce((latest, day) => (day > latest ? day : latest), '')
    if (milestone.ends > previous && previous !== '') gatesUpTo(previous)
    waiting.delete(milestone)
    finished.add(milestone.id)
    for (const action of milestone.actions) {
      for (const { skill, level } of known.get(action)?.requires ?? []) {
        const has = levels.get(skill)
        if (has !== undefined && has < level)
          breaches.push(`${milestone.id} asks for ${skill} at ${level}, which is at ${has}`)
      }
    }
    for (const { skill, from, to } of milestone.raises) {
      const has = levels.get(skill)
      if (has !== from) breaches.push(`${milestone.id} raises ${skill} from ${from}, but it is at ${has}`)
      const raised = milestone.actions.some((id) =>
        known.get(id)?.raises.some((raise) => raise.skill === skill && raise.from <= from && raise.to === to),
      )
      if (!raised) breaches.push(`${milestone.id} raises ${skill} to ${to}, which its actions do not`)
      levels.set(skill, to)
    }
  }
  for (const { id } of waiting) breaches.push(`${id} never finds what it waits for`)
  gatesUpTo('9999-12-31')
  return breaches
}
