import { join } from 'node:path'
import { fail, ok, type Result } from '#domain/result.ts'
import type { Written } from './new-file.ts'

/** Nobody keeps a thousand copies; more likely something saves in a loop. */
const MOST_COPIES = 999

/**
 * Writes under the first of `name`, `name (2)`, … in `folder` that is free, each with `extension` behind it; gives the
 * path. `write` must leave a name that is taken as it is, and say so.
 */
export async function writeUnderFreeName(
  folder: string,
  { name, extension }: { readonly name: string; readonly extension: string },
  write: (path: string) => Promise<Result<Written>>,
): Promise<Result<{ readonly path: string }>> {
  for (let copy = 1; copy <= MOST_COPIES; copy += 1) {
    const path = join(folder, copy === 1 ? `${name}${extension}` : `${name} (${copy})${extension}`)
    const written = await write(path)
    if (!written.ok) return written
    if (written.value === 'written') return ok({ path })
  }
  return fail(
    'bad-input',
    `${folder} already holds ${MOST_COPIES} times the name ${name}${extension}. Move some of them away.`,
  )
}
