import { describe, expect, it } from 'vitest'
import { CAREER_QUESTIONS, QUESTION_GROUPS, questionKey, seasonGroup } from '#domain/one-on-one/career-questions.ts'
import { suggestionsFor } from '#domain/one-on-one/suggestions.ts'
import type { Suggestion } from '#domain/one-on-one/suggestion.ts'
import { pathBetween } from '#domain/framework/path.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { adoptedPlan } from '#domain/planning/shown-plan.ts'
import { adoptPlan, finishAction, toggleStep } from '#domain/profile/plan-changes.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { aClimber, aFramework, rated, shown } from '#tests/support/build-framework.ts'
import { aCommitment, aHeldMeeting, aManager, anAgendaItem, aTalkItem } from '#tests/support/build-one-on-one.ts'
import { valueOf } from '#tests/support/data-folder.ts'

const framework = aFramework()
const TODAY = '2027-01-04'
const person = aClimber({
  manager: aManager(),
  ratings: [rated('reports', 1, { on: '2026-12-01' }), rated('systems', 1, { on: '2026-12-01' })],
})
const plan = valueOf(planFor(person, framework, TODAY))
const planned = adoptPlan(person, plan, 'plan', TODAY)
const first = plan.milestones[0]
const action = framework.actions.find(({ id }) => id === first?.actions[0])

function suggestions(profile: Profile, on: string): readonly Suggestion[] {
  const path = pathBetween(framework, profile.person.rung, profile.person.goal)
  const shownPlan = adoptedPlan(profile, framework, []) ?? plan
  return suggestionsFor({ profile, framework, plan: shownPlan, path: path.ok ? path.value : [], on })
}

const texts = (profile: Profile, on: string): readonly string[] => suggestions(profile, on).map(({ text }) => text)
const from = (profile: Profile, on: string, key: string): Suggestion | undefined =>
  suggestions(profile, on).find((one) => one.from === key)

