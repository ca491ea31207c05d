import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFramework, MOST_SKILLS, openFramework } from '#domain/framework/check-framework.ts'
import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { aFramework, anAction, aRaise, aRung, aSkill } from '#tests/support/build-framework.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'

const errorsIn = (framework: Framework) => checkFramework(framework).filter(({ severity }) => severity === 'error')
const hintsIn = (framework: Framework) => checkFramework(framework).filter(({ severity }) => severity === 'hint')
const shown = ({ place, message }: FrameworkProblem) => `${place}: ${message}`
const small = aFramework()
const { skills, rungs, actions } = small

/** The small framework with one record changed. */
function withRung(id: string, change: Partial<Framework['rungs'][number]>): Framework {
  return aFramework({ rungs: rungs.map((rung) => (rung.id === id ? { ...rung, ...change } : rung)) })
}
function withAction(id: string, change: Partial<Framework['actions'][number]>): Framework {
  return aFramework({ actions: actions.map((action) => (action.id === id ? { ...action, ...change } : action)) })
}

describe('a framework that is right', () => {
  it('has nothing to complain about', () => {
    expect(checkFramework(small)).toEqual([])
  })

  it('is what ships with the app', () => {
    expect(errorsIn(builtInFramework).map(shown)).toEqual([])
  })

  it('opens as it is', () => {
    expect(openFramework(structuredClone(small))).toEqual({ ok: true, framework: small, problems: [] })
  })
})

