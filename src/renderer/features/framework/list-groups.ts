import type { Framework } from '#domain/framework/framework.ts'
import { DIRECTIONS } from './part-words.ts'
import { hrefOf, type ListedPart } from './places.ts'

interface ListGroup {
  readonly label: string
  /** Where the heading of the group leads, when it is a record itself. */
  readonly href?: string
  readonly rows: readonly { readonly id: string; readonly name: string }[]
}

const TRACK_LABELS = { shared: 'Before the fork', leader: 'Leader track', expert: 'Expert track' } as const

/** What the list on the left shows for one part; `words` all have to be in a name, in any order and case. */
export function listGroups(framework: Framework, part: ListedPart, words: string): readonly ListGroup[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const matches = ({ name }: { readonly name: string }): boolean => {
    const read = name.toLowerCase()
    return wanted.every((word) => read.includes(word))
  }
  // An empty domain stays in view so that something can be put into it, unless one is looking for a name.
  return groupsOf(framework, part)
    .map((group) => ({ ...group, rows: group.rows.filter(matches) }))
    .filter((group) => group.rows.length > 0 || (wanted.length === 0 && group.href !== undefined))
}

function groupsOf(framework: Framework, part: ListedPart): readonly ListGroup[] {
  if (part === 'rungs') {
    return (['shared', 'leader', 'expert'] as const).map((track) => ({
      label: TRACK_LABELS[track],
      rows: framework.rungs.filter((rung) => rung.track === track),
    }))
  }
  if (part === 'skills') {
    return framework.domains.map(({ id, name }) => ({
      label: name,
      href: hrefOf({ part: 'domains', id }),
      rows: framework.skills.filter((skill) => skill.domain === id),
    }))
  }
  if (part === 'artifacts') return [{ label: 'Artifacts', rows: framework.artifacts ?? [] }]
  if (part === 'phrasebook') {
    return DIRECTIONS.map(({ value, label }) => ({
      label,
      rows: (framework.phrasebook ?? [])
        .filter(({ direction }) => direction === value)
        .map(({ id, term }) => ({ id, name: term })),
    }))
  }
  if (part === 'jargon') {
    const rows = (framework.jargon ?? []).map(({ term }, index) => ({ id: String(index), name: term }))
    return [{ label: 'Words that stop a reader', rows }]
  }
  const domainOf = new Map(framework.skills.map(({ id, domain }) => [id, domain]))
  const inDomain = (domain: string | undefined) =>
    framework.actions
      .filter((action) => domainOf.get(action.raises[0]?.skill ?? '') === domain)
      .map((action) => ({ id: action.id, name: action.title }))
  return [
    ...framework.domains.map(({ id, name }) => ({ label: name, rows: inDomain(id) })),
    { label: 'Without a known skill', rows: inDomain(undefined) },
  ]
}
