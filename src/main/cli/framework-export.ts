import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import type { Framework } from '#domain/framework/framework.ts'
import { fail, ok, type Result } from '#domain/result.ts'
import { writeNewFile } from '../new-file.ts'
import { diskFailure } from '../store/disk-failure.ts'
import { errorCode } from '../store/file-system.ts'

const FORMATS = { '.yaml': 'yaml', '.yml': 'yaml', '.json': 'json', '.csv': 'csv' } as const

/** Writes the framework under a name that must be free, as its ending says; gives the path. */
export async function exportFramework(framework: Framework, out: string): Promise<Result<string>> {
  const target = resolve(out)
  const ending = /[/\\]$/.test(out) ? '' : extname(target).toLowerCase()
  const what = `${out} could not be written`
  const { writeFrameworkFile, writeFrameworkFolder } = await import('../content/write-framework.ts')
  if (ending === '') return writeFolder(target, writeFrameworkFolder(framework), out, what)
  if (!isFormat(ending))
    return fail(
      'bad-input',
      `--out is "${out}"; it can end in .yaml, .json or .csv, or have no ending for a folder of YAML.`,
    )
  const text = writeFrameworkFile(framework, FORMATS[ending])
  const written = await writeNewFile(target, Buffer.from(text, 'utf8'), what)
  if (!written.ok) return written
  return written.value === 'written' ? ok(target) : taken(out)
}

/** The folder appears whole or not at all. */
async function writeFolder(
  target: string,
  files: ReadonlyMap<string, string>,
  out: string,
  what: string,
): Promise<Result<string>> {
  const temporary = join(dirname(target), `.opsladder-${randomBytes(6).toString('hex')}`)
  try {
    if (await hasSomething(target)) return taken(out)
    // Not the folders above it: a slip in the path makes no new ones.
    await mkdir(temporary)
    for (const [name, text] of files) {
      const path = join(temporary, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text, { flag: 'wx' })
    }
    await rename(temporary, target)
    return ok(target)
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    return diskFailure(error, what)
  }
}

/** A file, or a folder with something in it; an empty folder may be filled. */
async function hasSomething(path: string): Promise<boolean> {
  try {
    return (await readdir(path)).length > 0
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    if (errorCode(error) === 'ENOTDIR') return true
    throw error
  }
}

function isFormat(ending: string): ending is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, ending)
}

function taken(out: string) {
  return fail('bad-input', `${out} exists already and was left as it is. Choose another name, or move that away.`)
}
