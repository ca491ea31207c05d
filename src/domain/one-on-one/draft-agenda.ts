import { AGENDA_KINDS, type AgendaItem, type Meeting } from '../profile/one-on-one-record.ts'
import type { Suggestion } from './suggestion.ts'

/**
 * The agenda with what is suggested today. Lines of one's own, their order, notes, decisions and minutes stay, whatever
 * is suggested. A suggestion that still stands as it was made follows its state; one that is gone takes its untouched
 * line along; one that was taken off stays off. New ones come where their kind stands, as far as the slot has minutes
 * for them. Drafting twice on the same state is drafting once: the same value comes back.
 */
export function draftAgenda(meeting: Meeting, suggestions: readonly Suggestion[], newId: () => string): Meeting {
  const byKey = new Map(suggestions.map((suggestion) => [suggestion.from, suggestion]))
  const kept = meeting.agenda.flatMap((item): AgendaItem[] => {
    if (!item.drafted) return [item]
    const suggestion = byKey.get(item.drafted.from)
    if (!suggestion) return isTouched(item) ? [item] : []
    return [followed(item, suggestion)]
  })
  const free = meeting.minutes - minutesOf(kept)
  const additions = fitting(notOn({ ...meeting, agenda: kept }, suggestions), free)
  const isSame = additions.length === 0 && sameItems(kept, meeting.agenda)
  if (isSame) return meeting
  return {
    ...meeting,
    agenda: additions.reduce<readonly AgendaItem[]>((agenda, one) => placed(agenda, itemFor(one, newId())), kept),
  }
}

/** Suggestions that neither stand on the agenda nor were taken off it. */
export function notOn(
  { agenda, dropped }: Pick<Meeting, 'agenda' | 'dropped'>,
  suggestions: readonly Suggestion[],
): readonly Suggestion[] {
  const there = new Set([...dropped, ...agenda.flatMap(({ drafted }) => drafted?.from ?? [])])
  const items = new Set(agenda.flatMap(({ item }) => item ?? []))
  return suggestions.filter(({ from, item }) => !there.has(from) && (item === undefined || !items.has(item)))
}

/** Puts one suggestion on the agenda, whether or not there are minutes for it. */
export function takeSuggestion(meeting: Meeting, suggestion: Suggestion, newId: string): Meeting {
  return { ...meeting, agenda: placed(meeting.agenda, itemFor(suggestion, newId)) }
}

/**
 * Minutes that add up to at most the slot where every line can have at least one: everything shrinks by the same share,
 * the largest parts of a minute are rounded up first. Lines that fit stay as they are.
 */
export function fitMinutes(meeting: Meeting): Meeting {
  const { agenda, minutes: slot } = meeting
  const sum = minutesOf(agenda)
  if (sum <= slot || agenda.length > slot) return meeting
  const shares = agenda.map(({ minutes }, index) => {
    const exact = 1 + ((minutes - 1) * (slot - agenda.length)) / (sum - agenda.length)
    return { index, whole: Math.floor(exact), part: exact - Math.floor(exact) }
  })
  let rest = slot - shares.reduce((total, { whole }) => total + whole, 0)
  const minutes = new Map(shares.map(({ index, whole }) => [index, whole]))
  for (const { index, whole } of shares.toSorted((a, b) => b.part - a.part || a.index - b.index)) {
    if (rest <= 0) break
    minutes.set(index, whole + 1)
    rest -= 1
  }
  return { ...meeting, agenda: agenda.map((item, index) => ({ ...item, minutes: minutes.get(index) ?? item.minutes })) }
}

export function minutesOf(agenda: readonly Pick<AgendaItem, 'minutes'>[]): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** A person has written on it or talked about it: then it is theirs. */
export function isTouched({ text, note, decision, covered, drafted }: AgendaItem): boolean {
  return covered || note !== '' || decision !== '' || text !== drafted?.text
}

/** A text that still is the suggestion follows it; a text of the person's own stays, and only the reason is renewed. */
function followed(item: AgendaItem, { from, text, why }: Suggestion): AgendaItem {
  const { drafted } = item
  if (!drafted || item.covered) return item
  const isOwn = item.text !== drafted.text
  if (drafted.why === why && (isOwn || drafted.text === text)) return item
  return isOwn ? { ...item, drafted: { ...drafted, why } } : { ...item, text, drafted: { from, text, why } }
}

interface Timed extends Suggestion {
  readonly given: number
}

/** As many as the free minutes have room for at their least, the most important first; then all grow in turn. */
function fitting(suggestions: readonly Suggestion[], free: number): readonly Timed[] {
  let left = free
  const chosen: Timed[] = []
  for (const suggestion of suggestions) {
    if (suggestion.least > left) continue
    left -= suggestion.least
    chosen.push({ ...suggestion, given: suggestion.least })
  }
  for (let grew = true; left > 0 && grew;) {
    grew = false
    for (const [index, one] of chosen.entries()) {
      if (left === 0 || one.given >= one.minutes) continue
      chosen[index] = { ...one, given: one.given + 1 }
      left -= 1
      grew = true
    }
  }
  return chosen
}

function itemFor(suggestion: Suggestion & { readonly given?: number }, id: string): AgendaItem {
  const { kind, text, why, from, by, item, minutes, given = minutes } = suggestion
  return {
    id,
    kind,
    text,
    by,
    minutes: given,
    ...(item !== undefined && { item }),
    drafted: { from, text, why },
    note: '',
    decision: '',
    covered: false,
  }
}

/** After the last line of its kind or of a kind that comes before it; at the front when there is none. */
function placed(agenda: readonly AgendaItem[], item: AgendaItem): readonly AgendaItem[] {
  const order = (one: AgendaItem): number => AGENDA_KINDS.indexOf(one.kind)
  const at = agenda.findLastIndex((one) => order(one) <= order(item)) + 1
  return [...agenda.slice(0, at), item, ...agenda.slice(at)]
}

function sameItems(one: readonly AgendaItem[], other: readonly AgendaItem[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index])
}
