import { z } from 'zod/mini'
import { longDay, type Day } from '../calendar.ts'
import { applyMerge, type Choice } from '../merge/apply-merge.ts'
import { differences, type Difference } from '../merge/differences.ts'
import type { RecordList } from '../merge/places.ts'
import type { ShareRound } from '../profile/one-on-one-record.ts'
import type { Profile } from '../profile/profile.ts'
import { fail, ok, type Result } from '../result.ts'
import { shareSchema, type Share, type ShareBase } from './share.ts'

/** What an answer may change, by who answers. Everything else in it is not looked at. */
const ANSWER_LISTS: Readonly<Record<ShareRound['kind'], readonly AnswerList[]>> = {
  manager: ['ratings', 'talkItems', 'meetings', 'commitments', 'acceptances', 'confirmations'],
  'third-voice': ['confirmations'],
}

type AnswerList = RecordList & ('ratings' | 'talkItems' | 'meetings' | 'commitments' | 'acceptances' | 'confirmations')

export interface RecognisedAnswer {
  readonly round: ShareRound
  /** Missing when what the round kept cannot be read: then nothing is taken for a removal. */
  readonly base?: ShareBase
}

const baseSchema = z.omit(shareSchema, { framework: true })

/** Whose file it is, which round it answers, and whether it is news. A failure says which of these is not so. */
export function recogniseAnswer(profile: Profile, answer: Share): Result<RecognisedAnswer> {
  const whose = answer.from.name
  if (answer.id !== profile.id) {
    return fail(
      'bad-input',
      `This file is about ${whose}, from another profile than the one that is open. Nothing was changed. Open that profile, or choose another file.`,
    )
  }
  if (answer.role === 'self') {
    return fail(
      'bad-input',
      `This is the file as it went to ${answer.to} on ${longDay(answer.on)}, without an answer. Nothing was changed. Choose the file that came back.`,
    )
  }
  const round = profile.shareRounds.find(({ id }) => id === answer.round)
  if (!round) {
    return fail(
      'not-found',
      `This answer belongs to a file of ${longDay(answer.on)} that this copy of your profile does not know. If you shared it from another computer, merge that computer's profile first. Nothing was changed.`,
    )
  }
  if (round.answers.some(({ hash }) => hash === answer.checksum)) {
    return fail('stale', `This very file was merged before. Nothing was changed.`)
  }
  const newer = profile.shareRounds.findLast(
    ({ kind, to, base }) => kind === round.kind && to === round.to && base !== '',
  )
  if (round.base === '') {
    const since = newer ? ` A newer one went out on ${longDay(newer.on)}; ask for the answer to that one.` : ''
    return fail('stale', `This file answers an older round, of ${longDay(round.on)}.${since} Nothing was changed.`)
  }
  const base = readBase(round.base)
  return ok({ round, ...(base && { base }) })
}

function readBase(text: string): ShareBase | undefined {
  try {
    const parsed = baseSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/**
 * The answer with days that can be: what the reader dated before the file went out, or after today, was dated by a
 * clock that is off, and counts as of the day of the round. Merging itself never looks at a day.
 */
export function withPossibleDays(
  answer: Share,
  { round, base }: RecognisedAnswer,
  today: Day,
): { readonly answer: Share; readonly moved: number } {
  let moved = 0
  const corrected = <Item extends { readonly id: string; readonly on: Day }>(
    items: readonly Item[],
    before: readonly Item[],
  ): readonly Item[] => {
    const known = new Set(before.map(({ id }) => id))
    return items.map((item) => {
      if (known.has(item.id) || (item.on >= round.on && item.on <= today)) return item
      moved += 1
      return { ...item, on: round.on }
    })
  }
  const next = {
    ...answer,
    ratings: corrected(answer.ratings, base?.ratings ?? []),
    talkItems: corrected(answer.talkItems, base?.talkItems ?? []),
    commitments: corrected(answer.commitments, base?.commitments ?? []),
    acceptances: corrected(answer.acceptances, base?.acceptances ?? []),
    confirmations: corrected(answer.confirmations, base?.confirmations ?? []),
  }
  return { answer: moved > 0 ? next : answer, moved }
}

/** What the answer would change here, item by item. Own ratings are not the answer's to change. */
export function answerDifferences(
  profile: Profile,
  answer: Share,
  { round, base }: RecognisedAnswer,
): readonly Difference[] {
  return differences({
    mine: theirPart(profile, profile),
    theirs: theirPart(profile, answer),
    ...(base && { base: theirPart(profile, base) }),
    lists: ANSWER_LISTS[round.kind],
    places: [],
  })
}

function theirPart(profile: Profile, from: Pick<Profile, AnswerList>): Profile {
  return {
    ...profile,
    ratings: from.ratings.filter(({ by }) => by === 'manager'),
    talkItems: from.talkItems,
    meetings: from.meetings,
    commitments: from.commitments,
    acceptances: from.acceptances,
    confirmations: from.confirmations,
  }
}

/** The profile with what was chosen, and the answer noted so that the same file is known again. */
export function applyAnswer(
  profile: Profile,
  answer: Share,
  found: readonly Difference[],
  choices: ReadonlyMap<string, Choice>,
  newId: () => string,
  on: Day,
): Profile {
  const merged = applyMerge(profile, theirPart(profile, answer), found, choices, newId)
  const entry = { hash: answer.checksum ?? '', on }
  return {
    ...merged,
    shareRounds: merged.shareRounds.map((round) =>
      round.id === answer.round ? { ...round, answers: [...round.answers, entry] } : round,
    ),
  }
}
