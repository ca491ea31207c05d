/**
 * The names under which a host and its page find each other. Free of zod, so that the sandboxed preload stays small.
 */

/** The Electron channel that carries every call; there is no other. */
export const CALL_CHANNEL = 'opsladder:call'

/** `window.opsladder` on the Electron host. */
export const BRIDGE_NAME = 'opsladder'

/** `window.opsladderCall(method, input)` on the Chromium host. */
export const BINDING_NAME = 'opsladderCall'

/** `window.opsladderPrint(job)` on the print page; resolves when the document is drawn and its fonts are loaded. */
export const PRINT_NAME = 'opsladderPrint'

export interface Bridge {
  /** Both texts are JSON; see `Transport`. */
  call(method: string, input: string): Promise<string>
}
