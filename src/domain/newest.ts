import type { Day } from './calendar.ts'

/**
 * Records by their day. Two copies of a profile are merged record by record, so a list is not always in order of time:
 * the day decides, and only of the same day what stands further down in the list.
 */

export function newest<Item extends { readonly on: Day }>(items: readonly Item[]): Item | undefined {
  let latest: Item | undefined
  for (const item of items) if (!latest || item.on >= latest.on) latest = item
  return latest
}

/** The newest of each skill. */
export function newestBySkill<Item extends { readonly skill: string; readonly on: Day }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  const latest = new Map<string, Item>()
  for (const item of items) {
    const known = latest.get(item.skill)
    if (!known || item.on >= known.on) latest.set(item.skill, item)
  }
  return latest
}

/** All of them, the newest first. */
export function newestFirst<Item>(items: readonly Item[], dayOf: (item: Item) => Day): readonly Item[] {
  return items.toReversed().toSorted((a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)]
    return one > other ? -1 : one < other ? 1 : 0
  })
}
