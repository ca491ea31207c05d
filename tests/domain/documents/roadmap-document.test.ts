import { expect, test } from 'vitest'
import { displacementDocument } from '#domain/documents/displacement-document.ts'
import { toMarkdown } from '#domain/documents/markdown.ts'
import { roadmapDocument } from '#domain/documents/roadmap-document.ts'
import { decideRequest } from '#domain/roadmap/decide-request.ts'
import { aProfile } from '#tests/support/build-profile.ts'
import { anItem, aRequest, aTeam, ROADMAP_MONDAY as TODAY } from '#tests/support/build-roadmap.ts'
import { value } from '#tests/support/result.ts'

const profile = aProfile({
  team: aTeam(),
  roadmapItems: [
    anItem({
      id: 'consent',
      title: 'Consent center',
      outcome: 'Consent can be proven',
      value: { perWeek: 1_200, currency: 'EUR' },
      due: '2026-11-27',
    }),
    anItem({ id: 'routing', title: 'Partner routing', after: ['consent'], owner: 'Noor' }),
    anItem({ id: 'old', title: 'Old news', doneOn: '2026-11-01' }),
  ],
  requests: [aRequest({ smaller: { text: 'One event on the current tool', personDays: 5 } })],
})
const decided = decideRequest(profile, 'webinar', {
  decision: 'smaller',
  by: 'Dana Ruiz',
  reason: 'Consent comes first.',
  on: TODAY,
  newId: () => 'new',
})
const card = (of = profile, id?: string): string => toMarkdown(value(displacementDocument(of, id, TODAY)))

test('the card says what moves, what it means, the other ways, and has boxes to tick', () => {
  const text = card()
  expect(text).toContain('# If we add “Webinar platform” now')
  expect(text).toContain('It breaks a promised day: Consent center (Nov 27).')
  expect(text).toContain(
    '| Consent center | Nov 27 | Dec 11 | 2 weeks later | Promised for Nov 27. About €2,400 not won. Waits: Consent can be proven. |',
  )
  expect(text).toContain('| Partner routing | Dec 11 | Dec 25 | 2 weeks later | No value entered. |')
  expect(text).toContain('| Smaller first step | One event on the current tool | 5 days |')
  expect(text).toContain('- One event runs on it from registration to follow-up')
  expect(text.match(/^- \[ \] /gm)).toHaveLength(5)
})

test('a decided card is printed as it was decided on, however the roadmap has moved since', () => {
  const later = { ...decided, roadmapItems: [] }
  const text = card(later, 'webinar')
  expect(text).toContain('| Consent center | Nov 27 | Dec 11 | 2 weeks later |')
  expect(text).toContain('- [x] Smaller first step')
  expect(text).toContain('Decided on November 16, 2026 by Dana Ruiz. Why: Consent comes first.')
})

test('what cannot be weighed says what is missing', () => {
  const message = (of: typeof profile, id?: string): string => {
    const made = displacementDocument(of, id, TODAY)
    return made.ok ? '' : made.error.message
  }
  expect(message(aProfile())).toMatch(/no request yet/)
  expect(message(profile, 'nobody')).toMatch(/no request "nobody"/)
  expect(message(aProfile({ team: aTeam(), requests: [aRequest({ criteria: [] })] }))).toMatch(/when it counts as done/)
  expect(message(aProfile({ requests: [aRequest()] }))).toMatch(/Nobody is in the team/)
})

test('the roadmap lists open items with their weeks, what open requests would move, and what was decided', () => {
  const text = toMarkdown(value(roadmapDocument(profile, [], TODAY)))
  expect(text).toContain('- **1 of 1** promised days kept')
  expect(text).toContain('Follows Consent center.')
  expect(text).toContain('## What open requests would move')
  expect(text).not.toContain('Old news')
  expect(text).not.toContain('## Decisions so far')
  const after = toMarkdown(value(roadmapDocument(decided, ['items'], TODAY)))
  expect(after).toContain(
    '| Nov 16, 2026 | Webinar platform | Smaller first step | Dana Ruiz: Consent comes first. | 2 weeks |',
  )
  expect(after).not.toContain('## Items')
})

test('an incomplete roadmap says so on its first page, and one without items is none', () => {
  const { team: _, ...rest } = profile
  expect(toMarkdown(value(roadmapDocument(rest, [], TODAY)))).toContain('**Incomplete.** Nobody is in the team yet.')
  expect(roadmapDocument(aProfile(), [], TODAY)).toMatchObject({ ok: false, error: { code: 'bad-input' } })
})
