import { describe, expect, it } from 'vitest'
import { confirmationsOf, putConfirmation, removeConfirmation } from '#domain/profile/confirmation-changes.ts'
import { confirmEvidence, withdrawEvidence, writeEvidence } from '#domain/profile/rating-changes.ts'
import { aClimber, confirmed, shown } from '#tests/support/build-framework.ts'

const TODAY = '2026-11-21'
const evidence = shown('reports', { on: TODAY })
const word = confirmed(evidence)
const person = putConfirmation(aClimber({ evidence: [evidence] }), word)

describe('a confirmation', () => {
  it('stands with its evidence, is corrected by its id and can be taken away', () => {
    expect(confirmationsOf(person, 'reports')).toEqual([word])
    expect(putConfirmation(person, { ...word, text: 'Twice a week.' }).confirmations).toMatchObject([
      { id: word.id, text: 'Twice a week.' },
    ])
    expect(removeConfirmation(person, word.id).confirmations).toEqual([])
    expect(removeConfirmation(person, 'unknown')).toBe(person)
    expect(putConfirmation(person, { ...word, id: 'other', evidence: 'unknown' })).toBe(person)
  })

  it('never comes to stand behind other words', () => {
    const edited = writeEvidence(person, 'reports', 'Another report.', 'e2', TODAY)
    expect(edited.evidence.map(({ id, text }) => [id, text])).toEqual([
      [evidence.id, evidence.text],
      ['e2', 'Another report.'],
    ])
    const again = writeEvidence(edited, 'reports', 'Another report, shorter.', 'e3', TODAY)
    expect(again.evidence.map(({ id }) => id)).toEqual([evidence.id, 'e2'])
    expect(confirmationsOf(again, 'reports')).toEqual([word])
  })

  it('stays when the evidence is said to be true still, and goes with it when it is not', () => {
    const later = confirmEvidence(person, 'reports', 'e2', '2026-12-01')
    expect(confirmationsOf(later, 'reports')).toEqual([word])
    expect(withdrawEvidence(later, 'reports')).toMatchObject({ evidence: [], confirmations: [] })
    expect(writeEvidence(person, 'reports', ' ', 'e2', TODAY)).toMatchObject({ evidence: [], confirmations: [] })
  })
})
