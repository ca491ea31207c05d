import { describe, expect, it } from 'vitest'
import { spendingSums } from '#domain/profile/spending-sums.ts'
import type { Spending } from '#domain/profile/workspace-record.ts'
import { aProfile } from '#tests/support/build-profile.ts'

const spending = (id: string, change: Partial<Spending>): Spending => ({
  id,
  title: 'Course',
  quarter: '2027-01-01',
  amount: 100,
  currency: 'EUR',
  state: 'planned',
  ...change,
})

describe('money for development', () => {
  it('adds up by quarter and currency, and never adds two currencies', () => {
    const profile = aProfile({
      spending: [
        spending('d', { quarter: '2027-04-01', amount: 0.1 }),
        spending('e', { quarter: '2027-04-01', amount: 0.2, state: 'approved' }),
        spending('a', {}),
        spending('b', { amount: 40, state: 'refused' }),
        spending('c', { amount: 7, currency: 'USD', state: 'asked' }),
      ],
    })
    expect(spendingSums(profile)).toEqual([
      { quarter: '2027-01-01', currency: 'EUR', wanted: 100, approved: 0 },
      { quarter: '2027-01-01', currency: 'USD', wanted: 7, approved: 0 },
      { quarter: '2027-04-01', currency: 'EUR', wanted: 0.3, approved: 0.2 },
    ])
    expect(spendingSums(aProfile())).toEqual([])
  })
})
