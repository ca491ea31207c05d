import { linksOf, type Links } from './links.ts'

/**
 * A circle among the actions that no order can place, those with `waiting` above 0: each one waits for the one before
 * it. It is the one that a walk from the smallest id meets when it always steps to the smallest id that is waited for,
 * and its own smallest id comes first.
 */
export function findCycle(before: Links, waiting: Int32Array, ids: readonly string[]): string[] {
  const smallest = (among: Iterable<number>): number => {
    let best = -1
    for (const i of among) if (waiting[i]! > 0 && (best < 0 || ids[i]! < ids[best]!)) best = i
    return best
  }
  const seenAt = new Map<number, number>()
  const walk: number[] = []
  let i = smallest(waiting.keys())
  while (!seenAt.has(i)) {
    seenAt.set(i, walk.length)
    walk.push(i)
    i = smallest(linksOf(before, i))
  }
  const circle = walk.slice(seenAt.get(i)).reverse()
  const first = circle.indexOf(smallest(circle))
  return [...circle.slice(first), ...circle.slice(0, first)].map((member) => ids[member]!)
}
