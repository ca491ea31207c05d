import { describe, expect, it } from 'vitest'
import { takeCheckIn } from '#domain/check-ins/snapshot.ts'
import { profileSearchIndex } from '#domain/profile/profile-search.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { search } from '#domain/text-search.ts'
import { aClimber, aFramework, anAction, confirmed } from '#tests/support/build-framework.ts'
import { anImpactEntry } from '#tests/support/build-impact.ts'
import { aCommitment, aHeldMeeting, aMeeting, anAgendaItem, aTalkItem } from '#tests/support/build-one-on-one.ts'
import { anEvidence, aPlannedMilestone, aPlanVersion } from '#tests/support/build-profile.ts'
import { anItem, aRequest } from '#tests/support/build-roadmap.ts'
import { shownPlan } from '#domain/planning/shown-plan.ts'
import { valueOf } from '#tests/support/data-folder.ts'

const framework = aFramework({
  actions: [
    {
      ...anAction('forecast', [{ skill: 'budget', from: 1, to: 2, doneWhen: 'It held.' }]),
      title: 'A forecast that held',
    },
  ],
})

function found(profile: Profile, query: string): readonly string[] {
  const plan = valueOf(shownPlan(profile, framework, '2027-01-04'))
  return search(profileSearchIndex(profile, framework, plan.milestones), query).map(({ kind, id }) => `${kind} ${id}`)
}

const planned = aPlannedMilestone({ actions: ['forecast'], note: 'Ask Ines for last year’s numbers.' })
const ada = aClimber({
  evidence: [
    anEvidence({ id: 'first', skill: 'budget', text: 'Budget review, first round.', on: '2026-01-04' }),
    anEvidence({ id: 'second', skill: 'budget', text: 'Budget review, second round.', on: '2027-01-04' }),
    anEvidence({
      id: 'linked',
      skill: 'budget',
      text: 'A page.',
      at: { kind: 'link', value: 'https://wiki.example/q3' },
    }),
    anEvidence({ id: 'empty', skill: 'budget', text: ' ' }),
  ],
  plan: aPlanVersion({ goal: aClimber().person.goal, milestones: [planned] }),
  journal: [{ id: 'secret', on: '2027-01-04', text: 'Ines would say no.' }],
})

describe('looking in a profile', () => {
  it('finds evidence by who confirmed it', () => {
    const [first] = ada.evidence
    expect(found({ ...ada, confirmations: [confirmed(first!)] }, 'Brandt')).toEqual(['evidence first'])
  })

  it('finds milestones, evidence and notes', () => {
    expect(found(ada, 'forecast')).toEqual([`milestone ${planned.id}`, `note ${planned.id}`])
    expect(found(ada, 'second round')).toEqual(['evidence second'])
    expect(found(ada, 'last year')).toEqual([`note ${planned.id}`])
  })

  it('finds evidence by where it can be seen, the newest first', () => {
    expect(found(ada, 'wiki.example')).toEqual(['evidence linked'])
    expect(found(ada, 'budget review')).toEqual(['evidence second', 'evidence first'])
  })

  it('finds what is said and promised between two, the newest meeting first', () => {
    const ben = aClimber({
      meetings: [
        aHeldMeeting({ id: 'old', agenda: [anAgendaItem('a', { decision: 'We keep both walrus queues.' })] }),
        aMeeting({ id: 'next', on: '2027-02-01', notes: 'Walrus again.' }),
      ],
      talkItems: [aTalkItem('t', { text: 'Thank the narwhal team' })],
      commitments: [aCommitment('c', { note: '1. What an ibex costs' })],
    })
    expect(found(ben, 'walrus')).toEqual(['meeting next', 'meeting old'])
    expect(found(ben, 'narwhal')).toEqual(['talk t'])
    expect(found(ben, 'ibex')).toEqual(['commitment c'])
  })

  it('finds impact, the work of the team, requests and the words of a check-in', () => {
    const ben = aClimber({
      impactEntries: [anImpactEntry({ id: 'i', audience: 'The okapi board' })],
      roadmapItems: [anItem({ id: 'w', outcome: 'One quokka everywhere' })],
      requests: [{ ...aRequest({ id: 'r', reason: 'The tapir fair opens in May.' }) }],
    })
    expect(found(ben, 'okapi')).toEqual(['impact i'])
    expect(found(ben, 'quokka')).toEqual(['work w'])
    expect(found(ben, 'tapir')).toEqual(['request r'])
    const checked = takeCheckIn(ben, framework, { nothingChanged: false, note: 'The lemur moved.' }, 'k', '2027-01-04')
    expect(found(checked, 'lemur')).toEqual(['check-in k'])
  })

  it('never finds what is private', () => {
    expect(found(ada, 'would say no')).toEqual([])
    const whispered = { id: 'p', meeting: 'm', on: '2027-01-04', text: 'Would say no again.' }
    expect(found({ ...ada, privateNotes: [whispered] }, 'would say no')).toEqual([])
  })
})
