import type { Day } from '../calendar.ts'
import { newest } from '../newest.ts'
import type { Confidence, Evidence, Profile, Rating } from './profile.ts'

export interface NewRating {
  readonly skill: string
  readonly by: Rating['by']
  readonly level: Rating['level']
  readonly sure: Confidence
  /** One recent thing that the rater has in mind; a correction without one keeps what was said before. */
  readonly example?: string
}

/**
 * Adds a rating to the log. A second rating of the same skill by the same rater on the same day is a correction and
 * takes the first one's place; ratings of earlier days stay, which is what trends are made of. What is dated later than
 * `on` was said under a clock that ran ahead, or farther east: the last word takes its place as well, or it would never
 * count.
 */
export function rate(profile: Profile, input: NewRating, id: string, on: Day): Profile {
  const isCorrected = (rating: Rating): boolean =>
    rating.skill === input.skill && rating.by === input.by && rating.on >= on
  const corrected = profile.ratings.findLast(isCorrected)
  const { example = corrected?.example, ...said } = input
  const kept = example === undefined || example.trim() === '' ? {} : { example }
  const rating: Rating = { id: corrected?.id ?? id, ...said, on, ...kept }
  return { ...profile, ratings: [...profile.ratings.filter((other) => !isCorrected(other)), rating] }
}

/** The rating that counts: the newest by this rater, the later in the log when two share a day. */
export function latestRating(profile: Profile, skill: string, by: Rating['by']): Rating | undefined {
  return newest(profile.ratings.filter((rating) => rating.skill === skill && rating.by === by))
}

/** The last own or manager's rating of an earlier day than the one that counts, for saying what changed. */
export function ratingBefore(profile: Profile, skill: string, by: Rating['by']): Rating | undefined {
  const latest = latestRating(profile, skill, by)
  if (!latest) return undefined
  return latestRating({ ...profile, ratings: profile.ratings.filter((one) => one.on < latest.on) }, skill, by)
}

/** The newest evidence for a skill, the later in the list when two share a day. */
export function latestEvidence(profile: Profile, skill: string): Evidence | undefined {
  return newest(profile.evidence.filter((evidence) => evidence.skill === skill))
}

/**
 * Writes the evidence of today: what was written for this skill earlier today is edited, what is older stays, and so
 * is what somebody has confirmed: a confirmation never comes to stand behind other words. An empty text takes today's
 * away again. Where it can be seen stays as it was said last. Beside evidence of a later day, which a clock that ran
 * ahead leaves behind, it gets that day: the last word counts.
 */
export function writeEvidence(profile: Profile, skill: string, text: string, id: string, on: Day): Profile {
  const latest = latestEvidence(profile, skill)
  const day = latest && latest.on > on ? latest.on : on
  return putEvidence(profile, { skill, text, id, on: day, at: latest?.at })
}

/** Says where the newest evidence can be seen; undefined takes the place away. Without evidence nothing changes. */
export function placeEvidence(profile: Profile, skill: string, at: Evidence['at']): Profile {
  const latest = latestEvidence(profile, skill)
  if (!latest || (latest.at?.kind === at?.kind && latest.at?.value === at?.value)) return profile
  const { at: _, ...bare } = latest
  const placed: Evidence = at ? { ...bare, at } : bare
  return { ...profile, evidence: profile.evidence.map((one) => (one === latest ? placed : one)) }
}

interface EvidenceToPut {
  readonly skill: string
  readonly text: string
  readonly id: string
  readonly on: Day
  readonly at: Evidence['at'] | undefined
}

function putEvidence(profile: Profile, { skill, text, id, on, at }: EvidenceToPut): Profile {
  const ofToday = profile.evidence.filter((evidence) => evidence.skill === skill && evidence.on === on)
  if (text.trim() === '') return without(profile, ofToday)
  if (latestEvidence(profile, skill)?.on === on && latestEvidence(profile, skill)?.text === text) return profile
  const confirmed = new Set(profile.confirmations.map(({ evidence }) => evidence))
  const sameDay = ofToday.findLast(({ id: known }) => !confirmed.has(known))
  const others = profile.evidence.filter((evidence) => evidence !== sameDay)
  return { ...profile, evidence: [...others, { id: sameDay?.id ?? id, skill, text, on, ...(at && { at }) }] }
}

/**
 * "No longer true": the newest evidence goes, with every earlier date at which the same words were confirmed. What was
 * written before it in other words counts again.
 */
export function withdrawEvidence(profile: Profile, skill: string): Profile {
  const latest = latestEvidence(profile, skill)
  if (!latest) return profile
  return without(
    profile,
    profile.evidence.filter((other) => other.skill === skill && other.text === latest.text),
  )
}

/** Evidence goes with what others have said of it. */
function without(profile: Profile, gone: readonly Evidence[]): Profile {
  if (gone.length === 0) return profile
  const ids = new Set(gone.map(({ id }) => id))
  return {
    ...profile,
    evidence: profile.evidence.filter((evidence) => !gone.includes(evidence)),
    confirmations: profile.confirmations.filter(({ evidence }) => !ids.has(evidence)),
  }
}

/** "Still true": the newest evidence counts as of `on` again; the older date stays in the log. */
export function confirmEvidence(profile: Profile, skill: string, id: string, on: Day): Profile {
  const latest = latestEvidence(profile, skill)
  return latest ? putEvidence(profile, { skill, text: latest.text, id, on, at: latest.at }) : profile
}
