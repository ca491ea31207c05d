import { describe, expect, it } from 'vitest'
import { checkFramework } from '#domain/framework/check-framework.ts'
import type { Artifact, Phrase } from '#domain/framework/framework.ts'
import * as change from '#domain/framework/lists-change.ts'
import { aFramework } from '#tests/support/build-framework.ts'

const small = aFramework()
const artifact: Artifact = {
  id: 'roadmap',
  name: 'Roadmap',
  meaning: 'What comes when.',
  holds: ['Quarters.'],
  proves: [{ skill: 'reports', level: 2 }],
  sources: [],
}
const phrase: Phrase = {
  id: 'payback',
  term: 'Payback',
  direction: 'to-operations',
  meaning: 'Months.',
  moves: 'Cost.',
  question: 'Whose cost?',
  sources: [],
}

describe('lists that a framework may do without', () => {
  it('begin with their first record, change it, and let it go', () => {
    const full = change.addJargon(change.addPhrase(change.addArtifact(small, artifact), phrase), {
      term: 'api',
      plain: 'connection',
    })
    expect(checkFramework(full)).toEqual([])
    const changed = change.changeJargon(
      change.changePhrase(change.changeArtifact(full, 'roadmap', { name: 'Plan' }), 'payback', { moves: 'Margin.' }),
      0,
      { plain: 'link' },
    )
    expect(changed.artifacts).toEqual([{ ...artifact, name: 'Plan' }])
    expect(changed.phrasebook).toEqual([{ ...phrase, moves: 'Margin.' }])
    expect(changed.jargon).toEqual([{ term: 'api', plain: 'link' }])
    const emptied = change.removeJargon(change.removePhrase(change.removeArtifact(changed, 'roadmap'), 'payback'), 0)
    expect([emptied.artifacts, emptied.phrasebook, emptied.jargon]).toEqual([[], [], []])
    expect(full.artifacts).toEqual([artifact])
  })

  it('stay as they are where there is no such record', () => {
    expect(change.changeArtifact(small, 'x', { name: 'y' })).toBe(small)
    expect(change.removePhrase(small, 'x')).toBe(small)
    const full = change.addJargon(small, { term: 'api', plain: 'connection' })
    expect(change.changeJargon(full, 1, { plain: 'x' })).toBe(full)
    expect(change.removeJargon(full, 1)).toBe(full)
  })
})

describe('what an action or a rung may do without', () => {
  it('is set, and taken out without a trace', () => {
    const id = 'reports-to-1'
    let next = change.setActionOption(small, id, 'tools', ['HubSpot'])
    next = change.setActionOption(next, id, 'earliestRung', 'senior')
    next = change.setActionOption(next, id, 'renewalMonths', 24)
    expect(next.actions.find((action) => action.id === id)).toMatchObject({
      tools: ['HubSpot'],
      earliestRung: 'senior',
      renewalMonths: 24,
    })
    expect(checkFramework(next)).toEqual([])
    for (const field of ['tools', 'earliestRung', 'renewalMonths', 'money'] as const)
      next = change.setActionOption(next, id, field, undefined)
    expect(next).toEqual(small)
    expect(Object.keys(next.actions[0] ?? {})).toEqual(Object.keys(small.actions[0] ?? {}))
  })

  it('holds for the usual years of a rung too', () => {
    const years = { text: '2 to 4', source: 'Our own count' }
    const next = change.setYears(small, 'lead', years)
    expect(next.rungs.find(({ id }) => id === 'lead')?.years).toEqual(years)
    expect(change.setYears(next, 'lead', undefined)).toEqual(small)
  })
})
