import { findAction, findSkill, type Framework } from '../framework/framework.ts'
import type { Milestone } from '../planning/plan.ts'
import { searchEntry, type SearchEntry } from '../text-search.ts'
import type { Profile } from './profile.ts'

export type ProfileFoundKind = 'milestone' | 'evidence' | 'note'

/**
 * What a person has written or planned, to be looked for: milestones by their own id, evidence by its own, notes by the
 * milestone that they stand at. The private journal is left out: one searches while others look on.
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
        searchEntry('evidence', id, findSkill(framework, skill)?.name ?? skill, [text, ...(at ? [at.value] : [])]),
      ),
    ...(profile.plan?.milestones ?? [])
      .filter(({ note }) => note.trim() !== '')
      .map(({ id, note }) => searchEntry('note', id, titles.get(id) ?? id, [note])),
  ]
}
