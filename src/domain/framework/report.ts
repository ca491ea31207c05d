import { daysBetween, type Day } from '../calendar.ts'
import { planFor } from '../planning/plan-for.ts'
import { createProfile } from '../profile/create-profile.ts'
import type { Profile } from '../profile/profile.ts'
import { HIGHEST_LEVEL } from './level.ts'
import { requiredLevel, type ActionKind, type Framework, type Rung } from './framework.ts'
import { neighborRungs, type NeighborRungs } from './quick-round.ts'
import { readingEase } from './reading-ease.ts'

/** Hours a week at which the years are worked out. */
export const PACES = [3, 5, 8] as const
const DAYS_A_YEAR = 365.25
/** Any Monday: without slow times all weeks are alike. */
const START: Day = '2027-01-04'

/**
 * How long the way may take, as a multiple of the years that an employer's ladder states, at 5 hours a week with
 * three things at once, no slow times, and the actions with the fewest hours.
 *
 * Three at once, because from MOPs manager on most actions wait for a quarter or a budget year and take one or two
 * hours a week; with two at once half of the five hours would stay unused. The lower ends lie far below 1, because
 * the stated years are spent at work and not only on steps of this framework, and because the first rung lasts up to
 * one year elsewhere (fact 1.10.1). The upper end of a single step lies above 1, because the ladder states years
 * before entry, skips grades between manager, director and VP, and those years are minimums. Over the whole way the
 * two have to cancel out, so that band is narrower.
 */
export const BAND = {
  hoursPerWeek: 5,
  atOnce: 3,
  step: { least: 0.25, most: 1.75 },
  way: { least: 0.3, most: 1.25 },
} as const

export interface Years {
  readonly hoursPerWeek: (typeof PACES)[number]
  readonly years: number
}

/** From exactly what one rung requires to the gate of the next. */
export interface RungStep extends NeighborRungs {
  readonly hours: number
  readonly actions: number
  readonly hoursByKind: Readonly<Record<ActionKind, number>>
  readonly years: readonly Years[]
  /** The years between the two that the rungs' source states, where it states any. */
  readonly stated: number | undefined
}

/** From the first rung to this one in a single plan. */
export interface WayToRung {
  readonly rung: Rung
  readonly years: readonly Years[]
  readonly stated: number | undefined
}

/** One step up in one skill. */
export interface StepOffer {
  readonly skill: string
  readonly to: number
  readonly required: boolean
  readonly actions: number
  readonly kinds: number
}

export interface FrameworkReport {
  readonly domains: readonly { readonly name: string; readonly skills: number }[]
  readonly rungs: readonly { readonly name: string; readonly core: number; readonly supporting: number }[]
  readonly kinds: Readonly<Record<ActionKind, number>>
  readonly actions: number
  readonly raisingSeveral: number
  readonly offers: readonly StepOffer[]
  /** Reading ease by part of the text: 60 is plain prose. */
  readonly ease: readonly { readonly part: string; readonly score: number }[]
  readonly steps: readonly RungStep[]
  readonly way: readonly WayToRung[]
}

export function frameworkReport(framework: Framework): FrameworkReport {
  const { domains, skills, rungs, actions } = framework
  return {
    domains: domains.map(({ id, name }) => ({ name, skills: skills.filter(({ domain }) => domain === id).length })),
    rungs: rungs.map(({ name, requires }) => {
      const core = requires.filter((requirement) => requirement.core).length
      return { name, core, supporting: requires.length - core }
    }),
    kinds: byKind((kind) => actions.filter((action) => action.kind === kind).length),
    actions: actions.length,
    raisingSeveral: actions.filter(({ raises }) => raises.length > 1).length,
    offers: stepOffers(framework),
    ease: readingEaseByPart(framework),
    steps: neighborRungs(framework).map((pair) => rungStep(framework, pair)),
    way: wayToTop(framework),
  }
}

/** The years of experience that the rung states, as a number: 0 where it says that none are stated. */
export function statedYears({ years }: Rung): number | undefined {
  return years && Number(/\d+/.exec(years.text)?.[0] ?? 0)
}

export function stepOffers({ skills, rungs, actions }: Framework): readonly StepOffer[] {
  return skills.flatMap(({ id }) => {
    const highest = Math.max(0, ...rungs.map((rung) => requiredLevel(rung, id) ?? 0))
    return Array.from({ length: HIGHEST_LEVEL }, (_, from): StepOffer => {
      const offered = actions.filter(({ raises }) => raises.some((raise) => raise.skill === id && raise.from === from))
      const kinds = new Set(offered.map(({ kind }) => kind)).size
      return { skill: id, to: from + 1, required: from < highest, actions: offered.length, kinds }
    })
  })
}

