import { addDays, addMonths, monthAndDay, quarterName, quarterStart } from '../../calendar.ts'
import { capitalized, cut, number, sentence } from '../../documents/wording.ts'
import { findAction } from '../../framework/framework.ts'
import { managerAsks } from '../../planning/manager-asks.ts'
import { isFinished } from '../../profile/plan-changes.ts'
import { heldMeetings } from '../meeting-dates.ts'
import { suggest, type AgendaBasis, type Suggestion } from '../suggestion.ts'

/** What has to be asked for is asked for six weeks before: an introduction or a seat takes a month to come about. */
const DAYS_AHEAD = 42
/** More requests than this in one meeting are a list that somebody nods through. */
const MOST_ASKS = 3
const MOST_SPENDINGS = 2

/** What milestones that start soon need from the manager, and the money that is not decided. */
export function fromNeeds(basis: AgendaBasis): readonly Suggestion[] {
  const asked = new Set(
    heldMeetings(basis.profile).flatMap(({ agenda }) =>
      agenda.flatMap(({ drafted, covered }) => (drafted && covered ? [drafted.from] : [])),
    ),
  )
  return [...requests(basis), ...money(basis)].filter(({ from }) => !asked.has(from))
}

function requests({ profile, framework, plan, on }: AgendaBasis): readonly Suggestion[] {
  const soon = (plan?.milestones ?? []).filter(
    (milestone) => milestone.starts <= addDays(on, DAYS_AHEAD) && !isFinished(profile, milestone),
  )
  return managerAsks(soon, framework)
    .slice(0, MOST_ASKS)
    .flatMap(({ text, milestones: [first] }, index): Suggestion[] => {
      const milestone = soon.find(({ id }) => id === first)
      const action = milestone?.actions.find((id) => findAction(framework, id)?.asks === text)
      if (!milestone || action === undefined) return []
      const title = cut(milestone.title, 90)
      return [
        suggest({
          kind: 'ask',
          from: `ask ${action}`,
          text: sentence(capitalized(text)),
          why:
            milestone.starts <= on
              ? `“${title}” is running and needs it.`
              : `“${title}” starts on ${monthAndDay(milestone.starts)} and needs it.`,
          rank: 2.5 + index * 2,
        }),
      ]
    })
}

function money({ profile, on }: AgendaBasis): readonly Suggestion[] {
  const last = quarterStart(addMonths(on, 3))
  return profile.spending
    .filter(({ state, quarter }) => (state === 'planned' || state === 'asked') && quarter <= last)
    .toSorted((a, b) => (a.quarter < b.quarter ? -1 : a.quarter > b.quarter ? 1 : 0))
    .slice(0, MOST_SPENDINGS)
    .map(({ id, title, amount, currency, quarter, state }, index) =>
      suggest({
        kind: 'decide',
        from: `money ${id} ${state}`,
        text: `${cut(title, 120)}: ${number(amount)} ${currency} in ${quarterName(quarter)}`,
        why: state === 'asked' ? 'It was asked for and is not decided.' : 'It is planned and was not asked for yet.',
        rank: 5 + index * 2,
      }),
    )
}
