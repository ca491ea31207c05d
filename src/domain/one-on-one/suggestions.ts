import { monthAndDay, type Day } from '../calendar.ts'
import { careerQuestionFor, QUESTION_GROUP_WORDS, questionKey } from './career-questions.ts'
import { lastMeeting } from './meeting-dates.ts'
import { suggest, type AgendaBasis, type Suggestion } from './suggestion.ts'
import { atRisk } from './suggestions/at-risk.ts'
import { fromList } from './suggestions/from-list.ts'
import { fromNeeds } from './suggestions/from-needs.ts'
import { fromProgress } from './suggestions/from-progress.ts'
import { fromViews } from './suggestions/from-views.ts'
import { tradeOffs } from './suggestions/trade-offs.ts'

/** What was not reached last time goes before what is new. */
const NOT_REACHED = -3

/**
 * Everything that could be talked about on this day, by the state of the plan, of both views and of the rolling list,
 * each with its reason; what matters most first. The same state and day give the same suggestions.
 */
export function suggestionsFor(basis: AgendaBasis): readonly Suggestion[] {
  const all = [
    ...fromProgress(basis),
    ...fromList(basis),
    ...fromNeeds(basis),
    ...fromViews(basis),
    ...atRisk(basis),
    ...tradeOffs(basis),
    ...career(basis),
  ]
  const missed = notReached(basis)
  return all
    .map((one) => {
      const day = missed.get(one.from)
      if (day === undefined || one.item !== undefined) return one
      return {
        ...one,
        rank: one.rank + NOT_REACHED,
        why: `Not reached on ${monthAndDay(day)}. ${one.why}`.slice(0, 500),
      }
    })
    .toSorted((a, b) => a.rank - b.rank)
}

function career({ profile, on }: AgendaBasis): readonly Suggestion[] {
  const question = careerQuestionFor(profile, on)
  if (!question) return []
  return [
    suggest({
      kind: 'career',
      from: questionKey(question),
      text: question.text,
      why: `A career question for this season: ${QUESTION_GROUP_WORDS[question.group].toLowerCase()}.`,
      rank: 5.5,
    }),
  ]
}

/** Suggestions of the last meeting that its time did not reach. */
function notReached({ profile }: AgendaBasis): ReadonlyMap<string, Day> {
  const last = lastMeeting(profile)
  return new Map(
    last?.agenda.flatMap(({ drafted, covered }) =>
      drafted && !covered ? [[drafted.from, last.heldOn ?? last.on] as const] : [],
    ),
  )
}
