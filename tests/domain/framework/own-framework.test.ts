import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  duplicateFramework,
  removeAction,
  removeRung,
  removeSkill,
  changeSkillId,
} from '#domain/framework/framework-change.ts'
import { findAction, findRung, findSkill, type Framework } from '#domain/framework/framework.ts'
import { adoptFramework, retiredSkills, type Renames } from '#domain/framework/own-framework.ts'
import { adoptedMilestones } from '#domain/planning/adopted-plan.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { shownPlan } from '#domain/planning/shown-plan.ts'
import { checkAgainstFramework } from '#domain/profile/check-against-framework.ts'
import { openProfile } from '#domain/profile/open-profile.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { workingFramework } from '#domain/profile/working-framework.ts'
import { takeCheckIn } from '#domain/check-ins/snapshot.ts'
import { acceptPlan } from '#domain/one-on-one/agreed-plan.ts'
import { aClimber, aFramework, agreed, aRaise, rated, shown } from '#tests/support/build-framework.ts'
import { anImpactEntry } from '#tests/support/build-impact.ts'
import { anOwnAction, aProgress } from '#tests/support/build-profile.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'

const TODAY = '2027-01-04'
const builtIn = aFramework({ id: 'marketing-operations' })
const own = duplicateFramework(builtIn, { id: 'ours', name: 'Ours' })

/** Somebody with everything that names a skill, a rung or an action, and an adopted plan. */
const rich: Profile = (() => {
  const before = aClimber({
    goal: 'head',
    ratings: [rated('reports', 2), rated('budget', 1), rated('budget', 2, { by: 'manager', id: 'm' })],
    evidence: [shown('budget')],
    progress: [aProgress({ action: 'budget-to-2' })],
    declined: [{ id: 'd', action: 'systems-to-3', on: TODAY }],
    interests: [{ id: 'i', skill: 'reports', interest: 'gives-energy', on: TODAY }],
    gapKinds: [{ id: 'g', skill: 'systems', kind: 'chance', on: TODAY }],
    gapOrder: ['systems', 'budget'],
    agreements: [agreed('budget', 1)],
    impactEntries: [anImpactEntry({ action: 'budget-to-1' })],
    lifeChanges: [{ id: 'l', on: TODAY, kind: 'new-goal', from: 'guru', to: 'head', note: '' }],
    ownActions: [anOwnAction({ raises: [aRaise('reports', 2)], partOf: 'budget-to-5' })],
    companyTitles: [{ id: 't', title: 'Operations wizard', rung: 'guru' }],
    scenarios: [
      { id: 's', name: 'Deep', on: TODAY, goal: 'guru', pace: { hoursPerWeek: 3, atOnce: 1, slowTimes: [] } },
    ],
    spending: [
      {
        id: 'e',
        title: 'Course',
        action: 'reports-to-4',
        quarter: TODAY,
        amount: 300,
        currency: 'EUR',
        state: 'asked',
      },
    ],
    certificates: [{ id: 'c', name: 'Reports, certified', action: 'reports-to-5', earnedOn: TODAY }],
    timeEntries: [{ id: 'h', action: 'systems-to-4', on: TODAY, minutes: 45 }],
    postponed: [{ id: 'n', action: 'systems-to-5', step: 0, week: TODAY }],
  })
  const planned = adoptPlan(
    before,
    valueOf(planFor({ ...before, declined: [] }, workingFramework(before, builtIn), TODAY)),
    'plan-1',
    TODAY,
  )
  const accepted = acceptPlan(planned, { id: 'a', by: 'Dana Ruiz', on: TODAY, note: '' })
  return takeCheckIn(accepted, builtIn, { nothingChanged: true, note: '' }, 'k', TODAY)
})()

function adopted(to: Framework, renames?: Renames): Profile {
  const profile = valueOf(adoptFramework(rich, builtIn, to, renames))
  // What is stored has to be what can be opened again.
  expect(valueOf(openProfile(JSON.parse(JSON.stringify(profile)), 'It'))).toEqual(profile)
  expect(checkAgainstFramework(profile, frameworkIn(profile)).ok).toBe(true)
  return profile
}

function frameworkIn(profile: Profile): Framework {
  if (profile.framework.kind !== 'own') throw new Error('This profile has no framework of its own.')
  return profile.framework.framework as Framework
}

const withoutFramework = ({ framework: _framework, ...rest }: Profile) => rest

