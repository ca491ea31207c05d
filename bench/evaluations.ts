/** Enough for the quality that the figures ask for, and still about a fortieth of a second. */
const PLACEMENTS = 30_000
const MOST_EVALUATIONS = 250

/** How many orders a problem file gets when its command does not say. */
export function usualEvaluations(actions: number): number {
  return Math.min(MOST_EVALUATIONS, Math.ceil(PLACEMENTS / Math.max(1, actions)))
}
