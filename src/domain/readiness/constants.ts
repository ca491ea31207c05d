/**
 * What lowers the low end of readiness, in levels. Self-ratings run lenient (d = .32) and agree weakly with a
 * supervisor's view (r = .22, fact 6.5.2), and agree better once a comparison is expected (fact 6.5.1): so what
 * nobody else has seen counts for less, and what can be checked counts in full. The sizes are ours: small enough
 * that one more level always outweighs them together, large enough to show in the range.
 */
export const UNSUPPORTED_LEVELS = {
  /** From level 3 a claim is about owned work, which leaves something to show. */
  noEvidence: 0.5,
  /** The work was shown once; whether it is still true is open. */
  staleEvidence: 0.25,
  /** The rater called it a guess. */
  guess: 0.25,
  /** No second view yet: half of what a missing proof costs, because asking is cheap. */
  managerNotAsked: 0.25,
  /**
   * The manager has no view yet, but a stakeholder stands behind the evidence: half of the doubt, because what was
   * seen from outside can be checked (fact 6.5.1), while the level is still one's own word (fact 6.5.2).
   */
  managerNotAskedButConfirmed: 0.125,
} as const

/** Evidence is asked for from this level on: the anchors of level 3 are about owning, not helping. */
export const EVIDENCE_FROM_LEVEL = 3

/** Platforms, teams and numbers turn over in about a year and a half. A confirmation of evidence lasts as long. */
export const EVIDENCE_FRESH_MONTHS = 18

/**
 * How long a level that both agreed on is proof without anything to show for it. Shorter than evidence, because it
 * rests on what two people remember (fact 6.5.2), and a year has its yearly talk in it.
 */
export const AGREEMENT_FRESH_MONTHS = 12

/** A gap that nobody can confirm yet ranks a quarter higher: proving it narrows the range as well. */
export const UNPROVEN_FACTOR = 1.25

/** A supporting skill may lag by this many levels and the gate still opens. */
export const SUPPORTING_LAG = 1
