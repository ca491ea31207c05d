import { describe, expect, it } from 'vitest'
import { searchIndex } from '#domain/framework/search.ts'
import { search } from '#domain/text-search.ts'
import { foundPath, placeAt, rungsPath, skillPath } from '#renderer/features/library/library-place.ts'
import { aFramework } from '#tests/support/build-framework.ts'

const behind = (path: string): string => path.replace(/^\/library\//, '')

describe('the addresses of the library', () => {
  it('name a skill, and an action beneath it', () => {
    expect(placeAt(behind(skillPath('reports')))).toEqual({ view: 'skills', skill: 'reports' })
    expect(placeAt(behind(skillPath('reports', 'reports-to-2')))).toEqual({
      view: 'skills',
      skill: 'reports',
      action: 'reports-to-2',
    })
  })

  it('name rungs in their order', () => {
    expect(placeAt(behind(rungsPath(['lead', 'guru'])))).toEqual({ view: 'rungs', rungs: ['lead', 'guru'] })
    expect(placeAt('rungs')).toEqual({ view: 'rungs', rungs: [] })
  })

  it('begin with the skills, and say so when they mean nothing', () => {
    expect(placeAt('')).toEqual({ view: 'skills' })
    expect(placeAt('skills/')).toEqual({ view: 'skills' })
    expect(placeAt('attic/box')).toEqual({ view: 'unknown' })
  })

  it('lead from every kind of answer to the place where it is read', () => {
    const framework = aFramework({
      artifacts: [{ id: 'page', name: 'Page', meaning: 'One.', holds: ['It'], proves: [], sources: [] }],
      phrasebook: [
        {
          id: 'lift',
          term: 'Lift',
          direction: 'to-operations',
          meaning: 'More.',
          moves: 'Sales',
          question: 'Why?',
          sources: [],
        },
      ],
    })
    const path = (query: string): string => {
      const [best] = search(searchIndex(framework), query)
      if (!best) throw new Error(`nothing for ${query}`)
      return foundPath(best, framework)
    }
    expect(path('reports')).toBe('/library/skills/reports')
    expect(path('Outcome of systems to 2')).toBe('/library/skills/systems/systems-to-2')
    expect(path('The lead')).toBe('/library/rungs/lead')
    expect(placeAt(behind(path('Page')))).toEqual({ view: 'artifacts', artifact: 'page' })
    expect(placeAt(behind(path('Lift')))).toEqual({ view: 'phrasebook', phrase: 'lift' })
  })
})
