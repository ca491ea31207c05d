import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  entryOfAction,
  entryOfEvidence,
  evidenceOf,
  lastCurrency,
  newImpactEntry,
  putImpactEntry,
  removeImpactEntry,
  showAsEvidence,
  takeBackEvidence,
  withFormula,
} from '#domain/impact/impact-changes.ts'
import { provenSkills } from '#domain/impact/proves.ts'
import { untoldActions, untoldEvidence } from '#domain/impact/starting-points.ts'
import { impactSums } from '#domain/impact/sums.ts'
import { latestEvidence } from '#domain/profile/rating-changes.ts'
import { anEvidence, aProfile, aProgress } from '#tests/support/build-profile.ts'
import { anExampleWorth, anImpactEntry, aWorth } from '#tests/support/build-impact.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'

const framework = builtInFramework
const action = framework.actions[0]!

describe('an entry', () => {
  it('is added once and then changed in its place', () => {
    const one = putImpactEntry(aProfile(), anImpactEntry({ id: 'a' }))
    const two = putImpactEntry(
      putImpactEntry(one, anImpactEntry({ id: 'b' })),
      anImpactEntry({ id: 'a', did: 'Other.' }),
    )
    expect(two.impactEntries.map(({ id, did }) => [id, did])).toEqual([
      ['a', 'Other.'],
      ['b', 'Rebuilt how web requests reach sales.'],
    ])
  })

  it('leaves the briefs that held it when it is removed, and its evidence stays', () => {
    const profile = putImpactEntry(
      aProfile({ evidence: [anEvidence({ id: 'e' })] }),
      anImpactEntry({ evidence: ['e'] }),
    )
    const brief = {
      id: 'b',
      on: '2026-11-16',
      from: '2026-07-01',
      to: '2026-12-31',
      reader: 'cfo' as const,
      entries: [{ entry: 'entry', headline: '' }],
      risk: '',
      ask: { text: '', unlocks: '' },
    }
    const left = removeImpactEntry({ ...profile, briefs: [brief] }, 'entry')
    expect(left).toMatchObject({ impactEntries: [], briefs: [{ entries: [] }], evidence: [{ id: 'e' }] })
    expect(removeImpactEntry(left, 'entry')).toBe(left)
  })

  it('becomes evidence for a skill once, and is taken back to the very same profile', () => {
    const entry = anImpactEntry({ worth: anExampleWorth('faster-response') })
    const before = putImpactEntry(aProfile(), entry)
    const shown = showAsEvidence(before, entry, 'lead-management', 'e1')
    expect(latestEvidence(shown, 'lead-management')).toMatchObject({ id: 'e1', on: entry.on })
    expect(latestEvidence(shown, 'lead-management')?.text).toContain('about $23,000')
    const now = shown.impactEntries[0]!
    expect(showAsEvidence(shown, now, 'lead-management', 'e2')).toBe(shown)
    expect(evidenceOf(shown, now)).toHaveLength(1)
    expect(takeBackEvidence(shown, now, 'e1')).toEqual(before)
  })

  it('says nothing as evidence while it is empty', () => {
    const empty = newImpactEntry('x', '2026-11-15')
    const profile = putImpactEntry(aProfile(), empty)
    expect(showAsEvidence(profile, empty, 'lead-management', 'e1')).toBe(profile)
  })

  it('begins with what a finished action or a piece of evidence says, and each is offered until then', () => {
    const evidence = anEvidence({ id: 'e1', text: 'Two forms.' })
    const done = aProfile({
      progress: [aProgress({ action: action.id, doneOn: '2026-11-01' })],
      evidence: [evidence, anEvidence({ id: 'e2', on: '2027-02-01', text: 'Two forms.' })],
    })
    expect(untoldActions(done, framework)).toMatchObject([{ action: { id: action.id } }])
    expect(untoldEvidence(done).map(({ id }) => id)).toEqual(['e2'])
    const told = putImpactEntry(
      putImpactEntry(done, entryOfAction('a', '2026-11-15', action.id, framework)),
      entryOfEvidence('b', '2026-11-15', evidence),
    )
    expect(told.impactEntries).toMatchObject([
      { did: action.title, action: action.id },
      { did: 'Two forms.', evidence: ['e1'] },
    ])
    expect(untoldActions(told, framework)).toEqual([])
    expect(untoldEvidence(told)).toEqual([])
  })

  it('proves what its milestone raises, an artifact that it names, and what a sourced worth amounts to', () => {
    const named = anImpactEntry({
      did: 'Wrote the data dictionary.',
      action: action.id,
      worth: anExampleWorth('hours-saved'),
    })
    const proven = provenSkills(named, aProfile(), framework)
    expect(proven.map(({ skill }) => skill)).toEqual(
      expect.arrayContaining([action.raises[0]!.skill, 'data-architecture']),
    )
    expect(provenSkills(anImpactEntry({ worth: anExampleWorth('hours-saved') }), aProfile(), framework)).toMatchObject([
      { skill: 'business-case' },
    ])
    for (const { why } of proven) expect(why).toMatch(/\.$/)
  })

  it('keeps its terms only with the same formula, and its currency with any', () => {
    const worth = anExampleWorth('spend-released')
    expect(withFormula(worth, 'hours-saved', 'EUR')).toEqual({
      formula: 'hours-saved',
      per: 'quarter',
      terms: [],
      currency: 'USD',
    })
    expect(withFormula(worth, 'spend-released', 'EUR').terms).toEqual(worth.terms)
    expect(lastCurrency(putImpactEntry(aProfile(), anImpactEntry({ worth })))).toBe('USD')
    expect(lastCurrency(aProfile())).toBeUndefined()
  })
})

describe('sums', () => {
  const released = (id: string, before: number, wishes: Parameters<typeof aWorth>[2] = {}) =>
    anImpactEntry({
      id,
      outcome: 'cost',
      worth: aWorth('spend-released', { before, after: { low: 0, likely: 10, high: 20 } }, wishes),
    })

  it('add like with like, ends and middle', () => {
    expect(impactSums([released('a', 100), released('b', 200)])).toMatchObject([
      { entries: 2, currency: 'USD', estimate: { low: 260, likely: 280, high: 300 } },
    ])
  })

  it('never cross currencies, periods, outcomes or kinds of value', () => {
    const entries = [
      released('a', 100),
      released('b', 100, { currency: 'EUR' }),
      released('c', 100, { per: 'year' }),
      { ...released('d', 100), outcome: 'speed' as const },
      anImpactEntry({ id: 'e', outcome: 'cost', worth: anExampleWorth('cost-avoided', { currency: 'USD' }) }),
      anImpactEntry({ id: 'f', outcome: 'cost', worth: anExampleWorth('revenue-influenced', { currency: 'USD' }) }),
    ]
    expect(impactSums(entries)).toHaveLength(6)
  })

  it('leave out what is incomplete, and hold every complete entry once', () => {
    const any = fc.constantFrom(
      released('a', 100),
      anImpactEntry({ worth: aWorth('spend-released', { before: 0, after: 0 }) }),
      anImpactEntry({ worth: anExampleWorth('hours-saved') }),
      anImpactEntry(),
    )
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (entries) => {
        const complete = entries.filter(({ worth }) => worth && worth.terms[0]?.value?.likely !== 0)
        expect(impactSums(entries).reduce((sum, { entries: count }) => sum + count, 0)).toBe(complete.length)
      }),
    )
  })
})
