import { expect, test } from 'vitest'
import { addJargon, addPhrase } from '#domain/framework/lists-change.ts'
import { newJargon, newPhrase } from '#renderer/features/framework/new-records.ts'
import { sameName } from '#renderer/features/framework/same-name.ts'
import { aFramework } from '#tests/support/build-framework.ts'

test('two names that read the same are pointed out, one’s own name is not', () => {
  const framework = aFramework()
  expect(sameName(framework, 'skills', 'reports', ' SYSTEMS ')).toContain('another one called systems')
  expect(sameName(framework, 'skills', undefined, 'Budget')).toBeDefined()
  expect(sameName(framework, 'skills', 'reports', 'Reports')).toBeUndefined()
  expect(sameName(framework, 'skills', undefined, 'Events')).toBeUndefined()
  expect(sameName(framework, 'artifacts', undefined, 'Roadmap')).toBeUndefined()
  expect(sameName(framework, 'actions', undefined, framework.actions[0]?.title ?? '')).toBeUndefined()
})

test('a term may stand in the phrasebook once in each direction, a word of jargon once', () => {
  const framework = addJargon(
    addPhrase(aFramework(), newPhrase('payback', 'Payback', 'to-operations')),
    newJargon('API'),
  )
  expect(sameName(framework, 'phrasebook', undefined, 'payback', 'to-operations')).toContain(
    'another one called Payback',
  )
  expect(sameName(framework, 'phrasebook', undefined, 'payback', 'to-executive')).toBeUndefined()
  expect(sameName(framework, 'jargon', undefined, 'api')).toContain('another one called API')
  expect(sameName(framework, 'jargon', '0', 'api')).toBeUndefined()
})
