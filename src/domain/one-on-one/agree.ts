import type { Day } from '../calendar.ts'
import type { Level } from '../framework/level.ts'
import type { Agreement } from '../profile/one-on-one-record.ts'
import type { Profile, Rating } from '../profile/profile.ts'
import { latestRating } from '../profile/rating-changes.ts'
import type { CalibrationRow } from './calibration.ts'

export interface NewAgreement {
  readonly level: Level
  readonly reason: string
  readonly selfExample: string
  readonly managerExample: string
  /** The one-on-one it came out of, when it did. */
  readonly meeting?: string
}

/**
 * Keeps the level that both agreed on, with what each had seen. Without a rating of both there is nothing to agree on,
 * and nothing changes. A second agreement on the same skill on the same day takes the first one's place; what each had
 * said before the first stays with it.
 */
export function agreeOn(profile: Profile, row: CalibrationRow, input: NewAgreement, id: string, on: Day): Profile {
  if (row.self === undefined || row.manager === undefined) return profile
  const sameDay = profile.agreements.find((one) => one.skill === row.skill && one.on === on)
  const name = profile.manager?.name
  const agreement: Agreement = {
    id: sameDay?.id ?? id,
    skill: row.skill,
    on,
    level: input.level,
    reason: input.reason.trim(),
    self: { level: sameDay?.self.level ?? row.self, example: input.selfExample.trim() },
    manager: {
      ...(name !== undefined && { name }),
      level: sameDay?.manager.level ?? row.manager,
      example: input.managerExample.trim(),
    },
    ...(input.meeting !== undefined && { meeting: input.meeting }),
  }
  return { ...profile, agreements: [...profile.agreements.filter((one) => one !== sameDay), agreement] }
}

/** Agrees on every skill on which both see the same level and have not said so yet. */
export function agreeWhereSame(
  profile: Profile,
  rows: readonly CalibrationRow[],
  newId: () => string,
  on: Day,
): Profile {
  return rows
    .filter(({ state }) => state === 'same')
    .reduce((before, row) => {
      const { self = 0, examples } = row
      const input = { level: self, reason: '', selfExample: examples.self, managerExample: examples.manager }
      return agreeOn(before, row, input, newId(), on)
    }, profile)
}

/** Takes an agreement back: what each had said before counts again. */
export function takeBackAgreement(profile: Profile, id: string): Profile {
  const agreements = profile.agreements.filter((one) => one.id !== id)
  return agreements.length === profile.agreements.length ? profile : { ...profile, agreements }
}

/** Says why that level, in the words of both. */
export function giveReason(profile: Profile, id: string, reason: string): Profile {
  const known = profile.agreements.find((one) => one.id === id)
  if (!known || known.reason === reason) return profile
  return { ...profile, agreements: profile.agreements.map((one) => (one === known ? { ...one, reason } : one)) }
}

/**
 * One recent thing that a rater has in mind, kept with the rating that counts and with what was agreed on today. Without
 * a rating of that side nothing changes.
 */
export function sayExample(profile: Profile, skill: string, by: Rating['by'], example: string, on: Day): Profile {
  const rating = latestRating(profile, skill, by)
  if (!rating || (rating.example ?? '') === example) return profile
  const { example: _, ...bare } = rating
  const said: Rating = example.trim() === '' ? bare : { ...bare, example }
  return {
    ...profile,
    ratings: profile.ratings.map((one) => (one === rating ? said : one)),
    agreements: profile.agreements.map((one) =>
      one.skill === skill && one.on === on ? { ...one, [by]: { ...one[by], example } } : one,
    ),
  }
}
