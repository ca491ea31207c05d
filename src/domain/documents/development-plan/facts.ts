import { addDays, addMonths, type Day } from '../../calendar.ts'
import { findAction, findRung, findSkill, type Action, type Framework, type Rung } from '../../framework/framework.ts'
import { pathBetween } from '../../framework/path.ts'
import type { Milestone, Plan } from '../../planning/plan.ts'
import type { Pace } from '../../profile/plan-record.ts'
import type { Profile } from '../../profile/profile.ts'
import { rankedGaps, type Gap } from '../../readiness/gaps.ts'
import { readinessFor, type Readiness } from '../../readiness/readiness.ts'
import { cut } from '../wording.ts'

/** Names of rungs and skills may be 300 characters long in a framework of one's own; in running text this is enough. */
const LONGEST_NAME = 80
/** How far ahead the first page looks. */
const NEAR_MONTHS = 3

export interface DevelopmentPlanInput {
  readonly profile: Profile
  readonly framework: Framework
  readonly plan: Plan
  readonly today: Day
  /** Ids of sections to leave out. */
  readonly without: readonly string[]
}

/** A milestone with the number it has throughout the document. */
export interface NumberedMilestone {
  readonly number: number
  readonly milestone: Milestone
  readonly actions: readonly Action[]
  /** Whether it runs, starts or is due within the next three months. */
  readonly near: boolean
  /** The last day on which one of its actions was finished; absent while one is open. */
  readonly doneOn?: Day
}

/** A rung on the way, with what the plan says about reaching it. */
export interface Stage {
  readonly rung: Rung
  readonly readiness: Readiness
  readonly gaps: readonly Gap[]
  readonly milestones: readonly NumberedMilestone[]
  readonly state:
    /** Everything it asks is there already, by the rated levels. */
    | { readonly kind: 'open' }
    /** The plan brings it into place by this day. */
    | { readonly kind: 'planned'; readonly readyOn: Day }
    /** Levels stand in its way that no action leads to. */
    | { readonly kind: 'blocked' }
}

/** Everything the sections of the plan document say, worked out once. */
export interface PlanFacts extends DevelopmentPlanInput {
  readonly held: Rung
  readonly goal: Stage
  /** The first rung on the way whose gate is still shut; the goal when all are open. */
  readonly next: Stage
  readonly stages: readonly Stage[]
  readonly milestones: readonly NumberedMilestone[]
  /** The last day that counts as near. */
  readonly nearEnd: Day
  readonly totalHours: number
  /** The pace that the dates rest on: the adopted plan's own, else today's. */
  readonly pace: Pick<Pace, 'hoursPerWeek' | 'atOnce'>
}

export function planFacts(input: DevelopmentPlanInput): PlanFacts {
  const { profile, framework, plan, today } = input
  const nearEnd = addDays(addMonths(today > plan.start ? today : plan.start, NEAR_MONTHS), -1)
  const path = pathTo(framework, profile, plan.goal)
  const numbered = numberMilestones(input, path, nearEnd)
  const stages = path.map((rung): Stage => {
    const readiness = readinessFor(profile, framework, rung, today)
    const readyOn = plan.gates.find((gate) => gate.rung === rung.id)?.readyOn
    return {
      rung,
      readiness,
      gaps: rankedGaps(profile, framework, rung, today, plan),
      milestones: numbered.filter(({ milestone }) => milestone.gate === rung.id),
      state: readiness.gateMet
        ? { kind: 'open' }
        : readyOn === undefined
          ? { kind: 'blocked' }
          : { kind: 'planned', readyOn },
    }
  })
  const goal = stages.at(-1) as Stage
  return {
    ...input,
    held: rungOf(framework, profile.person.rung),
    goal,
    next: stages.find((stage) => stage.state.kind !== 'open') ?? goal,
    stages,
    milestones: numbered,
    nearEnd,
    totalHours: plan.milestones.reduce((sum, milestone) => sum + milestone.hours, 0),
    pace: (profile.plan?.goal === profile.person.goal ? profile.plan.pace : undefined) ?? profile.pace,
  }
}

/** The rungs from the one held today to the goal; the goal alone when an older plan led from somewhere else. */
function pathTo(framework: Framework, profile: Profile, goal: string): readonly Rung[] {
  const path = pathBetween(framework, profile.person.rung, goal)
  return path.ok ? path.value : [rungOf(framework, goal)]
}

/** By the gate they serve, then by start: the order in which they are printed. */
function numberMilestones(input: DevelopmentPlanInput, path: readonly Rung[], nearEnd: Day): NumberedMilestone[] {
  const { profile, framework, plan } = input
  const rank = new Map(path.map((rung, index) => [rung.id, index]))
  // What an adopted plan kept from a rung that has been reached since comes first.
  const place = (milestone: Milestone): number => rank.get(milestone.gate) ?? -1
  return plan.milestones
    .toSorted((a, b) => place(a) - place(b) || compare(a.starts, b.starts) || compare(a.ends, b.ends))
    .map((milestone, index) => {
      const days = milestone.actions.map((id) => profile.progress.find((progress) => progress.action === id)?.doneOn)
      const doneOn = days.every((day) => day !== undefined) ? days.toSorted().at(-1) : undefined
      return {
        number: index + 1,
        milestone,
        actions: milestone.actions.flatMap((id) => findAction(framework, id) ?? []),
        near: doneOn === undefined && milestone.starts <= nearEnd,
        ...(doneOn === undefined ? {} : { doneOn }),
      }
    })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function rungOf(framework: Framework, id: string): Rung {
  const rung = findRung(framework, id)
  if (!rung) throw new Error(`The plan and the framework ${framework.id} do not belong together: no rung ${id}.`)
  return rung
}

export function rungName(rung: Rung): string {
  return cut(rung.name, LONGEST_NAME)
}

export function skillName(framework: Framework, id: string): string {
  return cut(findSkill(framework, id)?.name ?? id, LONGEST_NAME)
}

/** Skills the rung asks for that were marked as not applicable: they count nowhere. */
export function leftOutSkills({ rung, readiness }: Stage): readonly string[] {
  const counted = new Set(readiness.perSkill.map((skill) => skill.skill))
  return rung.requires.map((requirement) => requirement.skill).filter((skill) => !counted.has(skill))
}
