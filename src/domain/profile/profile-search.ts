import { longDay, quarterName } from '../calendar.ts'
import { findAction, findSkill, type Framework } from '../framework/framework.ts'
import type { Milestone } from '../planning/plan.ts'
import { searchEntry, type SearchEntry } from '../text-search.ts'
import type { Profile } from './profile.ts'

export type ProfileFoundKind = 'milestone' | 'evidence' | 'note' | 'goal' | 'date' | 'spending' | 'certificate'

/**
 * What a person has written or planned, to be looked for: notes by the milestone that they stand at, everything else by
 * its own id, evidence also by who confirmed it. The private journal is left out: one searches while others look on.
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
          ...(at ? [at.value] : []),
          ...profile.confirmations.flatMap((one) =>
            one.evidence === id ? [`${one.name}, ${one.role}. ${one.text}`] : [],
          ),
        ]),
      ),
    ...(profile.plan?.milestones ?? [])
      .filter(({ note }) => note.trim() !== '')
      .map(({ id, note }) => searchEntry('note', id, titles.get(id) ?? id, [note])),
    ...profile.quarterGoals.map(({ id, quarter, text }) => searchEntry('goal', id, text, [quarterName(quarter)])),
    ...profile.fixedDates.map(({ id, title, on }) => searchEntry('date', id, title, [longDay(on)])),
    ...profile.spending.map(({ id, title, quarter }) => searchEntry('spending', id, title, [quarterName(quarter)])),
    ...profile.certificates.map(({ id, name, renewBy }) =>
      searchEntry('certificate', id, name, renewBy === undefined ? [] : [`Renew by ${longDay(renewBy)}`]),
    ),
  ]
}
