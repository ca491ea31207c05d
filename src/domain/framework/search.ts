import { searchEntry, type SearchEntry } from '../text-search.ts'
import type { Framework } from './framework.ts'
import { LEVELS } from './level.ts'

export type FoundKind = 'skill' | 'rung' | 'action' | 'artifact' | 'phrase'

/** Everything in a framework that a reader can look for. */
export function searchIndex(framework: Framework): readonly SearchEntry<FoundKind>[] {
  const { skills, rungs, actions, artifacts = [], phrasebook = [] } = framework
  return [
    ...skills.map((skill) =>
      searchEntry('skill', skill.id, skill.name, [
        skill.meaning,
        ...skill.anchors.map((anchor, index) => `${LEVELS[index + 1]?.name ?? index + 1}: ${anchor}`),
        skill.executive,
        skill.trap,
        ...skill.proof,
      ]),
    ),
    ...rungs.map((rung) =>
      searchEntry('rung', rung.id, rung.name, [
        rung.summary,
        rung.newHere,
        ...rung.decides,
        ...rung.stops,
        ...rung.proof,
      ]),
    ),
    ...actions.map((action) =>
      searchEntry('action', action.id, action.title, [
        ...action.steps.map((step) => step.text),
        ...action.raises.map((raise) => raise.doneWhen),
        action.leaves,
        ...(action.asks === undefined ? [] : [action.asks]),
        ...(action.tools ?? []),
      ]),
    ),
    ...artifacts.map((artifact) =>
      searchEntry('artifact', artifact.id, artifact.name, [artifact.meaning, ...artifact.holds]),
    ),
    ...phrasebook.map((phrase) =>
      searchEntry('phrase', phrase.id, phrase.term, [phrase.meaning, phrase.moves, phrase.question]),
    ),
  ]
}
