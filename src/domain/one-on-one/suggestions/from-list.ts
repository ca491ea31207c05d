import { monthAndDay } from '../../calendar.ts'
import { counted } from '../../documents/wording.ts'
import type { TalkItem } from '../../profile/one-on-one-record.ts'
import { isOverdue, isPromise, openItems, timesCarried } from '../rolling-list.ts'
import { suggest, type AgendaBasis, type Suggestion } from '../suggestion.ts'
import type { AgendaKind } from '../words.ts'

const KINDS: Readonly<Partial<Record<TalkItem['tag'], AgendaKind>>> = { decide: 'decide', help: 'ask' }

/** A word of thanks is short and loses nothing by it. */
const THANKS_MINUTES = 2

/** Open lines of the rolling list that are to be talked about, the ones longest on it first; later ones wait for their day. */
export function fromList({ profile, on }: AgendaBasis): readonly Suggestion[] {
  return openItems(profile)
    .filter((item) => !isPromise(item) && (item.due === undefined || item.due <= on))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((item, index) => {
      const minutes = item.minutes ?? (item.tag === 'thanks' ? THANKS_MINUTES : undefined)
      const carried = timesCarried(profile, item)
      const since = `On the rolling list since ${monthAndDay(item.on)}`
      const over = carried > 0 ? `, carried over ${counted(carried, 'time')}` : ''
      return suggest({
        kind: KINDS[item.tag] ?? 'topic',
        from: `item ${item.id}`,
        text: item.text,
        why: `${since}${over}.${isOverdue(item, on) && item.due ? ` It was due on ${monthAndDay(item.due)}.` : ''}`,
        rank: 2 + index,
        by: item.by,
        item: item.id,
        ...(minutes !== undefined && { minutes }),
      })
    })
}
