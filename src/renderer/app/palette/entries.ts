import { searchIndex, type FoundKind } from '#domain/framework/search.ts'
import type { Framework } from '#domain/framework/framework.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import { profileSearchIndex, type ProfileFoundKind } from '#domain/profile/profile-search.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { search, searchEntry, type SearchEntry } from '#domain/text-search.ts'
import type { ShortcutId } from '../../state/shortcuts.ts'
import type { Command } from './commands.ts'
import { destinationOf, GROUP_NAMES, type Destination, type PaletteKind } from './places.ts'

/** A screen that can be gone to. */
export interface ScreenEntry {
  readonly path: string
  readonly name: string
  readonly words: readonly string[]
}

/** One line of the palette. */
export interface PaletteLine {
  /** Unlike any other in the palette. */
  readonly key: string
  readonly kind: PaletteKind
  readonly name: string
  /** Below the name, with the words that were looked for; empty when the name says it all. */
  readonly excerpt: string
  readonly where: string
  readonly shortcut?: ShortcutId
  readonly goesTo?: Pick<Destination, 'path' | 'place'>
  readonly run?: () => void
}

export interface PaletteGroup {
  readonly kind: PaletteKind
  readonly title: string
  readonly lines: readonly PaletteLine[]
}

export interface PaletteSource {
  readonly profile: Profile
  readonly framework: Framework
  readonly milestones: readonly Milestone[]
  readonly screens: readonly ScreenEntry[]
  readonly commands: readonly Command[]
}

/** What does not change while the palette is open, folded once. */
export function paletteIndex(source: PaletteSource): readonly SearchEntry<PaletteKind>[] {
  const { profile, framework, milestones, screens, commands } = source
  const library = searchIndex(framework)
  // Among equally good answers the earlier group comes first: one's own skills and plan before the library.
  return [
    ...screens.map(({ path, name, words }) => searchEntry('screen', path, name, words)),
    ...commands.map(({ id, kind, name, words }) => searchEntry(kind, id, name, words)),
    ...library.filter(({ kind }) => kind === 'skill'),
    ...profileSearchIndex(profile, framework, milestones),
    ...library.filter(({ kind }) => kind !== 'skill'),
  ]
}

/** Everything that holds the words, the group with the best answer first; without words, where one can go and what one can do. */
export function paletteGroups(
  source: PaletteSource,
  index: readonly SearchEntry<PaletteKind>[],
  query: string,
): readonly PaletteGroup[] {
  const lines =
    query.trim() === ''
      ? index.filter(({ kind }) => kind === 'screen' || kind === 'command').map((entry) => ({ ...entry, excerpt: '' }))
      : search(index, query)
  const groups = new Map<PaletteKind, PaletteLine[]>()
  for (const { kind, id, name, excerpt } of lines) {
    const group = groups.get(kind) ?? []
    groups.set(kind, group)
    group.push({ key: `${kind} ${id}`, kind, name, ...lineOf(kind, id, excerpt, source) })
  }
  return [...groups].map(([kind, ofKind]) => ({ kind, title: GROUP_NAMES[kind], lines: ofKind }))
}

function lineOf(
  kind: PaletteKind,
  id: string,
  excerpt: string,
  { profile, framework, milestones, commands }: PaletteSource,
): Omit<PaletteLine, 'key' | 'kind' | 'name'> {
  if (kind === 'screen') return { excerpt: '', where: '', goesTo: { path: id } }
  if (kind === 'command' || kind === 'setting') {
    const command = commands.find((other) => other.id === id)
    if (!command) return { excerpt: '', where: '' }
    const { shortcut, goesTo, run } = command
    return { excerpt: '', where: '', run, ...(shortcut && { shortcut }), ...(goesTo && { goesTo }) }
  }
  const { where, path, place } = destinationOf(kind as ProfileFoundKind | FoundKind, id, profile, framework, milestones)
  return { excerpt, where, goesTo: { path, ...(place !== undefined && { place }) } }
}
