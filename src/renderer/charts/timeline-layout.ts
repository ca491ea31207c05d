/** A stretch of days to draw; both ends inclusive. Days are `YYYY-MM-DD`. */
export interface Span {
  readonly id: string
  readonly from: string
  readonly to: string
}

export interface PlacedSpan<Item extends Span> {
  readonly item: Item
  /** Pixels from the start of the calendar. */
  readonly left: number
  readonly width: number
  /** Overlapping spans go to rows of their own. */
  readonly row: number
  /** Whether the words stand beside the bar, because it is too short to hold them. */
  readonly outside: boolean
}

/** A stretch of calendar drawn on a number of pixels. */
export interface Scale {
  readonly from: string
  readonly to: string
  readonly width: number
}

/** Below this, a bar holds no words. */
const NARROWEST_WITH_WORDS = 104
/** What words beside a bar take. */
const OUTSIDE_WORDS = 168
const GAP = 3
const DAY_MS = 86_400_000

/** Only distances matter here, so days are counted as UTC midnights. */
function dayNumber(day: string): number {
  return Date.parse(day) / DAY_MS
}

/** Finer than any screen. A calendar that only grows longer leaves all else to the same number where it was. */
const GRAINS_PER_PIXEL = 64

export function pixelsOfDays(days: number, { from, to, width }: Scale): number {
  const pixels = (days / Math.max(1, dayNumber(to) + 1 - dayNumber(from))) * width
  return Math.round(pixels * GRAINS_PER_PIXEL) / GRAINS_PER_PIXEL
}

/** Pixels from the start of the calendar to the beginning of a day. */
export function pixelsTo(day: string, scale: Scale): number {
  return pixelsOfDays(dayNumber(day) - dayNumber(scale.from), scale)
}

/** Pixels from the start of the calendar to the end of a day. */
export function pixelsAfter(day: string, scale: Scale): number {
  return pixelsOfDays(dayNumber(day) + 1 - dayNumber(scale.from), scale)
}

