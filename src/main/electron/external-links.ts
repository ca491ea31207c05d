/** Long enough for a link to a document, short enough to be read before it is opened. */
const LONGEST_LINK = 2_000

/** The address to hand to the system, or undefined: opening a link may start any program that claims its scheme. */
export function externalLink(address: string): string | undefined {
  if (address.length > LONGEST_LINK) return undefined
  const url = URL.parse(address)
  if (!url || url.username !== '' || url.password !== '') return undefined
  return url.protocol === 'https:' || url.protocol === 'mailto:' ? url.href : undefined
}
