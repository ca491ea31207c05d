import { plannedSince } from '../../profile/plan-changes.ts'
import { progressWords, promiseWords, PROGRESS_KEY, sinceLast, sinceWords } from '../since-last.ts'
import { suggest, type AgendaBasis, type Suggestion } from '../suggestion.ts'
import { firstName } from '../words.ts'

/** What happened since last time, and what both have kept of what they promised. */
export function fromProgress({ profile, framework, on }: AgendaBasis): readonly Suggestion[] {
  const facts = sinceLast(profile, framework)
  const moved = progressWords(facts, framework)
  const names = {
    self: firstName(profile.person.name),
    manager: profile.manager ? firstName(profile.manager.name) : 'My manager',
  }
  const since = sinceWords(facts.since)
  const promised = facts.kept.length + facts.open.length
  return [
    ...(promised > 0
      ? [
          suggest({
            kind: 'since-last',
            from: 'since-last actions',
            text: promiseWords(facts, names, on),
            why: `What each of you promised, and what came of it ${since}.`,
            rank: 0,
          }),
        ]
      : []),
    ...(moved !== ''
      ? [
          suggest({
            kind: 'since-last',
            from: PROGRESS_KEY,
            text: moved,
            why: `What moved in your plan ${since}. The details are in the packet; say what you learned.`,
            rank: 1,
          }),
        ]
      : profile.plan && plannedSince(profile) <= facts.since && facts.since < on
        ? [
            suggest({
              kind: 'since-last',
              from: PROGRESS_KEY,
              text: `Nothing in the plan has moved ${since}: what is in the way?`,
              why: 'No step was ticked, nothing was finished, rated or shown.',
              rank: 1,
            }),
          ]
        : []),
  ]
}
