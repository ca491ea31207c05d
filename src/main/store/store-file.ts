import { createHash } from 'node:crypto'

/**
 * The first line of a file in the data folder; the plain document follows it.
 *
 * `{"schema":1,"generation":7,"savedAt":"2027-01-11T08:30:00.000Z","bytes":20480,"sha256":"…"}`
 *
 * The hash covers the line without its `sha256` as well as the document, so that a flipped bit in the generation is
 * found as surely as one in the text.
 */
export interface StoreHeader {
  /** The profile version of the document. */
  readonly schema: number
  /** Rises by one with every save of this profile; the newest valid generation is the one that counts. */
  readonly generation: number
  /** An instant, ISO 8601. For display and for choosing daily copies; never for deciding what is newer. */
  readonly savedAt: string
  /** Length of the document. */
  readonly bytes: number
  readonly sha256: string
}

export type StoreFile =
  /** A header whose hash fits what follows. */
  | { readonly kind: 'verified'; readonly header: StoreHeader; readonly document: Uint8Array }
  /** A header that does not fit; `reason` is the rest of a sentence that begins with the file's name. */
  | { readonly kind: 'altered'; readonly reason: string }
  /** No header: what people import, export and edit. */
  | { readonly kind: 'plain'; readonly document: Uint8Array }

type Facts = Pick<StoreHeader, 'schema' | 'generation' | 'savedAt'>

export function encodeStoreFile(document: string, facts: Facts): Uint8Array {
  return sealStoreFile(document, facts).bytes
}

/** The same, with the file's fingerprint: hashing megabytes is most of what a save costs the processor. */
export function sealStoreFile(
  document: string,
  { schema, generation, savedAt }: Facts,
): { readonly bytes: Uint8Array; readonly fingerprint: string } {
  const content = Buffer.from(document, 'utf8')
  const start = JSON.stringify({ schema, generation, savedAt, bytes: content.length })
  const sha256 = hashOf(start, content)
  return {
    bytes: Buffer.concat([Buffer.from(`${start.slice(0, -1)},"sha256":"${sha256}"}\n`), content]),
    fingerprint: sha256,
  }
}

/** Strict: exactly what `encodeStoreFile` writes. Anything looser would let damage pass for another spelling. */
const HEADER_LINE =
  /^(\{"schema":(\d{1,9}),"generation":(\d{1,15}),"savedAt":"([0-9TZ:.+-]{10,40})","bytes":(\d{1,10})),"sha256":"([0-9a-f]{64})"\}$/

/** Longer than any header line can be. */
export const HEADER_LIMIT = 400

export function decodeStoreFile(bytes: Uint8Array): StoreFile {
  const lineEnd = bytes.subarray(0, HEADER_LIMIT).indexOf(0x0a)
  if (lineEnd === -1) return { kind: 'plain', document: bytes }
  const line = Buffer.from(bytes.subarray(0, lineEnd)).toString('latin1')
  const match = HEADER_LINE.exec(line)
  if (!match) return { kind: 'plain', document: bytes }
  const [, start = '', schema, generation, savedAt = '', length, sha256 = ''] = match
  const header = { schema: Number(schema), generation: Number(generation), savedAt, bytes: Number(length), sha256 }
  const document = bytes.subarray(lineEnd + 1)
  if (document.length !== header.bytes) {
    return { kind: 'altered', reason: `holds ${document.length} of the ${header.bytes} bytes that were saved` }
  }
  if (hashOf(`${start}}`, document) !== sha256)
    return { kind: 'altered', reason: 'is not what was saved: its checksum does not fit' }
  return { kind: 'verified', header, document }
}

/**
 * The identity of a file's content: the hash of a header that was found to fit, which covers the rest of the header and
 * the document, or one over all of a plain file.
 */
export function fingerprint(bytes: Uint8Array, fitting: StoreHeader | undefined): string {
  return fitting?.sha256 ?? createHash('sha256').update(bytes).digest('hex')
}

function hashOf(start: string, document: Uint8Array): string {
  return createHash('sha256').update(start).update('\n').update(document).digest('hex')
}
