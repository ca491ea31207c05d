import type { InputOf, Method, OutputOf } from './contract.ts'
import { readReply, type Reply } from './reply.ts'

/** Carries one call to the host and its reply back, both as JSON text: half the cost of objects over a bridge. */
export type Transport = (method: string, input: string) => Promise<string>

export interface Client {
  call<Name extends Method>(method: Name, input: InputOf<Name>): Promise<Reply<OutputOf<Name>>>
}

/** The page's only way to its host. Never rejects: a broken transport is an `internal` failure. */
export function createClient(transport: Transport): Client {
  return {
    async call<Name extends Method>(method: Name, input: InputOf<Name>) {
      try {
        return readReply(await transport(method, JSON.stringify(input))) as Reply<OutputOf<Name>>
      } catch {
        return {
          ok: false,
          error: {
            code: 'internal',
            message: 'The window lost its connection to the app. Restart Opsladder; saved work is safe.',
          },
        }
      }
    },
  }
}
