import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  pixelsAt,
  pixelsTo,
  placeLabels,
  placeSpans,
  placeStretches,
  pointAt,
} from '#renderer/charts/timeline-layout.ts'

const scale = { from: '2027-01-01', to: '2027-12-31', width: 3650 }
const dayOfYear = (index: number): string => new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10)

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
    const span = fc
      .tuple(fc.integer({ min: 0, max: 330 }), fc.integer({ min: 6, max: 30 }))
      .map(([start, length]) => ({ from: dayOfYear(start), to: dayOfYear(start + length) }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
        const placed = placeSpans(
          spans.map((one, index) => ({ ...one, id: String(index) })),
          scale,
        )
        for (const a of placed) {
          for (const b of placed) {
            if (a !== b && a.row === b.row) expect(a.left + a.width <= b.left || b.left + b.width <= a.left).toBe(true)
          }
        }
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
    expect(pixelsAt(point, wider)).toBeCloseTo(pixelsTo('2027-05-10', wider), 6)
  })
})
