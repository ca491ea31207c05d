import type { FileProblem, FrameworkPath } from '#domain/framework/framework-problem.ts'

/** One file of a framework as it was found; `name` is its path in the folder, with `/` between the parts. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A framework is half a megabyte; what is larger than this was made by a program that went wrong. */
export const LARGEST_FRAMEWORK_BYTES = 10_000_000
/** Lines, commas and brackets: several times what the largest framework has, and no more than is read in seconds. */
const MOST_MARKS = 600_000
export const TOO_MANY_PARTS = 'It holds far more records than any framework does. Choose another file.'
/** A file per domain and a few more; a folder of thousands is another folder. */
export const MOST_FILES = 200

/** Where a part of the framework stands. */
export interface Origin {
  readonly file: string
  readonly line?: number
}

/** The value that files hold, not yet checked, and where each part of it comes from. */
export interface RawFramework {
  readonly value: unknown
  readonly originOf: (path: FrameworkPath) => Origin
  /** What a file could not say and was filled in. */
  readonly hints: readonly FileProblem[]
}

export type RawReading =
  | { readonly ok: true; readonly raw: RawFramework }
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

/** A problem with a file itself, which is in no record yet. */
export function fileProblem(
  file: string,
  message: string,
  line?: number,
  severity: FileProblem['severity'] = 'error',
): FileProblem {
  return {
    severity,
    path: [],
    place: 'the document',
    record: '',
    message,
    file,
    ...(line !== undefined && { line }),
  }
}

/** The text of a file, or why it is none that people write frameworks in. */
export function textOf({ name, bytes }: SourceFile): { readonly text: string } | { readonly problem: FileProblem } {
  if (bytes.length > LARGEST_FRAMEWORK_BYTES) return { problem: fileProblem(name, tooLarge(bytes.length)) }
  if (bytes.some((byte) => byte === 0))
    return { problem: fileProblem(name, 'The file is not text as UTF-8. Save it as UTF-8 and try again.') }
  try {
    // Drops a byte order mark.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.trim() === '')
      return { problem: fileProblem(name, 'The file is empty. It must hold a framework, or a part of one.') }
    return hasTooMany(text) ? { problem: fileProblem(name, TOO_MANY_PARTS) } : { text }
  } catch {
    return {
      problem: fileProblem(
        name,
        'The file is not text as UTF-8. Save it as UTF-8 (in a spreadsheet: "CSV UTF-8") and try again.',
      ),
    }
  }
}

function hasTooMany(text: string): boolean {
  let marks = 0
  for (let index = 0; index < text.length && marks <= MOST_MARKS; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0x0a || code === 0x2c || code === 0x5b || code === 0x7b) marks += 1
  }
  return marks > MOST_MARKS
}

export function tooLarge(bytes: number): string {
  const megabytes = (size: number): number => Math.ceil(size / 1_000_000)
  return `The framework has ${megabytes(bytes)} MB; it can have at most ${megabytes(LARGEST_FRAMEWORK_BYTES)} MB. Choose another file.`
}
