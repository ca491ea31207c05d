import type { Phrase } from '#domain/framework/framework.ts'
import type { ListedPart, Part } from './places.ts'

/** What one record of a part is called. */
export const ONE: Readonly<Record<Part, string>> = {
  domains: 'domain',
  skills: 'skill',
  rungs: 'rung',
  actions: 'action',
  artifacts: 'artifact',
  phrasebook: 'phrase',
  jargon: 'word',
}

export const MANY: Readonly<Record<ListedPart, string>> = {
  skills: 'skills',
  rungs: 'rungs',
  actions: 'actions',
  artifacts: 'artifacts',
  phrasebook: 'phrases',
  jargon: 'words',
}

export const LISTED_PARTS: readonly { readonly value: ListedPart; readonly label: string }[] = [
  { value: 'skills', label: 'Skills' },
  { value: 'rungs', label: 'Rungs' },
  { value: 'actions', label: 'Actions' },
  { value: 'artifacts', label: 'Artifacts' },
  { value: 'phrasebook', label: 'Phrases' },
  { value: 'jargon', label: 'Jargon' },
]

/** What the list says while a part has nothing in it. */
export const EMPTY: Readonly<Record<ListedPart, string>> = {
  skills: 'No skills yet. Add the first one, then say what each level of it looks like.',
  rungs: 'No rungs yet. Add the first one, then say which levels it asks for.',
  actions: 'No actions yet. Add what people do to get a level further; plans are made of them.',
  artifacts: 'No artifacts yet. Add what people make and show, and the levels that it proves.',
  phrasebook: 'No phrases yet. Add a term that one side uses, and what it means to the other.',
  jargon: 'No jargon yet. Add a word that stops other readers, and what to write instead.',
}

export const DIRECTIONS = [
  { value: 'to-executive', label: 'What operations says' },
  { value: 'to-operations', label: 'What executives say' },
] as const satisfies readonly { readonly value: Phrase['direction']; readonly label: string }[]
