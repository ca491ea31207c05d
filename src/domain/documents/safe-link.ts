/** Long enough for any address a person types by hand. */
const LONGEST_LINK = 2_000

/**
 * `href` when a document may link to it, else undefined. Printing keeps every link alive, `javascript:` and
 * `file:` included, so only the two schemes that a reader can judge are let through. Spaces, control characters and
 * backslashes are refused because viewers disagree on what they mean.
 */
export function safeLink(href: string): string | undefined {
  if (href.length > LONGEST_LINK) return undefined
  return /^(https:\/\/[^\s\\/\p{Cc}"<>][^\s\\\p{Cc}"<>]*|mailto:[^\s\\/\p{Cc}"<>:]+@[^\s\\/\p{Cc}"<>:]+)$/iu.test(href)
    ? href
    : undefined
}
