import { stringify } from 'yaml'
import type { Action, Framework } from '#domain/framework/framework.ts'
import type { FrameworkFormat } from '#domain/framework/framework-format.ts'
import { inDomainOrder } from '#domain/framework/framework-change.ts'
import { writeMatrix } from './write-matrix.ts'

/** One file with the whole framework, or with its table of levels. */
export function writeFrameworkFile(framework: Framework, format: FrameworkFormat): string {
  const { retired: _retired, ...whole } = inDomainOrder(framework)
  switch (format) {
    case 'yaml':
      return yamlText(whole)
    case 'json':
      return `${JSON.stringify(whole, undefined, 2)}\n`
    case 'csv':
      return writeMatrix(whole)
  }
}

/** The files of a folder, by name, as `readLayout` puts them together again. */
export function writeFrameworkFolder(framework: Framework): ReadonlyMap<string, string> {
  const {
    retired: _retired,
    domains,
    skills,
    rungs,
    actions,
    artifacts,
    phrasebook,
    jargon,
    sources,
    ...head
  } = inDomainOrder(framework)
  const files = new Map<string, string>([['framework.yaml', yamlText(head)]])
  const width = String(domains.length).length
  domains.forEach((domain, index) => {
    const own = skills.filter((skill) => skill.domain === domain.id).map(({ domain: _domain, ...skill }) => skill)
    files.set(`domains/${numbered(index, width)}-${domain.id}.yaml`, yamlText({ ...domain, skills: own }))
  })
  files.set('rungs.yaml', yamlText({ rungs }))
  const runs = runsByDomain(framework)
  const runWidth = String(runs.length).length
  runs.forEach(({ domain, actions: run }, index) => {
    files.set(`actions/${numbered(index, runWidth)}-${domain}.yaml`, yamlText({ actions: run }))
  })
  if (runs.length === 0) files.set('actions/1-none.yaml', yamlText({ actions }))
  for (const [name, list] of Object.entries({ artifacts, phrasebook, jargon, sources })) {
    if (list) files.set(`${name}.yaml`, yamlText({ [name]: list }))
  }
  return files
}

/** More files than this are harder to read than one. */
const MOST_ACTION_FILES = 40

/** Actions in their order, cut where the domain of what they raise first changes. */
function runsByDomain({ skills, actions }: Framework): readonly { domain: string; actions: Action[] }[] {
  const domainOf = new Map(skills.map(({ id, domain }) => [id, domain]))
  const runs: { domain: string; actions: Action[] }[] = []
  for (const action of actions) {
    const domain = domainOf.get(action.raises[0]?.skill ?? '') ?? 'other'
    const last = runs.at(-1)
    if (last?.domain === domain) last.actions.push(action)
    else runs.push({ domain, actions: [action] })
  }
  return runs.length > MOST_ACTION_FILES ? [{ domain: 'all', actions: [...actions] }] : runs
}

/** From 1, as wide as the last one, so that the order of the names is the order meant. */
function numbered(index: number, width: number): string {
  return String(index + 1).padStart(width, '0')
}

function yamlText(value: object): string {
  return stringify(value, { lineWidth: 120, aliasDuplicateObjects: false })
}
