import { describe, expect, test } from 'vitest'
import type { DocumentModel } from '#domain/documents/document.ts'
import { leadersGuide } from '#domain/documents/leaders-guide.ts'
import { toMarkdown } from '#domain/documents/markdown.ts'
import { minutes } from '#domain/documents/minutes.ts'
import { oneOnOnePacket } from '#domain/documents/one-on-one-packet.ts'
import { GUIDE_SECTIONS, MINUTES_SECTIONS, PACKET_SECTIONS } from '#domain/documents/one-on-one/sections.ts'
import type { Phrase } from '#domain/framework/framework.ts'
import { acceptPlan } from '#domain/one-on-one/agreed-plan.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { adoptedPlan } from '#domain/planning/shown-plan.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import { withoutPrivateParts } from '#domain/profile/private-parts.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { aClimber, aFramework, rated } from '#tests/support/build-framework.ts'
import {
  aCommitment,
  aHeldMeeting,
  aManager,
  aMeeting,
  anAgendaItem,
  aTalkItem,
} from '#tests/support/build-one-on-one.ts'
import { valueOf } from '#tests/support/data-folder.ts'
import { documentText, sectionText } from './document-text.ts'

const TODAY = '2027-01-18'
const framework = aFramework()
const held = aHeldMeeting({
  id: 'm1',
  on: '2027-01-11',
  notes: 'Short and to the point.',
  agenda: [
    anAgendaItem('a', {
      kind: 'decide',
      text: 'Seat in the budget review',
      note: 'Finance first.',
      decision: 'From March.',
      covered: true,
    }),
    anAgendaItem('b', { text: 'The webinar platform' }),
  ],
  accepted: [{ by: 'self', on: '2027-01-12' }],
})
const person: Profile = (() => {
  const before = aClimber({
    name: 'Sam Keller',
    manager: aManager(),
    ratings: [rated('reports', 3), rated('reports', 1, { by: 'manager' })],
    meetings: [
      held,
      aMeeting({
        id: 'm2',
        on: '2027-01-25',
        agenda: [anAgendaItem('c', { text: 'Who covers the launch?', by: 'manager' })],
      }),
    ],
    talkItems: [
      aTalkItem('t', { tag: 'do-manager', text: 'Introduce me to finance', due: '2027-01-15', meeting: 'm1' }),
    ],
    commitments: [aCommitment('k', { text: 'Sit in on a scoring session', on: '2027-01-11' })],
    privateNotes: [{ id: 'p', meeting: 'm1', on: '2027-01-11', text: 'zq-private' }],
  })
  const planned = adoptPlan(before, valueOf(planFor(before, framework, '2027-01-04')), 'plan', '2027-01-04')
  return acceptPlan(planned, { id: 'ok', by: 'Dana Ruiz', on: '2027-01-11', note: '' })
})()

const input = (profile: Profile, without: readonly string[] = []) => {
  const plan = adoptedPlan(profile, framework, []) ?? valueOf(planFor(profile, framework, TODAY))
  return { profile: withoutPrivateParts(profile), framework, plan, today: TODAY, without }
}

describe('the packet', () => {
  const packet = oneOnOnePacket(input(person))

  test('holds the agenda with who brings what, what moved, what is promised, and what is asked', () => {
    expect(packet.subtitle).toBe('For the one-on-one with Dana Ruiz on January 25, 2027')
    expect(sectionText(packet, 'agenda')).toContain('Topic | Who covers the launch? | Dana | 5')
    expect(sectionText(packet, 'since')).toContain('Dana | Introduce me to finance | Jan 15 | late')
    expect(sectionText(packet, 'since')).toContain('Dana | Sit in on a scoring session | – | open')
    expect(sectionText(packet, 'views')).toContain('reports | 3 | 1 | ')
    expect(sectionText(packet, 'next')).toContain(
      'Dana Ruiz accepted the plan on January 11, 2027. It has not changed since.',
    )
  })

  test('drafts an agenda where nobody has prepared one', () => {
    const unprepared = oneOnOnePacket(input({ ...person, meetings: [] }))
    expect(sectionText(unprepared, 'agenda')).toContain('reports differs by 2 levels.')
  })
})

