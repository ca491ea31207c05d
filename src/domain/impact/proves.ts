import { findAction, type Framework } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import type { ImpactEntry } from '../profile/impact-record.ts'
import type { Profile } from '../profile/profile.ts'
import { latestRating } from '../profile/rating-changes.ts'
import { basesOf, wordsIn } from './translate/glossary.ts'
import { workOut } from './work-out.ts'

/** A skill that the entry can stand for. */
export interface ProvenSkill {
  readonly skill: string
  /** The level that it can prove; absent while the skill is not rated. */
  readonly level: Level | undefined
  /** A sentence. */
  readonly why: string
}

const MOST = 4
/** Words that name no subject of their own. */
const SMALL = new Set(['and', 'for', 'of', 'the', 'with', 'in', 'to', 'a', 'how'])

/** What the entry can be evidence for, the surest first: its action, an artifact that it amounts to, skills that it names. */
export function provenSkills(entry: ImpactEntry, profile: Profile, framework: Framework): readonly ProvenSkill[] {
  const found = new Map<string, ProvenSkill>()
  const add = (skill: string, level: Level | undefined, why: string): void => {
    if (!found.has(skill) && framework.skills.some(({ id }) => id === skill)) found.set(skill, { skill, level, why })
  }
  const action = entry.action === undefined ? undefined : findAction(framework, entry.action)
  for (const { skill, to } of action?.raises ?? [])
    add(skill, to, 'The milestone that it comes from raises it to this level.')
  const texts = [entry.did, entry.changed]
  const words = new Set(texts.flatMap((text) => wordsIn(text).flatMap(({ text: word }) => basesOf(word))))
  const names = (name: string): boolean => {
    const own = wordsIn(name).filter(({ text }) => !SMALL.has(text))
    return own.length > 0 && own.every(({ text }) => basesOf(text).some((base) => words.has(base)))
  }
  for (const artifact of framework.artifacts ?? [])
    if (names(artifact.name))
      for (const { skill, level } of artifact.proves)
        add(skill, level, `You name an artifact that proves it: ${artifact.name}.`)
  for (const { id, name } of framework.skills)
    if (names(name)) add(id, ratedLevel(profile, id), 'You name it in your own words.')
  // A worth with its sources is what a business case is made of, whatever the framework calls that skill.
  if (workOut(entry).kind === 'complete' && entry.worth?.terms.every(({ source }) => source.trim() !== ''))
    for (const artifact of framework.artifacts ?? [])
      if (/\bcase\b/i.test(artifact.name)) {
        const [first] = artifact.proves
        if (first)
          add(first.skill, first.level, `It has a worth with its sources, as a ${artifact.name.toLowerCase()} has.`)
      }
  return [...found.values()].slice(0, MOST)
}

function ratedLevel(profile: Profile, skill: string): Level | undefined {
  const level = latestRating(profile, skill, 'self')?.level
  return level === 'not-applicable' ? undefined : level
}
