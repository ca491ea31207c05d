import type { PersonSummary } from './person-summary.ts'
import type { Level } from '../framework/level.ts'

interface Somebody {
  readonly id: string
  readonly name: string
  readonly level: Level
}

/** Who could learn one skill from whom. */
export interface LearningPair {
  readonly skill: string
  readonly name: string
  /** At level 3 or more with proof, the highest first. */
  readonly teachers: readonly Somebody[]
  /** With that gap on the way to the next rung, the widest first. */
  readonly learners: readonly (Somebody & { readonly required: Level })[]
}

/** Skills that somebody here can show and somebody else needs; those that most people need come first. */
export function learningPairs(people: readonly PersonSummary[]): readonly LearningPair[] {
  const skills = new Map<string, { name: string; teachers: Somebody[]; learners: (Somebody & { required: Level })[] }>()
  const entry = (skill: string, name: string) => {
    const known = skills.get(skill) ?? { name, teachers: [], learners: [] }
    skills.set(skill, known)
    return known
  }
  for (const { id, name, teaches, learns } of people) {
    for (const one of teaches) entry(one.skill, one.name).teachers.push({ id, name, level: one.level })
    for (const one of learns)
      entry(one.skill, one.name).learners.push({ id, name, level: one.level, required: one.required })
  }
  return [...skills]
    .flatMap(([skill, { name, teachers, learners }]): LearningPair[] => {
      const able = learners.filter((learner) => teachers.some(({ level }) => level > learner.level))
      if (able.length === 0) return []
      return [
        {
          skill,
          name,
          teachers: teachers.toSorted((a, b) => b.level - a.level),
          learners: able.toSorted((a, b) => b.required - b.level - (a.required - a.level)),
        },
      ]
    })
    .toSorted((a, b) => b.learners.length - a.learners.length || a.name.localeCompare(b.name, 'en'))
}
