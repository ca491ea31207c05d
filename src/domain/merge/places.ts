import type { Profile } from '../profile/profile.ts'

/** Lists whose records are merged one by one, by id. */
export const RECORD_LISTS = [
  'ratings',
  'evidence',
  'progress',
  'declined',
  'ownActions',
  'interests',
  'gapKinds',
  'crossroads',
  'placeChecks',
  'journal',
  'scenarios',
  'fixedDates',
  'quarterGoals',
  'spending',
  'certificates',
  'timeEntries',
  'postponed',
  'lifeChanges',
  'checkIns',
  'talkItems',
  'meetings',
  'privateNotes',
  'agreements',
  'commitments',
  'confirmations',
  'acceptances',
  'shareRounds',
  'impactEntries',
  'briefs',
  'roadmapItems',
  'requests',
] as const satisfies readonly (keyof Profile)[]

export type RecordList = (typeof RECORD_LISTS)[number]
export type ProfileRecord = Profile[RecordList][number]

/**
 * What makes two records of a list the same one. Mostly the id; for what exists once for each action it is the action,
 * because two copies may each have begun it.
 */
export function keyOf(list: RecordList, record: ProfileRecord): string {
  if (list === 'postponed' && 'week' in record) return `${record.action} ${record.step} ${record.week}`
  if ((list === 'progress' || list === 'declined') && 'action' in record && record.action !== undefined)
    return record.action
  return record.id
}

/** Places with one value, merged as a whole. */
export const SINGLE_PLACES = {
  name: {
    read: ({ person }) => person.name,
    write: (profile, { person }) => ({ ...profile, person: { ...profile.person, name: person.name } }),
  },
  'rung and goal': {
    read: ({ person: { rung, goal } }) => ({ rung, goal }),
    write: (profile, { person: { rung, goal } }) => ({ ...profile, person: { ...profile.person, rung, goal } }),
  },
  title: {
    read: ({ person }) => person.title,
    write: (profile, { person }) => {
      const { title: _, ...rest } = profile.person
      return { ...profile, person: person.title === undefined ? rest : { ...rest, title: person.title } }
    },
  },
  tools: {
    read: ({ person }) => person.tools,
    write: (profile, { person }) => ({ ...profile, person: { ...profile.person, tools: person.tools } }),
  },
  'company titles': {
    read: ({ person }) => person.companyTitles,
    write: (profile, { person }) => ({
      ...profile,
      person: { ...profile.person, companyTitles: person.companyTitles },
    }),
  },
  pace: { read: ({ pace }) => pace, write: (profile, { pace }) => ({ ...profile, pace }) },
  framework: { read: ({ framework }) => framework, write: (profile, { framework }) => ({ ...profile, framework }) },
  'order of gaps': { read: ({ gapOrder }) => gapOrder, write: (profile, { gapOrder }) => ({ ...profile, gapOrder }) },
  rhythm: { read: ({ rhythm }) => rhythm, write: (profile, { rhythm }) => ({ ...profile, rhythm }) },
  manager: {
    read: ({ manager }) => manager,
    write: (profile, { manager }) => {
      const { manager: _, ...rest } = profile
      return manager ? { ...rest, manager } : rest
    },
  },
  team: {
    read: ({ team }) => team,
    write: (profile, { team }) => {
      const { team: _, ...rest } = profile
      return team ? { ...rest, team } : rest
    },
  },
  plan: {
    read: ({ plan }) => plan,
    write: (profile, { plan }) => {
      const { plan: _, ...rest } = profile
      return plan ? { ...rest, plan } : rest
    },
  },
  'notes without a milestone': {
    read: ({ keptNotes }) => keptNotes,
    write: (profile, { keptNotes }) => {
      const { keptNotes: _, ...rest } = profile
      return keptNotes ? { ...rest, keptNotes } : rest
    },
  },
  baseline: {
    read: ({ baseline }) => baseline,
    write: (profile, { baseline }) => {
      const { baseline: _, ...rest } = profile
      return baseline ? { ...rest, baseline } : rest
    },
  },
} as const satisfies Readonly<Record<string, SinglePlace>>

interface SinglePlace {
  readonly read: (profile: Profile) => unknown
  /** `profile` with the value that `from` has in this place. */
  readonly write: (profile: Profile, from: Profile) => Profile
}

export type SinglePlaceName = keyof typeof SINGLE_PLACES

export const SINGLE_PLACE_NAMES = Object.keys(SINGLE_PLACES) as readonly SinglePlaceName[]
