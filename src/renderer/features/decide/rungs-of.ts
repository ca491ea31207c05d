import type { Way } from '#domain/crossroads/two-ways.ts'
import type { Rung } from '#domain/framework/framework.ts'

/** What a way is about: its rungs ahead, or the one that is held at its top. */
export function rungsOf(way: Way): readonly Rung[] {
  return way.kind === 'open' ? way.rungs : way.kind === 'held' ? [way.top] : []
}
