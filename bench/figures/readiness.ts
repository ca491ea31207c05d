import { buildNetwork } from '#domain/scheduling/network.ts'
import { generateSchedule } from '#tests/support/generate-schedule.ts'
import { leastSingleTrack } from '#tests/support/single-track-optimum.ts'
import { mean, type Figure } from './figure.ts'
import { searched } from './problems.ts'

const SEEDS = 40

/** One action at a time against the exact optimum. An hour is a week, so that both count the same weeks. */
export function* readinessFigures(seed: number): Generator<Figure> {
  const ratios = Array.from({ length: SEEDS }, (_, i) => {
    const actions = generateSchedule({ seed: seed + i, actions: 30 }).actions.map((action) => ({
      ...action,
      hours: Math.ceil(action.hours),
      load: 1,
      weeks: 1,
    }))
    const problem = { capacity: [], capacityAfter: 1, atOnce: 1, actions }
    const network = buildNetwork(problem)
    if (!network.ok) throw new Error(network.error.message)
    // The last week of an action is one less than the hour it ends at.
    const weights = actions.reduce((sum, { weight }) => sum + weight, 0)
    return searched(problem, 'readiness').weighted / (leastSingleTrack(network.value) - weights)
  })
  const what = `weight × end over the exact optimum, 30 actions, single track, ${SEEDS} problems`
  yield { what: `${what}, mean`, value: mean(ratios), bar: 1.003 }
  yield { what: `${what}, worst`, value: Math.max(...ratios), bar: 1.02 }
}
