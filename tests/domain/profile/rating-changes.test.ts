import { describe, expect, it } from 'vitest'
import {
  confirmEvidence,
  latestEvidence,
  latestRating,
  placeEvidence,
  rate,
  ratingBefore,
  withdrawEvidence,
  writeEvidence,
} from '#domain/profile/rating-changes.ts'
import { readinessFor } from '#domain/readiness/readiness.ts'
import { thenAndNow } from '#domain/readiness/then-and-now.ts'
import { aClimber, aFramework, rated, shown } from '#tests/support/build-framework.ts'

const rating = { skill: 'reports', by: 'self', level: 3, sure: 'fairly-sure' } as const

describe('rating', () => {
  it('adds to the log and keeps what was rated on earlier days', () => {
    const before = aClimber({ ratings: [rated('reports', 2, { id: 'old', on: '2026-05-01' })] })
    const after = rate(before, rating, 'new', '2026-11-21')
    expect(after.ratings.map(({ id, level }) => ({ id, level }))).toEqual([
      { id: 'old', level: 2 },
      { id: 'new', level: 3 },
    ])
    expect(latestRating(after, 'reports', 'self')?.id).toBe('new')
    expect(before.ratings).toHaveLength(1)
  })

  it('treats a second rating on the same day as a correction of the first', () => {
    const first = rate(aClimber(), rating, 'one', '2026-11-21')
    const second = rate(first, { ...rating, level: 4 }, 'two', '2026-11-21')
    expect(second.ratings).toEqual([{ id: 'one', ...rating, level: 4, on: '2026-11-21' }])
  })

  it('counts the last word also after the clock was set back, and every number agrees on it', () => {
    const ahead = aClimber({
      ratings: [rated('reports', 1, { on: '2026-11-01' }), rated('reports', 2, { id: 'ahead', on: '2036-11-21' })],
    })
    const after = rate(ahead, rating, 'now', '2026-11-20')
    expect(latestRating(after, 'reports', 'self')).toMatchObject({ level: 3, on: '2026-11-20' })
    expect(after.ratings.map(({ on }) => on)).toEqual(['2026-11-01', '2026-11-20'])
    const framework = aFramework()
    const rung = framework.rungs[2]!
    const now = readinessFor(after, framework, rung, '2026-11-20').high
    expect(thenAndNow(after, framework, rung, '2026-11-01', '2026-11-20').after.high).toBe(now)
  })

  it('keeps the views of two raters apart', () => {
    const both = rate(
      rate(aClimber(), rating, 'one', '2026-11-21'),
      { ...rating, by: 'manager', level: 2 },
      'two',
      '2026-11-21',
    )
    expect(latestRating(both, 'reports', 'self')?.level).toBe(3)
    expect(latestRating(both, 'reports', 'manager')?.level).toBe(2)
  })
})

describe('evidence', () => {
  it('shows what was written last also after the clock was set back', () => {
    const ahead = aClimber({ evidence: [shown('reports', { on: '2036-11-21' })] })
    const typed = writeEvidence(ahead, 'reports', 'Half a sen', 'a', '2026-11-20')
    const finished = writeEvidence(typed, 'reports', 'Half a sentence more.', 'b', '2026-11-20')
    expect(finished.evidence.map(({ text }) => text)).toEqual(['Half a sentence more.'])
    expect(writeEvidence(finished, 'reports', ' ', 'c', '2026-11-20').evidence).toEqual([])
  })

  it('edits what was written today and keeps what is older', () => {
    const before = aClimber({ evidence: [shown('reports', { on: '2025-01-10' })] })
    const typed = writeEvidence(before, 'reports', 'Half a sen', 'a', '2026-11-21')
    const finished = writeEvidence(typed, 'reports', 'Half a sentence more.', 'b', '2026-11-21')
    expect(finished.evidence.map(({ on, text }) => ({ on, text }))).toEqual([
      { on: '2025-01-10', text: 'A report that two teams use.' },
      { on: '2026-11-21', text: 'Half a sentence more.' },
    ])
  })

  it('goes away again when today’s text is emptied, and leaves no trace when nothing changed', () => {
    const before = aClimber()
    const written = writeEvidence(before, 'reports', 'Something', 'a', '2026-11-21')
    expect(writeEvidence(written, 'reports', '  ', 'b', '2026-11-21').evidence).toEqual([])
    expect(writeEvidence(written, 'reports', 'Something', 'b', '2026-11-21')).toBe(written)
    expect(writeEvidence(before, 'reports', '', 'a', '2026-11-21')).toBe(before)
  })

  it('can be confirmed as still true, which dates it today', () => {
    const old = aClimber({ evidence: [shown('reports', { on: '2024-01-10' })] })
    expect(latestEvidence(confirmEvidence(old, 'reports', 'again', '2026-11-21'), 'reports')).toMatchObject({
      text: 'A report that two teams use.',
      on: '2026-11-21',
    })
  })

  it('goes when it is no longer true, however often it was confirmed, and what was written before counts again', () => {
    const old = aClimber({
      evidence: [
        shown('reports', { id: 'first', on: '2024-01-10', text: 'The first report.' }),
        shown('reports', { id: 'second', on: '2025-01-10' }),
        shown('budget', { id: 'other', on: '2025-01-10' }),
      ],
    })
    const confirmed = confirmEvidence(old, 'reports', 'again', '2026-11-21')
    const withdrawn = withdrawEvidence(confirmed, 'reports')
    expect(withdrawn.evidence.map(({ id }) => id)).toEqual(['first', 'other'])
    expect(withdrawEvidence(withdrawEvidence(withdrawn, 'reports'), 'reports').evidence).toHaveLength(1)
  })

  it('keeps where it can be seen when it is called still true, and needs words first', () => {
    const at = { kind: 'link', value: 'https://example.com/report' } as const
    expect(placeEvidence(aClimber(), 'reports', at)).toEqual(aClimber())
    const placed = placeEvidence(aClimber({ evidence: [shown('reports', { on: '2024-01-10' })] }), 'reports', at)
    expect(latestEvidence(confirmEvidence(placed, 'reports', 'again', '2026-11-21'), 'reports')?.at).toEqual(at)
    expect(latestEvidence(placeEvidence(placed, 'reports', undefined), 'reports')).not.toHaveProperty('at')
  })
})

describe('the answer before', () => {
  it('is the one of an earlier day, not a correction of the same day', () => {
    const log = aClimber({ ratings: [rated('reports', 2, { on: '2026-05-01' })] })
    expect(ratingBefore(log, 'reports', 'self')).toBeUndefined()
    const twice = rate(rate(log, rating, 'one', '2026-11-21'), { ...rating, level: 4 }, 'two', '2026-11-21')
    expect(ratingBefore(twice, 'reports', 'self')?.level).toBe(2)
  })
})
