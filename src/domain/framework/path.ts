import { fail, ok, type Result } from '../result.ts'
import type { Framework, Rung } from './framework.ts'

/**
 * The rungs to climb from `from` to `goal`, in order, `goal` last.
 *
 * From a shared rung the path runs through the rest of the shared ones and then up the goal's track. From one track
 * to the other it starts at that track's first rung. When `goal` is the rung one stands on, the path is that rung
 * alone: to grow into a rung one already holds is a fair goal.
 */
export function pathBetween(framework: Framework, from: string, goal: string): Result<readonly Rung[]> {
  // Not `findRung`, which finds retired ones as well: nobody climbs those.
  const start = framework.rungs.find((rung) => rung.id === from)
  const end = framework.rungs.find((rung) => rung.id === goal)
  if (!start) return fail('bad-input', unknownRung(framework, from))
  if (!end) return fail('bad-input', unknownRung(framework, goal))
  if (start.id === end.id) return ok([end])
  const ladder = framework.rungs.filter((rung) => rung.track === 'shared' || rung.track === end.track)
  const startIndex = ladder.indexOf(start)
  const endIndex = ladder.indexOf(end)
  if (startIndex > endIndex || (startIndex === -1 && end.track === 'shared')) {
    return fail(
      'bad-input',
      `The goal ${end.name} lies below ${start.name}, the rung held today. Choose a goal further up, or a rung on the other track.`,
    )
  }
  const first = startIndex === -1 ? ladder.findIndex((rung) => rung.track === end.track) : startIndex + 1
  return ok(ladder.slice(first, endIndex + 1))
}

export function unknownRung(framework: Framework, id: string): string {
  const known = framework.rungs.map((rung) => rung.id).join(', ')
  return `There is no rung "${id}" in the framework ${framework.name}. Known rungs: ${known}.`
}
