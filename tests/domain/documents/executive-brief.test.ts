import { describe, expect, it } from 'vitest'
import { briefAdvice } from '#domain/documents/brief/advice.ts'
import { briefFacts } from '#domain/documents/brief/facts.ts'
import { fitProblems, ROOM } from '#domain/documents/brief/fit.ts'
import { roomOf } from '#domain/documents/brief/room.ts'
import { briefSlides } from '#domain/documents/brief-slides.ts'
import { executiveBrief } from '#domain/documents/executive-brief.ts'
import { toMarkdown } from '#domain/documents/markdown.ts'
import { halfYearOf, newBrief, periodWords, pickEntry } from '#domain/impact/brief-changes.ts'
import { proposedEntries } from '#domain/impact/brief-proposal.ts'
import type { Brief, ImpactEntry } from '#domain/profile/impact-record.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'
import { aBrief, anExampleWorth, anImpactEntry, threeEntries } from '#tests/support/build-impact.ts'
import { aProfile } from '#tests/support/build-profile.ts'
import { builtInFramework as framework } from '#tests/support/built-in-framework.ts'
import { documentText, sectionText } from './document-text.ts'

const today = '2026-11-21'
const all = threeEntries()
const picked = (entries: readonly ImpactEntry[]): Brief['entries'] =>
  entries.map(({ id }) => ({ entry: id, headline: '' }))

function input(wishes: Partial<Brief> = {}, entries: readonly ImpactEntry[] = all) {
  const brief = aBrief({ entries: picked(entries), ...wishes })
  return { profile: aProfile({ name: 'Maya Chen', impactEntries: entries, briefs: [brief] }), framework, brief, today }
}

const factsOf = (wishes?: Partial<Brief>, entries?: readonly ImpactEntry[]) => {
  const { profile, brief } = input(wishes, entries)
  return briefFacts(profile, framework, brief)
}

describe('the half-year brief', () => {
  it('says outcomes with their numbers, one risk, and one ask with its price and what it unlocks', () => {
    const text = documentText(valueOf(executiveBrief(input())))
    expect(valueOf(executiveBrief(input())).heading).toBe('Three outcomes, one risk, one ask')
    expect(text).toContain('$23k qualified demand a quarter, between $20k and $25k')
    expect(text).toContain('$41k spend released a year')
    expect(text).toContain('11 → 3 days From idea to live campaign')
    expect(text).toContain('One integration specialist for two quarters, $74,000. It unlocks: Partner requests')
    expect(text).toContain('Answered fast: 37 % → 70 %')
  })

  it('shows in the annex every term with its range and source, in full', () => {
    const text = sectionText(valueOf(executiveBrief(input())), 'annex')
    expect(text).toContain('Requests | 900 | 1,000 | 1,100 | CRM report of 3 November')
    expect(text).toContain('Spend released, a year | $40,549.25 | $40,549.25 | $40,549.25')
    expect(text).toContain('1,000 × (70 % − 37 %) × (9 % − 3 %)')
    expect(text).toContain('It does not say that speed alone did it')
    expect(text).toContain('73 % down (July to October).')
  })

  it('counts what is there, and leaves out what is not', () => {
    const one = input({ risk: '', ask: { text: '', unlocks: '' } }, all.slice(0, 1))
    const model = valueOf(executiveBrief(one))
    expect(model.heading).toBe('One outcome')
    expect(documentText(model)).not.toMatch(/The risk|The ask/)
    expect(valueOf(briefSlides(one)).sections).toHaveLength(5)
  })

  it('is refused, with each part named, while something does not fit', () => {
    const long = input({
      risk: 'R'.repeat(ROOM.risk + 7),
      entries: [{ entry: 'tools', headline: 'x'.repeat(ROOM.headline + 1) }],
    })
    const { message } = failureOf(executiveBrief(long))
    expect(message).toMatch(
      /“Four overlapping tools are retired and…”: the line takes the room of 124 letters, and 110 fit/,
    )
    expect(message).toMatch(/The risk takes the room of \d+ letters, and 320 fit: about \d+ have to go\./)
    expect(failureOf(briefSlides(long)).message).toBe(message)
    expect(failureOf(executiveBrief(input({ entries: [] }))).message).toContain('Nothing is picked yet')
    expect(failureOf(executiveBrief(input({ entries: [{ entry: 'gone', headline: '' }] }))).message).toContain(
      'Nothing is picked',
    )
  })

  it('never cuts: a text that just fits stands in full', () => {
    const risk = `${'Risk '.repeat(50)}done.`
    expect(documentText(valueOf(executiveBrief(input({ risk }))))).toContain(risk.trim())
  })

  it('takes no price that it cannot read or that has no currency', () => {
    const ask = { text: 'One person', unlocks: '' }
    expect(fitProblems(factsOf({ ask: { ...ask, priceText: 'a lot' } })).map(({ part }) => part)).toEqual(['price'])
    expect(fitProblems(factsOf({ ask: { ...ask, price: 5 } })).map(({ part }) => part)).toEqual(['price'])
    expect(fitProblems(factsOf({ ask: { ...ask, price: -5, currency: 'USD' } })).map(({ part }) => part)).toEqual([
      'price',
    ])
  })

  it('becomes five slides whatever was picked', () => {
    expect(valueOf(briefSlides(input())).sections.map(({ title }) => title)).toEqual([
      'Three outcomes, one risk, one ask',
      'What changed',
      'How sure the three numbers are',
      'The risk',
      'The ask',
    ])
    const bare = [anImpactEntry({ id: 'bare' })]
    expect(valueOf(briefSlides(input({ risk: '', ask: { text: '', unlocks: '' } }, bare))).sections).toHaveLength(5)
  })

  it('is Markdown with the same words', () => {
    const text = toMarkdown(valueOf(executiveBrief(input())))
    expect(text).toContain('# Three outcomes, one risk, one ask')
    expect(text).toContain('| Answered fast | 37 % → 70 % |')
    expect(text).toContain('**One integration specialist for two quarters, \\$74,000.**')
  })

  it('advises on what is missing without holding the brief back', () => {
    expect(briefAdvice(factsOf())).toEqual([])
    expect(briefAdvice(factsOf({ risk: 'The webhook fails.', ask: { text: '', unlocks: '' } }))).toEqual([
      expect.stringContaining('Nothing is asked for'),
      expect.stringContaining('A CFO may stop at: webhook'),
    ])
    expect(briefAdvice(factsOf({ from: '2027-01-01', to: '2027-06-30' }))[0]).toContain('3 entries lie outside')
  })
})

