import { isDay, longDay, type Day } from '../calendar.ts'
import { counted } from '../documents/wording.ts'
import { findAction, findRung, findSkill, type Framework } from '../framework/framework.ts'
import type { Profile } from '../profile/profile.ts'
import type { Difference, DifferenceKind } from './differences.ts'
import type { ProfileRecord, RecordList, SinglePlaceName } from './places.ts'

/** One difference as a person reads it: what it is about, and what each side says. Empty where a side has nothing. */
export interface DescribedDifference {
  readonly what: string
  readonly mine: string
  readonly theirs: string
}

export const KIND_WORDS: Readonly<Record<DifferenceKind, string>> = {
  added: 'New there',
  changed: 'Changed there',
  removed: 'Removed there',
  conflict: 'Different on both sides',
}

const LIST_WORDS: Readonly<Record<RecordList, string>> = {
  ratings: 'Rating',
  evidence: 'Evidence',
  progress: 'Progress',
  declined: 'Declined action',
  ownActions: 'Own action',
  interests: 'Energy',
  gapKinds: 'What stands in the way',
  crossroads: 'Crossroads',
  placeChecks: 'Check of chief and company',
  journal: 'Journal entry',
  scenarios: 'Scenario',
  fixedDates: 'Fixed date',
  quarterGoals: 'Goal of a quarter',
  spending: 'Cost',
  certificates: 'Certificate',
  timeEntries: 'Logged time',
  postponed: 'Put aside',
  lifeChanges: 'Change of job or goal',
  checkIns: 'Check-in',
  talkItems: 'Line of the shared list',
  meetings: 'One-on-one',
  privateNotes: 'Private note',
  agreements: 'Agreed level',
  commitments: 'Commitment of the manager',
  confirmations: 'Confirmation',
  acceptances: 'Acceptance of the plan',
  shareRounds: 'Shared file',
  impactEntries: 'Impact entry',
  briefs: 'Brief',
  roadmapItems: 'Roadmap item',
  requests: 'Request',
}

const PLACE_WORDS: Readonly<Partial<Record<SinglePlaceName, string>>> = {
  baseline: 'First plan, for measuring slip',
}

export function describeDifference(difference: Difference, framework: Framework): DescribedDifference {
  if ('place' in difference) {
    const words = PLACE_WORDS[difference.place] ?? capital(difference.place)
    return {
      what: words,
      mine: valueWords(difference.mine, framework),
      theirs: valueWords(difference.theirs, framework),
    }
  }
  const { list, mine, theirs } = difference
  const subject = subjectOf(mine ?? theirs, framework)
  return {
    what: subject === '' ? LIST_WORDS[list] : `${LIST_WORDS[list]}: ${subject}`,
    mine: mine ? recordWords(mine, framework) : '',
    theirs: theirs ? recordWords(theirs, framework) : '',
  }
}

/** The skill or action that a record is about. */
function subjectOf(record: ProfileRecord | undefined, framework: Framework): string {
  if (!record) return ''
  if ('skill' in record) return findSkill(framework, record.skill)?.name ?? record.skill
  if ('action' in record && record.action !== undefined)
    return findAction(framework, record.action)?.title ?? record.action
  return ''
}

/** Internal to the file: ids tell a reader nothing, and the subject stands in the heading. */
const UNSAID: ReadonlySet<string> = new Set(['id', 'skill', 'action', 'base', 'meeting', 'item', 'evidence', 'drafted'])

/** Every field that says something, in a line; so that no difference is hidden behind a summary. */
function recordWords(record: ProfileRecord, framework: Framework): string {
  return Object.entries(record)
    .filter(([key]) => !UNSAID.has(key))
    .map(([key, value]) =>
      key === 'plan' ? `plan of ${longDay((value as { on: Day }).on)}` : fieldWords(key, value, framework),
    )
    .filter((words) => words !== '')
    .join(' · ')
}

const FIELD_WORDS: Readonly<Record<string, string>> = { sure: '', on: '', text: '', title: '', tag: '', kind: '' }

function fieldWords(key: string, value: unknown, framework: Framework): string {
  const words = valueWords(value, framework)
  if (words === '') return ''
  const name = FIELD_WORDS[key] ?? key.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  return name === '' ? words : `${name} ${words}`
}

function valueWords(value: unknown, framework: Framework): string {
  if (value === undefined || value === null || value === '') return ''
  if (typeof value === 'string')
    return isDay(value) ? longDay(value) : (findRung(framework, value)?.name ?? spaced(value))
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return listWords(value, framework)
  if (isPlan(value)) return `plan of ${longDay(value.on)} with ${counted(value.milestones.length, 'milestone')}`
  return Object.entries(value)
    .filter(([key]) => !UNSAID.has(key))
    .map(([key, one]) => fieldWords(key, one, framework))
    .filter((words) => words !== '')
    .join(', ')
}

const MOST_ITEMS = 6

function listWords(items: readonly unknown[], framework: Framework): string {
  const words = items.slice(0, MOST_ITEMS).map((item) => valueWords(item, framework))
  const more = items.length - MOST_ITEMS
  return words.filter((one) => one !== '').join('; ') + (more > 0 ? ` and ${more} more` : '')
}

function isPlan(value: object): value is NonNullable<Profile['plan']> {
  return 'milestones' in value && 'gates' in value && Array.isArray(value.milestones)
}

/** `fairly-sure` is how the file says it. */
function spaced(value: string): string {
  return /^[a-z]+(-[a-z]+)+$/.test(value) ? value.replaceAll('-', ' ') : value
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
