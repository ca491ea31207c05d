import { describe, expect, it } from 'vitest'
import { energyOf, MOST_TELLING, tellingSkills } from '#domain/crossroads/energy.ts'
import { trialFrom, trialsFor, TRIAL_TEMPLATES, TRIAL_WEEKS } from '#domain/crossroads/trial-templates.ts'
import { gapTo, WAYS, waysFrom } from '#domain/crossroads/two-ways.ts'
import { MOST_VALUES, VALUE_CARDS } from '#domain/crossroads/value-cards.ts'
import { weighValues } from '#domain/crossroads/weigh-values.ts'
import { forecastWay } from '#domain/crossroads/years-to-rung.ts'
import { addDays, daysBetween } from '#domain/calendar.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import { interestsBySkill, sayInterest } from '#domain/profile/say-interest.ts'
import { ownActionSchema } from '#domain/profile/own-action.ts'
import { workingFramework } from '#domain/profile/working-framework.ts'
import { aClimber, aFramework, aRung, rated } from '#tests/support/build-framework.ts'
import { valueOf } from '#tests/support/data-folder.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'

/** A Saturday. */
const TODAY = '2026-11-21'
const small = aFramework()

function nextOf(held: string) {
  return waysFrom(small, held).map((way) =>
    way.kind === 'open' ? [way.track, way.next.id, way.crosses] : [way.track, way.kind],
  )
}

describe('the two ways', () => {
  it.each([
    [
      'junior',
      [
        ['expert', 'guru', false],
        ['leader', 'lead', false],
      ],
    ],
    [
      'senior',
      [
        ['expert', 'guru', false],
        ['leader', 'lead', false],
      ],
    ],
    [
      'lead',
      [
        ['expert', 'guru', true],
        ['leader', 'head', false],
      ],
    ],
    [
      'head',
      [
        ['expert', 'guru', true],
        ['leader', 'held'],
      ],
    ],
    [
      'guru',
      [
        ['expert', 'held'],
        ['leader', 'lead', true],
      ],
    ],
  ] as const)('can be compared from %s', (held, expected) => {
    expect(nextOf(held)).toEqual(expected)
  })

  it('are compared from every rung of the built-in framework', () => {
    for (const { id } of builtInFramework.rungs)
      for (const way of waysFrom(builtInFramework, id)) expect(way.kind, `${id} ${way.track}`).not.toBe('missing')
  })

  it('name the rungs that both share on the way there', () => {
    const [, leader] = waysFrom(small, 'junior')
    expect(leader?.kind === 'open' && leader.before.map(({ id }) => id)).toEqual(['senior'])
  })

  it('say so when the framework has no such track', () => {
    const plain = aFramework({ rungs: small.rungs.filter(({ track }) => track !== 'expert') })
    expect(waysFrom(plain, 'senior')[0]).toEqual({ kind: 'missing', track: 'expert' })
  })

  it('count the gap in steps to the gate, where supporting skills may lag', () => {
    const profile = aClimber({ ratings: [rated('reports', 2), rated('systems', 1), rated('budget', 0)] })
    const { steps, missing } = gapTo(
      profile,
      small,
      small.rungs.find(({ id }) => id === 'lead')!,
      TODAY,
    )
    // Reports 2 of 3, budget 0 of 2; systems is supporting, so 1 of 2 is enough.
    expect(steps).toBe(3)
    expect(missing.map(({ skill }) => skill)).toEqual(['budget', 'reports'])
  })
})

describe('years at this pace', () => {
  const profile = aClimber({ ratings: [rated('reports', 2), rated('systems', 2), rated('budget', 1)] })

  it('are the planner’s own dates, in half years', () => {
    const plan = valueOf(planFor({ ...profile, person: { ...profile.person, goal: 'head' } }, small, TODAY))
    const forecast = forecastWay(profile, small, 'head', TODAY)
    expect(forecast.rungs.map(({ rung }) => rung)).toEqual(plan.gates.map(({ rung }) => rung))
    expect(forecast.hours).toBe(Math.round(plan.gates.reduce((sum, { hours }) => sum + hours, 0)))
    expect(forecast.stopped).toBeUndefined()
    for (const { years, readyOn } of forecast.rungs) {
      expect(years % 0.5).toBe(0)
      expect(Math.abs(years - daysBetween(TODAY, readyOn) / 365.25)).toBeLessThanOrEqual(0.5)
    }
  })

  it('do not depend on which plan is adopted', () => {
    const plan = valueOf(planFor(profile, small, TODAY))
    expect(forecastWay(adoptPlan(profile, plan, 'p', TODAY), small, 'guru', TODAY)).toEqual(
      forecastWay(profile, small, 'guru', TODAY),
    )
  })

  it('are nought for what is reached, and a reason for what cannot be', () => {
    const able = aClimber({ ratings: [rated('reports', 5), rated('systems', 5), rated('budget', 5)] })
    expect(forecastWay(able, small, 'guru', TODAY).rungs).toMatchObject([{ rung: 'guru', years: 0 }])
    const stuck = aFramework({ actions: [] })
    expect(forecastWay(profile, stuck, 'guru', TODAY)).toMatchObject({
      rungs: [],
      stopped: expect.stringMatching(/\.$/),
    })
  })
})

