import type { Day } from '#domain/calendar.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { PLANNING_GROUND, type PlanningBasis, type PlanningGround } from '#domain/planning/basis.ts'
import { draftPlan, settledPlan, settleQuestions, type MadePlan } from '#domain/planning/plan-for.ts'
import { placeBoth, type Both, type Placed } from '#domain/planning/placing.ts'
import type { Plan } from '#domain/planning/plan.ts'
import { proposalBasis, proposalFrom } from '#domain/planning/replan.ts'
import type { Pace } from '#domain/profile/plan-record.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { ok, type Result } from '#domain/result.ts'
import type { Scheduled } from '#domain/scheduling/problem.ts'
import type { Placer } from './placer.ts'

/** A plan as it would be made today. */
export interface Proposal {
  readonly plan: Result<Plan>
  /** False while it is only the instant plan, which may still be replaced by a better one. */
  readonly settled: boolean
}

interface Entry {
  readonly basis: PlanningBasis
  readonly profile: PlanningGround & Pick<Profile, 'pace'>
  proposal: Proposal
}

interface Ground {
  readonly facts: readonly unknown[]
  readonly result: Result<PlanningBasis>
}

/** A slider has no more places than this. */
const MOST_PACES = 64
/**
 * While the page catches up with a change it shows the profile before and after it at the same time, beside what is
 * tried out and two scenarios with goals of their own; undo goes back.
 */
const MOST_GROUNDS = 8

/**
 * The plans that are being looked at. Each is answered at once, within a frame, and settled as soon as the placer is
 * free, the one that was asked for last first. What is asked for again with the same facts is the same object.
 */
export class Proposals {
  private readonly placer: Placer
  private readonly listeners = new Set<() => void>()
  /** How many watch each one. */
  private readonly watched = new Map<Entry, number>()
  private working = false
  private grounds: readonly Ground[] = []
  private readonly entries = new WeakMap<PlanningBasis, readonly Entry[]>()

  constructor(placer: Placer) {
    this.placer = placer
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** What is known by now; the same object until more is. */
  proposal(profile: Profile, framework: Framework, today: Day): Proposal {
    const basis = this.basisOf(profile, framework, today)
    return basis.ok ? this.entryOf(basis.value, profile).proposal : failed(basis)
  }

  /** Has the plan settled, as long as the answer is not called. */
  watch(profile: Profile, framework: Framework, today: Day): () => void {
    const basis = this.basisOf(profile, framework, today)
    if (!basis.ok) return () => {}
    const entry = this.entryOf(basis.value, profile)
    const others = this.watched.get(entry) ?? 0
    this.watched.delete(entry)
    this.watched.set(entry, others + 1)
    void this.work()
    return () => {
      const left = (this.watched.get(entry) ?? 1) - 1
      if (left > 0) this.watched.set(entry, left)
      else this.watched.delete(entry)
    }
  }

  /** The settled plan, found here and now if need be: some tens of milliseconds. */
  settleNow(profile: Profile, framework: Framework, today: Day): Result<Plan> {
    const basis = this.basisOf(profile, framework, today)
    if (!basis.ok) return basis
    const entry = this.entryOf(basis.value, profile)
    if (!entry.proposal.settled) this.settle(entry, placeBoth(settleQuestions(entry.basis, entry.profile.pace)))
    return entry.proposal.plan
  }

  /** What a plan rests on besides the pace; the same object for the same facts. */
  basisOf(profile: Profile, framework: Framework, today: Day): Result<PlanningBasis> {
    const facts = [framework, today, ...PLANNING_GROUND.map((field) => profile[field])]
    const known = this.grounds.find((ground) => ground.facts.every((fact, at) => fact === facts[at]))
    if (known) return known.result
    const result = proposalBasis(profile, framework, today)
    this.grounds = [...this.grounds.slice(1 - MOST_GROUNDS), { facts, result }]
    return result
  }

  private entryOf(basis: PlanningBasis, profile: Profile): Entry {
    const entries = this.entries.get(basis) ?? []
    const known = entries.find((entry) => samePace(entry.profile.pace, profile.pace))
    if (known) return known
    const plan = proposed(basis, profile, draftPlan(basis, profile.pace))
    const entry = { basis, profile, proposal: { plan, settled: false } }
    this.entries.set(basis, [...entries.slice(1 - MOST_PACES), entry])
    return entry
  }

  private async work(): Promise<void> {
    if (this.working) return
    this.working = true
    for (let entry = this.next(); entry; entry = this.next()) {
      const one = entry
      try {
        const asked = settleQuestions(one.basis, one.profile.pace)
        const placed = await this.placer(asked, () => this.watched.has(one))
        if (placed) this.settle(one, placed)
      } catch {
        // The instant plan is a whole plan; trying again would only fail again.
        this.show(one, one.proposal.plan)
      }
    }
    this.working = false
  }

  private next(): Entry | undefined {
    return [...this.watched.keys()].findLast((entry) => !entry.proposal.settled)
  }

  private settle(entry: Entry, placed: Both<Scheduled<Placed>>): void {
    const { basis, profile } = entry
    if (!entry.proposal.settled) this.show(entry, proposed(basis, profile, settledPlan(basis, profile.pace, placed)))
  }

  private show(entry: Entry, plan: Result<Plan>): void {
    entry.proposal = { plan, settled: true }
    for (const listener of this.listeners) listener()
  }
}

function proposed(basis: PlanningBasis, profile: Entry['profile'], made: Result<MadePlan>): Result<Plan> {
  return proposalFrom(basis, profile, made.ok ? ok(made.value.plan) : made)
}

function samePace(one: Pace, other: Pace): boolean {
  return one.hoursPerWeek === other.hoursPerWeek && one.atOnce === other.atOnce && one.slowTimes === other.slowTimes
}

const failures = new WeakMap<object, Proposal>()

function failed(basis: Extract<Result<PlanningBasis>, { ok: false }>): Proposal {
  const known = failures.get(basis) ?? { plan: basis, settled: true }
  failures.set(basis, known)
  return known
}
