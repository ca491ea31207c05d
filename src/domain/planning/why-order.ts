import { counted } from '../documents/wording.ts'
import { waitingFor } from './explain.ts'
import type { Plan } from './plan.ts'

/** What comes early is looked for among so many milestones. */
const FIRST_FEW = 6

/** One sentence on why the plan begins as it does: the early milestone that most of the others wait for. */
export function whyOrder(plan: Plan): string | undefined {
  const early = plan.milestones
    .toSorted((a, b) => (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : 0))
    .slice(0, FIRST_FEW)
    .map((milestone) => ({ milestone, waiting: waitingFor(plan, milestone.id).length }))
  const best = early.reduce<(typeof early)[number] | undefined>(
    (most, one) => (one.waiting > (most?.waiting ?? 0) ? one : most),
    undefined,
  )
  if (!best) return undefined
  const { milestone, waiting } = best
  return `“${milestone.title}” comes early because ${counted(waiting, 'later milestone')} ${waiting === 1 ? 'waits' : 'wait'} for it.`
}
