import type { FoundKind } from '#domain/framework/search.ts'
import type { Found } from '#domain/text-search.ts'
import type { Framework } from '#domain/framework/framework.ts'

/** Where in the library one is; each place has an address that other screens may link to. */
export type Place =
  /** One skill beside the list of all; without an id the first one. `action` is opened and shown. */
  | { readonly view: 'skills'; readonly skill?: string; readonly action?: string }
  /** Rungs side by side; which ones when none are named depends on the person. */
  | { readonly view: 'rungs'; readonly rungs: readonly string[] }
  | { readonly view: 'artifacts'; readonly artifact?: string }
  | { readonly view: 'phrasebook'; readonly phrase?: string }
  | { readonly view: 'search' }
  /** An address that never meant anything here. */
  | { readonly view: 'unknown' }

export type View = Place['view']

export const LIBRARY = '/library'

/** The place at the address behind `/library/`. */
export function placeAt(rest: string): Place {
  const [view = '', ...parts] = rest.split('/').filter((part) => part !== '')
  const [first, second] = parts
  switch (view) {
    case '':
      return { view: 'skills' }
    case 'skills':
      return { view, ...(first !== undefined && { skill: first }), ...(second !== undefined && { action: second }) }
    case 'rungs':
      return { view, rungs: parts }
    case 'artifacts':
      return { view, ...(first !== undefined && { artifact: first }) }
    case 'phrasebook':
      return { view, ...(first !== undefined && { phrase: first }) }
    case 'search':
      return { view }
    default:
      return { view: 'unknown' }
  }
}

export function skillPath(skill: string, action?: string): string {
  return [LIBRARY, 'skills', skill, ...(action === undefined ? [] : [action])].join('/')
}

export function rungsPath(rungs: readonly string[]): string {
  return [LIBRARY, 'rungs', ...rungs].join('/')
}

export function artifactPath(artifact: string): string {
  return `${LIBRARY}/artifacts/${artifact}`
}

/** Where to read what was found; an action is read at the first skill that it raises. */
export function foundPath({ kind, id }: Pick<Found<FoundKind>, 'kind' | 'id'>, framework: Framework): string {
  switch (kind) {
    case 'skill':
      return skillPath(id)
    case 'action': {
      const skill = framework.actions.find((action) => action.id === id)?.raises[0]?.skill
      return skill === undefined ? LIBRARY : skillPath(skill, id)
    }
    case 'rung':
      return rungsPath([id])
    case 'artifact':
      return artifactPath(id)
    case 'phrase':
      return `${LIBRARY}/phrasebook/${id}`
  }
}
