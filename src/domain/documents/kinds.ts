import { CASE_SECTIONS } from './case-sections.ts'
import type { DocumentKind } from './document.ts'
import { PLAN_SECTIONS } from './plan-sections.ts'

export interface DocumentChoice {
  readonly name: string
  /** One sentence on what it is for. */
  readonly words: string
  /** What can be left out, in the order of the document. */
  readonly sections: readonly { readonly id: string; readonly name: string }[]
  /** What one of it is about, where it is not about the whole profile. */
  readonly about?: 'rung' | 'evidence'
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
}
