import { fitText, type MeasureText } from './text-layout.ts'

export interface TimelineBar {
  readonly number: string
  readonly label: string
  readonly from: number
  readonly to: number
  readonly critical: boolean
}

export interface TimelineLane {
  readonly label: string
  readonly bars: readonly TimelineBar[]
}

/** A bar in its place: CSS pixels from the left of the drawing area, `row` counted within its lane. */
export interface PlacedBar {
  readonly bar: TimelineBar
  readonly row: number
  readonly x: number
  readonly width: number
  /** Inside the bar when `inside`, else beside it; empty when there is no room for it. */
  readonly text: string
  readonly textX: number
  readonly textWidth: number
  readonly anchor: 'start' | 'end'
  readonly inside: boolean
}

interface PlacedLane {
  readonly label: string
  readonly rows: number
  readonly bars: readonly PlacedBar[]
}

interface TimelineLayoutInput {
  readonly lanes: readonly TimelineLane[]
  readonly from: number
  readonly to: number
  readonly width: number
  /** The most rows over all lanes. */
  readonly mostRows: number
  readonly measure: MeasureText
}

export const BAR_TEXT = 9
const PAD = 5
const APART = 4
const NARROWEST = 6
/** Titles get shorter before they go. */
const TITLE_LENGTHS = [72, 36, 24, 0]

/**
 * Packs bars and their words into as few rows per lane as they need, first come, first row. When that takes more rows
 * than there are, titles are cut further and in the end only the numbers stay.
 */
export function layOutTimeline(input: TimelineLayoutInput): readonly PlacedLane[] {
  let placed: readonly PlacedLane[] = []
  for (const length of TITLE_LENGTHS) {
    placed = input.lanes.map((lane) => placeLane(lane, length, input))
    if (rowsOf(placed) <= input.mostRows) break
  }
  return placed
}

function placeLane(
  lane: TimelineLane,
  titleLength: number,
  { from, to, width, measure }: TimelineLayoutInput,
): PlacedLane {
  const scale = width / Math.max(to - from, 1)
  /** The right end of each row so far. */
  const ends: number[] = []
  const bars = lane.bars
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map((bar): PlacedBar => {
      const x = Math.min((bar.from - from) * scale, width - NARROWEST)
      const barWidth = Math.max(NARROWEST, Math.min((bar.to - from) * scale, width) - x)
      const words = placeWords(bar, titleLength, { x, barWidth, width, measure })
      const left = Math.min(x, words.left)
      let row = ends.findIndex((end) => end + APART <= left)
      if (row === -1) row = ends.length
      ends[row] = Math.max(x + barWidth, words.right)
      const { text, textX, textWidth, anchor, inside } = words
      return { bar, row, x, width: barWidth, text, textX, textWidth, anchor, inside }
    })
  return { label: lane.label, rows: ends.length, bars }
}

interface Room {
  readonly x: number
  readonly barWidth: number
  readonly width: number
  readonly measure: MeasureText
}

interface Words extends Pick<PlacedBar, 'text' | 'textX' | 'textWidth' | 'anchor' | 'inside'> {
  readonly left: number
  readonly right: number
}

/** Inside when they fit, else to the right, else to the left; cut when neither side has the room. */
function placeWords(bar: TimelineBar, titleLength: number, { x, barWidth, width, measure }: Room): Words {
  const measured = (text: string): number => measure(text, BAR_TEXT, 600)
  const characters = [...bar.label]
  const title =
    characters.length <= titleLength
      ? bar.label
      : `${characters
          .slice(0, Math.max(titleLength - 1, 0))
          .join('')
          .trimEnd()}…`
  const full = titleLength === 0 ? bar.number : [bar.number, title].filter((part) => part !== '').join('  ')
  const end = x + barWidth
  const fullWidth = measured(full)
  if (fullWidth <= barWidth - 2 * PAD) {
    return { text: full, textX: x + PAD, textWidth: fullWidth, anchor: 'start', inside: true, left: x, right: end }
  }
  const roomRight = width - (end + APART)
  const roomLeft = x - APART
  const toTheRight = fullWidth <= roomRight || roomRight >= roomLeft
  const text = fitText(full, toTheRight ? roomRight : roomLeft, measured)
  const textWidth = measured(text)
  return toTheRight
    ? { text, textX: end + APART, textWidth, anchor: 'start', inside: false, left: x, right: end + APART + textWidth }
    : { text, textX: x - APART, textWidth, anchor: 'end', inside: false, left: x - APART - textWidth, right: end }
}

interface StackedLane {
  readonly lane: PlacedLane
  readonly top: number
  readonly height: number
}

/** One lane under the other from `top` on. */
export function stackLanes(
  lanes: readonly PlacedLane[],
  top: number,
  rowHeight: number,
  pad: number,
): readonly StackedLane[] {
  const stacked: StackedLane[] = []
  for (const lane of lanes) {
    const above = stacked.at(-1)
    stacked.push({ lane, top: above ? above.top + above.height : top, height: lane.rows * rowHeight + 2 * pad })
  }
  return stacked
}

export function rowsOf(lanes: readonly PlacedLane[]): number {
  return lanes.reduce((sum, lane) => sum + lane.rows, 0)
}

export interface PlacedGate {
  readonly label: string
  readonly x: number
  readonly anchor: 'start' | 'end'
  readonly row: number
}

/** Labels of gates end at their line, or start there near the left edge, in as many rows as keep them apart; beyond `mostRows` without words. */
export function placeGates(
  gates: readonly { readonly label: string; readonly at: number }[],
  x: (at: number) => number,
  width: number,
  measured: (text: string) => number,
  mostRows = Number.POSITIVE_INFINITY,
): readonly PlacedGate[] {
  const taken: { readonly row: number; readonly from: number; readonly to: number }[] = []
  return gates.map(({ label, at }) => {
    const line = x(at)
    const labelWidth = measured(label)
    const anchor = line - labelWidth >= 0 || line + labelWidth > width ? 'end' : 'start'
    const from = anchor === 'end' ? line - labelWidth : line
    let row = 0
    while (taken.some((other) => other.row === row && from < other.to + 8 && from + labelWidth + 8 > other.from))
      row += 1
    if (row >= mostRows) return { label: '', x: line, anchor, row: 0 }
    taken.push({ row, from, to: from + labelWidth })
    return { label, x: line, anchor, row }
  })
}
