import { nearestTo } from './nearest-id.ts'
import type { FrameworkPath, ProblemList } from './framework-problem.ts'
import type { Outline } from './outline.ts'

/** Ids given twice, and ids that stand for nothing. */
export function checkReferences(outline: Outline, list: ProblemList): void {
  const skills = ids(outline.skills)
  const domains = ids(outline.domains)
  const rungs = ids(outline.rungs)

  uniqueIds('domains', outline.domains, list)
  uniqueIds('skills', outline.skills, list)
  uniqueIds('rungs', outline.rungs, list)
  uniqueIds('actions', outline.actions, list)
  uniqueIds('artifacts', outline.artifacts ?? [], list)
  uniqueIds('phrasebook', outline.phrasebook ?? [], list)
  uniqueIds('sources', outline.sources ?? [], list)

  const known = (kind: string, existing: ReadonlySet<string>, id: string, path: FrameworkPath): void => {
    if (!existing.has(id)) list.error(path, unknown(kind, existing, id))
  }
  outline.skills.forEach(({ domain }, index) => known('domain', domains, domain, ['skills', index, 'domain']))
  outline.rungs.forEach(({ requires }, index) =>
    requires.forEach(({ skill }, item) => known('skill', skills, skill, ['rungs', index, 'requires', item, 'skill'])),
  )
  outline.actions.forEach(({ raises, requires, earliestRung }, index) => {
    raises.forEach(({ skill }, item) => known('skill', skills, skill, ['actions', index, 'raises', item, 'skill']))
    requires.forEach(({ skill }, item) => known('skill', skills, skill, ['actions', index, 'requires', item, 'skill']))
    if (earliestRung !== undefined) known('rung', rungs, earliestRung, ['actions', index, 'earliestRung'])
  })
  outline.quickRound?.forEach((skill, index) => {
    known('skill', skills, skill, ['quickRound', index])
    if (outline.quickRound?.indexOf(skill) !== index)
      list.error(['quickRound', index], `The quick round names the skill "${skill}" twice. Take one of them out.`)
  })
  outline.artifacts?.forEach(({ proves }, index) =>
    proves.forEach(({ skill }, item) => known('skill', skills, skill, ['artifacts', index, 'proves', item, 'skill'])),
  )
}

/** Sources that are named and not listed, where there is a list: a reader could not find them. */
export function checkSources(outline: Outline, list: ProblemList): void {
  if (!outline.sources) return
  const listed = ids(outline.sources)
  for (const part of ['skills', 'rungs', 'actions', 'artifacts', 'phrasebook'] as const) {
    outline[part]?.forEach(({ sources }, index) =>
      sources?.forEach((id, item) => {
        if (!listed.has(id)) list.hint([part, index, 'sources', item], unknown('source', listed, id))
      }),
    )
  }
}

/** Names given twice: a framework can be used with them, but not read. */
export function checkNames(outline: Outline, list: ProblemList): void {
  uniqueNames('domains', outline.domains, list)
  uniqueNames('skills', outline.skills, list)
  uniqueNames('rungs', outline.rungs, list)
}

type Part = 'domains' | 'skills' | 'rungs' | 'actions' | 'artifacts' | 'phrasebook' | 'sources'

const ONE: Readonly<Record<Part, string>> = {
  domains: 'domain',
  skills: 'skill',
  rungs: 'rung',
  actions: 'action',
  artifacts: 'artifact',
  phrasebook: 'phrase',
  sources: 'source',
}

function uniqueIds(part: Part, records: readonly { readonly id: string }[], list: ProblemList): void {
  const seen = new Set<string>()
  records.forEach(({ id }, index) => {
    if (seen.has(id))
      list.error([part, index, 'id'], `There is another ${ONE[part]} with the id "${id}". Give one of them another id.`)
    seen.add(id)
  })
}

function uniqueNames(
  part: Part,
  records: readonly { readonly id: string; readonly name: string }[],
  list: ProblemList,
): void {
  const seen = new Map<string, string>()
  records.forEach(({ id, name }, index) => {
    const read = asRead(name)
    const other = seen.get(read)
    if (other === undefined) seen.set(read, id)
    else if (other !== id)
      list.error(
        [part, index, 'name'],
        `The ${ONE[part]} "${id}" has the same name as "${other}": ${name}. Nobody could tell them apart; rename one.`,
      )
  })
}

/** What differs only in case or spaces is the same name to a reader. */
function asRead(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase()
}

function unknown(kind: string, existing: ReadonlySet<string>, id: string): string {
  const nearest = nearestTo(id, existing)
  const advice = nearest === undefined ? `Add that ${kind}, or name one that exists.` : `Is "${nearest}" meant?`
  return `There is no ${kind} "${id.slice(0, 80)}". ${advice}`
}

function ids(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id))
}
