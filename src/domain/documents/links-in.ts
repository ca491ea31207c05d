import { safeLink } from './safe-link.ts'

/** What may follow an address in a sentence without being part of it. */
const AFTER_AN_ADDRESS = /[.,;:!?'’”»)\]}]+$/u

/**
 * The addresses that a text names, each once, in their order: only those that a document may link to. Closing marks of
 * the sentence around an address do not belong to it.
 */
export function linksIn(text: string): readonly string[] {
  const found = text.match(/(?:https:\/\/|mailto:)[^\s<>"]+/giu) ?? []
  return [...new Set(found.flatMap((one) => safeLink(one.replace(AFTER_AN_ADDRESS, '')) ?? []))]
}
