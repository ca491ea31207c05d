import type { AgendaItem } from '../profile/one-on-one-record.ts'

export interface Shares {
  readonly self: number
  readonly manager: number
  /** The manager brings more than half: then it is the manager's meeting, which is a warning sign (facts 6.8.1). */
  readonly isManagersMeeting: boolean
}

/** How many items each of the two brings. */
export function sharesOf(agenda: readonly Pick<AgendaItem, 'by'>[]): Shares {
  const manager = agenda.filter(({ by }) => by === 'manager').length
  return { self: agenda.length - manager, manager, isManagersMeeting: manager * 2 > agenda.length }
}
