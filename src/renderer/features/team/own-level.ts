import type { Share } from '#domain/sharing/share.ts'
import { latestRating } from '#domain/profile/rating-changes.ts'
import { asProfile } from '#domain/sharing/share.ts'

/** What the person rated, in words; only to be shown where the manager has chosen a level. */
export function ownLevelWords(share: Share, skill: string): string {
  const own = latestRating(asProfile(share), skill, 'self')
  if (!own) return share.parts.includes('ratings') ? 'They have not rated it.' : 'They did not share ratings.'
  return own.level === 'not-applicable' ? 'They say it is not applicable.' : `They say ${own.level}.`
}
