import { longDay, quarterName } from '../calendar.ts'
import { findAction, findSkill, type Framework } from '../framework/framework.ts'
import { entryLine } from '../impact/headline.ts'
import type { Milestone } from '../planning/plan.ts'
import { searchEntry, type SearchEntry } from '../text-search.ts'
import { placeWords } from './evidence-place.ts'
import type { Profile } from './profile.ts'

export type ProfileFoundKind =
  | 'milestone'
  | 'evidence'
  | 'note'
  | 'meeting'
  | 'talk'
  | 'commitment'
  | 'impact'
  | 'work'
  | 'request'
  | 'goal'
  | 'date'
  | 'spending'
  | 'certificate'
  | 'check-in'

/**
 * What a person has written or planned, to be looked for: notes by the milestone that they stand at, everything else by
 * its own id, evidence also by who confirmed it, a one-on-one by its agenda and minutes. The private journal, private
 * notes and what is said of the place of work are left out: one searches while others look on.
 */
export function profileSearchIndex(
  profile: Profile,
  framework: Framework,
  milestones: readonly Milestone[],
): readonly SearchEntry<ProfileFoundKind>[] {
  const titles = new Map(milestones.map(({ id, title }) => [id, title]))
  return [
    ...milestones.map((milestone) =>
      searchEntry('milestone', milestone.id, milestone.title, [
        milestone.why,
        ...milestone.actions.flatMap((id) => findAction(framework, id)?.steps.map(({ text }) => text) ?? []),
      ]),
    ),
    ...profile.evidence
      .toReversed()
      .filter(({ text }) => text.trim() !== '')
      .map(({ id, skill, text, at }) =>
        searchEntry('evidence', id, findSkill(framework, skill)?.name ?? skill, [
          text,
          ...(at ? [placeWords(framework, at)] : []),
          ...profile.confirmations.flatMap((one) =>
            one.evidence === id ? [`${one.name}, ${one.role}. ${one.text}`] : [],
          ),
        ]),
      ),
    ...(profile.plan?.milestones ?? [])
      .filter(({ note }) => note.trim() !== '')
      .map(({ id, note }) => searchEntry('note', id, titles.get(id) ?? id, [note])),
    ...talkEntries(profile),
    ...profile.impactEntries.map((entry) =>
      searchEntry('impact', entry.id, entryLine(entry) || 'Impact entry', [
        entry.did,
        entry.audience,
        entry.decision,
        longDay(entry.on),
      ]),
    ),
    ...profile.roadmapItems.map(({ id, title, outcome, owner }) => searchEntry('work', id, title, [outcome, owner])),
    ...profile.requests.map(({ id, title, by, reason, criteria }) =>
      searchEntry('request', id, title, [by, reason, ...criteria]),
    ),
    ...profile.quarterGoals.map(({ id, quarter, text }) => searchEntry('goal', id, text, [quarterName(quarter)])),
    ...profile.fixedDates.map(({ id, title, on }) => searchEntry('date', id, title, [longDay(on)])),
    ...profile.spending.map(({ id, title, quarter }) => searchEntry('spending', id, title, [quarterName(quarter)])),
    ...profile.certificates.map(({ id, name, renewBy }) =>
      searchEntry('certificate', id, name, renewBy === undefined ? [] : [`Renew by ${longDay(renewBy)}`]),
    ),
    ...profile.checkIns
      .filter(({ note }) => note.trim() !== '')
      .map(({ id, on, note }) => searchEntry('check-in', id, `Check-in of ${longDay(on)}`, [note])),
  ]
}

/** What is said and promised between a person and their manager. */
function talkEntries({ meetings, talkItems, commitments }: Profile): readonly SearchEntry<ProfileFoundKind>[] {
  return [
    ...meetings
      .toSorted((one, other) => (one.on > other.on ? -1 : 1))
      .map(({ id, on, heldOn, agenda, notes }) =>
        searchEntry('meeting', id, `One-on-one of ${longDay(heldOn ?? on)}`, [
          ...agenda.flatMap(({ text, note, decision }) => [text, note, decision]),
          notes,
        ]),
      ),
    ...talkItems.map(({ id, text }) => searchEntry('talk', id, text, [])),
    ...commitments.map(({ id, text, note }) => searchEntry('commitment', id, text, [note])),
  ]
}
