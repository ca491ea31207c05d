import type { SelectedAction } from './selection.ts'

/** What the person wants before each of their own actions, by id. */
export type OwnOrder = ReadonlyMap<string, readonly string[]>

/**
 * The chosen actions with the person's own order on top of what their levels ask for, in an order in which they can be
 * done. What an action of an early gate waits for belongs to that gate as well. A wish that would close a circle is
 * left out.
 */
export function withOwnOrder(chosen: readonly SelectedAction[], order: OwnOrder): readonly SelectedAction[] {
  const after = new Map(chosen.map((one) => [one.action.id, new Set(one.after)]))
  const waitsFor = (id: string, other: string, seen = new Set<string>()): boolean => {
    if (id === other) return true
    if (seen.has(id)) return false
    seen.add(id)
    return [...(after.get(id) ?? [])].some((before) => waitsFor(before, other, seen))
  }
  let changed = false
  for (const { action } of chosen) {
    for (const before of order.get(action.id) ?? []) {
      if (!after.has(before) || waitsFor(before, action.id)) continue
      after.get(action.id)?.add(before)
      changed = true
    }
  }
  if (!changed) return chosen
  const stages = new Map(chosen.map(({ action, stage }) => [action.id, stage]))
  const pull = (id: string, stage: number): void => {
    if (stages.get(id)! < stage) return
    stages.set(id, stage)
    for (const before of after.get(id) ?? []) if (stages.has(before)) pull(before, stage)
  }
  for (const { action } of chosen) pull(action.id, stages.get(action.id)!)
  const placed = new Set<string>()
  const sequence: SelectedAction[] = []
  const byId = new Map(chosen.map((one) => [one.action.id, one]))
  const place = (one: SelectedAction): void => {
    const { id } = one.action
    if (placed.has(id)) return
    placed.add(id)
    for (const before of after.get(id)!) {
      const first = byId.get(before)
      if (first) place(first)
    }
    sequence.push({ ...one, after: [...after.get(id)!], stage: stages.get(id)! })
  }
  for (const one of chosen) place(one)
  return sequence
}
