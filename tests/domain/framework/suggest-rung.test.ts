import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestRung } from '#domain/framework/suggest-rung.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'

describe('the rung that a title suggests', () => {
  it.each([
    ['Chief Marketing Officer', 'cmo'],
    ['SVP Revenue Operations', 'vp-marketing-operations'],
    ['Head of Marketing Operations', 'director-of-mops'],
    ['Senior Manager, Marketing Technology', 'mops-manager'],
    ['Sr Marketing Automation Analyst', 'senior-specialist'],
    ['Marketing Automation Administrator', 'specialist'],
    ['Campaign Coordinator', 'technician'],
    ['Principal Martech Engineer', 'principal-architect'],
    ['Head, Marketing Operations', 'director-of-mops'],
    ['AVP Marketing Technology', 'vp-marketing-operations'],
    ['Marketing Operations Lead', 'mops-manager'],
    ['Lead Generation Specialist', 'specialist'],
    ['Lead Management Coordinator', 'technician'],
  ])('%s', (title, rung) => {
    expect(suggestRung(builtInFramework, title)?.rung.id).toBe(rung)
  })

  it('is none when no word tells', () => {
    expect(suggestRung(builtInFramework, 'Wizard of pipelines')).toBeUndefined()
    expect(suggestRung(builtInFramework, '')).toBeUndefined()
    expect(suggestRung(builtInFramework, 'Chief of Staff')).toBeUndefined()
  })

  it('is always a rung of the framework', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('manager', 'VP', 'senior', 'head of'), (text, word) => {
        const suggestion = suggestRung(builtInFramework, `${text} ${word}`)
        expect(builtInFramework.rungs).toContain(suggestion?.rung)
      }),
    )
  })
})
