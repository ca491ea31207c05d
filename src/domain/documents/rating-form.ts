import type { Day } from '../calendar.ts'
import type { Framework, Rung, Skill } from '../framework/framework.ts'
import { LEVELS } from '../framework/level.ts'
import type { Profile } from '../profile/profile.ts'
import type { Block, DocumentModel, DocumentSection } from './document.ts'
import { documentFrame } from './frame.ts'
import { counted, cut, plain } from './wording.ts'

export interface RatingFormInput {
  readonly profile: Profile
  readonly framework: Framework
  /** The rung whose skills are asked about. */
  readonly rung: Rung
  readonly today: Day
  /** Skills to leave out, by id. */
  readonly without: readonly string[]
}

/**
 * A form for a manager with no software: every skill with all its levels to tick, a line for an example, and no word of
 * what the person rated.
 */
export function ratingForm({ profile, framework, rung, today, without }: RatingFormInput): DocumentModel {
  const name = cut(profile.person.name, 80)
  const skills = formSkillsOf(framework, rung).filter(({ id }) => !without.includes(id))
  const sections = framework.domains.flatMap(({ id, name: title }): DocumentSection[] => {
    const own = skills.filter(({ domain }) => domain === id)
    return own.length === 0 ? [] : [{ id, title, newPage: false, blocks: own.flatMap(skillBlocks) }]
  })
  return {
    ...documentFrame(
      profile,
      {
        kind: 'rating-form',
        name: 'Rating form',
        subtitle: `${counted(skills.length, 'skill')} that ${rung.name} asks for`,
      },
      today,
    ),
    lead: [
      {
        kind: 'paragraph',
        text: plain(
          `Tick the level that describes what you have seen ${name} do, and write one recent example. Read all levels of a skill first. Leave out what you cannot judge. ${name} has rated too; you see both side by side afterwards. This is no appraisal and promises no promotion.`,
        ),
      },
    ],
    sections: [
      ...sections,
      {
        id: 'signature',
        title: 'When you are done',
        newPage: false,
        blocks: [
          { kind: 'blank', label: 'What I would like to talk about', lines: 3 },
          { kind: 'blank', label: 'What I take on for it', lines: 2 },
          {
            kind: 'columns',
            left: [{ kind: 'blank', label: 'Name and day', lines: 1 }],
            right: [{ kind: 'blank', label: 'Signature', lines: 1 }],
          },
        ],
      },
    ],
  }
}

/** The skills that the rung asks for, in the framework's own order, which tells nothing about the person. */
export function formSkillsOf(framework: Framework, rung: Rung): readonly Skill[] {
  const asked = new Set(rung.requires.map(({ skill }) => skill))
  return framework.skills.filter(({ id }) => asked.has(id))
}

function skillBlocks(skill: Skill): readonly Block[] {
  return [
    {
      kind: 'ticks',
      title: skill.name,
      lead: skill.meaning,
      options: LEVELS.map(({ level, name }) => ({
        mark: String(level),
        name,
        text: level === 0 ? 'I have seen none of this in their work so far.' : (skill.anchors[level - 1] ?? ''),
      })),
      line: 'One recent example',
    },
  ]
}
