import type { Rung } from '../framework/framework.ts'
import type { Interest } from '../profile/self-view.ts'

/** How much a way asks of each skill: required level × weight, the mean over its rungs. The most asked first. */
function askedOf(rungs: readonly Rung[]): ReadonlyMap<string, number> {
  const asked = new Map<string, number>()
  for (const { requires } of rungs)
    for (const { skill, level, weight } of requires)
      asked.set(skill, (asked.get(skill) ?? 0) + (level * weight) / rungs.length)
  return new Map([...asked].toSorted((a, b) => b[1] - a[1]))
}

/** How many skills are asked about: enough to tell the ways apart, few enough for two minutes. */
export const MOST_TELLING = 8

/** A skill that one way asks for clearly more than the other. */
export interface TellingSkill {
  readonly skill: string
  readonly more: 'expert' | 'leader'
}

/**
 * The skills in which the two ways differ most, half of them for each as far as there are any, and those first that a
 * way asks for most beyond the other.
 */
export function tellingSkills(expert: readonly Rung[], leader: readonly Rung[]): readonly TellingSkill[] {
  const [deep, wide] = [askedOf(expert), askedOf(leader)]
  const differing = [...new Set([...deep.keys(), ...wide.keys()])]
    .map((skill) => ({ skill, by: (wide.get(skill) ?? 0) - (deep.get(skill) ?? 0) }))
    .filter(({ by }) => by !== 0)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))
  const half = MOST_TELLING / 2
  const leading = differing.filter(({ by }) => by > 0)
  const deepening = differing.filter(({ by }) => by < 0)
  const first = new Set([...leading.slice(0, half), ...deepening.slice(0, half), ...differing].slice(0, MOST_TELLING))
  return [...deepening, ...leading]
    .filter((one) => first.has(one))
    .map(({ skill, by }) => ({ skill, more: by > 0 ? 'leader' : 'expert' }))
}

/** What the work of a way gives and takes, by what the person said of its skills. */
export interface Energy {
  /** Ids of skills, those first that the way asks for most. */
  readonly gives: readonly string[]
  readonly drains: readonly string[]
  /** Skills of the way with an answer, "neutral" included, and all of them. */
  readonly answered: number
  readonly all: number
  /**
   * From -1, all of the work that was spoken about drains, to 1, all of it gives energy; each skill counts as much as
   * the way asks for it. Undefined while nothing was said.
   */
  readonly balance: number | undefined
}

export function energyOf(rungs: readonly Rung[], interests: ReadonlyMap<string, Interest>): Energy {
  const asked = [...askedOf(rungs)]
  const of = (interest: Interest) => asked.filter(([skill]) => interests.get(skill) === interest)
  const [gives, drains, neutral] = [of('gives-energy'), of('drains'), of('neutral')]
  const weight = (skills: typeof asked): number => skills.reduce((sum, [, own]) => sum + own, 0)
  const spoken = weight([...gives, ...drains, ...neutral])
  return {
    gives: gives.map(([skill]) => skill),
    drains: drains.map(([skill]) => skill),
    answered: gives.length + drains.length + neutral.length,
    all: asked.length,
    balance: spoken === 0 ? undefined : (weight(gives) - weight(drains)) / spoken,
  }
}
