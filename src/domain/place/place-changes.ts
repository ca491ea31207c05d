import type { Day } from '../calendar.ts'
import { newest } from '../newest.ts'
import type { PlaceCheck } from '../profile/decisions.ts'
import type { Profile } from '../profile/profile.ts'
import type { PlaceAnswer } from './ending.ts'

/** The newest check; the later in the list when two share a day. */
export function latestCheck(profile: Pick<Profile, 'placeChecks'>): PlaceCheck | undefined {
  return newest(profile.placeChecks)
}

/** The one before it: what a new check is compared with. */
export function checkBefore(profile: Pick<Profile, 'placeChecks'>, check: PlaceCheck): PlaceCheck | undefined {
  return latestCheck({ placeChecks: profile.placeChecks.slice(0, profile.placeChecks.indexOf(check)) })
}

/** A decided check is history from the next day on: what was thought then is not to be rewritten. */
export function isOpen(check: PlaceCheck, today: Day): boolean {
  return check.ending === 'undecided' || check.on === today
}

/** A new check with nothing answered, private from the start. Another one of the same day stays beside it. */
export function beginCheck(profile: Profile, id: string, on: Day): Profile {
  const check: PlaceCheck = { id, on, answers: [], ending: 'undecided', reason: '', private: true }
  return { ...profile, placeChecks: [...profile.placeChecks, check] }
}

/** The answer of one statement; its note stays. */
export function answerStatement(profile: Profile, check: string, statement: string, answer: PlaceAnswer): Profile {
  return changeCheck(profile, check, (before) => {
    const note = before.answers.find((one) => one.statement === statement)?.note ?? ''
    const others = before.answers.filter((one) => one.statement !== statement)
    return { ...before, answers: [...others, { statement, answer, note }] }
  })
}

/** What the person decides, which need not be what was proposed. */
export function endCheck(
  profile: Profile,
  check: string,
  change: Partial<Pick<PlaceCheck, 'ending' | 'reason'>>,
): Profile {
  return changeCheck(profile, check, (before) => ({ ...before, ...change }))
}

function changeCheck(profile: Profile, id: string, transition: (check: PlaceCheck) => PlaceCheck): Profile {
  return { ...profile, placeChecks: profile.placeChecks.map((check) => (check.id === id ? transition(check) : check)) }
}

export interface MovedAnswer {
  readonly statement: string
  readonly before: PlaceAnswer
  readonly after: PlaceAnswer
}

/** Statements answered both times and not alike. */
export function movedAnswers(before: PlaceCheck, after: PlaceCheck): readonly MovedAnswer[] {
  const then = new Map(before.answers.map(({ statement, answer }) => [statement, answer]))
  return after.answers.flatMap(({ statement, answer }) => {
    const earlier = then.get(statement)
    return earlier === undefined || earlier === answer ? [] : [{ statement, before: earlier, after: answer }]
  })
}
