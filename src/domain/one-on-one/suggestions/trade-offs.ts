import { monthAndDay } from '../../calendar.ts'
import { counted, cut } from '../../documents/wording.ts'
import type { RoadmapRequest } from '../../profile/roadmap-record.ts'
import { tradeOffs as weighedRequests, type TradeOff } from '../../roadmap/trade-offs.ts'
import { suggest, type AgendaBasis, type Suggestion } from '../suggestion.ts'

/** Each decision about what is pushed aside deserves its time; a third one would get none. */
const MOST_REQUESTS = 2

/** Requests to the roadmap that nobody has decided: what moves for them is the manager's decision as well. */
export function tradeOffs({ profile, on }: AgendaBasis): readonly Suggestion[] {
  const weighed = new Map(weighedRequests(profile, on).map((one) => [one.request.id, one]))
  return profile.requests
    .filter(({ decided }) => decided === undefined)
    .toSorted((a, b) => wish(a).localeCompare(wish(b), 'en'))
    .slice(0, MOST_REQUESTS)
    .map(({ id, title, by, personDays, wantedBy }, index) => {
      const wanted = wantedBy === undefined ? '' : ` and is wanted by ${monthAndDay(wantedBy)}`
      const size = personDays === undefined ? 'It has no estimate yet' : `It takes ${counted(personDays, 'person-day')}`
      return suggest({
        kind: 'trade-off',
        from: `request ${id}`,
        text: `“${cut(title, 120)}”${by.trim() === '' ? '' : ` for ${cut(by, 60)}`}: what moves for it?`,
        why: `${size}${wanted}.${priceWords(weighed.get(id))} Nobody has decided yet.`,
        rank: 4.2 + index * 3,
      })
    })
}

/** What is wanted by no day comes last. */
function wish({ wantedBy }: RoadmapRequest): string {
  return wantedBy ?? '9'
}

function priceWords(weighed: TradeOff | undefined): string {
  if (!weighed) return ''
  const { items, weeks, brokenPromises } = weighed
  if (items === 0) return ' Nothing on the roadmap moves for it.'
  const broken = brokenPromises === 0 ? '' : ` and breaks ${counted(brokenPromises, 'promised day')}`
  return ` Added now it moves ${counted(items, 'item')} by ${counted(weeks, 'week')} in all${broken}.`
}
