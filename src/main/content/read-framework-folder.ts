import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { frameworkSchema, type Framework } from '#domain/framework/framework.ts'
import { explainIssue } from '#domain/profile/explain-issue.ts'

type Fields = Readonly<Record<string, unknown>>

/** A framework is whole without these; each lies in a file of its own name, as a list under that name. */
const EXTRAS = ['artifacts', 'phrasebook', 'jargon'] as const

/**
 * Reads a framework from its folder of YAML: `framework.yaml` (id, version, name), `domains/*.yaml` (one domain with
 * its skills), `rungs.yaml`, `actions/*.yaml` and, where they exist, `artifacts.yaml`, `phrasebook.yaml` and
 * `jargon.yaml`. File names carry the order. Throws with file and path on the first mistake: at build time that is the
 * build's message.
 */
export function readFrameworkFolder(folder: string): Framework {
  const read = (name: string): Fields => {
    let value: unknown
    try {
      value = parse(readFileSync(join(folder, name), 'utf8'))
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Error(`${name}: must hold fields such as "id: …" at its outermost level.`)
    }
    return value as Fields
  }
  const listIn = (name: string, key: string, fields = read(name)): readonly unknown[] => {
    const list = fields[key]
    if (!Array.isArray(list)) throw new Error(`${name}: must hold a list named "${key}".`)
    return list
  }
  const filesIn = (sub: string): string[] =>
    readdirSync(join(folder, sub))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => `${sub}/${name}`)

  const domains = filesIn('domains').map((name) => ({ name, fields: read(name) }))
  const whole = {
    ...read('framework.yaml'),
    domains: domains.map(({ fields: { skills: _skills, ...domain } }) => domain),
    skills: domains.flatMap(({ name, fields }) =>
      listIn(name, 'skills', fields).map((skill) => ({ ...(skill as Fields), domain: fields['id'] })),
    ),
    rungs: listIn('rungs.yaml', 'rungs'),
    actions: filesIn('actions').flatMap((name) => listIn(name, 'actions')),
    ...Object.fromEntries(
      EXTRAS.filter((extra) => existsSync(join(folder, `${extra}.yaml`))).map((extra) => [
        extra,
        listIn(`${extra}.yaml`, extra),
      ]),
    ),
  }
  const parsed = frameworkSchema.safeParse(whole)
  if (!parsed.success) {
    const lines = parsed.error.issues.slice(0, 20).map((issue) => `${explainIssue(whole, issue)}.`)
    throw new Error(`The framework in ${folder} is not valid:\n${lines.join('\n')}`)
  }
  return parsed.data
}
