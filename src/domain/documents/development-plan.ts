import { longDay } from '../calendar.ts'
import { about } from './development-plan/about.ts'
import { asks } from './development-plan/asks.ts'
import { planFacts, rungName, type DevelopmentPlanInput, type PlanFacts } from './development-plan/facts.ts'
import { gaps } from './development-plan/gaps.ts'
import { lead } from './development-plan/lead.ts'
import { milestones } from './development-plan/milestones.ts'
import { standing } from './development-plan/standing.ts'
import { timeline } from './development-plan/timeline.ts'
import { unreached } from './development-plan/unreached.ts'
import { SAMPLE_MARK } from '../profile/sample.ts'
import type { DocumentModel, DocumentSection } from './document.ts'
import { PLAN_SECTIONS, type PlanSectionId } from './plan-sections.ts'
import { cut } from './wording.ts'

/** Running heads stand on one line beside each other. */
const LONGEST_RUNNING_NAME = 48

/** These share the first page with the name; the next section starts a page of its own. */
const FIRST_PAGE: readonly string[] = ['standing', 'asks'] satisfies readonly PlanSectionId[]

/** These say nothing about a plan without milestones; the gaps say why there are none. */
const WITH_MILESTONES: readonly string[] = ['timeline', 'milestones'] satisfies readonly PlanSectionId[]

const WRITERS: Record<PlanSectionId, (facts: PlanFacts) => Omit<DocumentSection, 'newPage'>> = {
  standing,
  asks,
  timeline,
  gaps,
  milestones,
  unreached,
  about,
}

/** The development plan as a document: every number in it is the plan's or readiness's own. */
export function developmentPlan(input: DevelopmentPlanInput): DocumentModel {
  const facts = planFacts(input)
  const { profile, plan, today, without } = input
  const person = cut(profile.person.name, 120)
  const running = cut(person, LONGEST_RUNNING_NAME)
  const name = 'Development plan'
  const empty = new Set<string>([
    ...(plan.milestones.length === 0 ? WITH_MILESTONES : []),
    ...(plan.unreachable.length === 0 ? ['unreached'] : []),
  ])
  const ids = PLAN_SECTIONS.map((section) => section.id).filter((id) => !without.includes(id) && !empty.has(id))
  const firstOnPageTwo = ids.find((id) => !FIRST_PAGE.includes(id))
  const from = rungName(facts.held)
  const to = rungName(facts.goal.rung)
  return {
    kind: 'plan',
    title: `${name}, ${cut(person, LONGEST_RUNNING_NAME)}`,
    name,
    person,
    subtitle: from === to ? `Growing as ${to}` : `${from} to ${to}`,
    date: longDay(today),
    runningHead: { left: name, right: running },
    footer: `Opsladder · made offline from ${possessive(running)} profile`,
    ...(profile.sample ? { mark: SAMPLE_MARK } : {}),
    lead: lead(facts),
    sections: ids.map((id) => ({ ...WRITERS[id](facts), newPage: id === firstOnPageTwo })),
  }
}

function possessive(name: string): string {
  return `${name}’s`
}
