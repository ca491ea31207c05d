import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeSteps } from '#domain/planning/close-steps.ts'
import { PATIENCE, PROBLEMS } from '#tests/support/arbitrary-schedule.ts'
import { value } from '#tests/support/result.ts'
import { generateSelection, type SelectionProblem } from '#tests/support/generate-selection.ts'

type Actions = SelectionProblem['actions']

/** Whether these actions lead from where the need starts to where it ends, each raise in its turn. */
function leadsThere({ need }: SelectionProblem, chosen: Actions): boolean {
  const levels = new Map(need.map(({ skill, from }) => [skill, from]))
  for (let round = 0; round < 100; round += 1) {
    for (const { raises, requires } of chosen) {
      if (!requires.every(({ skill, level }) => (levels.get(skill) ?? 0) >= level)) continue
      for (const { skill, from, to } of raises) {
        const level = levels.get(skill) ?? 0
        if (level >= from && level < to) levels.set(skill, to)
      }
    }
  }
  return need.every(({ skill, to }) => (levels.get(skill) ?? 0) >= to)
}

const hoursOf = (chosen: Actions): number => chosen.reduce((sum, { hours }) => sum + hours, 0)

/** The fewest hours of all sets that lead there, by trying every set; undefined when none does. */
function fewestHours(problem: SelectionProblem): number | undefined {
  let fewest: number | undefined
  for (let set = 0; set < 2 ** problem.actions.length; set += 1) {
    const chosen = problem.actions.filter((_, i) => ((set >> i) & 1) === 1)
    const hours = hoursOf(chosen)
    if ((fewest === undefined || hours < fewest) && leadsThere(problem, chosen)) fewest = hours
  }
  return fewest
}

const skills = fc.constantFrom('a', 'b', 'c')
const smallProblems: fc.Arbitrary<SelectionProblem> = fc
  .record({
    need: fc.uniqueArray(
      fc.record({ skill: skills, from: fc.integer({ min: 0, max: 2 }), more: fc.integer({ min: 0, max: 2 }) }),
      {
        selector: ({ skill }) => skill,
        minLength: 3,
        maxLength: 3,
      },
    ),
    actions: fc.array(
      fc.record({
        hours: fc.integer({ min: 0, max: 40 }).map((count) => count / 2),
        raises: fc.uniqueArray(
          fc.record({ skill: skills, from: fc.integer({ min: 0, max: 3 }), by: fc.integer({ min: 1, max: 2 }) }),
          { selector: ({ skill }) => skill, minLength: 1, maxLength: 2 },
        ),
        requires: fc.array(fc.record({ skill: skills, level: fc.integer({ min: 1, max: 3 }) }), { maxLength: 2 }),
      }),
      { maxLength: 9 },
    ),
  })
  .map(({ need, actions }) => ({
    need: need.map(({ skill, from, more }) => ({ skill, from, to: from + more })),
    actions: actions.map(({ raises, ...action }, i) => ({
      id: `x${i}`,
      ...action,
      raises: raises.map(({ skill, from, by }) => ({ skill, from, to: from + by })),
    })),
  }))

describe('closing steps', () => {
  it('leads there whenever a set of these actions does, with the fewest hours', { timeout: PATIENCE }, () => {
    let solvable = 0
    let dearer = 0
    fc.assert(
      fc.property(smallProblems, (problem) => {
        const result = closeSteps(problem.need, problem.actions)
        const fewest = fewestHours(problem)
        expect(result.ok).toBe(fewest !== undefined)
        if (!result.ok || fewest === undefined) return
        const answer = result.value
        solvable += 1
        expect(leadsThere(problem, answer)).toBe(true)
        expect(hoursOf(answer)).toBeGreaterThanOrEqual(fewest)
        if (hoursOf(answer) > fewest) dearer += 1
      }),
      { numRuns: PROBLEMS },
    )
    expect(solvable).toBeGreaterThan(PROBLEMS / 10)
    expect(dearer).toBe(0)
  })

  it('counts what an action requires', () => {
    const direct = { id: 'direct', hours: 10, raises: [{ skill: 'a', from: 0, to: 1 }], requires: [] }
    const cheap = {
      id: 'cheap',
      hours: 4,
      raises: [{ skill: 'a', from: 0, to: 1 }],
      requires: [{ skill: 'b', level: 1 }],
    }
    const first = { id: 'first', hours: 7, raises: [{ skill: 'b', from: 0, to: 1 }], requires: [] }
    const need = [{ skill: 'a', from: 0, to: 1 }]
    expect(value(closeSteps(need, [direct, cheap, first]))).toEqual([direct])
    expect(value(closeSteps([...need, { skill: 'b', from: 1, to: 1 }], [direct, cheap, first]))).toEqual([cheap])
    const dearer = value(closeSteps(need, [{ ...direct, hours: 12 }, cheap, first]))
    expect(dearer.map(({ id }) => id)).toEqual(['cheap', 'first'])
  })

  it('needs nothing where nothing is missing, and says so when a step has no action', () => {
    expect(value(closeSteps([{ skill: 'a', from: 3, to: 3 }], []))).toEqual([])
    expect(closeSteps([{ skill: 'a', from: 0, to: 1 }], [])).toMatchObject({
      ok: false,
      error: { code: 'bad-input', message: expect.stringContaining('"a" is needed at 1 and gets to 0') },
    })
  })

  it('is the same for the same problem', () => {
    const { need, actions } = generateSelection({ seed: 5, actions: 300 })
    expect(closeSteps(need, actions)).toEqual(closeSteps(need, actions))
  })

  it('leads there in libraries of hundreds of actions', () => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const problem = generateSelection({ seed, actions: 500 })
      const answer = value(closeSteps(problem.need, problem.actions))
      expect(leadsThere(problem, answer)).toBe(true)
      // None of them can be left out.
      for (const one of answer)
        expect(
          leadsThere(
            problem,
            answer.filter((other) => other !== one),
          ),
        ).toBe(false)
    }
  })
})
