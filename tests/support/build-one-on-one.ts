import type { AgendaItem, Commitment, Manager, Meeting, TalkItem } from '#domain/profile/one-on-one-record.ts'

/** Readable beginnings for tests about one-on-ones. */

export function aManager(wishes: Partial<Manager> = {}): Manager {
  return { name: 'Dana Ruiz', rhythm: 'every-two-weeks', minutes: 30, ...wishes }
}

export function anAgendaItem(id: string, wishes: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id,
    kind: 'topic',
    text: `Line ${id}`,
    by: 'self',
    minutes: 5,
    note: '',
    decision: '',
    covered: false,
    ...wishes,
  }
}

export function aMeeting(wishes: Partial<Meeting> = {}): Meeting {
  const { on = '2027-01-11' } = wishes
  return { id: `meeting-${on}`, on, minutes: 30, agenda: [], dropped: [], notes: '', accepted: [], ...wishes }
}

/** One that was held on the day it was meant for. */
export function aHeldMeeting(wishes: Partial<Meeting> = {}): Meeting {
  const { on = '2027-01-04' } = wishes
  return aMeeting({ on, heldOn: on, ...wishes })
}

export function aTalkItem(id: string, wishes: Partial<TalkItem> = {}): TalkItem {
  return { id, text: `Item ${id}`, tag: 'discuss', by: 'self', on: '2027-01-04', ...wishes }
}

export function aCommitment(id: string, wishes: Partial<Commitment> = {}): Commitment {
  return { id, kind: 'sponsor', text: `Commitment ${id}`, on: '2027-01-04', note: '', ...wishes }
}
