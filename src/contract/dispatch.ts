import type { Failure } from '#domain/result.ts'
import { contract, isMethod, type InputOf, type Method, type OutputOf } from './contract.ts'
import type { Reply } from './reply.ts'

/** One function per call of the contract: the host side. */
export type Handlers = {
  readonly [Name in Method]: (input: InputOf<Name>) => Promise<Reply<OutputOf<Name>>>
}

export type Dispatch = (method: string, input: string) => Promise<string>

/**
 * The one door through which a message enters the host: the name must be in the contract and the input must fit its
 * schema. Always answers; an exception in a handler is a bug, told to `report` and never to the page.
 */
export function createDispatch(handlers: Handlers, report: (method: string, error: unknown) => void): Dispatch {
  return async (method, text) => {
    if (!isMethod(method))
      return failure('internal', `There is no call named ${JSON.stringify(String(method).slice(0, 80))}.`)
    try {
      const message = parse(text)
      if (message === undefined) return failure('bad-input', 'The request is not readable.')
      const input = contract[method].input.safeParse(message)
      if (!input.success) {
        const issue = input.error.issues[0]
        return failure('bad-input', `${issue?.path.join('.') || 'The request'}: ${issue?.message ?? 'does not fit'}.`)
      }
      const handler = handlers[method] as (value: unknown) => Promise<Reply<unknown>>
      return JSON.stringify(await handler(input.data))
    } catch (error) {
      report(method, error)
      return failure(
        'internal',
        'Something went wrong inside Opsladder. Nothing was changed; try again, or restart the app.',
      )
    }
  }
}

/** Undefined for what is not JSON: an error of that kind inside a handler is another matter. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function failure(code: Failure['code'], message: string): string {
  return JSON.stringify({ ok: false, error: { code, message } } satisfies Reply<never>)
}
