import { CASE_SECTIONS } from './case-sections.ts'
import type { DocumentKind } from './document.ts'
import { GUIDE_SECTIONS, MINUTES_SECTIONS, PACKET_SECTIONS } from './one-on-one/sections.ts'
import { PLAN_SECTIONS } from './plan-sections.ts'
import { ROADMAP_SECTIONS } from './roadmap-sections.ts'

export interface DocumentChoice {
  readonly name: string
  /** One sentence on what it is for. */
  readonly words: string
  /** What can be left out, in the order of the document. */
  readonly sections: readonly { readonly id: string; readonly name: string }[]
  /** What one of it is about, where it is not about the whole profile. */
  readonly about?: 'rung' | 'evidence' | 'meeting' | 'brief' | 'request'
  /** Skills of that rung can be left out one by one. */
  readonly bySkill?: true
}

/** Every document that can be made, as people choose it. */
export const DOCUMENT_CHOICES: Readonly<Record<DocumentKind, DocumentChoice>> = {
  plan: {
    name: 'Development plan',
    words: 'What you learn and prove next, ready for a desk or a one-on-one.',
    sections: PLAN_SECTIONS,
  },
  case: {
    name: 'Case for promotion',
    words: 'Every level that a rung asks for, with what proves it, who agrees, and what is still missing.',
    sections: CASE_SECTIONS,
    about: 'rung',
  },
  confirmation: {
    name: 'Confirmation form',
    words: 'One page for somebody who saw your work and stands behind it.',
    sections: [],
    about: 'evidence',
  },
  packet: {
    name: 'One-on-one packet',
    words: 'What both of you read before you meet: the agenda with its reasons, and the facts behind it.',
    sections: PACKET_SECTIONS,
  },
  minutes: {
    name: 'Minutes',
    words: 'What was decided, promised and said in a one-on-one. Private notes are never in it.',
    sections: MINUTES_SECTIONS,
    about: 'meeting',
  },
  guide: {
    name: 'Leader’s guide',
    words: 'For your manager: how to read your plan, what to ask, and what is asked of them.',
    sections: GUIDE_SECTIONS,
  },
  'rating-form': {
    name: 'Rating form',
    words: 'For a manager with no software: every level to tick, a line for an example, and nothing of what you rated.',
    sections: [],
    about: 'rung',
    bySkill: true,
  },
  brief: {
    name: 'Half-year brief',
    words: 'One page for an executive, with three outcomes, one risk and one ask, and an annex for those who check.',
    sections: [],
    about: 'brief',
  },
  'brief-slides': {
    name: 'Half-year brief as slides',
    words: 'The same in five slides of 16 to 9, for a meeting.',
    sections: [],
    about: 'brief',
  },
  roadmap: {
    name: 'Roadmap',
    words: 'What the team has agreed to do, on the weeks that it has, and what open requests would move.',
    sections: ROADMAP_SECTIONS,
  },
  displacement: {
    name: 'Displacement card',
    words: 'What an urgent request moves, what that means, and the other ways, for whoever decides.',
    sections: [],
    about: 'request',
  },
}
