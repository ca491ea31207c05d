import type { Profile } from './profile.ts'

/**
 * What never leaves. Backups, named versions and the own-data file hold the whole profile, because they are the
 * person's own; everything that is made for somebody else, on paper, as text, as a table or as a file, is made from
 * this. It is the one place that says what is private:
 *
 * - The journal, always.
 * - Checks of chief and company, until the person takes "private" off.
 * - Why one way was chosen at the crossroads, and by which values. That it was chosen may be told.
 * - What a trial is to find out: the notes of own actions.
 * - Private notes of one-on-ones, always; and what was handed out before, which may have gone to somebody else.
 */
export function withoutPrivateParts(profile: Profile): Profile {
  return {
    ...profile,
    journal: [],
    privateNotes: [],
    shareRounds: [],
    placeChecks: profile.placeChecks.filter((check) => !check.private),
    crossroads: profile.crossroads.map((visit) => ({ ...visit, values: [], reason: '' })),
    ownActions: profile.ownActions.map((action) => ({ ...action, note: '' })),
  }
}
