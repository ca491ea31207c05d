import { join } from 'node:path'
import { readFrameworkFolder } from '#main/content/read-framework-folder.ts'

/** The real one, read from its folder as the build reads it. */
export const builtInFramework = await readFrameworkFolder(
  join(import.meta.dirname, '../../resources/frameworks/marketing-operations'),
)