describe('a profile that changes to another framework', () => {
  it('carries a copy of the built-in one without any other change', () => {
    const profile = adopted(own)
    expect(withoutFramework(profile)).toEqual(withoutFramework(rich))
    expect(frameworkIn(profile)).toEqual(own)
    expect(retiredSkills(profile, own)).toEqual([])
  })

  it('keeps ratings and evidence of a removed skill, and shows them as retired', () => {
    const profile = adopted(removeSkill(own, 'budget'))
    expect(profile.ratings).toEqual(rich.ratings)
    expect(profile.evidence).toEqual(rich.evidence)
    const retired = retiredSkills(profile, frameworkIn(profile))
    expect(retired.map(({ skill, ratings, evidence }) => [skill.name, ratings.length, evidence.length])).toEqual([
      ['budget', 2, 1],
    ])
    expect(findSkill(frameworkIn(profile), 'budget')).toEqual(findSkill(builtIn, 'budget'))
  })

  it('plans without what was removed, and still shows the milestones that were planned with it', () => {
    const profile = adopted(removeSkill(own, 'budget'))
    const framework = frameworkIn(profile)
    const before = adoptedMilestones(rich, builtIn) ?? []
    expect(before.some(({ actions }) => actions.includes('budget-to-3'))).toBe(true)
    expect(valueOf(shownPlan(profile, framework, TODAY)).milestones).toEqual(before)
    const fresh = valueOf(planFor({ ...profile, declined: [] }, framework, TODAY))
    expect(fresh.milestones.flatMap(({ actions }) => actions)).toEqual(['reports-to-3'])
  })

  it('plans around a pinned milestone whose action is gone', () => {
    const pinned: Profile = {
      ...rich,
      ...(rich.plan && {
        plan: { ...rich.plan, milestones: rich.plan.milestones.map((one) => ({ ...one, pinned: true })) },
      }),
    }
    const profile = valueOf(adoptFramework(pinned, builtIn, removeSkill(own, 'budget')))
    expect(planFor(profile, frameworkIn(profile), TODAY).ok).toBe(true)
  })

  it('brings a retired skill back to life when the framework has it again', () => {
    const without = adopted(removeSkill(own, 'budget'))
    const again = valueOf(adoptFramework(without, frameworkIn(without), own))
    expect(again).toEqual(adopted(own))
  })

  it('keeps what is retired through further changes', () => {
    const without = adopted(removeSkill(own, 'budget'))
    const further = valueOf(adoptFramework(without, frameworkIn(without), removeSkill(own, 'budget')))
    expect(further).toEqual(without)
  })

  it('follows renames of skills, rungs and actions', () => {
    const renamed = changeSkillId(own, 'budget', 'money')
    const to: Framework = {
      ...renamed,
      rungs: renamed.rungs.map((rung) => (rung.id === 'head' ? { ...rung, id: 'boss' } : rung)),
      actions: renamed.actions.map((action) =>
        action.id === 'budget-to-2' ? { ...action, id: 'money-to-2' } : action,
      ),
    }
    const profile = adopted(to, {
      skills: { budget: 'money' },
      rungs: { head: 'boss' },
      actions: { 'budget-to-2': 'money-to-2' },
    })
    expect(frameworkIn(profile).retired).toBeUndefined()
    expect(profile.ratings.map(({ skill }) => skill)).toEqual(['reports', 'money', 'money'])
    expect([profile.person.goal, profile.plan?.goal, profile.baseline?.goal]).toEqual(['boss', 'boss', 'boss'])
    expect(profile.progress[0]?.action).toBe('money-to-2')
    expect(profile.plan?.milestones.map(({ gate }) => gate)).not.toContain('head')
    expect(profile.agreements.map(({ skill }) => skill)).toEqual(['money'])
    const text = JSON.stringify(withoutFramework(profile))
    for (const old of ['"budget"', '"head"', '"budget-to-2"']) expect(text).not.toContain(old)
  })

  it('keeps the name of a rung that only the old plan still leads to', () => {
    const elsewhere = valueOf(
      adoptFramework({ ...rich, person: { ...rich.person, goal: 'lead' } }, builtIn, removeRung(own, 'head')),
    )
    expect(findRung(frameworkIn(elsewhere), 'head')?.name).toBe('The head')
    expect(checkAgainstFramework(elsewhere, frameworkIn(elsewhere)).ok).toBe(true)
  })
})

describe('refused, with the profile untouched', () => {
  it.each([
    ['the goal is gone', removeRung(own, 'head'), {}, /The goal, The head, is not in Ours\. Say which/],
    ['the rung held is gone', removeRung(own, 'senior'), {}, /The rung held today, The senior, is not in Ours/],
    ['a rename leads nowhere', own, { skills: { budget: 'gold' } }, /"budget" cannot become "gold"/],
    ['the goal would lie below', own, { rungs: { head: 'junior' } }, /lies below/],
    [
      'two actions would become one',
      own,
      { actions: { 'budget-to-2': 'budget-to-3' } },
      /Two actions cannot become the same one/,
    ],
  ] as const)('%s', (_, to, renames, words) => {
    const text = JSON.stringify(rich)
    expect(failureOf(adoptFramework(rich, builtIn, to, renames)).message).toMatch(words)
    expect(JSON.stringify(rich)).toBe(text)
  })
})

it('nothing is ever lost, whatever is removed', () => {
  const removal = fc.oneof(
    fc
      .constantFrom(...own.skills.map(({ id }) => id))
      .map((id) => (framework: Framework) => removeSkill(framework, id)),
    fc
      .constantFrom(...own.actions.map(({ id }) => id))
      .map((id) => (framework: Framework) => removeAction(framework, id)),
    fc.constantFrom('junior', 'lead', 'guru').map((id) => (framework: Framework) => removeRung(framework, id)),
  )
  fc.assert(
    fc.property(fc.array(removal, { maxLength: 10 }), (removals) => {
      let profile = valueOf(adoptFramework(rich, builtIn, own))
      for (const remove of removals) {
        const before = frameworkIn(profile)
        profile = valueOf(adoptFramework(profile, before, remove(before)))
      }
      const framework = frameworkIn(profile)
      expect(withoutFramework(profile)).toEqual(withoutFramework(rich))
      expect(checkAgainstFramework(profile, framework).ok).toBe(true)
      for (const milestone of rich.plan?.milestones ?? [])
        for (const action of milestone.actions)
          expect(findAction(workingFramework(profile, framework), action)).toBeDefined()
    }),
    { numRuns: 40 },
  )
})
