import type { Mark } from '#domain/impact/translate/marks.ts'

/** Marks of one term are one thing to clear up. */
export function markKey(mark: Mark): string {
  return mark.entry?.term ?? mark.text.toLowerCase()
}
