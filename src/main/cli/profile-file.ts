import { createReadStream } from 'node:fs'
import type { Framework } from '#domain/framework/framework.ts'
import { withoutPrivateParts } from '#domain/profile/private-parts.ts'
import { fail, ok, type Result } from '#domain/result.ts'
import { withFramework, type FramedProfile } from '../services/framework-of.ts'
import { diskFailure } from '../store/disk-failure.ts'
import { errorCode } from '../store/file-system.ts'
import { LARGEST_DOCUMENT_BYTES } from '../store/read-document.ts'
import { readProfile } from '../store/read-profile.ts'

/**
 * A profile file that was named on the command line, checked to the end. The file is not changed. Private parts stay
 * behind: what a command prints or writes is made for somebody else.
 */
export async function openProfileFile(path: string, builtIn: Framework): Promise<Result<FramedProfile>> {
  const bytes = await readNamedFile(path, LARGEST_DOCUMENT_BYTES + 1)
  if (!bytes.ok) return bytes
  const profile = readProfile(bytes.value, path)
  if (!profile.ok) return profile
  const framed = withFramework(profile.value, builtIn)
  if (framed.ok) return ok({ ...framed.value, profile: withoutPrivateParts(framed.value.profile) })
  return fail(framed.error.code, `${path} cannot be used. ${framed.error.message}`)
}

/** A file that was named on the command line, as it is, and never more of it than `limit`. */
export async function readNamedFile(path: string, limit: number): Promise<Result<Uint8Array>> {
  try {
    return ok(await readAtMost(path, limit))
  } catch (error) {
    if (errorCode(error) === 'EISDIR') return fail('bad-input', `${path} is a folder. Name the profile file in it.`)
    return diskFailure(error, `${path} could not be read`)
  }
}

/** Reads a pipe as well as a file, and never more than is needed to see that it is too much. */
async function readAtMost(path: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    chunks.push(chunk as Uint8Array)
    length += (chunk as Uint8Array).length
    if (length >= limit) break
  }
  return Buffer.concat(chunks)
}
