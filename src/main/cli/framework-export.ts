import { extname, resolve } from 'node:path'
import type { Framework } from '#domain/framework/framework.ts'
import { fail, ok, type Result } from '#domain/result.ts'
import { frameworkFiles } from '../framework-files.ts'
import { writeNewFile } from '../new-file.ts'
import { writeNewFolder } from '../new-folder.ts'

const FORMATS = { '.yaml': 'yaml', '.yml': 'yaml', '.json': 'json', '.csv': 'csv' } as const

/** Writes the framework under a name that must be free, as its ending says; gives the path. */
export async function exportFramework(framework: Framework, out: string): Promise<Result<string>> {
  const target = resolve(out)
  const ending = /[/\\]$/.test(out) ? '' : extname(target).toLowerCase()
  const what = `${out} could not be written`
  if (ending !== '' && !isFormat(ending))
    return fail(
      'bad-input',
      `--out is "${out}"; it can end in .yaml, .json or .csv, or have no ending for a folder of YAML.`,
    )
  const written =
    ending === ''
      ? await writeNewFolder(target, await frameworkFiles.writeFolder(framework), what)
      : await writeNewFile(target, await frameworkFiles.write(framework, FORMATS[ending]), what)
  if (!written.ok) return written
  return written.value === 'written' ? ok(target) : taken(out)
}

function isFormat(ending: string): ending is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, ending)
}

function taken(out: string) {
  return fail('bad-input', `${out} exists already and was left as it is. Choose another name, or move that away.`)
}
