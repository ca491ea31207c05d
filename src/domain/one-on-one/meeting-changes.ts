import type { Day } from '../calendar.ts'
import type { AgendaItem, Manager, Meeting, PrivateNote, Side } from '../profile/one-on-one-record.ts'
import type { Profile } from '../profile/profile.ts'
import { preparedMeeting } from './meeting-dates.ts'

/** What a one-on-one is planned for when nobody has said otherwise. */
export const USUAL_MINUTES = 30

/** Names the manager, or changes what was said about the one-on-ones with them. */
export function setManager(profile: Profile, manager: Manager): Profile {
  return { ...profile, manager }
}

/** Begins to prepare a meeting; while one is being prepared, that one stays. */
export function prepareMeeting(profile: Profile, on: Day, id: string): Profile {
  if (preparedMeeting(profile)) return profile
  const minutes = profile.manager?.minutes ?? USUAL_MINUTES
  const meeting: Meeting = { id, on, minutes, agenda: [], dropped: [], notes: '', accepted: [] }
  return { ...profile, meetings: [...profile.meetings, meeting] }
}

/**
 * Moves or lengthens a meeting, or writes its notes; an unknown id changes nothing. Minutes that say something else now
 * are minutes that nobody has accepted.
 */
export function changeMeeting(
  profile: Profile,
  id: string,
  change: Partial<Pick<Meeting, 'on' | 'minutes' | 'notes'>>,
): Profile {
  return withMeeting(profile, id, (meeting) => unaccepted({ ...meeting, ...change }))
}

export function addAgendaItem(
  profile: Profile,
  meeting: string,
  item: Pick<AgendaItem, 'id' | 'kind' | 'text' | 'by' | 'minutes'>,
): Profile {
  const whole: AgendaItem = { ...item, note: '', decision: '', covered: false }
  return withMeeting(profile, meeting, (before) => ({ ...before, agenda: [...before.agenda, whole] }))
}

/** As with the notes, other minutes have to be accepted anew. */
export function changeAgendaItem(
  profile: Profile,
  meeting: string,
  id: string,
  change: Partial<Pick<AgendaItem, 'text' | 'minutes' | 'note' | 'decision' | 'by' | 'kind'>>,
): Profile {
  return withMeeting(profile, meeting, (before) =>
    unaccepted({
      ...before,
      agenda: before.agenda.map((item) => (item.id === id ? { ...item, ...change } : item)),
    }),
  )
}

/** Takes a line off the agenda. A suggestion does not come back; a line of the rolling list stays in that list. */
export function removeAgendaItem(profile: Profile, meeting: string, id: string): Profile {
  return withMeeting(profile, meeting, (before) => {
    const item = before.agenda.find((one) => one.id === id)
    if (!item) return before
    const from = item.drafted?.from
    return {
      ...before,
      agenda: before.agenda.filter((one) => one !== item),
      dropped: from === undefined || before.dropped.includes(from) ? before.dropped : [...before.dropped, from],
    }
  })
}

/** Puts the line `id` at `place`, counted from 0 in the agenda without it. */
export function moveAgendaItem(profile: Profile, meeting: string, id: string, place: number): Profile {
  return withAgenda(profile, meeting, (agenda) => {
    const item = agenda.find((one) => one.id === id)
    if (!item) return agenda
    const others = agenda.filter((one) => one !== item)
    const at = Math.max(0, Math.min(place, others.length))
    if (agenda[at] === item) return agenda
    return [...others.slice(0, at), item, ...others.slice(at)]
  })
}

/** One of the two has read the minutes and agrees with them; once is enough. */
export function acceptMinutes(profile: Profile, meeting: string, by: Side, on: Day): Profile {
  return withMeeting(profile, meeting, (before) =>
    before.accepted.some((one) => one.by === by) ? before : { ...before, accepted: [...before.accepted, { by, on }] },
  )
}

export function withdrawAcceptance(profile: Profile, meeting: string, by: Side): Profile {
  return withMeeting(profile, meeting, (before) =>
    before.accepted.some((one) => one.by === by)
      ? { ...before, accepted: before.accepted.filter((one) => one.by !== by) }
      : before,
  )
}

export function privateNoteOf(profile: Pick<Profile, 'privateNotes'>, meeting: string): PrivateNote | undefined {
  return profile.privateNotes.find((note) => note.meeting === meeting)
}

/** Writes the private note of a meeting; an empty text takes it away. */
export function writePrivateNote(profile: Profile, meeting: string, text: string, id: string, on: Day): Profile {
  const known = privateNoteOf(profile, meeting)
  if (text.trim() === '')
    return known ? { ...profile, privateNotes: profile.privateNotes.filter((note) => note !== known) } : profile
  if (!known) return { ...profile, privateNotes: [...profile.privateNotes, { id, meeting, on, text }] }
  if (known.text === text) return profile
  return { ...profile, privateNotes: profile.privateNotes.map((note) => (note === known ? { ...note, text } : note)) }
}

/** The same value comes back when nothing changed, so that nothing is saved or undone for it. */
export function withMeeting(profile: Profile, id: string, change: (meeting: Meeting) => Meeting): Profile {
  const before = profile.meetings.find((meeting) => meeting.id === id)
  const after = before && change(before)
  if (!after || after === before) return profile
  return { ...profile, meetings: profile.meetings.map((meeting) => (meeting === before ? after : meeting)) }
}

function unaccepted(meeting: Meeting): Meeting {
  return meeting.accepted.length > 0 ? { ...meeting, accepted: [] } : meeting
}

function withAgenda(profile: Profile, id: string, change: (agenda: Meeting['agenda']) => Meeting['agenda']): Profile {
  return withMeeting(profile, id, (meeting) => {
    const agenda = change(meeting.agenda)
    return agenda === meeting.agenda ? meeting : { ...meeting, agenda }
  })
}
