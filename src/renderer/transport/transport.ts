import type { Transport } from '#contract/client.ts'

declare global {
  interface Window {
    /** Put there by the Electron preload. */
    readonly opsladder?: { readonly call: Transport }
    /** Put there by the Chromium host. */
    readonly opsladderCall?: Transport
  }
}

/** The only place that looks at which bridge there is; everything else asks for capabilities. */
export function findTransport(): Transport | undefined {
  return window.opsladder?.call ?? window.opsladderCall
}