describe('minutes', () => {
  const of = (profile: Profile, without: readonly string[] = []): DocumentModel =>
    minutes({ profile: withoutPrivateParts(profile), meeting: profile.meetings[0]!, today: TODAY, without })

  test('hold decisions, actions of both, what was said and not reached, and who accepted', () => {
    const paper = of(person)
    expect(sectionText(paper, 'decisions')).toContain('From March. (Seat in the budget review)')
    expect(sectionText(paper, 'actions')).toContain('Dana | Introduce me to finance | Jan 15 | late')
    expect(sectionText(paper, 'actions')).toContain('Sit in on a scoring session')
    expect(sectionText(paper, 'talk')).toContain('Finance first.')
    expect(sectionText(paper, 'talk')).toContain('Short and to the point.')
    expect(sectionText(paper, 'missed')).toContain('The webinar platform')
    expect(sectionText(paper, 'accepted')).toContain('Sam Keller accepted these minutes on Jan 12, 2027.')
    expect(sectionText(paper, 'accepted')).toContain('Dana Ruiz, day and signature')
  })

  test('never hold a private note, as paper or as Markdown', () => {
    expect(documentText(of(person))).not.toContain('zq-private')
    expect(toMarkdown(of(person))).not.toContain('zq-private')
  })

  test('say plainly where nothing was decided or promised', () => {
    const empty = of({ ...person, meetings: [aHeldMeeting({ id: 'x' })], commitments: [] })
    expect(sectionText(empty, 'decisions')).toContain('Nothing was decided.')
    expect(sectionText(empty, 'actions')).toContain('Nobody promised anything.')
  })
})

describe('the guide', () => {
  const guide = leadersGuide(input(person))

  test('asks five questions that are about this plan, and says what is asked of the manager', () => {
    const questions = guide.sections.find(({ id }) => id === 'questions')?.blocks[0]
    expect(questions).toMatchObject({ kind: 'list', ordered: true })
    expect(questions?.kind === 'list' && questions.items).toHaveLength(5)
    expect(sectionText(guide, 'questions')).toContain('We see reports differently')
    expect(sectionText(guide, 'asked')).toContain('Sit in on a scoring session')
    expect(sectionText(guide, 'reading')).toContain('a promise of promotion')
  })

  test('explains terms from the phrasebook, those of the coming work first', () => {
    const phrase = (id: string, term: string): Phrase => ({
      id,
      term,
      direction: 'to-executive',
      meaning: `${term} means this.`,
      moves: 'The share that sales accepts.',
      question: 'What then?',
      sources: [],
    })
    const title = input(person).plan.milestones[0]?.title ?? ''
    const worded = { ...framework, phrasebook: [phrase('a', 'Unused term'), phrase('b', title)] }
    const text = sectionText(leadersGuide({ ...input(person), framework: worded }), 'terms')
    expect(text.indexOf(`${title} means this.`)).toBeGreaterThan(0)
    expect(text.indexOf(`${title} means this.`)).toBeLessThan(text.indexOf('Unused term means this.'))
  })
})

test('every section of the three can be left out, and their order is that of the choice', () => {
  const all = [
    [PACKET_SECTIONS, (without: readonly string[]) => oneOnOnePacket(input(person, without))],
    [GUIDE_SECTIONS, (without: readonly string[]) => leadersGuide(input(person, without))],
    [
      MINUTES_SECTIONS,
      (without: readonly string[]) => minutes({ profile: person, meeting: person.meetings[0]!, today: TODAY, without }),
    ],
  ] as const
  for (const [sections, make] of all) {
    const ids = sections.map(({ id }) => id as string)
    const shown = make([]).sections.map(({ id }) => id)
    expect(shown).toEqual(ids.filter((id) => shown.includes(id)))
    for (const id of shown)
      expect(make([id]).sections.map((section) => section.id)).toEqual(shown.filter((one) => one !== id))
  }
})
