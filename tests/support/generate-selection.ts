import { seededRandom } from './random.ts'

export interface SelectionProblem {
  readonly need: readonly { readonly skill: string; readonly from: number; readonly to: number }[]
  readonly actions: readonly {
    readonly id: string
    readonly hours: number
    readonly raises: readonly { readonly skill: string; readonly from: number; readonly to: number }[]
    readonly requires: readonly { readonly skill: string; readonly level: number }[]
  }[]
}

/** A library of actions of which each raises one to three skills by a level, and a need of about two steps a skill. */
export function generateSelection({ seed = 1, actions: count = 500, skills: size = 25 } = {}): SelectionProblem {
  const random = seededRandom(seed)
  const skills = Array.from({ length: size }, (_, i) => `s${i}`)
  const need = skills.map((skill) => {
    const from = random.int(0, 3)
    return { skill, from, to: Math.min(5, from + random.int(0, 4)) }
  })
  const actions = Array.from({ length: count }, (_, i) => {
    // The first ones raise every step once, so that everything can be reached.
    const sure = i < size * 5
    const chosen = sure
      ? [i % size]
      : [...new Set(Array.from({ length: random.int(1, 3) }, () => random.int(0, size - 1)))]
    const raises = chosen.map((skill) => {
      const from = sure ? Math.floor(i / size) : random.int(0, 4)
      return { skill: skills[skill]!, from, to: from + 1 }
    })
    const lowest = Math.min(...raises.map(({ from }) => from))
    const asks = lowest > 0 && random.chance(0.3)
    const requires = asks ? [{ skill: random.pick(skills), level: random.int(1, lowest) }] : []
    return { id: `a${i}`, hours: random.int(8, 80) / 2, raises, requires }
  })
  return { need, actions }
}
