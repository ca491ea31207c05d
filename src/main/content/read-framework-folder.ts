import { problemLine } from '#domain/framework/framework-problem.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { readFrameworkSource } from './read-framework-source.ts'

/**
 * The framework of a folder, read and checked as anybody's own is. Throws with every mistake, each with file and line:
 * at build time that is the build's message.
 */
export async function readFrameworkFolder(folder: string): Promise<Framework> {
  const reading = await readFrameworkSource(folder)
  if (!reading.ok) throw new Error(reading.error.message)
  if (reading.value.ok) return reading.value.framework
  const lines = reading.value.problems.filter(({ severity }) => severity === 'error').map(problemLine)
  throw new Error(`The framework in ${folder} cannot be used:\n${lines.join('\n')}`)
}
