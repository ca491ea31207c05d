import { requiredLevel, type Framework, type Rung } from './framework.ts'

/** Five minutes of rating, at some twenty seconds a skill. */
export const QUICK_ROUND_SKILLS = 16

export interface NeighborRungs {
  readonly below: Rung
  readonly above: Rung
}

/** Every rung with the next one above it on its track; where the tracks fork, a rung has two. */
export function neighborRungs(framework: Framework): readonly NeighborRungs[] {
  const pairs = new Map<string, NeighborRungs>()
  for (const track of ['leader', 'expert'] as const) {
    const ladder = framework.rungs.filter((rung) => rung.track === 'shared' || rung.track === track)
    for (const [index, above] of ladder.entries()) {
      const below = ladder[index - 1]
      if (below) pairs.set(`${below.id} ${above.id}`, { below, above })
    }
  }
  return [...pairs.values()]
}

/**
 * How well each skill tells neighboring rungs apart: the levels by which its requirement rises, times its weight on
 * the upper rung, as a share of all that rises between the two; summed over every pair of neighbors. A share, so that
 * a border where few skills rise counts as much as one where many do.
 */
export function separation(framework: Framework): ReadonlyMap<string, number> {
  const total = new Map(framework.skills.map(({ id }) => [id, 0]))
  for (const { below, above } of neighborRungs(framework)) {
    const rises = above.requires.map(({ skill, level, weight }) => ({
      skill,
      rise: weight * Math.max(0, level - (requiredLevel(below, skill) ?? 0)),
    }))
    const all = rises.reduce((sum, { rise }) => sum + rise, 0)
    if (all === 0) continue
    for (const { skill, rise } of rises) total.set(skill, (total.get(skill) ?? 0) + rise / all)
  }
  return total
}

/**
 * The skills for a first look in a few minutes, in the framework's order: the best separating ones, with every domain
 * holding at most its even share of the places, so that none answers for the whole person.
 */
export function quickRound(framework: Framework): readonly string[] {
  const measure = separation(framework)
  const ranked = framework.skills.toSorted((a, b) => (measure.get(b.id) ?? 0) - (measure.get(a.id) ?? 0))
  const mostPerDomain = Math.ceil(QUICK_ROUND_SKILLS / Math.max(1, framework.domains.length))
  const perDomain = new Map<string, number>()
  const chosen = new Set<string>()
  for (const { id, domain } of ranked) {
    const held = perDomain.get(domain) ?? 0
    if (chosen.size === QUICK_ROUND_SKILLS || held === mostPerDomain) continue
    chosen.add(id)
    perDomain.set(domain, held + 1)
  }
  return framework.skills.flatMap(({ id }) => (chosen.has(id) ? [id] : []))
}
