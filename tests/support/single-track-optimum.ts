import { linksOf, type Links } from '#domain/scheduling/links.ts'

interface Track {
  readonly size: number
  readonly hours: Float64Array
  readonly weight: Float64Array
  readonly before: Links
}

/**
 * The least sum of weight × end with one action at a time, by dynamic programming over the sets that are closed under
 * what they need: exact, up to about thirty actions.
 */
export function leastSingleTrack({ size, hours, weight, before }: Track): number {
  const needs = Array.from({ length: size }, (_, i) => linksOf(before, i).reduce((set, j) => set | (1 << j), 0))
  let layer = new Map<number, { readonly time: number; readonly cost: number }>([[0, { time: 0, cost: 0 }]])
  for (let count = 0; count < size; count += 1) {
    const next: typeof layer = new Map()
    for (const [set, { time, cost }] of layer) {
      for (let i = 0; i < size; i += 1) {
        if (((set >>> i) & 1) === 1 || (needs[i]! & set) !== needs[i]) continue
        const end = time + hours[i]!
        const sum = cost + weight[i]! * end
        const known = next.get(set | (1 << i))
        if (!known || sum < known.cost) next.set(set | (1 << i), { time: end, cost: sum })
      }
    }
    layer = next
  }
  return [...layer.values()][0]?.cost ?? 0
}
