import type { Day } from '../calendar.ts'
import type { AgendaItem, TalkItem } from '../profile/one-on-one-record.ts'
import type { Profile } from '../profile/profile.ts'
import { isTouched } from './draft-agenda.ts'
import { withMeeting } from './meeting-changes.ts'
import { setDone } from './rolling-list.ts'

/** Talked about, or not after all. The line of the rolling list that it stands for is done with it. */
export function setCovered(profile: Profile, meeting: string, id: string, covered: boolean, on: Day): Profile {
  const item = profile.meetings.find((one) => one.id === meeting)?.agenda.find((one) => one.id === id)
  if (!item || item.covered === covered) return profile
  const marked = withMeeting(profile, meeting, (before) => ({
    ...before,
    agenda: before.agenda.map((one) => (one === item ? { ...one, covered } : one)),
  }))
  return item.item === undefined ? marked : setDone(marked, item.item, covered ? on : undefined)
}

/**
 * The meeting was held. Nothing that was not reached is lost: a line of the rolling list stays open in it, a line of
 * somebody's own goes onto it, and a suggestion is suggested again while it holds. A day that was fixed for this
 * meeting no longer says when the next one is.
 */
export function endMeeting(profile: Profile, id: string, on: Day, newId: () => string): Profile {
  const meeting = profile.meetings.find((one) => one.id === id)
  if (!meeting || meeting.heldOn !== undefined) return profile
  const carried: TalkItem[] = []
  const agenda = meeting.agenda.map((item): AgendaItem => {
    if (item.covered || item.item !== undefined || (item.drafted && !isTouched(item))) return item
    const line = carriedItem(item, on, newId())
    carried.push(line)
    return { ...item, item: line.id }
  })
  const held = withMeeting(profile, id, (before) => ({ ...before, agenda, heldOn: on }))
  const ended = carried.length > 0 ? { ...held, talkItems: [...held.talkItems, ...carried] } : held
  const { manager } = ended
  if (manager?.next === undefined || manager.next > on) return ended
  const { next: _, ...rest } = manager
  return { ...ended, manager: rest }
}

/** Back into the meeting, for what was forgotten. What went onto the rolling list stays there, and is done with when its line is reached after all. */
export function reopenMeeting(profile: Profile, id: string): Profile {
  return withMeeting(profile, id, (meeting) => {
    const { heldOn, ...rest } = meeting
    return heldOn === undefined ? meeting : rest
  })
}

const TAGS: Readonly<Partial<Record<AgendaItem['kind'], TalkItem['tag']>>> = { decide: 'decide', ask: 'help' }

function carriedItem({ kind, text, by, minutes }: AgendaItem, on: Day, id: string): TalkItem {
  return { id, text, tag: TAGS[kind] ?? 'discuss', by, on, minutes }
}
