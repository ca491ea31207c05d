import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Profile } from '#domain/profile/profile.ts'
import { composeShare, withRound } from '#domain/sharing/compose-share.ts'
import { openShare } from '#domain/sharing/open-share.ts'
import { SHARE_LISTS, SHARE_PARTS, SHARE_PART_IDS } from '#domain/sharing/share-parts.ts'
import { shareContents, staysHere } from '#domain/sharing/share-contents.ts'
import { asProfile } from '#domain/sharing/share.ts'
import { anyProfile } from '#tests/support/arbitrary-profile.ts'
import { aClimber, rated, shown } from '#tests/support/build-framework.ts'
import { aShare } from '#tests/support/build-share.ts'
import { valueOf } from '#tests/support/data-folder.ts'
import { BUILT_IN, TEST_DAY } from '#tests/support/in-memory-ports.ts'

const ada = aClimber({
  id: 'ada',
  name: 'Ada',
  ratings: [rated('reports', 2), rated('systems', 3)],
  evidence: [shown('reports', { text: 'Board report, monthly.' }), shown('systems', { text: 'Routing rebuilt.' })],
})

describe('a share file', () => {
  it('opens as what it is, and stands for itself as a profile', () => {
    const share = aShare(ada)
    expect(openShare(JSON.parse(JSON.stringify(share)), 'the file')).toEqual({ ok: true, value: share })
    expect(asProfile(share)).toMatchObject({ id: 'ada', ratings: ada.ratings, evidence: ada.evidence })
  })

  it('carries every skill with its anchors that it mentions, and no other action than those of the plan', () => {
    const { framework } = aShare(ada)
    const ids = framework.skills.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['reports', 'systems']))
    expect(framework.skills.every(({ anchors }) => anchors.length === 5)).toBe(true)
    expect(framework.actions).toEqual([])
  })

  it('holds only the chosen parts', () => {
    const share = aShare(ada, { parts: ['evidence'] })
    expect(share).toMatchObject({ ratings: [], evidence: ada.evidence, from: { goal: ada.person.rung } })
  })

  it('for a third voice holds the evidence that is asked about, and neither goal nor ratings', () => {
    const proof = ada.evidence[0]?.id ?? ''
    const share = aShare(ada, { kind: 'third-voice', evidence: [proof] })
    expect(share).toMatchObject({ ratings: [], evidence: [{ id: proof }], from: { goal: ada.person.rung } })
    expect(openShare(share, 'the file').ok).toBe(true)
  })

  it('can be read before it leaves, and says what stays', () => {
    const share = aShare(ada, { parts: ['evidence'] })
    const read = shareContents(share)
      .flatMap(({ lines }) => lines)
      .join('\n')
    expect(read).toContain('Board report, monthly.')
    const stays = staysHere({ ...ada, journal: [{ id: 'j', on: TEST_DAY, mood: 1, text: 'x' }] }, share)
    expect(stays.always).toEqual(['1 journal entry'])
    expect(stays.notChosen).toContain('Ratings')
  })

  it('closes the earlier round with the same person, and only that one', () => {
    const first = withRound(ada, aShare(ada))
    const other = withRound(first, aShare(first, { round: 'round-2', to: 'Cy' }))
    const again = withRound(other, aShare(other, { round: 'round-3' }))
    expect(again.shareRounds.map(({ id, base }) => [id, base !== ''])).toEqual([
      ['round-1', false],
      ['round-2', true],
      ['round-3', true],
    ])
    expect(aShare(again, { round: 'round-4' }).before).toEqual(['round-1', 'round-3'])
  })

  it('knows for each of its lists which part brings it', () => {
    const listed = SHARE_PARTS.flatMap(({ lists }) => lists as readonly string[])
    expect(listed.toSorted()).toEqual([...SHARE_LISTS].toSorted())
  })
})

/** Thousands of runs when asked to be thorough. */
const RUNS = { numRuns: process.env['OPSLADDER_THOROUGH'] === '1' ? 10_000 : 40, endOnFailure: true }
const MARKER = 'zq-private-zq'

/** Every private text of a profile says the marker. */
function marked(profile: Profile): Profile {
  return {
    ...profile,
    journal: [{ id: 'j', on: TEST_DAY, mood: 1, text: MARKER }],
    privateNotes: [{ id: 'n', meeting: 'm', on: TEST_DAY, text: MARKER }],
    placeChecks: [
      ...profile.placeChecks.map((check) => ({ ...check, private: true, reason: MARKER })),
      { id: 'pc', on: TEST_DAY, answers: [], ending: 'look-elsewhere', reason: MARKER, private: true },
    ],
    crossroads: profile.crossroads.map((visit) => ({ ...visit, values: [MARKER], reason: MARKER })),
    ownActions: profile.ownActions.map((action) => ({ ...action, note: MARKER })),
    shareRounds: profile.shareRounds.map((round) => ({ ...round, base: MARKER })),
  }
}

describe('any profile', () => {
  it('keeps its private parts out of every share file, whatever is chosen', () => {
    const anyOrder = fc.record({
      round: fc.uuid(),
      kind: fc.constantFrom('manager' as const, 'third-voice' as const),
      to: fc.constant('Bo'),
      parts: fc.subarray(SHARE_PART_IDS),
    })
    fc.assert(
      fc.property(anyProfile, anyOrder, (profile, order) => {
        const evidence = profile.evidence.map(({ id }) => id)
        const share = composeShare(marked(profile), BUILT_IN, { ...order, evidence }, TEST_DAY)
        expect(JSON.stringify(share)).not.toContain(MARKER)
        expect(
          shareContents(share)
            .flatMap(({ lines }) => lines)
            .join('\n'),
        ).not.toContain(MARKER)
      }),
      RUNS,
    )
  })
})

it('the marker is found where it was planted, so that the search above can fail', () => {
  expect(JSON.stringify(marked(ada))).toContain(MARKER)
  expect(JSON.stringify(aShare({ ...ada, person: { ...ada.person, name: MARKER } }))).toContain(MARKER)
  expect(valueOf(openShare(aShare(ada), 'x')).id).toBe('ada')
})
