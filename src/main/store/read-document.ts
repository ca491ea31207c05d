import { fail, ok, type Result } from '#domain/result.ts'
import { findStructureProblem, DEEPEST } from './json-structure.ts'
import { decodeStoreFile, HEADER_LIMIT, type StoreHeader } from './store-file.ts'

/** Far more than a working life of notes; what is larger was not made by us. */
export const LARGEST_DOCUMENT_BYTES = 50_000_000

export const LARGEST_FILE_BYTES = LARGEST_DOCUMENT_BYTES + HEADER_LIMIT

export interface ReadDocument {
  /** The plain document as it stands in the file, without header and byte order mark. */
  readonly text: string
  /** What the text says; an object, but nothing else is known about it. */
  readonly value: Readonly<Record<string, unknown>>
  /** Absent for a plain document. */
  readonly header?: StoreHeader
}

/**
 * Reads a profile file of either kind, store file or plain document, as far as it can be read without knowing what a
 * profile is. Refuses, before anything else happens to the content: more than 50 MB, nothing, a header that does not
 * fit, bytes that are not UTF-8, text that is not JSON, keys given twice, nesting deeper than 64, a root that is not
 * an object. `source` names the file in the sentence.
 */
export function readDocument(bytes: Uint8Array, source: string, noun = 'profile'): Result<ReadDocument> {
  if (bytes.length > LARGEST_FILE_BYTES) return tooLarge(bytes.length, source)
  if (bytes.length === 0) return damaged(source, 'is empty')
  if (bytes.every((byte) => byte === 0)) return damaged(source, 'holds nothing but zeros')
  if (isLocked(bytes)) {
    return fail(
      'needs-passphrase',
      `${source} is locked with a passphrase, as share files can be and a ${noun} is not. Open it under Your people, or as an answer under Share.`,
    )
  }
  if (isUtf16(bytes)) return fail('wrong-format', `${source} is written as UTF-16. Save it as UTF-8 and open it again.`)

  const file = decodeStoreFile(bytes)
  if (file.kind === 'altered') return damaged(source, file.reason)
  if (file.document.length > LARGEST_DOCUMENT_BYTES) return tooLarge(file.document.length, source)
  const text = decodeUtf8(file.document)
  if (text === undefined) {
    return damaged(source, 'holds bytes that are not UTF-8 text')
  }
  const document = readDocumentText(text, source, noun)
  if (!document.ok || file.kind === 'plain') return document
  return ok({ ...document.value, header: file.header })
}

/** The same for a plain document that is text already. */
export function readDocumentText(text: string, source: string, noun = 'profile'): Result<ReadDocument> {
  if (text.length > LARGEST_DOCUMENT_BYTES) return tooLarge(text.length, source)
  if (text.trim() === '') return damaged(source, 'is empty')
  // Before JSON.parse: a file of nothing but opening brackets would take all memory there.
  const problem = findStructureProblem(text)
  if (problem?.kind === 'too-deep') {
    return fail(
      'wrong-format',
      `${source} is nested deeper than ${DEEPEST} levels, which no ${noun} is. Choose another file.`,
    )
  }
  if (problem?.kind === 'too-many') {
    return fail('too-large', `${source} holds far more records than any ${noun} does. Choose another file.`)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (!/^\s*[[{]/.test(text))
      return fail(
        'wrong-format',
        `${source} is not a JSON document, so it is not an Opsladder ${noun}. Choose another file.`,
      )
    return damaged(source, whereJsonStops(text, error))
  }
  if (problem?.kind === 'duplicate-key') {
    return fail(
      'wrong-format',
      `${source} has the key ${JSON.stringify(problem.key)} twice in one object (line ${problem.line}), so it is not clear which one counts. Remove one of them.`,
    )
  }
  if (problem) {
    return fail(
      'wrong-format',
      `${source} has the key "${problem.key}" (line ${problem.line}), which no ${noun} has. Remove it.`,
    )
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail(
      'wrong-format',
      `${source} is not an Opsladder ${noun}: it holds ${rootName(value)} instead of one ${noun}. Choose another file.`,
    )
  }
  return ok({ text, value: value as Readonly<Record<string, unknown>> })
}

export function tooLarge(bytes: number, source: string) {
  const megabytes = (size: number) => Math.ceil(size / 1_000_000)
  return fail(
    'too-large',
    `${source} has ${megabytes(bytes)} MB; a profile has at most ${megabytes(LARGEST_DOCUMENT_BYTES)} MB. Choose another file.`,
  )
}

function damaged(source: string, what: string) {
  return fail('damaged', `${source} ${what}. It was left as it is; open an earlier copy instead.`)
}

/** How files begin that the age format locks: its text form, and its own. */
const LOCKED = ['-----BEGIN AGE ENCRYPTED FILE-----', 'age-encryption.org/v1']

export function isLocked(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart()
  return LOCKED.some((beginning) => start.startsWith(beginning))
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    // Fatal, because replacement characters would be saved over the real ones. Drops a byte order mark.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  // JSON begins with an ASCII character: in UTF-16 a zero stands beside it.
  return marked || (first === 0 && second === 0x7b) || (first === 0x7b && second === 0)
}

/** Rests on V8's wording for the place only; without one it says less, never something wrong. */
function whereJsonStops(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const position = /position (\d+)/.exec(message)?.[1]
  if (message.startsWith('Unexpected end') || Number(position) >= text.trimEnd().length) {
    return 'is cut off: it ends in the middle of the document'
  }
  if (position === undefined) return 'is not readable as JSON'
  const before = text.slice(0, Number(position)).split('\n')
  return `is not readable as JSON from line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1} on`
}

function rootName(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  return value === null ? 'nothing (null)' : `a single ${typeof value}`
}
