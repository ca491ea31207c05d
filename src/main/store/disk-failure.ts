import { fail, type Failure } from '#domain/result.ts'
import { errorCode } from './file-system.ts'

type Failed = { readonly ok: false; readonly error: Failure }

/**
 * The sentence for an error of the disk. `what` is the half sentence that could not be done, such as
 * `The profile could not be saved to /path`. Errors that no disk gives are bugs and are thrown on.
 */
export function diskFailure(error: unknown, what: string): Failed {
  const code = errorCode(error)
  switch (code) {
    case '':
      throw error
    case 'ENOSPC':
    case 'EDQUOT':
      return fail(
        'disk-full',
        `${what}: the disk is full. Free some space and try again; what was saved before is untouched.`,
      )
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return fail(
        'no-permission',
        `${what}: the system does not allow it (${code}). Check who may write there, and whether another program holds the file.`,
      )
    case 'EBUSY':
    case 'ETXTBSY':
      return fail(
        'no-permission',
        `${what}: another program holds the file (${code}). Close it, or wait a moment, and try again.`,
      )
    case 'ENOENT':
      return fail(
        'not-found',
        `${what}: the file or its folder is not there. Check the path, and whether the drive is connected.`,
      )
    case 'ENAMETOOLONG':
      return fail('bad-input', `${what}: the name or the path is too long for this disk. Choose a shorter one.`)
    case 'ENOTDIR':
    case 'EISDIR':
    case 'EEXIST':
      return fail(
        'bad-input',
        `${what}: something else has that name (${code}). Move it away, or choose another place.`,
      )
    default:
      return fail(
        'disk-error',
        `${what}: the disk reported an error (${code}). Try again; if it stays, save to another disk and check this one.`,
      )
  }
}
