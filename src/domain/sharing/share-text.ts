import type { Share } from './share.ts'

/** As long as every checksum is. */
const NO_CHECKSUM = '0'.repeat(64)

/** The file as it travels, given its checksum: what is written, and what a preview counts. */
export function shareText(share: Share, checksum: string = NO_CHECKSUM): string {
  const { checksum: _, ...rest } = share
  return `${JSON.stringify({ ...rest, checksum }, undefined, 2)}\n`
}
