import type { ProblemList } from './framework-problem.ts'
import { ladderOf, TRACKS, type Outline } from './outline.ts'

/** Rungs in a usable order, whose requirements make sense and never fall on the way up; raises of exactly one level. */
export function checkRungs(outline: Outline, list: ProblemList): void {
  if (outline.rungs.length === 0) {
    list.error(['rungs'], 'The framework has no rungs, so there is nothing to climb to. Add at least one.')
  }
  let above: string | undefined
  outline.rungs.forEach((rung, index) => {
    if (rung.track !== 'shared') above = rung.name
    else if (above !== undefined)
      list.error(
        ['rungs', index, 'track'],
        `The shared rung ${rung.name} stands after ${above}. Shared rungs come before the fork: move it up, or put it on a track.`,
      )
    checkRequirements(outline, index, list)
  })
  for (const track of TRACKS) checkLadder(outline, track, list)
  checkRaises(outline, list)
  checkUse(outline, list)
}

function checkRequirements(outline: Outline, index: number, list: ProblemList): void {
  const rung = outline.rungs[index]
  if (!rung) return
  const { name, requires } = rung
  const path = ['rungs', index, 'requires'] as const
  if (requires.length === 0) {
    list.error(path, `${name} requires nothing, so everybody would be ready for it. Add what it asks for.`)
    return
  }
  const seen = new Set<string>()
  requires.forEach(({ skill, level }, item) => {
    if (seen.has(skill))
      list.error([...path, item, 'skill'], `${name} requires "${skill}" twice. Keep the one that counts.`)
    seen.add(skill)
    if (level === 0)
      list.hint([...path, item, 'level'], `${name} requires "${skill}" at level 0, which asks nothing. Leave it out.`)
  })
  const weights = (core: boolean) => requires.filter((one) => one.core === core).map(({ weight }) => weight)
  if (weights(true).length === 0)
    list.hint(path, `No skill of ${name} is core, so nobody is held back by any of them. Mark those that decide.`)
  else if (Math.max(0, ...weights(false)) > Math.min(...weights(true)))
    list.hint(path, `In ${name} a supporting skill weighs more than a core one. Check the weights.`)
}

function checkLadder(outline: Outline, track: string, list: ProblemList): void {
  const ladder = ladderOf(outline, track)
  const names = new Map(outline.skills.map(({ id, name }) => [id, name]))
  ladder.forEach(({ rung, index }, place) => {
    const below = ladder[place - 1]
    // Pairs of shared rungs are the same on both tracks.
    if (!below || (rung.track === 'shared' && track !== TRACKS[0])) return
    const levels = new Map(rung.requires.map(({ skill, level }, item) => [skill, { level, item }]))
    for (const { skill, level } of below.rung.requires) {
      const here = levels.get(skill)
      if ((here?.level ?? 0) >= level) continue
      const path = here ? ['rungs', index, 'requires', here.item, 'level'] : ['rungs', index, 'requires']
      const now = here ? `only level ${here.level}` : 'nothing'
      list.error(
        path,
        `${rung.name} asks ${now} of ${names.get(skill) ?? skill}, but ${below.rung.name} below it asks level ${level}. Requirements never fall on the way up: raise it here, or lower it there.`,
      )
    }
  })
}

function checkRaises(outline: Outline, list: ProblemList): void {
  outline.actions.forEach(({ title, raises }, index) => {
    const seen = new Set<string>()
    raises.forEach(({ skill, from, to }, item) => {
      const path = ['actions', index, 'raises', item] as const
      if (to !== from + 1)
        list.error(
          [...path, 'to'],
          `“${title}” raises "${skill}" from ${from} to ${to}. A raise is exactly one level: make it ${from} to ${from + 1}, and use another action for the rest.`,
        )
      if (seen.has(skill))
        list.error([...path, 'skill'], `“${title}” raises "${skill}" twice. A raise is one level: keep one of them.`)
      seen.add(skill)
    })
  })
}

/** What stands in the framework without being used by anything. */
function checkUse(outline: Outline, list: ProblemList): void {
  const required = new Set(outline.rungs.flatMap(({ requires }) => requires.map(({ skill }) => skill)))
  outline.skills.forEach(({ id, name }, index) => {
    if (!required.has(id)) list.hint(['skills', index], `No rung requires ${name}. Plans will not lead to it.`)
  })
  const filled = new Set(outline.skills.map(({ domain }) => domain))
  outline.domains.forEach(({ id, name }, index) => {
    if (!filled.has(id)) list.hint(['domains', index], `The domain ${name} has no skills. Add one, or take it out.`)
  })
}
