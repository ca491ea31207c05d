import { z } from 'zod/mini'
import type { Failure, Result } from '#domain/result.ts'

/** What crosses from host to page: a value or a failure, never an exception and never a stack. */
export type Reply<Value> = Result<Value>

const replySchema = z.union([
  z.object({ ok: z.literal(true), value: z.optional(z.unknown()) }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), message: z.string() }) }),
])

/** Reads a reply text; anything unreadable becomes an `internal` failure. */
export function readReply(text: string): Reply<unknown> {
  try {
    return replySchema.parse(JSON.parse(text)) as Reply<unknown>
  } catch {
    const error: Failure = {
      code: 'internal',
      message: 'The app answered in a way the window could not read. Restart Opsladder.',
    }
    return { ok: false, error }
  }
}
