import { describe, expect, it } from 'vitest'
import { calendarEntries, type CalendarEntry } from '#domain/documents/calendar-entries.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { adoptPlan, finishAction } from '#domain/profile/plan-changes.ts'
import { findAction } from '#domain/framework/framework.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { shownPlan } from '#domain/planning/shown-plan.ts'
import { aFramework, aProfile, TODAY } from '#tests/support/build-plan.ts'
import { aManager, aMeeting, aTalkItem } from '#tests/support/build-one-on-one.ts'
import { valueOf } from '#tests/support/data-folder.ts'

const framework = aFramework()
const adopted = adoptPlan(aProfile(), valueOf(planFor(aProfile(), framework, TODAY)), 'plan-1', TODAY)

function entriesOf(profile: Profile, today = TODAY): readonly CalendarEntry[] {
  return calendarEntries(profile, framework, valueOf(shownPlan(profile, framework, today)), today)
}

const keys = (entries: readonly CalendarEntry[]): readonly string[] => entries.map(({ key }) => key)

describe('the entries of a calendar', () => {
  it('are every open milestone and every gate, with the days of the plan', () => {
    const entries = entriesOf(adopted)
    for (const { id, starts, ends } of adopted.plan?.milestones ?? [])
      expect(entries).toContainEqual(expect.objectContaining({ key: `milestone-${id}`, from: starts, to: ends }))
    for (const { rung, readyOn } of adopted.plan?.gates ?? [])
      expect(entries).toContainEqual(expect.objectContaining({ key: `gate-${rung}`, from: readyOn, to: readyOn }))
    expect(new Set(keys(entries)).size).toBe(entries.length)
  })

  it('keep their keys when the plan is made again later', () => {
    const later = valueOf(planFor(adopted, framework, '2026-12-21'))
    const again = adoptPlan(adopted, later, 'plan-2', '2026-12-21')
    const before = new Set(keys(entriesOf(adopted)))
    const shared = later.milestones.filter(({ id }) => before.has(`milestone-${id}`))
    expect(shared.length).toBeGreaterThan(0)
    for (const { id } of shared) expect(keys(entriesOf(again, '2026-12-21'))).toContain(`milestone-${id}`)
  })

  it('say on each of them when the person is invented', () => {
    const titles = entriesOf({ ...adopted, sample: true }).map(({ title }) => title)
    expect(titles).toEqual(entriesOf(adopted).map(({ title }) => `Sample: ${title}`))
  })

  it('hold one-on-ones under one key whatever day they move to, and own promises until they are kept', () => {
    const talkItems = [
      aTalkItem('mine', { tag: 'do-self', text: 'Draft the case', due: '2027-02-01' }),
      aTalkItem('theirs', { tag: 'do-manager', due: '2027-02-01' }),
    ]
    const met: Profile = { ...adopted, manager: aManager({ rhythm: 'weekly', next: '2027-01-25' }), talkItems }
    const [meeting] = entriesOf(met).filter(({ key }) => key === 'one-on-one')
    expect(meeting).toMatchObject({ from: '2027-01-25', repeats: 'weekly', title: 'One-on-one with Dana Ruiz' })
    const moved = { ...met, meetings: [aMeeting({ on: '2027-01-27' })] }
    expect(entriesOf(moved).filter(({ key }) => key === 'one-on-one')).toEqual([
      { ...meeting, from: '2027-01-27', to: '2027-01-27' },
    ])
    expect(entriesOf(met).filter(({ key }) => key.startsWith('promise-'))).toMatchObject([
      { key: 'promise-mine', title: 'Draft the case', from: '2027-02-01' },
    ])
  })

  it('leave out what is finished', () => {
    const first = adopted.plan?.milestones[0]
    const action = findAction(framework, first?.actions[0] ?? '')
    if (!first || !action) throw new Error('The plan is empty.')
    const done = finishAction(adopted, action, 'p', TODAY)
    expect(keys(entriesOf(done))).not.toContain(`milestone-${first.id}`)
  })

  it('strike out a milestone of the first plan that the plan no longer has', () => {
    const first = adopted.plan?.milestones[0]
    if (!first || !adopted.plan) throw new Error('The plan is empty.')
    const without = { ...adopted, plan: { ...adopted.plan, milestones: adopted.plan.milestones.slice(1) } }
    expect(entriesOf(without)).toContainEqual(
      expect.objectContaining({ key: `milestone-${first.id}`, cancelled: true, from: first.starts }),
    )
  })

  it('have one check-in that repeats, on today when it is overdue', () => {
    const [overdue] = entriesOf(adopted, '2027-03-01').filter(({ key }) => key === 'check-in')
    expect(overdue).toMatchObject({ from: '2027-03-01', repeats: 'monthly' })
    expect(keys(entriesOf({ ...adopted, rhythm: 'off' }))).not.toContain('check-in')
  })

  it('have fixed dates and certificates that run out, with a word in advance', () => {
    const entries = entriesOf({
      ...adopted,
      fixedDates: [{ id: 'd1', title: 'QBR', on: '2027-03-14', kind: 'review' }],
      certificates: [
        { id: 'c1', name: 'Administrator', earnedOn: '2026-03-01', renewBy: '2027-03-01' },
        { id: 'c2', name: 'For life', earnedOn: '2026-03-01' },
      ],
    })
    expect(entries).toContainEqual(expect.objectContaining({ key: 'date-d1', title: 'QBR', remindDaysBefore: 14 }))
    expect(entries).toContainEqual(expect.objectContaining({ key: 'certificate-c1', from: '2027-03-01' }))
    expect(keys(entries)).not.toContain('certificate-c2')
  })

  it('hold neither notes nor the journal', () => {
    const secret = 'MARKER-9f2'
    const milestones = adopted.plan?.milestones.map((milestone) => ({ ...milestone, note: secret })) ?? []
    const entries = entriesOf({
      ...adopted,
      ...(adopted.plan && { plan: { ...adopted.plan, milestones } }),
      journal: [{ id: 'j', on: TODAY, mood: 2, text: secret }],
    })
    expect(JSON.stringify(entries)).not.toContain(secret)
  })
})
