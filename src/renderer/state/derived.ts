import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { Day } from '#domain/calendar.ts'
import type { Framework, Rung } from '#domain/framework/framework.ts'
import { pathBetween } from '#domain/framework/path.ts'
import type { Plan } from '#domain/planning/plan.ts'
import { planInForce } from '#domain/planning/replan.ts'
import { adoptedPlan } from '#domain/planning/shown-plan.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { ok, type Result } from '#domain/result.ts'
import { startOwnWorker } from './own-workers.ts'
import { createPlacer } from './placer.ts'
import { Proposals, type Proposal } from './proposals.ts'
import { useSession, useWorkspace } from './session.ts'

const proposals = new Proposals(createPlacer(() => startOwnWorker('place')))

/** Milliseconds: the frame with the instant plan comes first, and what a slider only passes over is never settled. */
const SETTLES_AFTER = 32

/**
 * The plan as it would be made today: the instant one within the frame, and soon after the settled one, which is what
 * the command line prints.
 */
export function useProposal(profile: Profile): Proposal
export function useProposal(profile: Profile | undefined): Proposal | undefined
export function useProposal(profile: Profile | undefined): Proposal | undefined {
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const current = useCallback(
    () => profile && proposals.proposal(profile, framework, today),
    [profile, framework, today],
  )
  useEffect(() => {
    if (!profile) return undefined
    let stop = (): void => {}
    const timer = setTimeout(() => {
      stop = proposals.watch(profile, framework, today)
    }, SETTLES_AFTER)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [profile, framework, today])
  return useSyncExternalStore(proposals.subscribe, current)
}

/** The settled plan, for acting on it before it has settled by itself. */
export function settledProposal(profile: Profile, framework: Framework, today: Day): Result<Plan> {
  return proposals.settleNow(profile, framework, today)
}

/** Whether a plan is adopted for the goal of today. */
export function isAdopted(profile: Profile): boolean {
  return planInForce(profile) !== undefined
}

export function useToday(): Day {
  return useSession((session) => session.app.today)
}

const adoptedPlans = new WeakMap<Profile, { readonly framework: Framework; readonly plan: Result<Plan> }>()

/** The adopted plan, or the proposal while there is none. */
export function useShownPlan(): Result<Plan> {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const proposal = useProposal(isAdopted(profile) ? undefined : profile)
  if (proposal) return proposal.plan
  const known = adoptedPlans.get(profile)
  if (known?.framework === framework) return known.plan
  const basis = proposals.basisOf(profile, framework, today)
  const adopted = basis.ok ? adoptedPlan(profile, framework, basis.value.selection.unreachable) : undefined
  const plan = adopted ? ok(adopted) : proposals.proposal(profile, framework, today).plan
  adoptedPlans.set(profile, { framework, plan })
  return plan
}

/** The rungs from here to the goal; empty when the goal cannot be reached from here. */
export function pathOf(profile: Profile, framework: Framework): readonly Rung[] {
  const path = pathBetween(framework, profile.person.rung, profile.person.goal)
  return path.ok ? path.value : []
}
