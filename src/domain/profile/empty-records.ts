import type { Profile } from './profile.ts'

/** What a profile holds in which nothing has happened yet. */
export const NO_RECORDS = {
  ratings: [],
  evidence: [],
  progress: [],
  declined: [],
  ownActions: [],
  interests: [],
  gapKinds: [],
  gapOrder: [],
  crossroads: [],
  placeChecks: [],
  journal: [],
  scenarios: [],
  fixedDates: [],
  quarterGoals: [],
  spending: [],
  certificates: [],
  timeEntries: [],
  postponed: [],
  lifeChanges: [],
  checkIns: [],
  rhythm: 'monthly',
} as const satisfies Partial<Profile>
