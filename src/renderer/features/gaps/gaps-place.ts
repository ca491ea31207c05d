/** The views of the gaps, each with an address that other screens may link to. */
export const GAP_VIEWS = [
  { value: 'ranked', label: 'Ranked' },
  { value: 'heat-map', label: 'Heat map' },
  { value: 'over-time', label: 'Then and now' },
  { value: 'sum', label: 'The sum' },
] as const

export type GapView = (typeof GAP_VIEWS)[number]['value']

export interface GapsPlace {
  readonly view: GapView
  /** The skill that is looked at in `ranked`, the rung in `sum`. */
  readonly item?: string
}

/** The place at the address behind `/gaps/`; an unknown one is the first view. */
export function gapsPlaceAt(rest: string): GapsPlace {
  const [view, item] = rest.split('/').filter((part) => part !== '')
  const known = GAP_VIEWS.find(({ value }) => value === view)
  return known ? { view: known.value, ...(item !== undefined && { item }) } : { view: 'ranked' }
}

export function gapsPath({ view, item }: GapsPlace): string {
  if (item !== undefined) return `/gaps/${view}/${item}`
  return view === 'ranked' ? '/gaps' : `/gaps/${view}`
}
