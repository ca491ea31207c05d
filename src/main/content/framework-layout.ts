import type { FileProblem, FrameworkPath } from '#domain/framework/framework-problem.ts'
import { fileProblem, textOf, type Origin, type RawReading, type SourceFile } from './framework-source.ts'
import { readYaml } from './yaml-text.ts'

/** What a folder holds beside domains and actions: file and list have the same name. */
const SINGLE_LISTS = ['rungs', 'artifacts', 'phrasebook', 'jargon', 'sources'] as const
const OPTIONAL_LISTS: ReadonlySet<string> = new Set(['artifacts', 'phrasebook', 'jargon', 'sources'])

type Fields = Readonly<Record<string, unknown>>

interface Part {
  readonly file: string
  readonly fields: Fields
  readonly lineOf: (path: FrameworkPath) => number | undefined
}

/** Where one item of a list comes from: its file, and its path there. */
interface Item {
  readonly part: Part
  readonly path: FrameworkPath
}

/**
 * Puts a folder together: `framework.yaml` (id, version, name, quickRound), `domains/*.yaml` (one domain with its
 * skills), `rungs.yaml`, `actions/*.yaml`, and where they exist `artifacts.yaml`, `phrasebook.yaml`, `jargon.yaml`,
 * `sources.yaml`. File names carry the order. Other files are none of its business.
 */
export function readLayout(files: readonly SourceFile[]): RawReading {
  const problems: FileProblem[] = []
  const parts = new Map<string, Part>()
  for (const file of files) {
    if (!isPart(file.name)) continue
    const part = readPart(file, problems)
    if (part) parts.set(file.name, part)
  }
  const present = new Set(files.map(({ name }) => name))
  for (const name of ['framework.yaml', 'rungs.yaml']) {
    if (!present.has(name)) problems.push(fileProblem(name, 'The file is missing from the folder. Add it.'))
  }
  const domains = [...parts.values()].filter(({ file }) => file.startsWith('domains/'))
  if (domains.length === 0 && ![...present].some((name) => name.startsWith('domains/')))
    problems.push(fileProblem('domains', 'The folder is missing, or holds no .yaml file. Add one file per domain.'))

  const listOf = (part: Part, key: string): readonly unknown[] => {
    const list = part.fields[key]
    if (Array.isArray(list)) return list
    problems.push(fileProblem(part.file, `It must hold a list named "${key}". Add it.`, part.lineOf([key])))
    return []
  }
  const items = new Map<string, Item[]>([['domains', domains.map((part) => ({ part, path: [] }))]])
  const lists: Record<string, readonly unknown[]> = {
    domains: domains.map(({ fields: { skills: _skills, ...domain } }) => domain),
  }
  const gather = (list: string, sources: readonly Part[], shape: (value: unknown, part: Part) => unknown): void => {
    const origins: Item[] = []
    lists[list] = sources.flatMap((part) =>
      listOf(part, list).map((value, index) => {
        origins.push({ part, path: [list, index] })
        return shape(value, part)
      }),
    )
    items.set(list, origins)
  }
  gather('skills', domains, (value, { fields }) => (isFields(value) ? { ...value, domain: fields['id'] } : value))
  gather(
    'actions',
    [...parts.values()].filter(({ file }) => file.startsWith('actions/')),
    (value) => value,
  )
  for (const list of SINGLE_LISTS) {
    const part = parts.get(`${list}.yaml`)
    if (part || !OPTIONAL_LISTS.has(list)) gather(list, part ? [part] : [], (value) => value)
  }
  if (problems.length > 0) return { ok: false, problems }
  const head = parts.get('framework.yaml')
  const originOf = (path: FrameworkPath): Origin => {
    const [list, index, ...rest] = path
    const item = typeof index === 'number' ? items.get(String(list))?.[index] : undefined
    if (item) {
      // The domain of a skill is the file it stands in.
      const local = list === 'skills' && rest[0] === 'domain' ? ['id'] : [...item.path, ...rest]
      return origin(item.part, local)
    }
    const single = parts.get(`${String(list)}.yaml`)
    if (single) return origin(single, path)
    const [first] = items.get(String(list)) ?? []
    if (first && index === undefined) return { file: `${String(list)}/` }
    return head ? origin(head, path) : { file: 'framework.yaml' }
  }
  return { ok: true, raw: { value: { ...head?.fields, ...lists }, originOf, hints: [] } }
}

/** Where its files are: in the folder itself, and in two below it. */
export const FRAMEWORK_FOLDERS = ['', 'domains', 'actions'] as const

/** Whether a file of this name is part of a framework. */
export function isPart(name: string): boolean {
  return (
    name === 'framework.yaml' ||
    SINGLE_LISTS.some((list) => name === `${list}.yaml`) ||
    /^(domains|actions)\/[^/]+\.yaml$/.test(name)
  )
}

function readPart(file: SourceFile, problems: FileProblem[]): Part | undefined {
  const { name } = file
  const text = textOf(file)
  if ('problem' in text) {
    problems.push(text.problem)
    return undefined
  }
  const yaml = readYaml(text.text, name)
  if (!yaml.ok) {
    problems.push(...yaml.problems)
    return undefined
  }
  if (!isFields(yaml.value)) {
    problems.push(fileProblem(name, 'It must hold fields such as "id: …" at its outermost level.', 1))
    return undefined
  }
  return { file: name, fields: yaml.value, lineOf: yaml.lineOf }
}

function origin(part: Part, path: FrameworkPath): Origin {
  const line = part.lineOf(path)
  return { file: part.file, ...(line !== undefined && { line }) }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
