/** The closed set of reasons why something a person asked for could not be done. */
export type FailureCode =
  /** What was typed or passed does not make sense; nothing was changed. */
  | 'bad-input'
  /** There is no such profile, file, skill or rung. */
  | 'not-found'
  /** The file is readable but is not what it was opened as. */
  | 'wrong-format'
  /** The file was made by a newer Opsladder and is left untouched. */
  | 'newer-version'
  /** The file is cut off or altered. */
  | 'damaged'
  /** The file is larger than any profile can be. */
  | 'too-large'
  /** The file is locked with a passphrase, and none was given. */
  | 'needs-passphrase'
  /** The passphrase that was given does not open the file. */
  | 'wrong-passphrase'
  /** Someone else saved in between; nothing was overwritten. */
  | 'stale'
  /** Another Opsladder holds the data folder. */
  | 'locked'
  | 'disk-full'
  | 'no-permission'
  /** The disk answered with an error of its own. */
  | 'disk-error'
  /** No Chrome, Edge or Chromium was found to draw with. */
  | 'no-browser'
  /** The person closed the dialog. */
  | 'cancelled'
  /** A bug on our side. */
  | 'internal'

/** Expected failures are values. `message` is a sentence that says what is wrong, where, and what to do. */
export interface Failure {
  readonly code: FailureCode
  readonly message: string
}

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure }

export function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value }
}

export function fail(code: FailureCode, message: string): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: { code, message } }
}

/** Marks a `switch` as exhaustive: a new member makes this a type error. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
