import type { Action, ActionKind, Framework, GapKind, Requirement, Rung, Skill } from '#domain/framework/framework.ts'
import type { Level } from '#domain/framework/level.ts'
import { seededRandom, type Random } from './random.ts'

export interface FrameworkShape {
  readonly seed: number
  readonly skills: number
  /** How many actions raise each step of each skill. */
  readonly actionsPerStep: number
  /** Share of actions that ask for a level in another skill first. */
  readonly crossShare: number
}

const LADDER: readonly (readonly [id: string, name: string, track: Rung['track']])[] = [
  ['technician', 'Technician', 'shared'],
  ['specialist', 'Specialist', 'shared'],
  ['senior-specialist', 'Senior specialist', 'shared'],
  ['mops-manager', 'MOPs manager', 'leader'],
  ['director', 'Director of MOPs', 'leader'],
  ['vp', 'VP marketing', 'leader'],
  ['cmo', 'CMO', 'leader'],
  ['staff-specialist', 'Staff specialist', 'expert'],
  ['principal-architect', 'Principal architect', 'expert'],
]

const KINDS: readonly ActionKind[] = ['on-the-job', 'on-the-job', 'with-people', 'study']
const FITS: readonly GapKind[] = ['skill', 'chance', 'authority']

/**
 * A framework of any size with the shape of a real one: requirements rise along each track, every step has actions,
 * and what an action asks for first is never above the step it raises, so that everything can be reached.
 */
export function generateFramework(shape: Partial<FrameworkShape> = {}): Framework {
  const {
    seed,
    skills: count,
    actionsPerStep,
    crossShare,
  } = { seed: 1, skills: 12, actionsPerStep: 2, crossShare: 0.35, ...shape }
  const random = seededRandom(seed)
  const domains = Array.from({ length: 4 }, (_, i) => ({
    id: `domain-${i}`,
    name: `Domain ${i}`,
    shortName: `D${i}`,
    meaning: 'A field of work.',
  }))
  const skills = Array.from({ length: count }, (_, i) => generateSkill(i))
  return {
    id: `generated-${seed}`,
    version: '1.0.0',
    name: `Generated ${seed}`,
    domains,
    skills,
    rungs: generateRungs(skills, random),
    actions: generateActions(skills, actionsPerStep, crossShare, random),
  }
}

function generateSkill(i: number): Skill {
  return {
    id: `skill-${i}`,
    domain: `domain-${i % 4}`,
    name: `Skill ${i}`,
    meaning: 'Something people can do.',
    anchors: Array.from({ length: 5 }, (_, level) => `Does what level ${level + 1} means.`),
    proof: Array.from({ length: 4 }, (_, level) => `Shows level ${level + 2}.`),
    executive: 'It saves money.',
    trap: 'People rate themselves too high.',
    sources: [],
  }
}

function generateRungs(skills: readonly Skill[], random: Random): Rung[] {
  const taste = skills.map(() => random.next())
  return LADDER.map(([id, name, track], at) => {
    const height = track === 'expert' ? at - 4 : at
    const requires: Requirement[] = []
    skills.forEach(({ id: skill }, i) => {
      const level = Math.min(5, Math.floor(height * (0.5 + taste[i]! * 0.6) + taste[i]!)) as Level
      if (level > 0) requires.push({ skill, level, core: i % 3 !== 0, weight: i % 3 === 0 ? 1 : 3 })
    })
    return {
      id,
      name,
      shortName: name,
      track,
      summary: name,
      newHere: name,
      decides: [name],
      stops: [name],
      proof: [name],
      requires,
      sources: [],
    }
  })
}

function generateActions(skills: readonly Skill[], perStep: number, crossShare: number, random: Random): Action[] {
  const actions: Action[] = []
  for (const [i, { id: skill }] of skills.entries()) {
    for (let to = 1; to <= 5; to += 1) {
      for (let variant = 0; variant < perStep; variant += 1) {
        const raises = [{ skill, from: (to - 1) as Level, to: to as Level, doneWhen: 'A colleague confirms it.' }]
        if (random.chance(0.25)) {
          const other = skills[(i + random.int(1, skills.length - 1)) % skills.length]!.id
          const from = random.int(0, 4)
          if (other !== skill)
            raises.push({
              skill: other,
              from: from as Level,
              to: (from + 1) as Level,
              doneWhen: 'A colleague confirms it.',
            })
        }
        const requires =
          random.chance(crossShare) && to > 1
            ? [{ skill: random.pick(skills).id, level: random.int(1, to - 1) as Level }]
            : []
        const steps = Array.from({ length: random.int(2, 5) }, (_, step) => ({
          text: `Step ${step}`,
          hours: random.int(2, 16) / 2,
        }))
        actions.push({
          id: `raise-${skill}-${to}-${variant}`,
          title: `Raise ${skill} to ${to}, way ${variant}`,
          kind: random.pick(KINDS),
          fits: [random.pick(FITS)],
          steps,
          load: random.int(4, 12) / 2,
          weeks: random.int(1, 6),
          raises,
          requires: requires.filter((requirement) => requirement.skill !== skill),
          leaves: 'A page.',
          sources: [],
          ...(random.chance(0.3) && { asks: 'An hour of the manager.' }),
        })
      }
    }
  }
  return actions
}
