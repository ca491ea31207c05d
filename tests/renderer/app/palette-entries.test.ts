import { beforeEach, describe, expect, it } from 'vitest'
import { shownPlan } from '#domain/planning/shown-plan.ts'
import { setManager } from '#domain/one-on-one/meeting-changes.ts'
import { changePerson } from '#domain/profile/person-changes.ts'
import { commandsFor } from '#renderer/app/palette/commands.ts'
import { paletteGroups, paletteIndex, type PaletteSource } from '#renderer/app/palette/entries.ts'
import { change } from '#renderer/state/changes.ts'
import { sessionStore } from '#renderer/state/session.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'
import { anEvidence, aProfile } from '#tests/support/build-profile.ts'
import { aHeldMeeting, aManager, aMeeting, aTalkItem } from '#tests/support/build-one-on-one.ts'
import { anItem } from '#tests/support/build-roadmap.ts'
import { valueOf } from '#tests/support/data-folder.ts'
import { openOn, workspace } from '../state/open-session.ts'

const skill = builtInFramework.skills[0]!
const ada = aProfile({
  rung: 'senior-specialist',
  goal: 'mops-manager',
  quarterGoals: [{ id: 'q', quarter: '2027-01-01', text: 'Margin agreed with the walrus team' }],
  fixedDates: [{ id: 'd', title: 'Narwhal review', on: '2027-03-14', kind: 'review' }],
  spending: [{ id: 's', title: 'Ibex course', quarter: '2027-04-01', amount: 900, currency: 'EUR', state: 'asked' }],
  certificates: [{ id: 'c', name: 'Okapi certificate', earnedOn: '2026-05-01', renewBy: '2027-05-01' }],
  evidence: [anEvidence({ id: 'proof', skill: skill.id, text: 'The quokka migration went live.' })],
})
const plan = valueOf(shownPlan(ada, builtInFramework, '2027-01-04'))

function source(): PaletteSource {
  return {
    profile: workspace().profile,
    framework: builtInFramework,
    milestones: plan.milestones,
    screens: [{ path: '/plan', name: 'Plan', words: ['Milestones.'] }],
    commands: commandsFor(sessionStore.getState()),
  }
}

function look(query: string) {
  const from = source()
  return paletteGroups(from, paletteIndex(from), query)
}

beforeEach(() => void openOn(ada))

describe('the palette', () => {
  it('offers screens and commands before anything is typed', () => {
    expect(look('').map(({ title }) => title)).toEqual(['Screens', 'Commands'])
    expect(look('  ').flatMap(({ lines }) => lines.map(({ name }) => name))).toContain('Keyboard shortcuts')
  })

  it('leads to the very skill, milestone, evidence and setting', () => {
    const [milestone] = plan.milestones
    const first = (query: string) => look(query)[0]?.lines[0]
    expect(first(skill.name)?.goesTo).toEqual({ path: `/skills/${skill.id}` })
    expect(first('quokka')?.goesTo).toEqual({ path: `/skills/${skill.id}`, place: 'evidence' })
    const inPlan = look(milestone?.title ?? '').find(({ title }) => title === 'Plan')
    expect(inPlan?.lines[0]?.goesTo).toEqual({ path: `/plan/${milestone?.id}`, place: 'milestone' })
    expect(first('vacation half pace')?.goesTo).toEqual({ path: '/settings', place: 'slow-times' })
  })

  it('leads to goals, days, money and certificates, and says when they are', () => {
    const first = (query: string) => look(query)[0]?.lines[0]
    const place = (path: string, name: string) => ({ path: `/check-ins/${path}`, place: name })
    expect(first('walrus')).toMatchObject({ where: 'Q1 2027', goesTo: place('goals', 'goal q') })
    expect(first('narwhal')).toMatchObject({ where: 'March 14, 2027', goesTo: place('goals', 'date d') })
    expect(first('ibex')).toMatchObject({ where: 'Q2 2027', goesTo: place('money', 'spending s') })
    expect(first('okapi')).toMatchObject({ goesTo: place('money', 'certificate c') })
  })

  it('leads to the one-on-one, as far as it is prepared', () => {
    const ways = () =>
      look('')
        .flatMap(({ lines }) => lines)
        .filter(({ goesTo, kind }) => kind === 'command' && goesTo?.path.startsWith('/one-on-ones'))
        .map(({ name, goesTo }) => [name, goesTo?.path, goesTo?.place])
    const list = ['Add a line to the rolling list', '/one-on-ones/list', 'new-line']
    expect(ways()).toEqual([['Name your manager', '/one-on-ones', 'manager'], list])
    change('manager', (before) => setManager(before, aManager()))
    expect(ways()).toEqual([['Draft the next one-on-one', '/one-on-ones', 'next-agenda'], list])
    change('meeting', (before) => ({ ...before, meetings: [aMeeting({ id: 'next', on: '2027-01-11' })] }))
    expect(ways()).toEqual([
      ['Start the one-on-one of Jan 11', '/one-on-ones/next/hold', undefined],
      ['Add a line to the next one-on-one', '/one-on-ones', 'new-line'],
      ['Add an action from the one-on-one', '/one-on-ones', 'new-action'],
      list,
    ])
  })

  it('leads to minutes, lines that are open, and the work of the team', () => {
    change('talk', (before) => ({
      ...before,
      meetings: [aHeldMeeting({ id: 'held', notes: 'The lemur budget.' })],
      talkItems: [
        aTalkItem('open', { text: 'Thank the tapir team' }),
        aTalkItem('done', { text: 'Thanked the tapir team', doneOn: '2027-01-04' }),
      ],
      roadmapItems: [anItem({ id: 'work', title: 'Marmot center' })],
    }))
    expect(look('lemur')[0]?.lines[0]).toMatchObject({ where: 'Minutes', goesTo: { path: '/one-on-ones/held' } })
    expect(look('marmot')[0]?.lines[0]?.goesTo).toEqual({ path: '/roadmap/work' })
    expect(look('tapir')[0]?.lines.map(({ goesTo, where }) => [goesTo?.place, where])).toEqual([
      ['talk open', ''],
      [undefined, 'done January 4, 2027'],
    ])
  })

  it('names what undo would take back, and offers it only when there is something', () => {
    const undo = () => look('undo').flatMap(({ lines }) => lines.filter(({ key }) => key === 'command undo'))
    expect(undo()).toEqual([])
    change('name', (before) => changePerson(before, { name: 'Ben' }))
    expect(undo().map(({ name }) => name)).toEqual(['Undo: name'])
  })

  it('puts the group with the best answer first and no line twice', () => {
    for (const query of ['plan', 'forecast', 'budget', 'a']) {
      const groups = look(query)
      const keys = groups.flatMap(({ lines }) => lines.map(({ key }) => key))
      expect(new Set(keys).size, query).toBe(keys.length)
    }
    expect(look('plan')[0]?.lines[0]?.name).toBe('Plan')
  })
})
