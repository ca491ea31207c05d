import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { FrameworkReading } from '#domain/framework/check-framework.ts'
import type { FileProblem } from '#domain/framework/framework-problem.ts'
import { fail, ok, type Result } from '#domain/result.ts'
import { diskFailure } from '../store/disk-failure.ts'
import { errorCode } from '../store/file-system.ts'
import { FRAMEWORK_FOLDERS, isPart } from './framework-layout.ts'
import { fileProblem, LARGEST_FRAMEWORK_BYTES, type SourceFile } from './framework-source.ts'
import { readFrameworkFiles } from './read-framework-files.ts'

/** A framework from a folder or a file on the disk; the failure is the disk's, problems are the framework's. */
export async function readFrameworkSource(path: string): Promise<Result<FrameworkReading<FileProblem>>> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return ok(await readFolder(path))
    // A pipe would be waited for without end.
    if (!found.isFile()) return fail('bad-input', `${path} is neither a file nor a folder. Name one of them.`)
    return ok(
      readFrameworkFiles([{ name: basename(path), bytes: await readAtMost(path, LARGEST_FRAMEWORK_BYTES + 1) }]),
    )
  } catch (error) {
    return diskFailure(error, `${path} could not be read`)
  }
}

async function readFolder(folder: string): Promise<FrameworkReading<FileProblem>> {
  const names = await partsIn(folder)
  if (names.length === 0) return { ok: false, problems: [fileProblem('', NOTHING_IN_IT)] }
  const files: SourceFile[] = []
  const problems: FileProblem[] = []
  let left = LARGEST_FRAMEWORK_BYTES + 1
  for (const name of names) {
    const bytes = await readPart(join(folder, name), left)
    if (typeof bytes === 'string') problems.push(fileProblem(name, bytes))
    else {
      files.push({ name, bytes })
      left -= bytes.length
    }
    if (left <= 0) break
  }
  return problems.length > 0 ? { ok: false, problems } : readFrameworkFiles(files)
}

const NOTHING_IN_IT =
  'The folder holds none of the files of a framework, such as framework.yaml and rungs.yaml. Name the folder that does, or a .yaml, .json or .csv file.'

/** Only what a framework is made of, in order: a home folder named by mistake is not read. */
async function partsIn(folder: string): Promise<readonly string[]> {
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
  return names.toSorted()
}

/** What keeps one file of a folder from being read, by the disk's own word for it. */
const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'This is a link to something that is not there. Put the file itself in its place.',
  ELOOP: 'This is a link that leads back to itself. Put the file itself in its place.',
  EACCES: 'You have no permission to read this file. Change that, or ask whom it belongs to.',
  EPERM: 'You have no permission to read this file. Change that, or ask whom it belongs to.',
}

/** The bytes of one file of a folder, or why there are none. */
async function readPart(path: string, limit: number): Promise<Uint8Array | string> {
  try {
    if (!(await stat(path)).isFile()) return 'This is no file. Put a file in its place, or take it away.'
    return await readAtMost(path, limit)
  } catch (error) {
    const said = UNREADABLE[errorCode(error)]
    if (said === undefined) throw error
    return said
  }
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
