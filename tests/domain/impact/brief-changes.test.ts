import { describe, expect, it } from 'vitest'
import { swapEntries } from '#domain/impact/brief-changes.ts'
import { aBrief } from '#tests/support/build-impact.ts'

const brief = aBrief({
  entries: ['first', 'gone', 'second'].map((entry) => ({ entry, headline: `Line of ${entry}` })),
})

describe('two outcomes that change places', () => {
  it('take their lines with them and step over what shows nowhere', () => {
    expect(swapEntries(brief, 'second', 'first').entries.map(({ entry, headline }) => `${entry}: ${headline}`)).toEqual(
      ['second: Line of second', 'gone: Line of gone', 'first: Line of first'],
    )
  })

  it('stay where they are when one of them is not picked', () => {
    expect(swapEntries(brief, 'first', 'unknown')).toBe(brief)
  })
})
