import type { RoadmapItem, Team } from '#domain/profile/roadmap-record.ts'
import type { WeighableRequest } from '#domain/roadmap/displacement.ts'

/** A Monday, the first day of week 0. */
export const ROADMAP_MONDAY = '2026-11-16'

/** Two people with five days a week together; one item gets all of them unless the test says otherwise. */
export function aTeam(wishes: Partial<Team> = {}): Team {
  return {
    people: [
      { id: 'noor', name: 'Noor Haddad', daysPerWeek: 3 },
      { id: 'sam', name: 'Sam Okafor', daysPerWeek: 2 },
    ],
    atOnce: 1,
    slowTimes: [],
    ...wishes,
  }
}

export function anItem(wishes: Partial<RoadmapItem> & Pick<RoadmapItem, 'id'>): RoadmapItem {
  return { title: wishes.id, outcome: '', personDays: 10, owner: '', after: [], ...wishes }
}

export function aRequest(wishes: Partial<WeighableRequest> = {}): WeighableRequest {
  return {
    id: 'webinar',
    on: ROADMAP_MONDAY,
    title: 'Webinar platform',
    by: 'Events',
    reason: 'The spring series starts in March.',
    criteria: ['One event runs on it from registration to follow-up'],
    personDays: 10,
    ...wishes,
  }
}