describe('the room of a text', () => {
  it('is about its letters for prose, and more for wide ones', () => {
    const prose = 'Consent records in two regions cannot be proven, and the fix is six weeks of work for two people.'
    expect(Math.abs(roomOf(prose) - prose.length)).toBeLessThan(prose.length / 10)
    expect(roomOf('W'.repeat(10))).toBeGreaterThan(16)
    expect(roomOf('')).toBe(0)
  })
})

describe('the proposal', () => {
  it('takes the strongest of each outcome first, and says why', () => {
    const weak = anImpactEntry({
      id: 'weak',
      worth: {
        ...anExampleWorth('leads-rate-value'),
        terms: anExampleWorth('leads-rate-value').terms.map((term) => ({ ...term, source: '' })),
      },
    })
    const proposed = proposedEntries([weak, ...all], '2026-07-01', '2026-12-31')
    expect(proposed.map(({ entry }) => entry.id)).toEqual(['requests', 'tools', 'launch'])
    expect(proposed.map(({ why }) => why)).toEqual([
      'The strongest of 2 about growth; every number has a source.',
      'The one about cost; every number has a source.',
      'The one about speed.',
    ])
  })

  it('fills up with the next best, and takes nothing without a number or from another half-year', () => {
    const twice = [
      all[0]!,
      { ...all[0]!, id: 'again' },
      anImpactEntry({ id: 'words' }),
      { ...all[1]!, on: '2026-06-30' },
    ]
    const proposed = proposedEntries(twice, '2026-07-01', '2026-12-31')
    expect(proposed.map(({ entry, why }) => [entry.id, why.slice(0, 9)])).toEqual([
      ['requests', 'The stron'],
      ['again', 'Next best'],
    ])
  })

  it('begins a brief for the half-year that today lies in, and fills no page over its three', () => {
    expect(halfYearOf('2026-03-31')).toEqual({ from: '2026-01-01', to: '2026-06-30' })
    expect(periodWords('2026-07-01', '2026-12-31')).toBe('July to December 2026')
    expect(periodWords('2026-12-01', '2027-03-31')).toBe('December 2026 to March 2027')
    const brief = newBrief(aProfile({ impactEntries: all }), 'b', today)
    expect(brief).toMatchObject({ from: '2026-07-01', to: '2026-12-31' })
    expect(brief.entries).toHaveLength(3)
    expect(pickEntry(brief, 'another')).toBe(brief)
  })
})
