import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  pixelsAt,
  pixelsTo,
  placeLabels,
  placeLane,
  placeSpans,
  placeStretches,
  pointAt,
  type PlacedSpan,
  type Span,
} from '#renderer/charts/timeline-layout.ts'

const scale = { from: '2027-01-01', to: '2027-12-31', width: 3650 }
const dayOfYear = (index: number): string => new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10)

const spans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 330 }), fc.integer({ min: 6, max: 30 })), { maxLength: 30 })
  .map((all) =>
    all.map(([start, length], at) => ({ id: String(at), from: dayOfYear(start), to: dayOfYear(start + length) })),
  )

function expectApart(placed: readonly PlacedSpan<Span>[]): void {
  for (const a of placed) {
    for (const b of placed) {
      if (a !== b && a.row === b.row) expect(a.left + a.width <= b.left || b.left + b.width <= a.left).toBe(true)
    }
  }
}

describe('the layout of a timeline', () => {
  it('gives every day the same room', () => {
    expect(pixelsTo('2027-01-01', scale)).toBe(0)
    expect(pixelsTo('2027-01-11', scale)).toBeCloseTo(100, 9)
  })

  it('puts words beside a bar that is too short, unless they would run off the edge', () => {
    const [early, late] = placeSpans(
      [
        { id: 'a', from: '2027-01-04', to: '2027-01-10' },
        { id: 'b', from: '2027-12-20', to: '2027-12-26' },
      ],
      scale,
    )
    expect([early?.outside, late?.outside]).toEqual([true, false])
  })

  it('never lets two bars of a row touch', () => {
    fc.assert(fc.property(spans, (items) => expectApart(placeSpans(items, scale))))
  })

  it('leaves what does not move at the same pixel while the calendar only grows longer', () => {
    const days = fc.integer({ min: 0, max: 364 })
    fc.assert(
      fc.property(days, fc.integer({ min: 365, max: 4000 }), (day, longer) => {
        const perDay = 17 / 7
        const short = { ...scale, width: 365 * perDay }
        const long = { ...scale, to: dayOfYear(longer), width: (longer + 1) * perDay }
        expect(pixelsTo(dayOfYear(day), long)).toBe(pixelsTo(dayOfYear(day), short))
      }),
    )
  })

  it('keeps bars in their order, and in their row where it is free, while something is tried out', () => {
    fc.assert(
      fc.property(spans, spans, (before, after) => {
        const stood = new Map(before.map((one) => [one.id, one]))
        const lane = placeLane(after, stood, scale)
        expectApart(lane.bars)
        const same = new Set(after.filter(({ id }) => stood.has(id)).map(({ id }) => id))
        const rest = placeLane(
          before.filter(({ id }) => same.has(id)),
          undefined,
          scale,
        )
        expect(lane.rows).toBeGreaterThanOrEqual(rest.rows)
        for (const { item, left, width, row } of rest.bars) {
          const now = after.find(({ id }) => id === item.id)!
          const isStill = now.from === item.from && now.to === item.to
          expect(lane.ghosts.get(item.id)).toEqual(isStill ? undefined : { left, width, row })
        }
        const knownOrder = lane.bars.map(({ item }) => item.id).filter((id) => same.has(id))
        expect(knownOrder).toEqual(rest.bars.map(({ item }) => item.id))
      }),
    )
  })

  it('changes nothing about a lane in which nothing differs', () => {
    fc.assert(
      fc.property(spans, (items) => {
        const stood = new Map(items.map((one) => [one.id, one]))
        expect(placeLane(items, stood, scale)).toEqual(placeLane(items, undefined, scale))
      }),
    )
  })

  it('keeps labels far apart in one row, and gives close ones rows of their own', () => {
    const label = 'Director of MOPs ready · June 2027'
    const far = placeLabels(
      [
        { on: '2027-01-04', label },
        { on: '2027-12-20', label },
      ],
      scale,
    )
    expect(far.map(({ row, endsThere }) => [row, endsThere])).toEqual([
      [0, false],
      [0, true],
    ])
    const close = placeLabels(
      ['2027-02-01', '2027-02-08', '2027-02-15'].map((on) => ({ on, label })),
      scale,
    )
    expect(close.map(({ row }) => row)).toEqual([0, 1, 2])
  })

  it('gives crowded days a mark without words rather than words over each other', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => ({ on: dayOfYear(20 + at), label: `Day ${at} · Feb 14` }))
    const placed = placeLabels(crowd, scale, 4)
    expect(Math.max(...placed.map(({ row }) => row))).toBe(3)
    expect(placed.some(({ bare }) => bare)).toBe(true)
    const worded = placed.filter(({ bare }) => !bare)
    for (const a of worded) {
      for (const b of worded) {
        const from = (one: typeof a): number => pixelsTo(one.item.on, scale)
        if (a !== b && a.row === b.row) expect(from(a) + a.room <= from(b) || from(b) + b.room <= from(a)).toBe(true)
      }
    }
  })

  it('puts stretches that share days into rows of their own', () => {
    const placed = placeStretches([
      { id: 'a', from: '2027-01-01', to: '2027-03-31' },
      { id: 'b', from: '2027-01-01', to: '2027-03-31' },
      { id: 'c', from: '2027-04-01', to: '2027-06-30' },
    ])
    expect(placed.map(({ row }) => row)).toEqual([0, 1, 0])
  })

  it('keeps the same day at the edge when the calendar gets wider', () => {
    const wider = { ...scale, to: '2028-12-31', width: 9_000 }
    const point = pointAt(pixelsTo('2027-05-10', scale), scale)
    expect(pixelsAt(point, wider)).toBeCloseTo(pixelsTo('2027-05-10', wider), 1)
  })
})
