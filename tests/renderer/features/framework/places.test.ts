import { describe, expect, test } from 'vitest'
import { checkFramework } from '#domain/framework/check-framework.ts'
import { addDomain, setRequirement } from '#domain/framework/framework-change.ts'
import {
  errorCounts,
  hrefOf,
  hrefOfProblem,
  PARTS,
  placeAt,
  problemAt,
  problemsIn,
  thingsToMend,
  wholeProblems,
} from '#renderer/features/framework/places.ts'
import { listGroups } from '#renderer/features/framework/list-groups.ts'
import { aFramework, anAction, aRaise } from '#tests/support/build-framework.ts'

describe('addresses', () => {
  test('every record has an address that leads back to it', () => {
    for (const part of PARTS) {
      const place = { part, id: 'some-id' }
      expect(placeAt(hrefOf(place).replace('/framework/', ''))).toEqual(place)
    }
  })

  test('anything else shows the framework as a whole', () => {
    for (const address of ['', 'skills', 'skills/', 'nonsense']) expect(placeAt(address)).toBeUndefined()
  })
})

describe('problems', () => {
  const falling = setRequirement(aFramework(), 'lead', { skill: 'reports', level: 1, core: true, weight: 3 })
  const problems = checkFramework(falling)

  test('a falling requirement leads to its rung and shows at its own level', () => {
    const [problem] = problems
    expect(problems).toHaveLength(1)
    expect(problem && hrefOfProblem(problem)).toBe('/framework/rungs/lead')
    expect(errorCounts(problems)).toEqual(new Map([['/framework/rungs/lead', 1]]))
    const inLead = problemsIn(problems, 'rungs', 2)
    expect(problemAt(inLead, 'requires', 0)).toContain('asks only level 1 of reports')
    expect(problemAt(inLead, 'requires', 1)).toBeUndefined()
    expect(problemAt(inLead, 'name')).toBeUndefined()
    expect(problemsIn(problems, 'rungs', 1)).toEqual([])
    expect(problemsIn(problems, 'skills', 2)).toEqual([])
  })

  test('what has a field of its own is not said a second time above the form', () => {
    expect(wholeProblems(problemsIn(problems, 'rungs', 2))).toEqual([])
    const { rungs, ...rest } = aFramework()
    const emptied = { ...rest, rungs: rungs.map((rung) => (rung.id === 'head' ? { ...rung, requires: [] } : rung)) }
    const inHead = problemsIn(checkFramework(emptied), 'rungs', 3)
    expect(wholeProblems(inHead).map(({ message }) => message)).toContain(
      'The head requires nothing, so everybody would be ready for it. Add what it asks for.',
    )
  })

  test('what is in no record that can be edited leads to the framework as a whole', () => {
    const [problem] = checkFramework({ ...aFramework(), quickRound: ['no-such-skill'] })
    expect(problem && hrefOfProblem(problem)).toBe('/framework')
  })

  test('hints are not counted as things to mend', () => {
    const hinted = checkFramework(
      addDomain(aFramework(), { id: 'empty', name: 'Empty', shortName: 'Empty', meaning: 'Nothing yet.' }),
    )
    expect(hinted.map(({ severity }) => severity)).toEqual(['hint'])
    expect(errorCounts(hinted).size).toBe(0)
    expect([thingsToMend(1), thingsToMend(3)]).toEqual(['1 thing to mend', '3 things to mend'])
  })
})

describe('the list', () => {
  test('shows every record of a part once', () => {
    const framework = aFramework()
    for (const part of ['skills', 'rungs', 'actions'] as const) {
      const rows = listGroups(framework, part, '').flatMap((group) => group.rows)
      expect(rows.map(({ id }) => id).toSorted()).toEqual(framework[part].map(({ id }) => id).toSorted())
    }
  })

  test('an action is listed even where its skill is unknown', () => {
    const lost = anAction('lost', [aRaise('no-such-skill', 0)])
    const rows = listGroups(aFramework({ actions: [lost] }), 'actions', '').flatMap((group) => group.rows)
    expect(rows).toEqual([{ id: 'lost', name: lost.title }])
  })

  test('finds names by their words in any order and case, and leaves out groups without any', () => {
    const groups = listGroups(aFramework(), 'actions', 'TO-2 budget')
    expect(groups.map(({ label, rows }) => [label, rows.map(({ id }) => id)])).toEqual([
      ['The business', ['budget-to-2']],
    ])
    expect(listGroups(aFramework(), 'skills', 'nothing like this')).toEqual([])
  })

  test('a domain without skills is in view, so that something can be put into it', () => {
    const framework = addDomain(aFramework(), { id: 'empty', name: 'Empty', shortName: 'Empty', meaning: 'None yet.' })
    expect(listGroups(framework, 'skills', '').map(({ label }) => label)).toContain('Empty')
  })
})
