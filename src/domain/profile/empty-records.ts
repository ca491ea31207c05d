import type { Profile } from './profile.ts'

/** Every list of a profile in which nothing has happened yet. */
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
} as const satisfies Partial<Profile>
