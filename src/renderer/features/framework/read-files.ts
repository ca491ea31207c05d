import type { FrameworkReading } from '#domain/framework/check-framework.ts'
import type { FileProblem } from '#domain/framework/framework-problem.ts'
import { fail, type Result } from '#domain/result.ts'
import { base64Of } from '../../state/profiles.ts'
import { sessionStore } from '../../state/session.ts'

/** Far more than a framework of a thousand skills, and still quick to hand over. */
const LARGEST_FILES = 20 * 1024 * 1024
/** A folder chosen by mistake has thousands. */
const MOST_FILES = 500

/** Hands the chosen files to the host, which answers with a framework or with everything that is wrong in them. */
export async function readFiles(chosen: readonly File[]): Promise<Result<FrameworkReading<FileProblem>>> {
  // A folder may hold a README and hidden files as well.
  const files = chosen.length === 1 ? chosen : chosen.filter(({ name }) => /\.(ya?ml|json|csv|tsv)$/i.test(name))
  if (files.length === 0)
    return fail(
      'wrong-format',
      'There is no YAML, JSON or CSV file in it. Choose the folder that holds framework.yaml.',
    )
  if (files.length > MOST_FILES)
    return fail(
      'too-large',
      `There are ${files.length} files in it; a framework has a few dozen. Choose its own folder.`,
    )
  if (files.reduce((sum, file) => sum + file.size, 0) > LARGEST_FILES)
    return fail(
      'too-large',
      'The files are larger than 20 MB together. A framework is never that large; choose another.',
    )
  try {
    const handed = await Promise.all(
      files.map(async (file) => ({ name: file.webkitRelativePath || file.name, bytes: await base64Of(file) })),
    )
    return await sessionStore.getState().client.call('frameworks.import', { files: handed })
  } catch {
    return fail('not-found', 'A file could not be read. Check that it is still there, or choose again.')
  }
}
