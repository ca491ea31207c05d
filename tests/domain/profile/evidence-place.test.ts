import { describe, expect, it } from 'vitest'
import { placeWords } from '#domain/profile/evidence-place.ts'
import { aFramework } from '#tests/support/build-framework.ts'

const framework = {
  ...aFramework(),
  artifacts: [
    { id: 'runbook', name: 'Campaign runbook', meaning: 'How a campaign runs.', holds: [], proves: [], sources: [] },
  ],
}

describe('where evidence can be seen', () => {
  it('is an artifact by its name, and by what was chosen once it is gone from the framework', () => {
    expect(placeWords(framework, { kind: 'artifact', value: 'runbook' })).toBe('Campaign runbook')
    expect(placeWords({}, { kind: 'artifact', value: 'runbook' })).toBe('runbook')
  })

  it('is an address or a file name as it was written', () => {
    expect(placeWords(framework, { kind: 'link', value: 'https://example.com/a' })).toBe('https://example.com/a')
    expect(placeWords(framework, { kind: 'file', value: 'deck.pdf' })).toBe('deck.pdf')
  })
})
