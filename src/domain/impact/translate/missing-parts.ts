import type { ImpactEntry } from '../../profile/impact-record.ts'
import { changeOf } from '../measured.ts'
import { workOut } from '../work-out.ts'

export type Box = 'did' | 'changed' | 'number' | 'audience' | 'decision'

export interface MissingPart {
  readonly box: Box
  /** What is missing, as a short sentence. */
  readonly what: string
  /** Why a reader stops there. */
  readonly why: string
}

const COSTS = /\b(fund|hire|buy|budget|headcount|contractor|license|licence|invest|pay|renew|purchase)/i

/** What a reader who decides would find missing, in the order of the boxes. */
export function missingParts(entry: ImpactEntry): readonly MissingPart[] {
  const parts: MissingPart[] = []
  const add = (box: Box, what: string, why: string): void => void parts.push({ box, what, why })
  const worked = workOut(entry)
  if (entry.did.trim() === '') add('did', 'What you did', 'Without it nobody can do it again.')
  if (entry.changed.trim() === '')
    add('changed', 'What changed', 'Work is an expense until something is different because of it.')
  else if (entry.changed.trim() === entry.did.trim())
    add('changed', 'What changed', 'It says the same as what you did. Who works differently now?')
  if (worked.kind === 'incomplete') {
    const empty = worked.problems.every(({ isEmpty }) => isEmpty)
    add(
      'number',
      empty ? 'The rest of the number' : 'A number that holds',
      'Nothing is worked out until every term is there and makes sense.',
    )
  } else if (worked.kind === 'none' && !changeOf(entry))
    add('number', 'A number', 'From what to what, or what it is worth: one of the two is enough.')
  const unsourced = entry.worth?.terms.some(({ value, source }) => value !== undefined && source.trim() === '')
  if (worked.kind === 'complete' && unsourced)
    add('number', 'Where the numbers come from', 'A number without a source is an opinion with a comma.')
  if (entry.audience.trim() === '') add('audience', 'Who cares', 'A name or a role that would miss it if it were gone.')
  if (entry.decision.trim() === '')
    add(
      'decision',
      'The decision you want',
      'Executives read to decide. “None, for your information” is an answer too.',
    )
  else if (COSTS.test(entry.decision) && !/\d/.test(entry.decision))
    add(
      'decision',
      'The price of the decision',
      'It costs something, so that the amount or the days belong in the same sentence.',
    )
  return parts
}
