import type { Framework, Phrase } from '#domain/framework/framework.ts'
import { asRead } from './incoming.ts'
import type { Part } from './places.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/**
 * Why a record of `part` should not be called `name`: nobody could tell it from the one that is. `id` is the record's
 * own, absent for a new one. Phrases are told apart within their direction; two actions may well be called the same.
 */
export function sameName(
  framework: Framework,
  part: Part,
  id: string | undefined,
  name: string,
  direction?: Phrase['direction'],
): string | undefined {
  const read = asRead(name)
  const other = named(framework, part, direction).find((record) => record.id !== id && asRead(record.name) === read)
  return other && `There is another one called ${other.name}. Give this one a name that tells them apart.`
}

function named(framework: Framework, part: Part, direction: Phrase['direction'] | undefined): readonly Named[] {
  switch (part) {
    case 'actions':
      return []
    case 'phrasebook':
      return (framework.phrasebook ?? [])
        .filter((phrase) => phrase.direction === direction)
        .map(({ id, term }) => ({ id, name: term }))
    case 'jargon':
      return (framework.jargon ?? []).map(({ term }, index) => ({ id: String(index), name: term }))
    default:
      return framework[part] ?? []
  }
}
