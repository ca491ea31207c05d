import { fail, type Result } from '#domain/result.ts'

/** A page of plain text draws in milliseconds; what takes this long has gone wrong or would never end. */
export const PRINT_LIMIT_MS = 30_000

/** The result of `work`, or after `limit` milliseconds a failure in words, with `stop` called to end what still runs. */
export async function withinPrintLimit<Value>(
  work: Promise<Result<Value>>,
  stop: () => void,
  limit: number = PRINT_LIMIT_MS,
): Promise<Result<Value>> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<Result<Value>>((resolve) => {
    timer = setTimeout(() => {
      stop()
      const seconds = Math.round(limit / 1000)
      resolve(
        fail(
          'internal',
          `Drawing the document took longer than ${seconds} seconds and was stopped. Leave out a section or shorten long notes, then try again.`,
        ),
      )
    }, limit)
  })
  try {
    return await Promise.race([work, timeout])
  } finally {
    clearTimeout(timer)
  }
}

/** The answer to a document whose turn comes after the printer was closed. */
export function tooLateToPrint(): Result<never> {
  return fail('cancelled', 'Opsladder is closing, so the document was not drawn. Start it again.')
}
