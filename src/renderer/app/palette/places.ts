import { daySpan, longDay, quarterName } from '#domain/calendar.ts'
import { kindWords } from '#domain/documents/wording.ts'
import { findAction, findSkill, type Framework } from '#domain/framework/framework.ts'
import type { FoundKind } from '#domain/framework/search.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import type { ProfileFoundKind } from '#domain/profile/profile-search.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { foundPath } from '../../features/library/library-place.ts'

export type PaletteKind = 'screen' | 'command' | 'setting' | ProfileFoundKind | FoundKind

/** The heading of each group, in the order of groups whose best answers are equally good. */
export const GROUP_NAMES: Readonly<Record<PaletteKind, string>> = {
  screen: 'Screens',
  command: 'Commands',
  skill: 'Skills',
  milestone: 'Plan',
  evidence: 'Evidence',
  note: 'Notes',
  meeting: 'One-on-ones',
  talk: 'Rolling list',
  commitment: 'What your manager takes on',
  impact: 'Impact log',
  work: 'Roadmap',
  request: 'Requests',
  goal: 'Goals by quarter',
  date: 'Days that do not move',
  spending: 'Money',
  certificate: 'Certificates',
  'check-in': 'Check-ins',
  setting: 'Settings',
  action: 'Library: actions',
  rung: 'Library: rungs',
  artifact: 'Library: artifacts',
  phrase: 'Library: phrases',
}

/** Where a hit leads: a screen and a place on it. */
export interface Destination {
  readonly path: string
  readonly place?: string
  /** What tells it from others of its name, and where one gets to. */
  readonly where: string
}

/** The very place of something found in the profile or the framework. */
export function destinationOf(
  kind: ProfileFoundKind | FoundKind,
  id: string,
  profile: Profile,
  framework: Framework,
  milestones: readonly Milestone[],
): Destination {
  switch (kind) {
    case 'milestone':
    case 'note': {
      const milestone = milestones.find((other) => other.id === id)
      const where = milestone ? daySpan(milestone.starts, milestone.ends) : 'Plan'
      return { path: `/plan/${id}`, place: kind === 'note' ? 'milestone-note' : 'milestone', where }
    }
    case 'evidence': {
      const evidence = profile.evidence.find((other) => other.id === id)
      return { path: `/skills/${evidence?.skill ?? ''}`, place: 'evidence', where: 'Evidence' }
    }
    case 'goal':
    case 'date':
    case 'spending':
    case 'certificate':
      return { ...RECORD_SCREENS[kind], where: whenOf(kind, id, profile), place: `${kind} ${id}` }
    case 'meeting':
    case 'talk':
    case 'commitment':
      return talkPlace(kind, id, profile)
    case 'impact': {
      const entry = profile.impactEntries.find((other) => other.id === id)
      return { path: `/impact/${id}`, where: entry ? longDay(entry.on) : '' }
    }
    case 'work': {
      const item = profile.roadmapItems.find((other) => other.id === id)
      return { path: `/roadmap/${id}`, where: item?.doneOn === undefined ? '' : `done ${longDay(item.doneOn)}` }
    }
    case 'request':
      return { path: `/roadmap/request/${id}`, where: '' }
    case 'check-in':
      return { path: '/check-ins', place: `check-in ${id}`, where: '' }
    case 'skill': {
      const domain = findSkill(framework, id)?.domain
      return { path: `/skills/${id}`, where: framework.domains.find((other) => other.id === domain)?.name ?? '' }
    }
    case 'action': {
      const action = findAction(framework, id)
      return { path: foundPath({ kind, id }, framework), where: action ? kindWords(action.kind) : '' }
    }
    case 'rung':
    case 'artifact':
    case 'phrase':
      return { path: foundPath({ kind, id }, framework), where: '' }
  }
}

/** Where what was said between two stands: a meeting that was held has its minutes, one that is prepared its agenda. */
function talkPlace(kind: 'meeting' | 'talk' | 'commitment', id: string, profile: Profile): Destination {
  if (kind === 'meeting') {
    const isHeld = profile.meetings.find((other) => other.id === id)?.heldOn !== undefined
    return isHeld ? { path: `/one-on-ones/${id}`, where: 'Minutes' } : { path: '/one-on-ones', where: 'Agenda' }
  }
  const records = kind === 'talk' ? profile.talkItems : profile.commitments
  const doneOn = records.find((other) => other.id === id)?.doneOn
  return {
    path: kind === 'talk' ? '/one-on-ones/list' : '/one-on-ones',
    where: doneOn === undefined ? '' : `done ${longDay(doneOn)}`,
    ...(doneOn === undefined && { place: `${kind} ${id}` }),
  }
}

const RECORD_SCREENS = {
  goal: { path: '/check-ins/goals' },
  date: { path: '/check-ins/goals' },
  spending: { path: '/check-ins/money' },
  certificate: { path: '/check-ins/money' },
} as const

/** The day or quarter that a record is about. */
function whenOf(kind: keyof typeof RECORD_SCREENS, id: string, profile: Profile): string {
  const find = <Item extends { readonly id: string }>(items: readonly Item[]): Item | undefined =>
    items.find((item) => item.id === id)
  switch (kind) {
    case 'goal':
      return quarterName(find(profile.quarterGoals)?.quarter ?? profile.createdOn)
    case 'date':
      return longDay(find(profile.fixedDates)?.on ?? profile.createdOn)
    case 'spending':
      return quarterName(find(profile.spending)?.quarter ?? profile.createdOn)
    case 'certificate':
      return longDay(find(profile.certificates)?.earnedOn ?? profile.createdOn)
  }
}
