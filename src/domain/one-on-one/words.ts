import type { AGENDA_KINDS, Manager, TalkItem } from '../profile/one-on-one-record.ts'

/** What the parts of a one-on-one are called, on screen and on paper. */

export type AgendaKind = (typeof AGENDA_KINDS)[number]

export const AGENDA_KIND_WORDS: Readonly<Record<AgendaKind, string>> = {
  'since-last': 'Since last time',
  calibrate: 'Calibrate',
  decide: 'Decide',
  ask: 'Ask',
  'at-risk': 'At risk',
  'trade-off': 'Trade-off',
  topic: 'Topic',
  career: 'Career',
}

export const RHYTHM_WORDS: Readonly<Record<Manager['rhythm'], string>> = {
  weekly: 'every week',
  'every-two-weeks': 'every two weeks',
  monthly: 'every month',
  off: 'when it is needed',
}

/** The tags of the rolling list, with the name of the manager where one is known. */
export function tagWords(tag: TalkItem['tag'], manager: string | undefined): string {
  switch (tag) {
    case 'do-self':
      return 'I do'
    case 'do-manager':
      return `${manager ?? 'My manager'} does`
    case 'discuss':
      return 'Discuss'
    case 'decide':
      return 'Decide'
    case 'help':
      return 'Need help'
    case 'thanks':
      return 'Thanks'
  }
}

/** "Dana" of "Dr. Dana Ruiz": how people talk about somebody they meet every other week. */
export function firstName(name: string): string {
  const words = name.trim().split(/\s+/u)
  return words.find((word) => !/^\p{L}+\.$/u.test(word)) ?? words[0] ?? name
}
