import type { ProblemList } from './framework-problem.ts'
import { highestReach, type Blocked, type Reach } from './highest-reach.ts'
import type { Outline } from './outline.ts'

/** Required levels that no chain of actions leads to from zero, and prerequisites that wait for each other. */
export function checkReach(outline: Outline, list: ProblemList): void {
  if (outline.actions.length === 0) {
    list.hint(['actions'], 'The framework has no actions. Skills can be rated and compared, but no plan can be made.')
    return
  }
  const reach = highestReach(outline)
  const names = new Map(outline.skills.map(({ id, name }) => [id, name]))
  const nameOf = (skill: string): string => names.get(skill) ?? skill
  const told = new Set<string>()

  for (const circle of circlesIn(reach)) {
    for (const { skill } of circle) told.add(skill)
    const first = circle[0]
    if (!first) continue
    const links = circle.map(({ skill, level, blocked }) => {
      const { title } = blocked.action
      return `${nameOf(skill)} ${level} needs ${nameOf(blocked.unmet.skill)} ${blocked.unmet.level} (“${title}”)`
    })
    list.error(
      first.blocked.path,
      `Prerequisites go in a circle: ${links.join(', ')}. Take one of them away, or lower it.`,
    )
  }
  unreachable(outline, reach, nameOf, told, list)
  for (const blocked of reach.blocked) {
    const { unmet, action, path } = blocked
    if (told.has(unmet.skill) || !names.has(unmet.skill)) continue
    list.hint(
      path,
      `“${action.title}” can never be started: it asks first for ${nameOf(unmet.skill)} at level ${unmet.level}, and the actions lead to level ${reach.levelOf(unmet.skill)} only.`,
    )
  }
}

/** One error per skill, at the first requirement that cannot be met. */
function unreachable(
  outline: Outline,
  reach: Reach,
  nameOf: (skill: string) => string,
  told: Set<string>,
  list: ProblemList,
): void {
  const known = new Set(outline.skills.map(({ id }) => id))
  const reported = new Set<string>()
  outline.rungs.forEach((rung, index) =>
    rung.requires.forEach(({ skill, level }, item) => {
      const reached = reach.levelOf(skill)
      if (level <= reached || reported.has(skill) || !known.has(skill)) return
      reported.add(skill)
      told.add(skill)
      const step = `from ${reached} to ${reached + 1}`
      const waiting = reach.raisersOf(skill).filter(({ from, to }) => from <= reached && to > reached)
      const [first] = waiting
      const why = first
        ? `“${first.blocked.action.title}” raises it ${step}, but asks first for ${nameOf(first.blocked.unmet.skill)} at level ${first.blocked.unmet.level}, which no action leads to either. Add an action for that, or take the prerequisite away.`
        : `no action raises it ${step}. Add one, or lower the requirement.`
      list.error(
        ['rungs', index, 'requires', item, 'level'],
        `${rung.name} requires ${nameOf(skill)} at level ${level}, which cannot be reached: ${why}`,
      )
    }),
  )
}

interface Link {
  readonly skill: string
  /** The level that is waited for. */
  readonly level: number
  readonly blocked: Blocked
}

/** Each circle once, as the links in order; a skill is in at most one of them. */
function circlesIn(reach: Reach): readonly (readonly Link[])[] {
  const circles: (readonly Link[])[] = []
  const finished = new Set<string>()
  for (const start of reach.blockedSkills()) {
    const links: Link[] = []
    const follow = (skill: string, level: number): void => {
      if (finished.has(skill)) return
      const seenAt = links.findIndex((link) => link.skill === skill)
      if (seenAt !== -1) {
        const circle = links.slice(seenAt)
        if (circle.some((link) => finished.has(link.skill))) return
        for (const link of circle) finished.add(link.skill)
        circles.push(circle)
        return
      }
      const reached = reach.levelOf(skill)
      for (const { from, to, blocked } of reach.raisersOf(skill)) {
        if (from > reached || to <= reached) continue
        links.push({ skill, level: Math.min(level, to), blocked })
        follow(blocked.unmet.skill, blocked.unmet.level)
        links.pop()
      }
      finished.add(skill)
    }
    follow(start, Number.POSITIVE_INFINITY)
  }
  return circles
}
