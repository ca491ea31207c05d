import { about } from './development-plan/about.ts'
import { asks } from './development-plan/asks.ts'
import { planFacts, rungName, type DevelopmentPlanInput, type PlanFacts } from './development-plan/facts.ts'
import { gaps } from './development-plan/gaps.ts'
import { lead } from './development-plan/lead.ts'
import { milestones } from './development-plan/milestones.ts'
import { standing } from './development-plan/standing.ts'
import { timeline } from './development-plan/timeline.ts'
import { unreached } from './development-plan/unreached.ts'
import type { DocumentModel, DocumentSection } from './document.ts'
import { documentFrame } from './frame.ts'
import { PLAN_SECTIONS, type PlanSectionId } from './plan-sections.ts'

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
  const empty = new Set<string>([
    ...(plan.milestones.length === 0 ? WITH_MILESTONES : []),
    ...(plan.unreachable.length === 0 ? ['unreached'] : []),
  ])
  const ids = PLAN_SECTIONS.map((section) => section.id).filter((id) => !without.includes(id) && !empty.has(id))
  const firstOnPageTwo = ids.find((id) => !FIRST_PAGE.includes(id))
  const from = rungName(facts.held)
  const to = rungName(facts.goal.rung)
  const subtitle = from === to ? `Growing as ${to}` : `${from} to ${to}`
  return {
    ...documentFrame(profile, { kind: 'plan', name: 'Development plan', subtitle }, today),
    lead: lead(facts),
    sections: ids.map((id) => ({ ...WRITERS[id](facts), newPage: id === firstOnPageTwo })),
  }
}
