import { describe, expect, test } from 'vitest'
import { hasErrors } from '#domain/framework/framework-problem.ts'
import { checkFramework } from '#domain/framework/check-framework.ts'
import { addAction, addDomain, addRung, addSkill } from '#domain/framework/framework-change.ts'
import { addArtifact, addJargon, addPhrase } from '#domain/framework/lists-change.ts'
import {
  freshId,
  newAction,
  newArtifact,
  newDomain,
  newJargon,
  newPhrase,
  newRung,
  newSkill,
} from '#renderer/features/framework/new-records.ts'
import { aFramework, aSkill } from '#tests/support/build-framework.ts'

describe('a fresh id', () => {
  test('is made of the name', () => {
    expect(freshId(aFramework(), 'Räume & Events: 2027')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(freshId(aFramework(), 'Event operations')).toBe('event-operations')
  })

  test('is never one that something has or had', () => {
    const framework = aFramework({ retired: { skills: [aSkill('events')], rungs: [], actions: [] } })
    expect(freshId(framework, 'Reports')).toBe('reports-2')
    expect(freshId(framework, 'Events')).toBe('events-2')
    expect(freshId(framework, 'Craft')).toBe('craft-2')
  })

  test('is a valid one for any name', () => {
    for (const name of ['日本語', '!!!', '-a-', 'x'.repeat(300), `${'word '.repeat(60)}`]) {
      const id = freshId(aFramework(), name)
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(id.length).toBeLessThanOrEqual(80)
    }
  })
})

test('a framework stays without errors when new records of every kind are put into it', () => {
  const framework = aFramework()
  const [, senior] = framework.rungs
  let next = addDomain(framework, newDomain('events', 'Events, and everything that is around them'))
  next = addSkill(next, newSkill('fairs', 'Fairs', 'events'))
  next = addRung(next, newRung('expert', 'Expert', senior), 'senior')
  next = addAction(next, newAction('first-fair', 'A first fair', 'fairs'))
  next = addArtifact(next, newArtifact('stand', 'Plan of the stand', 'fairs'))
  next = addPhrase(next, newPhrase('footfall', 'Footfall', 'to-executive'))
  next = addJargon(next, newJargon('footfall'))
  expect(hasErrors(checkFramework(next))).toBe(false)
})