describe('every mistake at its place, with what to do', () => {
  const cases: readonly (readonly [what: string, framework: Framework, place: string, words: RegExp])[] = [
    [
      'an id given twice',
      aFramework({ skills: [...skills, { ...aSkill('reports'), name: 'Other reports' }] }),
      'skills › reports › id',
      /another skill with the id "reports"\. Give one/,
    ],
    [
      'two skills with one name but for case and spaces',
      aFramework({ skills: skills.map((skill) => (skill.id === 'budget' ? { ...skill, name: ' REPORTS ' } : skill)) }),
      'skills › budget › name',
      /same name as "reports".*rename one/,
    ],
    ['two rungs with one name', withRung('guru', { name: 'The head' }), 'rungs › guru › name', /same name as "head"/],
    [
      'an unknown domain, with the one that was meant',
      aFramework({ skills: skills.map((skill) => ({ ...skill, domain: skill.domain.replace('craft', 'carft') })) }),
      'skills › reports › domain',
      /no domain "carft"\. Is "craft" meant\?/,
    ],
    [
      'an unknown skill in a rung',
      withRung('guru', {
        requires: [...aRung('x', 'expert', { reports: 3, systems: 4, budget: 1, sales: 1 }).requires],
      }),
      'rungs › guru › requires › item 4 › skill',
      /no skill "sales"\. Add that skill/,
    ],
    [
      'an unknown skill in an action',
      withAction('budget-to-1', { requires: [{ skill: 'sistems', level: 1 }] }),
      'actions › budget-to-1 › requires › item 1 › skill',
      /no skill "sistems"\. Is "systems" meant\?/,
    ],
    [
      'an unknown rung',
      withAction('budget-to-1', { earliestRung: 'senor' }),
      'actions › budget-to-1 › earliestRung',
      /no rung "senor"\. Is "senior" meant\?/,
    ],
    [
      'an unknown skill in the quick round',
      aFramework({ quickRound: ['reports', 'nothing'] }),
      'quickRound › item 2',
      /no skill "nothing"/,
    ],
    [
      'an unknown skill in an artifact',
      aFramework({
        artifacts: [
          { id: 'map', name: 'Map', meaning: 'm', holds: ['h'], proves: [{ skill: 'maps', level: 1 }], sources: [] },
        ],
      }),
      'artifacts › map › proves › item 1 › skill',
      /no skill "maps"/,
    ],
    [
      'a requirement that falls along the track',
      withRung('head', { requires: aRung('x', 'leader', { reports: 2, systems: 3, budget: 4 }).requires }),
      'rungs › head › requires › item 1 › level',
      /The head asks only level 2 of reports, but The lead below it asks level 3\..*raise it here/,
    ],
    [
      'a requirement that is gone further up',
      withRung('guru', { requires: aRung('x', 'expert', { reports: 3, systems: 4 }).requires }),
      'rungs › guru › requires',
      /asks nothing of budget, but The senior below it asks level 1/,
    ],
    [
      'a raise of two levels',
      withAction('budget-to-2', { raises: [{ ...aRaise('budget', 1), to: 3 }] }),
      'actions › budget-to-2 › raises › item 1 › to',
      /raises "budget" from 1 to 3\. A raise is exactly one level: make it 1 to 2/,
    ],
    [
      'one skill raised twice by one action',
      withAction('budget-to-2', { raises: [aRaise('budget', 1), aRaise('budget', 2)] }),
      'actions › budget-to-2 › raises › item 2 › skill',
      /raises "budget" twice/,
    ],
    [
      'a level that no action leads to',
      aFramework({ actions: actions.filter(({ id }) => id !== 'budget-to-3') }),
      'rungs › head › requires › item 3 › level',
      /The head requires budget at level 4, which cannot be reached: no action raises it from 2 to 3\. Add one/,
    ],
    [
      'a level whose action waits for what cannot be reached',
      aFramework({
        actions: actions
          .filter(({ id }) => id !== 'systems-to-5')
          .map((action) =>
            action.id === 'budget-to-1' ? { ...action, requires: [{ skill: 'systems', level: 5 as const }] } : action,
          ),
      }),
      'rungs › senior › requires › item 3 › level',
      /“Outcome of budget-to-1” raises it from 0 to 1, but asks first for systems at level 5/,
    ],
    [
      'shared rungs after the fork',
      aFramework({ rungs: [...rungs, aRung('late', 'shared', { reports: 3, systems: 4, budget: 4 })] }),
      'rungs › late › track',
      /shared rung The late stands after The guru/,
    ],
    [
      'a rung without requirements',
      aFramework({ rungs: [aRung('guest', 'shared', {}), ...rungs] }),
      'rungs › guest › requires',
      /requires nothing, so everybody/,
    ],
    [
      'a skill required twice by one rung',
      withRung('junior', { requires: [...(rungs[0]?.requires ?? []), ...(rungs[0]?.requires ?? []).slice(0, 1)] }),
      'rungs › junior › requires › item 3 › skill',
      /requires "reports" twice/,
    ],
    ['no rungs', aFramework({ rungs: [] }), 'rungs', /no rungs, so there is nothing to climb/],
    ['no skills', aFramework({ skills: [] }), 'skills', /no skills, so there is nothing to rate/],
    [
      '2,000 skills',
      aFramework({ skills: Array.from({ length: 2_000 }, (_, index) => aSkill(`skill-${index}`)) }),
      'skills',
      /2000 skills; it can have at most 1000/,
    ],
    [
      '1,000 rungs',
      aFramework({ rungs: Array.from({ length: 1_000 }, (_, index) => aRung(`rung-${index}`, 'shared', {})) }),
      'rungs',
      /1000 rungs; it can have at most 200/,
    ],
    [
      'a text of 100,000 characters',
      aFramework({ skills: skills.map((skill) => ({ ...skill, meaning: 'a'.repeat(100_000) })) }),
      'skills › reports › meaning',
      /at most 300 characters long/,
    ],
    [
      'an empty anchor',
      aFramework({ skills: skills.map((skill) => ({ ...skill, anchors: ['', ...skill.anchors.slice(1)] })) }),
      'skills › reports › anchors › item 1',
      /at least 1 character long/,
    ],
    [
      'four anchors',
      aFramework({ skills: skills.map((skill) => ({ ...skill, anchors: skill.anchors.slice(1) })) }),
      'skills › reports › anchors',
      /5 entries/,
    ],
  ]

  it.each(cases)('%s', (_, framework, place, words) => {
    const problem = errorsIn(framework).find((one) => one.place === place)
    expect(errorsIn(framework).map((one) => one.place)).toContain(place)
    expect(problem?.message).toMatch(words)
    expect(openFramework(framework).ok).toBe(false)
  })

  it('the path of a problem leads to what it is about', () => {
    const framework = withAction('budget-to-2', { raises: [{ ...aRaise('budget', 1), to: 3 }] })
    const [problem] = errorsIn(framework)
    const value = problem?.path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], framework)
    expect([value, problem?.record]).toEqual([3, 'budget-to-2'])
  })

  it('says all mistakes at once, those of a text and those between records', () => {
    const framework = aFramework({
      skills: skills.map((skill) => (skill.id === 'budget' ? { ...skill, trap: '' } : skill)),
      quickRound: ['nothing'],
      actions: actions.filter(({ id }) => id !== 'systems-to-4'),
    })
    expect(errorsIn(framework).map(({ place }) => place)).toEqual([
      'skills › budget › trap',
      'quickRound › item 1',
      'rungs › guru › requires › item 2 › level',
    ])
  })

  it('complains about the shape only where the parts cannot be compared', () => {
    const reading = openFramework({ ...small, rungs: 'none' })
    expect(reading.problems.map(shown)).toEqual(['rungs: rungs is "none"; it must be a list.'])
    expect(openFramework(null).ok).toBe(false)
    expect(openFramework([]).ok).toBe(false)
  })
})

