import { longDay, type Day } from '../calendar.ts'
import { newest } from '../newest.ts'
import type { Profile } from '../profile/profile.ts'
import { REQUEST_DECISIONS, type DisplacementCard, type RoadmapRequest } from '../profile/roadmap-record.ts'
import { DECISION_WORDS } from '../roadmap/card-text.ts'
import { cardOf } from '../roadmap/card-of.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Block, DocumentModel, DocumentSection } from './document.ts'
import { documentFrame } from './frame.ts'
import { counted, oneLine, plain } from './wording.ts'

/**
 * The displacement card of the request with the id, or of the newest one, on one page: as it was decided on, or as it
 * stands today with boxes to tick.
 */
export function displacementDocument(profile: Profile, id: string | undefined, today: Day): Result<DocumentModel> {
  const request = id === undefined ? newest(profile.requests) : profile.requests.find((one) => one.id === id)
  if (!request)
    return fail(
      'bad-input',
      id === undefined
        ? 'There is no request yet. Enter one under Roadmap, and its card can be printed.'
        : `There is no request "${id}" in this profile. It may have been removed; choose another one.`,
    )
  const card = cardOf(profile, request, today)
  if (!card.ok) return card
  const { decided } = request
  const frame = documentFrame(
    profile,
    { kind: 'displacement', name: 'Displacement card', subtitle: card.value.lead },
    decided?.on ?? today,
  )
  return ok({
    ...frame,
    title: `Displacement card, ${oneLine(request.title)}`,
    person: card.value.title,
    runningHead: { left: 'Displacement card', right: longDay(decided?.on ?? today) },
    lead: [{ kind: 'paragraph', text: [{ text: card.value.verdict, strong: true }] }],
    sections: [...cardSections(card.value), decision(request, card.value)],
  })
}

function cardSections(card: DisplacementCard): readonly DocumentSection[] {
  return [
    ...(card.moves.length === 0 && card.stays === ''
      ? []
      : [{ id: 'moves', title: 'What moves', newPage: false, blocks: movesBlocks(card) }]),
    ...(card.ways.length === 0 ? [] : [{ id: 'ways', title: 'Other ways', newPage: false, blocks: [waysTable(card)] }]),
    ...(card.criteria.length === 0
      ? []
      : [
          {
            id: 'criteria',
            title: 'Done when',
            newPage: false,
            blocks: [{ kind: 'list' as const, ordered: false, items: card.criteria.map(plain) }],
          },
        ]),
  ]
}

/** What moves, row by row: all of it on the card, the first rows where the card is only quoted. */
export function movesBlocks({ moves, stays }: DisplacementCard, most = moves.length): readonly Block[] {
  const more = moves.length - most
  const table: Block = {
    kind: 'table',
    caption: '',
    columns: [
      { title: 'Agreed work', align: 'start' },
      { title: 'Ready by', align: 'start', tight: true },
      { title: 'With it', align: 'start', tight: true },
      { title: 'Change', align: 'start', tight: true },
      { title: 'What it means', align: 'start' },
    ],
    rows: moves.slice(0, most).map(({ title, before, after, later, means }) => [title, before, after, later, means]),
  }
  return [
    ...(moves.length === 0 ? [] : [table]),
    ...(more > 0
      ? [{ kind: 'paragraph' as const, text: plain(`${counted(more, 'more item is', 'more items are')} on its card.`) }]
      : []),
    ...(stays === '' ? [] : [{ kind: 'paragraph' as const, text: plain(stays) }]),
  ]
}

function waysTable({ ways }: DisplacementCard): Block {
  return {
    kind: 'table',
    caption: '',
    columns: [
      { title: 'Way', align: 'start', tight: true },
      { title: 'What', align: 'start' },
      { title: 'Work', align: 'start', tight: true },
      { title: 'Effect', align: 'start' },
    ],
    rows: ways.map(({ name, what, effort, effect }) => [name, what, effort, effect]),
  }
}

function decision({ decided }: RoadmapRequest, { notes }: DisplacementCard): DocumentSection {
  const boxes: Block = {
    kind: 'boxes',
    items: REQUEST_DECISIONS.map((one) => ({ label: DECISION_WORDS[one], checked: decided?.decision === one })),
  }
  const who: Block = decided
    ? {
        kind: 'paragraph',
        text: plain(
          `Decided on ${longDay(decided.on)}${decided.by === '' ? '' : ` by ${decided.by}`}.${decided.reason === '' ? '' : ` Why: ${oneLine(decided.reason)}`}`,
        ),
      }
    : {
        kind: 'columns',
        left: [{ kind: 'blank', label: 'Decided by', lines: 1 }],
        right: [{ kind: 'blank', label: 'Day', lines: 1 }],
      }
  return {
    id: 'decision',
    title: 'Decision',
    newPage: false,
    blocks: [boxes, who, { kind: 'paragraph', text: plain(notes.join(' ')) }],
  }
}
