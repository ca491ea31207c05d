import { openFramework, type FrameworkReading } from '#domain/framework/check-framework.ts'
import type { FileProblem } from '#domain/framework/framework-problem.ts'
import { inDomainOrder } from '#domain/framework/framework-change.ts'
import { isPart, readLayout } from './framework-layout.ts'
import {
  fileProblem,
  LARGEST_FRAMEWORK_BYTES,
  MOST_FILES,
  textOf,
  tooLarge,
  type Origin,
  type RawReading,
  type SourceFile,
} from './framework-source.ts'
import { readJson } from './json-text.ts'
import { readMatrix } from './read-matrix.ts'
import { readYaml } from './yaml-text.ts'

/**
 * A framework from files: one YAML, JSON or CSV file, or the files of a folder. All of it or nothing; every problem
 * with its file and, where there is one, its line.
 */
export function readFrameworkFiles(given: readonly SourceFile[]): FrameworkReading<FileProblem> {
  const files = given.map(({ name, bytes }) => ({ name: name.replaceAll('\\', '/'), bytes }))
  const raw = readRaw(files)
  if (!raw.ok) return { ok: false, problems: inFileOrder(raw.problems) }
  const { value, originOf, hints } = raw.raw
  const opened = openFramework(withoutRetired(value))
  const problems = opened.problems.map((problem): FileProblem => ({ ...problem, ...originOf(problem.path) }))
  if (opened.ok) return { ok: true, framework: inDomainOrder(opened.framework), problems: [...hints, ...problems] }
  return { ok: false, problems: inFileOrder(problems) }
}

function readRaw(files: readonly SourceFile[]): RawReading {
  const [only] = files
  if (!only)
    return failed(fileProblem('', 'There is no file. Name a framework folder, or a .yaml, .json or .csv file.'))
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (size > LARGEST_FRAMEWORK_BYTES) return failed(fileProblem(files.length === 1 ? only.name : '', tooLarge(size)))
  const relative = belowFramework(files)
  if (relative) {
    if (relative.length <= MOST_FILES) return readLayout(relative)
    return failed(
      fileProblem('', `The folder has ${relative.length} files of a framework; at most ${MOST_FILES} can be read.`),
    )
  }
  if (files.length > 1)
    return failed(
      fileProblem('framework.yaml', 'The file is missing from the folder. Add it, with id, version and name.'),
    )
  return readSingle(only)
}

function readSingle(file: SourceFile): RawReading {
  const { name } = file
  const text = textOf(file)
  if ('problem' in text) return failed(text.problem)
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (extension === 'csv' || extension === 'tsv') return readMatrix(text.text, name)
  if (extension !== 'yaml' && extension !== 'yml' && extension !== 'json')
    return failed(
      fileProblem(
        name,
        'This is no kind of file that holds a framework. Name a .yaml, .json or .csv file, or a folder.',
      ),
    )
  const read = extension === 'json' ? readJson(text.text, name) : readYaml(text.text, name)
  if (!read.ok) return read
  const { value, lineOf } = read
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failed(fileProblem(name, 'It must hold one framework, with fields such as "id" and "skills".', 1))
  const originOf = (path: Parameters<typeof lineOf>[0]): Origin => {
    const line = lineOf(path)
    return { file: name, ...(line !== undefined && { line }) }
  }
  return { ok: true, raw: { value, originOf, hints: [] } }
}

/** The files with their names from the folder that `framework.yaml` is in, however far down that was picked. */
function belowFramework(files: readonly SourceFile[]): readonly SourceFile[] | undefined {
  const heads = files
    .map(({ name }) => /^(.*\/)?framework\.yaml$/.exec(name)?.[1] ?? (name === 'framework.yaml' ? '' : undefined))
    .filter((folder) => folder !== undefined)
  const folder = heads.toSorted((one, other) => one.length - other.length)[0]
  if (folder === undefined) return undefined
  // One file alone with everything in it may have that name as well.
  if (files.length === 1) return undefined
  return files
    .filter(({ name }) => name.startsWith(folder))
    .map(({ name, bytes }) => ({ name: name.slice(folder.length), bytes }))
    .filter(({ name }) => isPart(name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

/** What a profile had retired is about that profile. */
function withoutRetired(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('retired' in value)) return value
  const { retired: _retired, ...rest } = value
  return rest
}

function failed(problem: FileProblem): RawReading {
  return { ok: false, problems: [problem] }
}

function inFileOrder(problems: readonly FileProblem[]): readonly FileProblem[] {
  return problems.toSorted((one, other) => {
    if (one.file !== other.file) return one.file < other.file ? -1 : 1
    return (one.line ?? 0) - (other.line ?? 0)
  })
}