describe('energy', () => {
  const deep = aRung('deep', 'expert', { reports: 3, systems: 5, budget: 1 })
  const wide = aRung('wide', 'leader', { reports: 3, systems: 2, budget: 4 })

  it('asks about the skills in which the ways differ, for each way those that it asks for more', () => {
    expect(tellingSkills([deep], [wide])).toEqual([
      { skill: 'systems', more: 'expert' },
      { skill: 'budget', more: 'leader' },
    ])
    const [expert, leader] = waysFrom(builtInFramework, 'senior-specialist')
    if (expert?.kind !== 'open' || leader?.kind !== 'open') throw new Error('Both ways are open from there.')
    const telling = tellingSkills(expert.rungs, leader.rungs)
    expect(telling).toHaveLength(MOST_TELLING)
    expect(telling.filter(({ more }) => more === 'expert')).toHaveLength(MOST_TELLING / 2)
  })

  it('weighs each answer by how much the way asks for the skill', () => {
    const profile = sayInterest(
      sayInterest(aClimber(), 'systems', 'gives-energy', 'a', TODAY),
      'budget',
      'drains',
      'b',
      TODAY,
    )
    const interests = interestsBySkill(profile)
    expect(energyOf([deep], interests).balance).toBeCloseTo((5 - 1) / 6)
    expect(energyOf([wide], interests).balance).toBeCloseTo((2 - 4) / 6)
    expect(energyOf([wide], new Map()).balance).toBeUndefined()
  })

  it('counts the newest word, and takes a second one on the same day for a correction', () => {
    const said = sayInterest(aClimber(), 'systems', 'drains', 'a', TODAY)
    expect(sayInterest(said, 'systems', 'drains', 'b', TODAY)).toBe(said)
    const corrected = sayInterest(said, 'systems', 'neutral', 'b', TODAY)
    expect(corrected.interests).toHaveLength(1)
    const later = sayInterest(corrected, 'systems', 'gives-energy', 'c', addDays(TODAY, 30))
    expect(later.interests).toHaveLength(2)
    expect(interestsBySkill(later).get('systems')).toBe('gives-energy')
  })
})

describe('values', () => {
  it('have cards for both ways, so that no sort has only one outcome', () => {
    expect(VALUE_CARDS).toHaveLength(16)
    expect(new Set(VALUE_CARDS.map(({ id }) => id)).size).toBe(16)
    const count = (more: string): number => VALUE_CARDS.filter((card) => card.more === more).length
    expect(count('expert')).toBeGreaterThanOrEqual(4)
    expect(Math.abs(count('expert') - count('leader'))).toBeLessThanOrEqual(1)
    expect(count('both')).toBeGreaterThanOrEqual(MOST_VALUES)
  })

  it('are told apart by way, in the person’s order; a card that is no longer there is passed over', () => {
    const { cards, expert, leader } = weighValues(['belonging', 'gone', 'craft'])
    expect(cards.map(({ id }) => id)).toEqual(['belonging', 'craft'])
    expect([expert, leader].map((list) => list.map(({ id }) => id))).toEqual([['craft'], ['belonging']])
  })
})

describe('a trial', () => {
  it.each(TRIAL_TEMPLATES.map((template) => [template.id, template] as const))(
    '“%s” is an action that fits its weeks',
    (_, template) => {
      expect(template.weeks).toBeGreaterThanOrEqual(TRIAL_WEEKS.least)
      const trial = trialFrom(template, 'trial', TODAY, template.weeks)
      expect(ownActionSchema.parse(trial)).toEqual(trial)
      const hours = trial.steps.reduce((sum, step) => sum + step.hours, 0)
      expect(hours).toBeLessThanOrEqual(trial.load * trial.weeks)
      // At five hours a week it also fits the shortest trial that can be chosen.
      const brief = trialFrom(template, 'trial', TODAY, TRIAL_WEEKS.least)
      const profile = aClimber({ ownActions: [brief] })
      const plan = valueOf(planFor(profile, workingFramework(profile, small), TODAY))
      const milestone = plan.milestones.find(({ id }) => id === 'm-trial')!
      if (milestone.ends > brief.endsBy!) expect(milestone.why).toContain('do not fit before its last day')
      else expect(milestone).toMatchObject({ starts: '2026-11-23', ends: brief.endsBy })
    },
  )

  it('exists for both ways, below the fork and above', () => {
    for (const track of WAYS) {
      expect(trialsFor(track, 'first').length).toBeGreaterThanOrEqual(3)
      expect(trialsFor(track, 'higher').length).toBeGreaterThanOrEqual(2)
    }
  })

  it('ends on the Sunday of its last week', () => {
    expect(trialFrom(TRIAL_TEMPLATES[0]!, 't', TODAY, 8).endsBy).toBe('2027-01-17')
  })
})
