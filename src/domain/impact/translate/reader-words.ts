import type { Outcome, Reader } from '../../profile/impact-record.ts'

export const READER_NAMES: Readonly<Record<Reader, string>> = { cfo: 'CFO', ceo: 'CEO', cro: 'CRO', cmo: 'CMO' }

/** What each reader looks for first, which decides the order of the sentences. */
export const READER_FOCUS: Readonly<Record<Reader, string>> = {
  cfo: 'what it is worth, how sure that is, and what is asked for',
  ceo: 'what is different now, and what is asked for',
  cro: 'what is different for sales, in counts, and what is asked for',
  cmo: 'what was done, what is different now, and what is asked for',
}

export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  growth: 'Growth',
  cost: 'Cost',
  speed: 'Speed',
  risk: 'Risk',
  quality: 'Quality',
}