/** In the order of the calendar. */
export function compareSpans(a: Span, b: Span): number {
  return compare(a.from, b.from) || compare(a.to, b.to) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Places each span in the first row where neither it nor its words overlap anything, in order of start. Words that
 * would run off the right edge stay inside the bar, cut short. A span keeps its row of `rowsBefore` where that is free.
 */
export function placeSpans<Item extends Span>(
  items: readonly Item[],
  scale: Scale,
  rowsBefore?: ReadonlyMap<string, number>,
): readonly PlacedSpan<Item>[] {
  const rowEnds: number[] = []
  return items.toSorted(compareSpans).map((item) => {
    const left = pixelsTo(item.from, scale)
    const right = pixelsAfter(item.to, scale)
    const width = Math.max(8, right - left - GAP)
    const outside = width < NARROWEST_WITH_WORDS && left + width + OUTSIDE_WORDS <= scale.width
    const end = left + width + (outside ? OUTSIDE_WORDS : 0)
    const isFree = (taken = 0): boolean => taken <= left
    const kept = rowsBefore?.get(item.id)
    const free = kept !== undefined && isFree(rowEnds[kept]) ? kept : rowEnds.findIndex(isFree)
    const row = free === -1 ? rowEnds.length : free
    rowEnds[row] = end
    return { item, left, width, row, outside }
  })
}

/** Where a bar stood before. */
export interface Ghost {
  readonly left: number
  readonly width: number
  readonly row: number
}

export interface PlacedLane<Item extends Span> {
  readonly bars: readonly PlacedSpan<Item>[]
  readonly ghosts: ReadonlyMap<string, Ghost>
  readonly rows: number
}

/**
 * The bars of a lane. While something is tried out, `before` says where they stand without it: then they stay in that
 * order, in that row where it is free, and the lane becomes no lower. What moves is what differs, and nothing else.
 */
export function placeLane<Item extends Span>(
  items: readonly Item[],
  before: ReadonlyMap<string, Span> | undefined,
  scale: Scale,
): PlacedLane<Item> {
  if (!before) {
    const bars = placeSpans(items, scale)
    return { bars, ghosts: new Map(), rows: rowsOf(bars) }
  }
  const stood = placeSpans(
    items.flatMap(({ id }) => before.get(id) ?? []),
    scale,
  )
  const placed = placeSpans(items, scale, new Map(stood.map(({ item, row }) => [item.id, row])))
  const spanBefore = (item: Span): Span => before.get(item.id) ?? item
  return {
    bars: placed.toSorted((a, b) => compareSpans(spanBefore(a.item), spanBefore(b.item))),
    ghosts: new Map(
      stood.flatMap(({ item, left, width, row }) => {
        const now = items.find(({ id }) => id === item.id)
        return now?.from === item.from && now.to === item.to ? [] : [[item.id, { left, width, row }]]
      }),
    ),
    rows: Math.max(rowsOf(placed), rowsOf(stood)),
  }
}

function rowsOf(placed: readonly { readonly row: number }[]): number {
  return Math.max(1, ...placed.map(({ row }) => row + 1))
}

/** A point in time with words at it. */
export interface Label {
  readonly on: string
  readonly label: string
}

export interface PlacedLabel<Item extends Label> {
  readonly item: Item
  readonly row: number
  /** Pixels that it takes, the room around the words included. */
  readonly room: number
  /** Whether the words end at the point instead of starting there: so that they stay inside the calendar. */
  readonly endsThere: boolean
  /** Whether no row had room for its words: then only the point is marked, in the last row. */
  readonly bare: boolean
}

/** A little more than the widest small letters take; the room around the words comes on top. */
const LETTER_WIDTH = 7
const LABEL_ROOM = 40
/** Longer words are cut short. */
const MOST_LETTERS = 44
const MARK_ROOM = 14

/** Places each label in the first row where it overlaps no other. */
export function placeLabels<Item extends Label>(
  items: readonly Item[],
  scale: Scale,
  mostRows = Number.POSITIVE_INFINITY,
): readonly PlacedLabel<Item>[] {
  const rows: { from: number; to: number }[][] = []
  return items.map((item) => {
    const at = pixelsTo(item.on, scale)
    const endsThere = at > scale.width / 2
    const place = (room: number): { row: number; taken: { from: number; to: number } } => {
      const taken = endsThere ? { from: at - room, to: at } : { from: at, to: at + room }
      const free = rows.findIndex((others) => others.every(({ from, to }) => to <= taken.from || taken.to <= from))
      return { row: free === -1 ? rows.length : free, taken }
    }
    const worded = Math.min(item.label.length, MOST_LETTERS) * LETTER_WIDTH + LABEL_ROOM
    const { row: first, taken } = place(worded)
    const bare = first >= mostRows
    const row = bare ? mostRows - 1 : first
    if (!bare) rows[row] = [...(rows[row] ?? []), taken]
    return { item, row, room: bare ? MARK_ROOM : worded, endsThere, bare }
  })
}

/** Each stretch in the first row where it overlaps no other. */
export function placeStretches<Item extends Span>(
  items: readonly Item[],
): readonly { readonly item: Item; readonly row: number }[] {
  const rows: Item[][] = []
  return items.map((item) => {
    const free = rows.findIndex((others) => others.every(({ from, to }) => to < item.from || item.to < from))
    const row = free === -1 ? rows.length : free
    rows[row] = [...(rows[row] ?? []), item]
    return { item, row }
  })
}

/** The day at so many pixels, as a number that `pixelsAt` takes back: it stays the same when the scale changes. */
export function pointAt(pixels: number, { from, to, width }: Scale): number {
  const start = dayNumber(from)
  return start + (pixels / Math.max(1, width)) * Math.max(1, dayNumber(to) + 1 - start)
}

export function pixelsAt(point: number, { from, to, width }: Scale): number {
  const start = dayNumber(from)
  return ((point - start) / Math.max(1, dayNumber(to) + 1 - start)) * width
}