export function readingEaseByPart({ skills, rungs, actions }: Framework): FrameworkReport['ease'] {
  const parts: readonly (readonly [part: string, texts: readonly string[]])[] = [
    ...Array.from({ length: HIGHEST_LEVEL }, (_, index) => {
      return [`anchors of level ${index + 1}`, skills.flatMap(({ anchors }) => anchors[index] ?? [])] as const
    }),
    ['proofs', skills.flatMap(({ proof }) => proof)],
    ['executive lines and traps', skills.flatMap(({ executive, trap }) => [executive, trap])],
    [
      'rungs',
      rungs.flatMap(({ summary, newHere, decides, stops, proof }) => [
        summary,
        newHere,
        ...decides,
        ...stops,
        ...proof,
      ]),
    ],
    ['steps of actions', actions.flatMap(({ steps }) => steps.map(({ text }) => text))],
    ['done when', actions.flatMap(({ raises }) => raises.map(({ doneWhen }) => doneWhen))],
  ]
  return parts.map(([part, texts]) => ({ part, score: readingEase(texts) }))
}

function rungStep(framework: Framework, { below, above }: NeighborRungs): RungStep {
  const plans = PACES.map((hoursPerWeek) => ({
    hoursPerWeek,
    plan: planOf(framework, profileAt(framework, below, above.id, hoursPerWeek)),
  }))
  // What is chosen does not depend on the pace.
  const milestones = plans[0]?.plan.milestones ?? []
  const from = statedYears(below)
  const to = statedYears(above)
  return {
    below,
    above,
    hours: milestones.reduce((sum, { hours }) => sum + hours, 0),
    actions: milestones.length,
    hoursByKind: byKind((kind) =>
      milestones.filter((milestone) => milestone.kind === kind).reduce((sum, { hours }) => sum + hours, 0),
    ),
    years: plans.map(({ hoursPerWeek, plan }) => ({ hoursPerWeek, years: yearsTo(plan, above) })),
    stated: from === undefined || to === undefined ? undefined : to - from,
  }
}

function wayToTop(framework: Framework): readonly WayToRung[] {
  const first = framework.rungs[0]
  const top = framework.rungs.findLast(({ track }) => track === 'leader')
  if (!first || !top) return []
  const plans = PACES.map((hoursPerWeek) => ({
    hoursPerWeek,
    plan: planOf(framework, profileAt(framework, first, top.id, hoursPerWeek)),
  }))
  return framework.rungs
    .filter((rung) => rung.track !== 'expert' && rung !== first)
    .map((rung) => ({
      rung,
      years: plans.map(({ hoursPerWeek, plan }) => ({ hoursPerWeek, years: yearsTo(plan, rung) })),
      stated: statedYears(rung),
    }))
}

/** Somebody who has exactly what `rung` requires and nothing else. */
function profileAt(framework: Framework, rung: Rung, goal: string, hoursPerWeek: number): Profile {
  const input = { name: rung.name, rung: rung.id, goal, hoursPerWeek }
  const created = createProfile(input, { id: 'report', today: START, framework })
  if (!created.ok) throw new Error(created.error.message)
  const ratings = framework.skills.map(({ id }) => ({
    id: `rating-${id}`,
    by: 'self' as const,
    skill: id,
    level: requiredLevel(rung, id) ?? (0 as const),
    sure: 'others-agree' as const,
    on: START,
  }))
  return { ...created.value, pace: { ...created.value.pace, atOnce: BAND.atOnce }, ratings }
}

function planOf(framework: Framework, profile: Profile) {
  const plan = planFor(profile, framework, START)
  if (!plan.ok) throw new Error(plan.error.message)
  return plan.value
}

/** Infinity when the rung cannot be reached. */
function yearsTo({ start, gates }: ReturnType<typeof planOf>, rung: Rung): number {
  const gate = gates.find((reached) => reached.rung === rung.id)
  return gate ? (daysBetween(start, gate.readyOn) + 1) / DAYS_A_YEAR : Infinity
}

function byKind(value: (kind: ActionKind) => number): Record<ActionKind, number> {
  return { 'on-the-job': value('on-the-job'), 'with-people': value('with-people'), study: value('study') }
}
