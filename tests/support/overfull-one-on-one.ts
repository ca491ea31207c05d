import { AGENDA_KINDS, COMMITMENT_KINDS, ITEM_TAGS, SIDES } from '#domain/profile/one-on-one-record.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { aCommitment, aHeldMeeting, aManager, aMeeting, anAgendaItem, aTalkItem } from './build-one-on-one.ts'

const ENDLESS = 'A line that says everything there is to say about it and then goes on. '.repeat(6).trim()
const WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'

/** Years of weekly one-on-ones with somebody whose name fills a line. */
export function overfullOneOnOnes(): Pick<
  Profile,
  'manager' | 'meetings' | 'talkItems' | 'commitments' | 'privateNotes'
> {
  const weeks = Array.from({ length: 60 }, (_, index) => {
    const month = String(1 + (index % 12)).padStart(2, '0')
    return `${2021 + Math.floor(index / 12)}-${month}-11`
  })
  const agenda = AGENDA_KINDS.map((kind, index) =>
    anAgendaItem(`${kind}-${index}`, {
      kind,
      by: SIDES[index % 2] ?? 'self',
      minutes: 120,
      text: index % 2 === 0 ? ENDLESS : `${WORD} ${WORD}`,
      note: ENDLESS,
      decision: ENDLESS,
      covered: true,
    }),
  )
  return {
    manager: aManager({
      name: `Dr. Bartholomew-Alexander ${WORD}`,
      rhythm: 'weekly',
    }),
    meetings: [
      ...weeks.map((on) => aHeldMeeting({ on, agenda, notes: ENDLESS.repeat(3) })),
      aMeeting({
        id: 'overfull-next',
        on: '2026-11-24',
        agenda: Array.from({ length: 12 }, (_, index) => ({
          ...(agenda[index % agenda.length] ?? anAgendaItem('none')),
          id: `next-${index}`,
          covered: false,
        })),
      }),
    ],
    talkItems: Array.from({ length: 72 }, (_, index) =>
      aTalkItem(`item-${index}`, {
        text: index % 3 === 0 ? ENDLESS : `${WORD} ${index}`,
        tag: ITEM_TAGS[index % ITEM_TAGS.length] ?? 'discuss',
        by: SIDES[index % 2] ?? 'self',
        on: '2022-03-04',
        ...(index % 4 === 0 && { due: '2026-11-20' }),
        ...(index % 2 === 0 && { doneOn: '2026-01-05' }),
      }),
    ),
    commitments: Array.from({ length: 8 }, (_, index) =>
      aCommitment(`commitment-${index}`, {
        kind: COMMITMENT_KINDS[index % COMMITMENT_KINDS.length] ?? 'learn',
        text: ENDLESS,
        note: ENDLESS,
        due: '2026-11-20',
      }),
    ),
    privateNotes: [{ id: 'overfull-private', meeting: 'overfull-next', on: '2026-11-20', text: ENDLESS.repeat(10) }],
  }
}
