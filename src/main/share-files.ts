import { createHash } from 'node:crypto'
import type { HandedFile } from '#contract/contract.ts'
import { PROFILE_FORMAT } from '#domain/profile/profile.ts'
import { fail, ok, type Failure, type Result } from '#domain/result.ts'
import { checkedText, openShare } from '#domain/sharing/open-share.ts'
import { shareText } from '#domain/sharing/share-text.ts'
import type { Share } from '#domain/sharing/share.ts'
import { lock, unlock } from './passphrase-lock.ts'
import type { ShareFiles } from './ports.ts'
import { isLocked, LARGEST_DOCUMENT_BYTES, readDocument } from './store/read-document.ts'
import { readProfile } from './store/read-profile.ts'

/** A share is a part of a profile; the armor around a locked one adds a third. */
const LARGEST_SHARE_BYTES = LARGEST_DOCUMENT_BYTES * 1.5
const WHAT = 'share file'

export const shareFiles: ShareFiles = {
  async write(share, passphrase) {
    const bytes = shareBytes(share)
    return passphrase === undefined ? bytes : lock(bytes, passphrase)
  },

  async read(bytes, source, passphrase) {
    if (bytes.length > LARGEST_SHARE_BYTES)
      return fail('too-large', `${source} is larger than any share file can be. Choose another file.`)
    if (!isLocked(bytes)) return readPlain(bytes, source)
    if (passphrase === undefined)
      return fail('needs-passphrase', `${source} is locked. Type the passphrase that the sender told you.`)
    const opened = await unlock(bytes, passphrase, source)
    return opened.ok ? readPlain(opened.value, source) : opened
  },
}

/** The plain file, exactly as it travels: its checksum is over the document without it. */
export function shareBytes(share: Share): Uint8Array {
  return Buffer.from(shareText(share, checksumOf(share)), 'utf8')
}

function readPlain(bytes: Uint8Array, source: string): Result<HandedFile> {
  const document = readDocument(bytes, source, WHAT)
  if (!document.ok) return { ok: false, error: asHandedOver(document.error) }
  const { value } = document.value
  if (value['format'] === PROFILE_FORMAT) {
    const profile = readProfile(bytes, source)
    return profile.ok ? ok({ kind: 'profile', profile: profile.value }) : profile
  }
  const share = openShare(value, source)
  if (!share.ok) return share
  if (value['checksum'] !== checksumOf(value)) {
    return fail(
      'damaged',
      `${source} is not what was sent: its checksum does not fit, so it was changed on the way or by hand. Nothing was changed here; ask for the file again.`,
    )
  }
  return ok({ kind: 'share', share: share.value })
}

function checksumOf(value: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(checkedText(value)).digest('hex')
}

/** A file from somebody else has no earlier copy here. */
function asHandedOver({ code, message }: Failure): Failure {
  return {
    code,
    message: message.replace(
      'It was left as it is; open an earlier copy instead.',
      'Nothing was changed here; ask for the file again.',
    ),
  }
}
