import type { Framework } from '#domain/framework/framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { beginAnswer } from '#domain/sharing/answer-changes.ts'
import { composeShare, withRound, type ShareOrder } from '#domain/sharing/compose-share.ts'
import { SHARE_PART_IDS } from '#domain/sharing/share-parts.ts'
import type { Share } from '#domain/sharing/share.ts'
import { shareBytes } from '#main/share-files.ts'
import { BUILT_IN, TEST_DAY } from './in-memory-ports.ts'

export interface ShareWishes extends Partial<ShareOrder> {
  readonly on?: string
  readonly framework?: Framework
}

/** A file with everything in it that can be chosen, as it goes out. */
export function aShare(profile: Profile, { on = TEST_DAY, framework = BUILT_IN, ...order }: ShareWishes = {}): Share {
  return composeShare(
    profile,
    framework,
    { round: 'round-1', kind: 'manager', to: 'Bo', parts: SHARE_PART_IDS, ...order },
    on,
  )
}

/** The same as it was read from the file: with its checksum. */
export function received(share: Share): Share {
  return JSON.parse(new TextDecoder().decode(shareBytes(share)))
}

/** Somebody who shared, and the file as its reader begins to answer it. */
export function aRound(
  profile: Profile,
  wishes: ShareWishes = {},
): { readonly profile: Profile; readonly answer: Share } {
  const share = aShare(profile, wishes)
  return { profile: withRound(profile, share), answer: beginAnswer(received(share)) }
}
