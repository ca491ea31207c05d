import { PROFILE_VERSION } from './profile.ts'

export type ProfileDocument = Readonly<Record<string, unknown>>

/**
 * One step up, from `from` to `from` + 1. Pure, total over every document that was valid at `from`, and never edited
 * once released: files of that version are out there. The version number itself is raised by `migrate`.
 */
export interface Migration {
  readonly from: number
  /** What changed, for the person who reads this list in five years. */
  readonly what: string
  readonly apply: (document: ProfileDocument) => ProfileDocument
}

/** Consecutive from version 1 up to the one before `PROFILE_VERSION`. */
export const MIGRATIONS: readonly Migration[] = [
  {
    from: 1,
    what: 'Tools and company titles, own actions, interest and kind of gap, decisions and journal, scenarios, dates, money, time and check-ins came in.',
    apply: (document) => ({
      ...document,
      person: { ...(document['person'] as object), tools: [], companyTitles: [] },
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
    }),
  },
  {
    from: 2,
    what: 'One-on-ones, agreements, share rounds, impact entries, briefs and the roadmap came in.',
    apply: (document) => ({
      ...document,
      talkItems: [],
      meetings: [],
      privateNotes: [],
      agreements: [],
      commitments: [],
      confirmations: [],
      acceptances: [],
      shareRounds: [],
      tombstones: [],
      impactEntries: [],
      briefs: [],
      roadmapItems: [],
      requests: [],
    }),
  },
]

/**
 * Brings a document up to `target`, one numbered step after the other. A document that is already there comes back
 * as it is, so that migrating twice gives the same as once. The input is never changed.
 */
export function migrate(
  document: ProfileDocument,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
  target: number = PROFILE_VERSION,
): ProfileDocument {
  let current = document
  for (let from = version; from < target; from += 1) {
    const step = migrations.find((migration) => migration.from === from)
    if (!step) throw new Error(`No migration leads from profile version ${from} to ${from + 1}.`)
    current = { ...step.apply(current), version: from + 1 }
  }
  return current
}
