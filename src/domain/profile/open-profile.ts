import { checkValue } from '../check-value.ts'
import { fail, ok, type Result } from '../result.ts'
import { explainIssue } from './explain-issue.ts'
import { migrate, type ProfileDocument } from './migrations.ts'
import { PROFILE_FORMAT, PROFILE_VERSION, profileSchema, SHARE_FORMAT, type Profile } from './profile.ts'

/**
 * Turns the value of a JSON document into a profile, or says in a sentence why not. `source` names the file or
 * profile in that sentence. Everything behind this function trusts the type.
 */
export function openProfile(value: unknown, source: string): Result<Profile> {
  if (!isDocument(value)) {
    return fail(
      'wrong-format',
      `${source} is not an Opsladder profile: it holds ${nameOf(value)} instead of one profile. Choose another file.`,
    )
  }
  if (value['format'] === SHARE_FORMAT) {
    return fail(
      'wrong-format',
      `${source} is a share file, not a profile. To read somebody's file, open it under Your people; an answer to a file of your own is opened under Share. Nothing was changed.`,
    )
  }
  if (value['format'] !== PROFILE_FORMAT) {
    return fail(
      'wrong-format',
      `${source} is not an Opsladder profile: its "format" is ${shown(value['format'])} instead of "${PROFILE_FORMAT}". Choose another file.`,
    )
  }
  const version = value['version']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail(
      'wrong-format',
      `${source} has no usable format version: its "version" is ${shown(version)} instead of a whole number from 1 on. Open an earlier copy of it.`,
    )
  }
  if (version > PROFILE_VERSION) return newerVersion(version, source)
  const current = migrate(value, version)
  const checked = checkValue(profileSchema, current)
  if (!checked.ok) {
    const [first, ...others] = checked.issues
    const more = others.length === 0 ? '' : ` (and ${others.length} more ${others.length === 1 ? 'place' : 'places'})`
    const what = first ? explainIssue(current, first) : 'it does not fit the profile format'
    return fail(
      'wrong-format',
      `${source} cannot be opened: ${what}${more}. Correct it there, or open an earlier copy.`,
    )
  }
  return withUniqueIds(checked.value, source)
}

/** Saving an older shape over it would lose what only the newer one knows, so it is never written to. */
export function newerVersion(version: number, source: string) {
  return fail(
    'newer-version',
    `${source} was saved by a newer Opsladder: its format version is ${version}, and this one reads versions up to ${PROFILE_VERSION}. ` +
      'Update Opsladder to open it. The file was left as it is.',
  )
}

/** Records are merged and edited by id: two with the same one would be taken for one record. */
export function withUniqueIds(profile: Profile, source: string): Result<Profile> {
  for (const [list, records] of Object.entries(recordLists(profile))) {
    const seen = new Set<string>()
    for (const { id } of records) {
      if (seen.has(id)) {
        return fail(
          'wrong-format',
          `${source} cannot be opened: two records in ${list} have the id "${id}". Give one of them another id, or open an earlier copy.`,
        )
      }
      seen.add(id)
    }
  }
  return ok(profile)
}

/** Every list of records with ids, by its place in the document. */
function recordLists(profile: Profile): Readonly<Record<string, readonly { readonly id: string }[]>> {
  return {
    ratings: profile.ratings,
    evidence: profile.evidence,
    progress: profile.progress,
    declined: profile.declined,
    ownActions: profile.ownActions,
    interests: profile.interests,
    gapKinds: profile.gapKinds,
    crossroads: profile.crossroads,
    placeChecks: profile.placeChecks,
    journal: profile.journal,
    scenarios: profile.scenarios,
    fixedDates: profile.fixedDates,
    quarterGoals: profile.quarterGoals,
    spending: profile.spending,
    certificates: profile.certificates,
    timeEntries: profile.timeEntries,
    postponed: profile.postponed,
    lifeChanges: profile.lifeChanges,
    checkIns: profile.checkIns,
    talkItems: profile.talkItems,
    meetings: profile.meetings,
    privateNotes: profile.privateNotes,
    agreements: profile.agreements,
    commitments: profile.commitments,
    confirmations: profile.confirmations,
    acceptances: profile.acceptances,
    shareRounds: profile.shareRounds,
    tombstones: profile.tombstones,
    impactEntries: profile.impactEntries,
    briefs: profile.briefs,
    roadmapItems: profile.roadmapItems,
    requests: profile.requests,
    'person › companyTitles': profile.person.companyTitles,
    'pace › slowTimes': profile.pace.slowTimes,
    'team › people': profile.team?.people ?? [],
    'team › slowTimes': profile.team?.slowTimes ?? [],
    'plan › milestones': profile.plan?.milestones ?? [],
    'baseline › milestones': profile.baseline?.milestones ?? [],
  }
}

function isDocument(value: unknown): value is ProfileDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  return value === null ? 'nothing (null)' : `a single ${typeof value}`
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
