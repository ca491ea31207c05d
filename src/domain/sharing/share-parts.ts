import type { Profile } from '../profile/profile.ts'

/** Lists of a profile that a share file may hold, with the very records of the profile. */
export const SHARE_LISTS = [
  'ratings',
  'evidence',
  'confirmations',
  'progress',
  'ownActions',
  'interests',
  'talkItems',
  'meetings',
  'agreements',
  'commitments',
  'acceptances',
  'impactEntries',
  'roadmapItems',
  'requests',
] as const satisfies readonly (keyof Profile)[]

export type ShareList = (typeof SHARE_LISTS)[number]

interface SharePart {
  readonly id: string
  readonly name: string
  /** What the reader will see, for the person who decides. */
  readonly what: string
  readonly lists: readonly ShareList[]
  /** Ticked from the start. */
  readonly usual: boolean
}

/** What can be chosen to go into a share file. Private parts have no entry here, so nothing can choose them. */
export const SHARE_PARTS = [
  {
    id: 'goal',
    name: 'Where I want to get to',
    what: 'The goal rung. Without it the file looks no further than your rung today.',
    lists: [],
    usual: true,
  },
  {
    id: 'ratings',
    name: 'Ratings',
    what: 'Every rating with its date and how sure it is. The rating form hides your level until your manager has chosen one.',
    lists: ['ratings'],
    usual: true,
  },
  {
    id: 'evidence',
    name: 'Evidence',
    what: 'What you wrote as proof, where it can be seen, and who confirmed it.',
    lists: ['evidence', 'confirmations'],
    usual: true,
  },
  {
    id: 'plan',
    name: 'Adopted plan and progress',
    what: 'Milestones with their days, gates, ticked steps, and own actions without their notes.',
    lists: ['progress', 'ownActions'],
    usual: true,
  },
  {
    id: 'notes',
    name: 'Notes on milestones',
    what: 'What you wrote on each milestone of the plan. Read them again before you tick this.',
    lists: [],
    usual: false,
  },
  {
    id: 'one-on-ones',
    name: 'One-on-ones: list and minutes',
    what: 'The rolling list, agendas, notes and decisions that both of you read.',
    lists: ['talkItems', 'meetings'],
    usual: true,
  },
  {
    id: 'agreements',
    name: 'Agreements and commitments',
    what: 'Levels you agreed on, what your manager took on, and the plans as they were accepted.',
    lists: ['agreements', 'commitments', 'acceptances'],
    usual: true,
  },
  {
    id: 'interests',
    name: 'What gives you energy',
    what: 'For each skill whether it gives energy, is neutral or drains.',
    lists: ['interests'],
    usual: false,
  },
  {
    id: 'impact',
    name: 'Impact log',
    what: 'Pieces of work told by what they changed, with their numbers.',
    lists: ['impactEntries'],
    usual: false,
  },
  {
    id: 'roadmap',
    name: 'Roadmap and requests',
    what: 'Roadmap items and the requests that pushed them. People of the team stay here.',
    lists: ['roadmapItems', 'requests'],
    usual: false,
  },
] as const satisfies readonly SharePart[]

export type SharePartId = (typeof SHARE_PARTS)[number]['id']

export const SHARE_PART_IDS = SHARE_PARTS.map(({ id }) => id) as [SharePartId, ...SharePartId[]]

export const USUAL_PARTS: readonly SharePartId[] = SHARE_PARTS.filter(({ usual }) => usual).map(({ id }) => id)

/** The part that brings a list with it. */
export function partOf(list: ShareList): SharePartId {
  const part = SHARE_PARTS.find(({ lists }) => (lists as readonly ShareList[]).includes(list))
  if (!part) throw new Error(`No part of a share file holds ${list}.`)
  return part.id
}
