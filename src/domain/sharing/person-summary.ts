import type { Day } from '../calendar.ts'
import { findRung, findSkill } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import { pathBetween } from '../framework/path.ts'
import { newestBySkill } from '../newest.ts'
import { managerAsks } from '../planning/manager-asks.ts'
import type { ShareRound } from '../profile/one-on-one-record.ts'
import { rankedGaps } from '../readiness/gaps.ts'
import { readinessFor } from '../readiness/readiness.ts'
import { managerRating } from './answer-changes.ts'
import { asProfile, frameworkOf, type Share } from './share.ts'

/** Something that the person waits for from the reader of the file. */
export interface PersonAsk {
  readonly text: string
  readonly by?: Day
  readonly from: 'plan' | 'list' | 'commitment'
}

export interface SkillAt {
  readonly skill: string
  readonly name: string
  readonly level: Level
}

/** One person in the list of people: enough to compare many without opening any. */
export interface PersonSummary {
  readonly id: string
  readonly name: string
  readonly kind: ShareRound['kind']
  readonly rung: string
  readonly goal: string
  /** The day of the file: everything here is as of that day. */
  readonly on: Day
  /** Missing when no ratings were shared. */
  readonly readiness?: { readonly rung: string; readonly low: number; readonly high: number }
  readonly nextGate?: { readonly rung: string; readonly on: Day }
  readonly asks: readonly PersonAsk[]
  /** Rated 3 or more, with proof: what others can learn here. */
  readonly teaches: readonly SkillAt[]
  /** Below what the next rung asks, the gap that matters most first. */
  readonly learns: readonly (SkillAt & { readonly required: Level })[]
  /** Why nothing more is known: the document cannot be read. */
  readonly problem?: string
  /** How far the reader's own answer is. */
  readonly answer: { readonly rated: number; readonly skills: number; readonly state: 'none' | 'begun' | 'sent' }
}

const TEACHES_FROM = 3
/** What somebody should learn next, not everything that is missing. */
const MOST_LEARNS = 8
const MOST_TEACHES = 30

/** As of the day of the file, so that it says the same today and in a year. */
export function summarize(share: Share): PersonSummary {
  const profile = asProfile(share)
  const framework = frameworkOf(share)
  const { from } = share
  const path = pathBetween(framework, from.rung, from.goal)
  const next = path.ok ? path.value[0] : undefined
  const isRated = share.ratings.length > 0
  const readiness = next && isRated ? readinessFor(profile, framework, next, share.on) : undefined
  const gate = share.plan?.gates.find(({ readyOn }) => readyOn >= share.on)
  const nameOf = (id: string): string => findSkill(framework, id)?.name ?? id
  const rungName = (id: string): string => findRung(framework, id)?.name ?? id
  const proven = new Set(share.evidence.map(({ skill }) => skill))
  const levels = ownLevels(share)
  const rated = formSkills(share).filter((skill) => managerRating(share, skill)).length
  return {
    id: share.id,
    name: from.name,
    kind: share.kind,
    rung: rungName(from.rung),
    goal: rungName(from.goal),
    on: share.on,
    ...(readiness && next && { readiness: { rung: next.name, low: readiness.low, high: readiness.high } }),
    ...(gate && { nextGate: { rung: rungName(gate.rung), on: gate.readyOn } }),
    asks: asksOf(share),
    teaches: [...levels]
      .filter(([skill, level]) => level >= TEACHES_FROM && proven.has(skill))
      .slice(0, MOST_TEACHES)
      .map(([skill, level]) => ({ skill, name: nameOf(skill), level })),
    learns:
      next && isRated
        ? rankedGaps(profile, framework, next, share.on)
            .filter(({ assumed }) => !assumed)
            .slice(0, MOST_LEARNS)
            .map(({ skill, level, required }) => ({ skill, name: nameOf(skill), level, required }))
        : [],
    answer: { rated, skills: formSkills(share).length, state: answerState(share) },
  }
}

/** The skills that the reader is asked to rate: what the rungs of the file require, else all that it names. */
export function formSkills(share: Share): readonly string[] {
  if (share.kind === 'third-voice') return []
  const { skills, rungs } = share.framework
  const required = new Set(rungs.flatMap(({ requires }) => requires.map(({ skill }) => skill)))
  const asked = skills.filter(({ id }) => required.has(id))
  return (asked.length > 0 ? asked : skills).map(({ id }) => id)
}

function answerState(share: Share): PersonSummary['answer']['state'] {
  if (share.role === 'self' || !share.answer) return 'none'
  if (share.answer.sent) return 'sent'
  const { earlier } = share.answer
  const added = share.ratings.some(({ by, id }) => by === 'manager' && !earlier.includes(id))
  return added ? 'begun' : 'none'
}

function ownLevels(share: Share): ReadonlyMap<string, Level> {
  const latest = newestBySkill(share.ratings.filter(({ by }) => by === 'self'))
  return new Map(
    [...latest].flatMap(([skill, { level }]) => (level === 'not-applicable' ? [] : [[skill, level] as const])),
  )
}

/** What the reader is asked for: by milestones still to start or running, by open lines, by open commitments. */
function asksOf(share: Share): readonly PersonAsk[] {
  const ahead = (share.plan?.milestones ?? []).filter(({ ends }) => ends >= share.on)
  const asks: PersonAsk[] = [
    ...managerAsks(ahead, frameworkOf(share)).map(({ text, by }) => ({ text, by, from: 'plan' as const })),
    ...share.talkItems
      .filter(({ tag, doneOn }) => doneOn === undefined && (tag === 'do-manager' || tag === 'help'))
      .map(({ text, due }) => ({ text, from: 'list' as const, ...(due !== undefined && { by: due }) })),
    ...share.commitments
      .filter(({ doneOn }) => doneOn === undefined)
      .map(({ text, due }) => ({ text, from: 'commitment' as const, ...(due !== undefined && { by: due }) })),
  ]
  return asks.toSorted((a, b) => compareDays(a.by, b.by))
}

/** What has no day comes last. */
function compareDays(a: Day | undefined, b: Day | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return a < b ? -1 : 1
}