describe('what could be talked about', () => {
  it('is the same for the same state and day, and each says why', () => {
    expect(suggestions(planned, '2027-02-01')).toEqual(suggestions(planned, '2027-02-01'))
    expect(suggestions(planned, '2027-02-01').every(({ why, text }) => why !== '' && text !== '')).toBe(true)
    const keys = suggestions(planned, '2027-02-01').map((one) => one.from)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('tells what was finished, ticked, rated and shown since the last meeting, and nothing older', () => {
    const met = { ...planned, meetings: [aHeldMeeting({ on: '2027-01-11' })] }
    if (!action) throw new Error('The plan has no action.')
    const ticked = toggleStep(met, action.id, 0, 'p', '2027-01-08')
    const done = finishAction(ticked, action, 'p', '2027-01-14')
    const moved: Profile = {
      ...done,
      ratings: [...done.ratings, rated('reports', 2, { on: '2027-01-15' })],
      evidence: [shown('reports', { on: '2027-01-15' }), shown('systems', { on: '2027-01-05' })],
    }
    const line = from(moved, '2027-01-25', 'since-last progress')?.text
    expect(line).toContain(`Finished: “${action.title}”.`)
    expect(line).toContain('1 step ticked.')
    expect(line).toContain('reports from 1 to 2')
    expect(line).toContain('1 piece of evidence added.')
  })

  it('asks what is in the way when nothing moved', () => {
    expect(from(planned, '2027-02-01', 'since-last progress')?.text).toBe(
      'Nothing in the plan has moved since January 4: what is in the way?',
    )
  })

  it('looks back to the first plan before the first meeting, also when the plan was made again since', () => {
    if (!action) throw new Error('The plan has no action.')
    const again: Profile = { ...planned, plan: { ...planned.plan!, id: 'plan-2', on: '2027-01-25' } }
    expect(from(again, '2027-02-01', 'since-last progress')?.text).toContain('has moved since January 4')
    const done = finishAction(again, action, 'p', '2027-01-14')
    expect(from(done, '2027-02-01', 'since-last progress')?.text).toContain(`Finished: “${action.title}”.`)
  })

  it('follows up what both promised, the commitments of the manager among it', () => {
    const promised: Profile = {
      ...planned,
      talkItems: [
        aTalkItem('a', { tag: 'do-self', text: 'Draft the business case', doneOn: '2027-01-20' }),
        aTalkItem('b', { tag: 'do-manager', text: 'Introduce me to finance', due: '2027-01-15' }),
      ],
      commitments: [aCommitment('c', { text: 'Sit in on a scoring session' })],
    }
    expect(from(promised, '2027-01-25', 'since-last actions')?.text).toBe(
      '1 of 3 actions done. Open: Dana – Introduce me to finance (was due Jan 15); Dana – Sit in on a scoring session.',
    )
  })

  it('brings up the rolling list once its day has come, and leaves promises to the follow-up', () => {
    const listed: Profile = {
      ...planned,
      talkItems: [
        aTalkItem('now', { text: 'Talk now' }),
        aTalkItem('later', { text: 'Talk later', due: '2027-03-01' }),
        aTalkItem('done', { text: 'Talked', doneOn: '2027-01-10' }),
        aTalkItem('do', { text: 'To do', tag: 'do-self' }),
      ],
    }
    const all = texts(listed, '2027-02-01')
    expect(all).toContain('Talk now')
    expect(all).not.toContain('Talk later')
    expect(all).not.toContain('Talked')
    expect(all).not.toContain('To do')
    expect(texts(listed, '2027-03-01')).toContain('Talk later')
  })

  it('names where both see different levels, and asks for the manager’s view where there is none', () => {
    expect(from(planned, '2027-02-01', 'manager-view')?.text).toMatch(/^Your view of my level in /)
    const apart: Profile = { ...planned, ratings: [...planned.ratings, rated('reports', 3, { by: 'manager' })] }
    expect(from(apart, '2027-02-01', 'calibrate')?.text).toBe('reports differs by 2 levels')
    expect(from(apart, '2027-02-01', 'manager-view')).toBeUndefined()
  })

  it('sees work at risk: without hours, past its end, certificates that run out', () => {
    const critical = plan.milestones.find((milestone) => milestone.critical)
    expect(from(planned, critical?.ends ?? '', 'no-hours')?.text).toContain(critical?.title)
    expect(from(planned, '2029-01-01', 'past-ends')?.text).toContain(first?.title)
    const certified: Profile = {
      ...planned,
      certificates: [{ id: 'c', name: 'Privacy', earnedOn: '2025-01-01', renewBy: '2027-03-01' }],
    }
    expect(texts(certified, '2027-02-01')).toContain('Privacy runs out on March 1: renew it or let it go?')
    expect(texts(certified, '2026-12-01').join()).not.toContain('Privacy')
  })

  it('brings money that is not decided and requests that nobody has decided', () => {
    const open: Profile = {
      ...planned,
      spending: [
        { id: 's', title: 'Conference', quarter: '2027-01-01', amount: 1200, currency: 'EUR', state: 'asked' },
        { id: 'r', title: 'Refused', quarter: '2027-01-01', amount: 10, currency: 'EUR', state: 'refused' },
      ],
      requests: [
        { id: 'q', on: '2027-01-10', title: 'Webinar platform', by: 'Sales', reason: '', criteria: [], personDays: 12 },
      ],
    }
    const all = texts(open, '2027-02-01')
    expect(all).toContain('Conference: 1,200 EUR in Q1 2027')
    expect(all.join()).not.toContain('Refused')
    expect(all).toContain('“Webinar platform” for Sales: what moves for it?')
  })

  it('puts what was not reached last time before the rest, and says so', () => {
    const item = anAgendaItem('q', { drafted: { from: 'manager-view', text: 'x', why: 'y' }, text: 'x' })
    const missed: Profile = { ...planned, meetings: [aHeldMeeting({ on: '2027-01-18', agenda: [item] })] }
    const [top] = suggestions(missed, '2027-02-01')
    expect(top?.from).toBe('manager-view')
    expect(top?.why).toMatch(/^Not reached on January 18\./)
  })
})

describe('career questions', () => {
  it('are about thirty, each once, in three groups of equal size', () => {
    expect(CAREER_QUESTIONS).toHaveLength(30)
    expect(new Set(CAREER_QUESTIONS.map(({ text }) => text)).size).toBe(30)
    for (const group of QUESTION_GROUPS) expect(CAREER_QUESTIONS.filter((one) => one.group === group)).toHaveLength(10)
    expect(CAREER_QUESTIONS.every(({ text }) => text.endsWith('?'))).toBe(true)
  })

  it('come one at a time by season, each before one comes again, and not every fortnight', () => {
    const asked = new Set<string>()
    let profile: Profile = planned
    for (const month of ['01', '02', '03']) {
      const on = `2027-${month}-01`
      const [one] = suggestions(profile, on).filter(({ kind }) => kind === 'career')
      if (!one) throw new Error(`No question in ${month}.`)
      asked.add(one.from)
      expect(CAREER_QUESTIONS.find((known) => questionKey(known) === one.from)?.group).toBe(seasonGroup(on))
      const drafted = { from: one.from, text: one.text, why: one.why }
      const held = aHeldMeeting({ on, agenda: [anAgendaItem('c', { kind: 'career', drafted, covered: true })] })
      profile = { ...profile, meetings: [...profile.meetings, held] }
      expect(suggestions(profile, `2027-${month}-15`).some(({ kind }) => kind === 'career')).toBe(false)
    }
    expect(asked.size).toBe(3)
  })
})
