import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { FrameworkReading } from '#domain/framework/check-framework.ts'
import type { FileProblem } from '#domain/framework/framework-problem.ts'
import { ok, type Result } from '#domain/result.ts'
import { diskFailure } from '../store/disk-failure.ts'
import { FRAMEWORK_FOLDERS, isPart } from './framework-layout.ts'
import { LARGEST_FRAMEWORK_BYTES, type SourceFile } from './framework-source.ts'
import { readFrameworkFiles } from './read-framework-files.ts'

/** A framework from a folder or a file on the disk; the failure is the disk's, problems are the framework's. */
export async function readFrameworkSource(path: string): Promise<Result<FrameworkReading<FileProblem>>> {
  try {
    const files = (await stat(path)).isDirectory()
      ? await filesIn(path)
      : [{ name: basename(path), bytes: await readAtMost(path, LARGEST_FRAMEWORK_BYTES + 1) }]
    return ok(readFrameworkFiles(files))
  } catch (error) {
    return diskFailure(error, `${path} could not be read`)
  }
}

/** Only what a framework is made of: a home folder named by mistake is not read. */
async function filesIn(folder: string): Promise<readonly SourceFile[]> {
  const names: string[] = []
  for (const sub of FRAMEWORK_FOLDERS) {
    const entries = await readdir(join(folder, sub), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      if (sub !== '' && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return []
      throw error
    })
    for (const entry of entries) {
      const name = sub === '' ? entry.name : `${sub}/${entry.name}`
      if (!entry.isDirectory() && isPart(name)) names.push(name)
    }
  }
  const files: SourceFile[] = []
  let left = LARGEST_FRAMEWORK_BYTES + 1
  for (const name of names.toSorted()) {
    const bytes = await readAtMost(join(folder, name), left)
    files.push({ name, bytes })
    left -= bytes.length
    if (left <= 0) break
  }
  return files
}

/** Never more than is needed to see that it is too much. */
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
