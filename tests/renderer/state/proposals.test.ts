import { beforeEach, describe, expect, it } from 'vitest'
import { draftPlan, planFor } from '#domain/planning/plan-for.ts'
import { placeBoth } from '#domain/planning/placing.ts'
import { proposedPlan } from '#domain/planning/replan.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { changePace } from '#domain/profile/person-changes.ts'
import { createPlacer, type PlaceAnswer, type PlaceRequest, type PlaceWorker } from '#renderer/state/placer.ts'
import { Proposals } from '#renderer/state/proposals.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-21'
const profile: Profile = generateProfile(builtInFramework, { seed: 3 })

/** A worker that works when the test says so, on copies, as a real one does. */
class HeldWorker extends EventTarget {
  readonly asked: PlaceRequest[] = []
  terminated = false

  postMessage(request: PlaceRequest): void {
    this.asked.push(structuredClone(request))
  }

  terminate(): void {
    this.terminated = true
  }

  async answer(): Promise<void> {
    const { id, asked } = this.asked.shift()!
    await this.say({ id, placed: structuredClone(placeBoth(asked)) })
  }

  async say(data: PlaceAnswer): Promise<void> {
    this.dispatchEvent(Object.assign(new Event('message'), { data }))
    await turn()
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1))
}

let worker: HeldWorker
let proposals: Proposals
let shown: number

beforeEach(() => {
  worker = new HeldWorker()
  proposals = new Proposals(createPlacer(() => worker as unknown as PlaceWorker, 0))
  shown = 0
  proposals.subscribe(() => (shown += 1))
})

const current = (of = profile) => proposals.proposal(of, builtInFramework, TODAY)

describe('a proposal', () => {
  it('is the instant plan at once, and the plan of the command line as soon as the worker has answered', async () => {
    const basis = value(proposals.basisOf(profile, builtInFramework, TODAY))
    expect(current()).toEqual({ plan: { ok: true, value: value(draftPlan(basis, profile.pace)).plan }, settled: false })
    expect(current()).toBe(current())
    proposals.watch(profile, builtInFramework, TODAY)
    await worker.answer()
    expect(shown).toBe(1)
    expect(current().settled).toBe(true)
    expect(JSON.stringify(value(current().plan))).toBe(JSON.stringify(value(planFor(profile, builtInFramework, TODAY))))
    expect(current()).toBe(current())
  })

  it('of an adopted plan is what the command line prints, too', async () => {
    const adopted = adoptPlan(profile, value(planFor(profile, builtInFramework, TODAY)), 'p', TODAY)
    const later = changePace(adopted, { hoursPerWeek: 6.5 })
    proposals.watch(later, builtInFramework, '2027-02-03')
    await worker.answer()
    const { plan } = proposals.proposal(later, builtInFramework, '2027-02-03')
    expect(JSON.stringify(value(plan))).toBe(JSON.stringify(value(proposedPlan(later, builtInFramework, '2027-02-03'))))
  })

  it('keeps its basis while only the pace changes, and comes back to paces it knows', async () => {
    const basis = proposals.basisOf(profile, builtInFramework, TODAY)
    const faster = changePace(profile, { hoursPerWeek: 8 })
    expect(proposals.basisOf(faster, builtInFramework, TODAY)).toBe(basis)
    const first = current()
    expect(current(faster)).not.toBe(first)
    expect(current(changePace(faster, { hoursPerWeek: profile.pace.hoursPerWeek }))).toBe(first)
    const elsewhere = { ...profile, declined: [{ id: 'd', action: 'none', on: TODAY }] }
    expect(proposals.basisOf(elsewhere, builtInFramework, TODAY)).not.toBe(basis)
    // A page that still shows the profile before a change asks for both in turn.
    expect(current()).toBe(first)
    expect(current(elsewhere)).toBe(current(elsewhere))
    expect(current()).toBe(first)
  })

  it('settles the pace that was asked for last; those passed over in a drag are never worked on', async () => {
    const paces = [5.5, 6, 6.5, 7].map((hoursPerWeek) => changePace(profile, { hoursPerWeek }))
    let stop = proposals.watch(paces[0]!, builtInFramework, TODAY)
    for (const pace of paces.slice(1)) {
      stop()
      stop = proposals.watch(pace, builtInFramework, TODAY)
    }
    await worker.answer()
    expect(worker.asked).toHaveLength(1)
    await worker.answer()
    expect(worker.asked).toHaveLength(0)
    // The answer that had been on its way belongs to its own pace and to no other.
    expect(paces.map((pace) => current(pace).settled)).toEqual([true, false, false, true])
    for (const pace of [paces[0]!, paces[3]!])
      expect(current(pace).plan).toEqual(planFor(pace, builtInFramework, TODAY))
  })

  it('takes no answer to another question', async () => {
    proposals.watch(profile, builtInFramework, TODAY)
    const [{ id, asked }] = worker.asked as [PlaceRequest]
    await worker.say({ id: id - 1, placed: placeBoth(asked) })
    expect(current().settled).toBe(false)
    await worker.answer()
    expect(current().settled).toBe(true)
  })

  it('settles by itself where the worker breaks, and asks it no more', async () => {
    proposals.watch(profile, builtInFramework, TODAY)
    worker.dispatchEvent(new Event('error'))
    await turn()
    await turn()
    expect(worker.terminated).toBe(true)
    expect(current()).toEqual({ plan: planFor(profile, builtInFramework, TODAY), settled: true })
    const faster = changePace(profile, { hoursPerWeek: 8 })
    proposals.watch(faster, builtInFramework, TODAY)
    await turn()
    await turn()
    expect(worker.asked).toHaveLength(1)
    expect(current(faster).settled).toBe(true)
  })

  it('settles by itself where no worker can start', async () => {
    proposals = new Proposals(
      createPlacer(() => {
        throw new TypeError('No workers here.')
      }, 0),
    )
    proposals.watch(profile, builtInFramework, TODAY)
    await turn()
    await turn()
    expect(current()).toEqual({ plan: planFor(profile, builtInFramework, TODAY), settled: true })
  })

  it('can be settled on the spot, with the same outcome', async () => {
    proposals.watch(profile, builtInFramework, TODAY)
    const plan = proposals.settleNow(profile, builtInFramework, TODAY)
    expect(plan).toEqual(planFor(profile, builtInFramework, TODAY))
    const settled = current()
    await worker.answer()
    expect(current()).toBe(settled)
    expect(proposals.settleNow(profile, builtInFramework, TODAY)).toBe(plan)
  })

  it('of a profile that leads nowhere says why, and asks nobody', () => {
    const lost = { ...profile, person: { ...profile.person, goal: 'ghost' } }
    proposals.watch(lost, builtInFramework, TODAY)
    expect(current(lost)).toMatchObject({ plan: { ok: false }, settled: true })
    expect(current(lost)).toBe(current(lost))
    expect(proposals.settleNow(lost, builtInFramework, TODAY).ok).toBe(false)
    expect(worker.asked).toHaveLength(0)
  })
})
