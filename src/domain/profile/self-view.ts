import { z } from 'zod/mini'
import { daySchema } from '../calendar.ts'
import { GAP_KINDS } from '../framework/framework.ts'
import { recordIdSchema } from './record.ts'

export const INTERESTS = ['gives-energy', 'neutral', 'drains'] as const

/** How using a skill feels, whatever the level. A log like the ratings: the latest per skill counts. */
export const interestSchema = z.strictObject({
  id: recordIdSchema,
  skill: z.string(),
  interest: z.literal(INTERESTS),
  on: daySchema,
})

/** What stands in the way of the next level: it has to be learned, the occasion is missing, or the mandate is. A log. */
export const gapKindSchema = z.strictObject({
  id: recordIdSchema,
  skill: z.string(),
  kind: z.literal(GAP_KINDS),
  on: daySchema,
})

/** How somebody feels about using a skill, whatever the level. */
export type Interest = (typeof INTERESTS)[number]
