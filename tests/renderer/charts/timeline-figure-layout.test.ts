import { describe, expect, test } from 'vitest'
import { estimateText } from '#renderer/charts/text-layout.ts'
import {
  BAR_TEXT,
  layOutTimeline,
  placeGates,
  rowsOf,
  stackLanes,
  type PlacedBar,
  type TimelineBar,
} from '#renderer/charts/timeline-figure-layout.ts'
import { seededRandom } from '#tests/support/random.ts'

const WIDTH = 560

function bars(count: number, seed: number): readonly TimelineBar[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, index) => {
    const from = random.int(0, 900)
    return {
      number: String(index + 1),
      label: 'An outcome with a title of some length'.slice(0, random.int(8, 38)),
      from,
      to: from + random.int(7, 120),
      critical: random.chance(0.3),
    }
  })
}

function layOut(count: number, mostRows: number, seed = 1) {
  return layOutTimeline({
    lanes: [{ label: 'Data', bars: bars(count, seed) }],
    from: 0,
    to: 1020,
    width: WIDTH,
    mostRows,
    measure: estimateText,
  })
}

function extent(placed: PlacedBar): readonly [number, number] {
  if (placed.text === '' || placed.inside) return [placed.x, placed.x + placed.width]
  const left = placed.anchor === 'start' ? placed.textX : placed.textX - placed.textWidth
  return [Math.min(placed.x, left), Math.max(placed.x + placed.width, left + placed.textWidth)]
}

describe('bars and their words', () => {
  test.each([1, 2, 3, 4, 5])('of seed %i stay inside the figure and clear of each other', (seed) => {
    for (const count of [3, 20, 60]) {
      const lane = layOut(count, 30, seed)[0]!
      expect(lane.bars).toHaveLength(count)
      for (const placed of lane.bars) {
        const [left, right] = extent(placed)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(WIDTH + 0.001)
        for (const other of lane.bars) {
          if (other === placed || other.row !== placed.row) continue
          const [otherLeft, otherRight] = extent(other)
          expect(otherRight <= left || otherLeft >= right).toBe(true)
        }
      }
    }
  })

  test('keep their titles while there are rows for them', () => {
    const [lane] = layOut(8, 30)
    expect(lane?.bars.every((placed) => placed.text.startsWith(`${placed.bar.number}  `))).toBe(true)
  })

  test('fall back to the numbers when there are not', () => {
    const lanes = layOut(60, 12)
    expect(lanes[0]?.bars.every((placed) => placed.text === placed.bar.number)).toBe(true)
    expect(rowsOf(lanes)).toBeLessThan(rowsOf(layOut(60, 1_000)))
  })

  test('stand inside a bar that is wide enough', () => {
    const [lane] = layOutTimeline({
      lanes: [{ label: 'Data', bars: [{ number: '1', label: 'Wide', from: 0, to: 1020, critical: true }] }],
      from: 0,
      to: 1020,
      width: WIDTH,
      mostRows: 5,
      measure: estimateText,
    })
    expect(lane?.bars[0]).toMatchObject({
      inside: true,
      text: '1  Wide',
      textWidth: estimateText('1  Wide', BAR_TEXT, 600),
    })
  })
})

test('lanes stand one under the other, as high as their rows', () => {
  const lane = layOut(20, 30)[0]!
  const [first, second] = stackLanes([lane, lane], 40, 20, 5)
  expect(first).toMatchObject({ top: 40, height: lane.rows * 20 + 10 })
  expect(second?.top).toBe(40 + lane.rows * 20 + 10)
})

test('labels of gates that would meet take rows of their own', () => {
  const gates = [
    { label: 'MOPs manager, Feb 2027', at: 300 },
    { label: 'Director of MOPs, Mar 2027', at: 310 },
    { label: 'CMO, Jan 2031', at: 550 },
  ]
  const placed = placeGates(
    gates,
    (at) => at,
    WIDTH,
    (text) => text.length * 5,
  )
  expect(placed.map(({ row, anchor }) => [row, anchor])).toEqual([
    [0, 'end'],
    [1, 'end'],
    [0, 'end'],
  ])
  expect(
    placeGates(
      [{ label: 'Soon', at: 4 }],
      (at) => at,
      WIDTH,
      () => 60,
    )[0]?.anchor,
  ).toBe('start')
})
