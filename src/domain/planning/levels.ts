import type { Raising } from './step-cover.ts'

/** A skill that does not count holds nothing up. */
export function meetsRequirements(action: Raising, levels: ReadonlyMap<string, number>): boolean {
  return action.requires.every(({ skill, level }) => (levels.get(skill) ?? level) >= level)
}

/** The levels that can be reached with all these actions together, each raise in its turn. */
export function reachableLevels(
  actions: readonly Raising[],
  start: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const levels = new Map(start)
  for (let changed = true; changed;) {
    changed = false
    for (const action of actions) {
      if (!meetsRequirements(action, levels)) continue
      for (const { skill, from, to } of action.raises) {
        const level = levels.get(skill)
        if (level === undefined || level < from || level >= to) continue
        levels.set(skill, to)
        changed = true
      }
    }
  }
  return levels
}
