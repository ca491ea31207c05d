import type { Profile } from '../profile/profile.ts'

/** The gaps as the person wants them: those put first by hand in their order, the others as they were. */
export function inOwnOrder<Item extends { readonly skill: string }>(
  gaps: readonly Item[],
  gapOrder: readonly string[],
): readonly Item[] {
  const place = new Map(gapOrder.map((skill, index) => [skill, index]))
  return gaps.toSorted((a, b) => (place.get(a.skill) ?? gapOrder.length) - (place.get(b.skill) ?? gapOrder.length))
}

/**
 * Puts `skill` right before `before`, or last when that is undefined. `ranked` holds all gaps in the order of their
 * scores. Only as many places are kept as differ from that order, so that a gap moved back to where its score puts it
 * follows its score again, and later scores still rank everything that nobody moved.
 */
export function moveGap(
  profile: Profile,
  ranked: readonly string[],
  skill: string,
  before: string | undefined,
): Profile {
  if (skill === before) return profile
  const byScore = new Map(ranked.map((one, index) => [one, index]))
  const others = inOwnOrder(
    ranked.map((one) => ({ skill: one })),
    profile.gapOrder,
  )
    .map((one) => one.skill)
    .filter((one) => one !== skill)
  const at = before === undefined ? others.length : others.indexOf(before)
  if (at < 0 || !byScore.has(skill)) return profile
  const order = others.toSpliced(at, 0, skill)
  const placeOf = (index: number): number => byScore.get(order[index] ?? '') ?? Infinity
  let kept = order.length
  while (kept > 0 && placeOf(kept - 1) <= placeOf(kept)) kept -= 1
  const gapOrder = order.slice(0, kept)
  const same = gapOrder.length === profile.gapOrder.length && gapOrder.every((one, i) => one === profile.gapOrder[i])
  return same ? profile : { ...profile, gapOrder }
}

/** Back to the order of the scores. */
export function resetGapOrder(profile: Profile): Profile {
  return profile.gapOrder.length === 0 ? profile : { ...profile, gapOrder: [] }
}
