import { longDay, type Day } from '../calendar.ts'
import { findSkill, type Framework } from '../framework/framework.ts'
import type { Evidence, Profile } from '../profile/profile.ts'
import type { Block, DocumentModel } from './document.ts'
import { documentFrame } from './frame.ts'
import { cut, plain, sentence } from './wording.ts'

/** Keeps the form on one page. */
const LONGEST_EVIDENCE = 900

export interface ConfirmationFormInput {
  readonly profile: Profile
  readonly framework: Framework
  readonly evidence: Evidence
  readonly today: Day
}

/** One page for somebody who saw the work: what they are asked to stand behind, and lines to write on. */
export function confirmationForm({ profile, framework, evidence, today }: ConfirmationFormInput): DocumentModel {
  const skill = findSkill(framework, evidence.skill)
  const name = cut(profile.person.name, 80)
  const place: Block[] =
    evidence.at && evidence.at.kind !== 'artifact'
      ? [{ kind: 'paragraph', text: [{ text: 'Where it can be seen: ' }, { text: cut(evidence.at.value, 200) }] }]
      : []
  return {
    ...documentFrame(
      profile,
      { kind: 'confirmation', name: 'Confirmation form', subtitle: `Did you see this work, and is it as described?` },
      today,
    ),
    lead: [
      {
        kind: 'paragraph',
        text: plain(
          `${name} keeps proof of what they can do, and you know this piece of work. A short, honest sentence helps more than praise. It is not a reference and not an appraisal; it stays with ${name}, who may show it together with the work.`,
        ),
      },
    ],
    sections: [
      {
        id: 'work',
        title: 'The work',
        newPage: false,
        blocks: [
          {
            kind: 'paragraph',
            text: [
              { text: skill?.name ?? evidence.skill, strong: true },
              { text: `, last true on ${longDay(evidence.on)}` },
            ],
          },
          {
            kind: 'paragraph',
            text: plain(
              evidence.text.trim() === ''
                ? 'Described where it can be seen.'
                : sentence(cut(evidence.text, LONGEST_EVIDENCE)),
            ),
          },
          ...place,
        ],
      },
      {
        id: 'word',
        title: 'Your word on it',
        newPage: false,
        blocks: [
          { kind: 'blank', label: 'What I saw, and what it changed for me or my team', lines: 4 },
          { kind: 'blank', label: 'What I would describe differently', lines: 2 },
          {
            kind: 'columns',
            left: [
              { kind: 'blank', label: 'Name', lines: 1 },
              { kind: 'blank', label: 'Role', lines: 1 },
            ],
            right: [
              { kind: 'blank', label: 'Day', lines: 1 },
              { kind: 'blank', label: 'Signature', lines: 1 },
            ],
          },
        ],
      },
    ],
  }
}