describe('circular prerequisites', () => {
  const needs = (id: string, skill: string, level: 1 | 2 | 3) => ({ id, requires: [{ skill, level }] })

  function waiting(...changes: readonly ReturnType<typeof needs>[]): Framework {
    return aFramework({
      actions: actions.map((action) => ({ ...action, ...changes.find(({ id }) => id === action.id) })),
    })
  }

  const circlesIn = (framework: Framework) => errorsIn(framework).filter(({ message }) => message.includes('circle'))

  it('are named in their order', () => {
    const framework = waiting(
      needs('budget-to-2', 'systems', 2),
      needs('systems-to-2', 'reports', 2),
      needs('reports-to-2', 'budget', 2),
    )
    const [circle, ...others] = circlesIn(framework)
    expect(others).toEqual([])
    expect(circle?.message).toBe(
      'Prerequisites go in a circle: reports 2 needs budget 2 (“Outcome of reports-to-2”), ' +
        'budget 2 needs systems 2 (“Outcome of budget-to-2”), systems 2 needs reports 2 (“Outcome of systems-to-2”). ' +
        'Take one of them away, or lower it.',
    )
    expect(circle?.place).toBe('actions › reports-to-2 › requires › item 1')
  })

  it('are found in an action that asks for what it raises', () => {
    const [circle] = circlesIn(waiting(needs('systems-to-2', 'systems', 2)))
    expect(circle?.message).toContain('systems 2 needs systems 2 (“Outcome of systems-to-2”)')
  })

  it('are none where another action leads around them', () => {
    const framework = waiting(needs('budget-to-2', 'systems', 2), needs('systems-to-2', 'budget', 2))
    const around = { ...framework, actions: [...framework.actions, anAction('other-way', [aRaise('systems', 1)])] }
    expect(circlesIn(framework)).toHaveLength(1)
    expect(errorsIn(around)).toEqual([])
  })
})

describe('hints', () => {
  it.each([
    ['a skill no rung asks for', aFramework({ skills: [...skills, aSkill('poetry')] }), 'skills › poetry'],
    [
      'a domain without skills',
      aFramework({ domains: [...small.domains, { id: 'empty', name: 'Empty', shortName: 'E', meaning: 'm' }] }),
      'domains › empty',
    ],
    [
      'a rung without a core skill',
      withRung('guru', { requires: (rungs[4]?.requires ?? []).map((one) => ({ ...one, core: false })) }),
      'rungs › guru › requires',
    ],
    [
      'a supporting skill that weighs more than a core one',
      withRung('guru', { requires: (rungs[4]?.requires ?? []).map((one) => ({ ...one, weight: one.core ? 1 : 9 })) }),
      'rungs › guru › requires',
    ],
    ['no actions', aFramework({ actions: [] }), 'actions'],
  ])('%s', (_, framework, place) => {
    expect(hintsIn(framework).map((problem) => problem.place)).toEqual([place])
    expect(openFramework(framework).ok).toBe(true)
  })
})

it('checks the largest framework there may be without delay to speak of', () => {
  const framework = generateFramework({ seed: 3, skills: MOST_SKILLS, actionsPerStep: 2, crossShare: 0.3 })
  // The lowest rung of a generated framework is where everybody starts.
  expect(errorsIn(framework).map(({ place }) => place)).toEqual(['rungs › technician › requires'])
})

describe('sources', () => {
  const sources = [{ id: '1.2', citation: 'A survey of the trade', year: '2024', grade: 'B' as const }]
  const naming = (id: string) => small.skills.map((skill) => ({ ...skill, sources: [id] }))

  it('that are not in the list are pointed out, where there is a list', () => {
    expect(checkFramework(aFramework({ skills: naming('1.3') }))).toEqual([])
    expect(checkFramework(aFramework({ skills: naming('1.2'), sources }))).toEqual([])
    const [first, ...others] = checkFramework(aFramework({ skills: naming('1.3'), sources }))
    expect(first).toMatchObject({ severity: 'hint', place: 'skills › reports › sources › item 1' })
    expect(first?.message).toMatch(/^There is no source "1\.3"/)
    expect(others).toHaveLength(small.skills.length - 1)
  })

  it('are listed once each', () => {
    expect(checkFramework(aFramework({ sources: [...sources, ...sources] }))[0]).toMatchObject({
      severity: 'error',
      message: 'There is another source with the id "1.2". Give one of them another id.',
    })
  })
})

describe('whatever a file holds', () => {
  it('is opened or explained', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { ok, problems } = openFramework(value)
        expect(ok).toBe(false)
        expect(problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  })

  it('is opened or explained with anything in the place of any part', () => {
    const part = fc.tuple(
      fc.constantFrom('id', 'version', 'name', 'domains', 'skills', 'rungs', 'actions', 'quickRound', 'artifacts'),
      fc.option(fc.tuple(fc.nat(3), fc.constantFrom('id', 'name', 'domain', 'requires', 'raises', 'steps', 'track'))),
    )
    fc.assert(
      fc.property(part, fc.anything(), ([list, inside], value) => {
        const whole = structuredClone(small) as unknown as Record<string, Record<string, unknown>[]>
        const record = inside ? whole[list]?.[inside[0]] : undefined
        if (inside && typeof record === 'object') record[inside[1]] = value
        else whole[list] = value as never
        const reading = openFramework(whole)
        if (reading.ok) return
        for (const { severity, message } of reading.problems) {
          expect(['error', 'hint']).toContain(severity)
          expect(message).toMatch(/[.?]$/)
        }
        expect(reading.problems.some(({ severity }) => severity === 'error')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
