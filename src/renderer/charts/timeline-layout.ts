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

const DAY_MS = 86_400_000
/** Below this, a bar holds no words. */
const NARROWEST_WITH_WORDS = 104
/** What words beside a bar take. */
const OUTSIDE_WORDS = 168
const GAP = 3

/** Only distances matter here, so days are counted as UTC midnights. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS
}

/** Pixels from the start of the calendar to the beginning of a day. */
export function pixelsTo(day: string, { from, to, width }: Scale): number {
  const start = dayNumber(from)
  return ((dayNumber(day) - start) / Math.max(1, dayNumber(to) + 1 - start)) * width
}

/** Pixels from the start of the calendar to the end of a day. */
export function pixelsAfter(day: string, { from, to, width }: Scale): number {
  const start = dayNumber(from)
  return ((dayNumber(day) + 1 - start) / Math.max(1, dayNumber(to) + 1 - start)) * width
}

/**
 * Places each span in the first row where neither it nor its words overlap anything, in order of start. Words that
 * would run off the right edge stay inside the bar, cut short.
 */
export function placeSpans<Item extends Span>(items: readonly Item[], scale: Scale): readonly PlacedSpan<Item>[] {
  const rowEnds: number[] = []
  return items
    .toSorted((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to) || a.id.localeCompare(b.id))
    .map((item) => {
      const left = pixelsTo(item.from, scale)
      const right =
        left +
        ((dayNumber(item.to) + 1 - dayNumber(item.from)) / (dayNumber(scale.to) + 1 - dayNumber(scale.from))) *
          scale.width
      const width = Math.max(8, right - left - GAP)
      const outside = width < NARROWEST_WITH_WORDS && left + width + OUTSIDE_WORDS <= scale.width
      const end = left + width + (outside ? OUTSIDE_WORDS : 0)
      const free = rowEnds.findIndex((taken) => taken <= left)
      const row = free === -1 ? rowEnds.length : free
      rowEnds[row] = end
      return { item, left, width, row, outside }
    })
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
