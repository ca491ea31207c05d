import { monthAndDay } from '../../calendar.ts'
import { counted, cut } from '../../documents/wording.ts'
import { suggest, type AgendaBasis, type Suggestion } from '../suggestion.ts'

/** Each decision about what is pushed aside deserves its time; a third one would get none. */
const MOST_REQUESTS = 2

/** Requests to the roadmap that nobody has decided: what moves for them is the manager's decision as well. */
export function tradeOffs({ profile }: AgendaBasis): readonly Suggestion[] {
  return profile.requests
    .filter(({ decided }) => decided === undefined)
    .toSorted((a, b) => ((a.wantedBy ?? '9') < (b.wantedBy ?? '9') ? -1 : 1))
    .slice(0, MOST_REQUESTS)
    .map(({ id, title, by, personDays, wantedBy }, index) => {
      const wanted = wantedBy === undefined ? '' : ` and is wanted by ${monthAndDay(wantedBy)}`
      return suggest({
        kind: 'trade-off',
        from: `request ${id}`,
        text: `“${cut(title, 120)}”${by.trim() === '' ? '' : ` for ${cut(by, 60)}`}: what moves for it?`,
        why: `It takes ${counted(personDays, 'person-day')}${wanted}. Nobody has decided yet.`,
        rank: 4.2 + index * 3,
      })
    })
}
