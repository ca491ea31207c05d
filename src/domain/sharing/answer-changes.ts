import type { Day } from '../calendar.ts'
import type { Level } from '../framework/level.ts'
import { same } from '../merge/same.ts'
import type { Acceptance, Commitment, Confirmation, Meeting, TalkItem } from '../profile/one-on-one-record.ts'
import type { Rating } from '../profile/profile.ts'
import type { Share, ShareRole } from './share.ts'

/** What the reader of a share file does with it. The self side of the file is never touched. */

/** The copy in which the reader answers. */
export function beginAnswer(share: Share): Share {
  const { checksum = '', ...rest } = share
  const role: ShareRole = share.kind
  const earlier = share.ratings.filter(({ by }) => by === 'manager').map(({ id }) => id)
  return { ...rest, role, answer: { of: checksum, sent: false, earlier } }
}

/** Marks the answer as gone out as it is, or as changed since. */
export function markSent(share: Share, sent: boolean): Share {
  if (!share.answer || share.answer.sent === sent) return share
  return { ...share, answer: { ...share.answer, sent } }
}

/**
 * The manager's rating. A manager rates once in a round: a second choice takes the first one's place, and what was
 * rated in earlier rounds stays in the log.
 */
export function rateAsManager(
  share: Share,
  { skill, level, example }: { readonly skill: string; readonly level: Level; readonly example?: string },
  id: string,
  on: Day,
): Share {
  const known = managerRating(share, skill)
  const words = example ?? known?.example ?? ''
  const rating: Rating = {
    id: known?.id ?? id,
    by: 'manager',
    skill,
    level,
    sure: 'fairly-sure',
    on,
    ...(words !== '' && { example: words }),
  }
  return { ...share, ratings: [...share.ratings.filter((other) => other !== known), rating] }
}

/** The example of a rating that was given in this round; without one nothing changes. */
export function writeExample(share: Share, skill: string, example: string): Share {
  const known = managerRating(share, skill)
  if (!known || (known.example ?? '') === example) return share
  const { example: _, ...bare } = known
  const next: Rating = example === '' ? bare : { ...bare, example }
  return { ...share, ratings: share.ratings.map((other) => (other === known ? next : other)) }
}

export function withdrawRating(share: Share, skill: string): Share {
  const known = managerRating(share, skill)
  return known ? { ...share, ratings: share.ratings.filter((other) => other !== known) } : share
}

/** What the manager has said in this round. */
export function managerRating(share: Share, skill: string): Rating | undefined {
  const earlier = share.answer?.earlier ?? []
  return share.ratings.findLast((one) => one.by === 'manager' && one.skill === skill && !earlier.includes(one.id))
}

type Words<Record> = Omit<Record, 'id' | 'on'>

export function addTalkItem(share: Share, item: Omit<Words<TalkItem>, 'by'>, id: string, on: Day): Share {
  return { ...share, talkItems: [...share.talkItems, { ...item, id, by: 'manager', on }] }
}

export function addCommitment(share: Share, words: Words<Commitment>, id: string, on: Day): Share {
  return { ...share, commitments: [...share.commitments, { ...words, id, on }] }
}

/** Stands behind the plan as it is in the file; a file without a plan stays as it is. */
export function acceptPlan(share: Share, words: Pick<Acceptance, 'by' | 'note'>, id: string, on: Day): Share {
  const { plan } = share
  if (!plan) return share
  return { ...share, acceptances: [...share.acceptances, { ...words, id, on, plan }] }
}

/** The acceptance of the very plan in the file. */
export function acceptanceOf(share: Share): Acceptance | undefined {
  return share.acceptances.findLast(({ plan }) => plan.id === share.plan?.id)
}

export function confirmEvidence(share: Share, words: Words<Confirmation>, id: string, on: Day): Share {
  const others = share.confirmations.filter(({ evidence, name }) => evidence !== words.evidence || name !== words.name)
  return { ...share, confirmations: [...others, { ...words, id, on }] }
}

type AnswerList = 'talkItems' | 'commitments' | 'acceptances' | 'confirmations'

/** Takes back what the reader added. */
export function removeAnswer(share: Share, list: AnswerList, id: string): Share {
  const records: readonly { readonly id: string }[] = share[list]
  return records.some((one) => one.id === id) ? { ...share, [list]: records.filter((one) => one.id !== id) } : share
}

/**
 * The answer begun on a newer file of the same person: what the reader said on the older one and never sent is
 * carried over, so that it is not lost.
 */
export function carryOver(answer: Share, newer: Share): Share {
  const begun = beginAnswer(newer)
  if (answer.answer?.sent !== false) return begun
  const missing = <Item extends { readonly id: string }>(
    old: readonly Item[],
    now: readonly Item[],
  ): readonly Item[] => {
    const known = new Set(now.map(({ id }) => id))
    return [...now, ...old.filter(({ id }) => !known.has(id))]
  }
  const byManager = <Item extends { readonly by: string }>(items: readonly Item[]): readonly Item[] =>
    items.filter(({ by }) => by === 'manager')
  const confirmed = new Set(newer.evidence.map(({ id }) => id))
  return {
    ...begun,
    ratings: missing(byManager(answer.ratings), begun.ratings),
    meetings: begun.meetings.map((meeting) => acceptedAsBefore(meeting, answer.meetings)),
    talkItems: missing(byManager(answer.talkItems), begun.talkItems),
    commitments: missing(answer.commitments, begun.commitments),
    acceptances: missing(answer.acceptances, begun.acceptances),
    confirmations: missing(
      answer.confirmations.filter(({ evidence }) => confirmed.has(evidence)),
      begun.confirmations,
    ),
  }
}

/** With the reader's word on the same minutes; other minutes have to be read again. */
function acceptedAsBefore(meeting: Meeting, before: readonly Meeting[]): Meeting {
  const old = before.find(({ id }) => id === meeting.id)
  const said = old?.accepted.find(({ by }) => by === 'manager')
  if (!old || !said || meeting.accepted.some(({ by }) => by === 'manager')) return meeting
  const isSame = same({ ...meeting, accepted: [] }, { ...old, accepted: [] })
  return isSame ? { ...meeting, accepted: [...meeting.accepted, said] } : meeting
}

/** Says that the minutes are right, or takes that back; the minutes themselves are the person's to change. */
export function acceptMinutes(share: Share, meeting: string, accepts: boolean, on: Day): Share {
  return {
    ...share,
    meetings: share.meetings.map((one) => {
      if (one.id !== meeting) return one
      const others = one.accepted.filter(({ by }) => by !== 'manager')
      return { ...one, accepted: accepts ? [...others, { by: 'manager', on }] : others }
    }),
  }
}
