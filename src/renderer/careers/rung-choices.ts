import type { Framework, Track } from '#domain/framework/framework.ts'
import type { SelectGroup } from '../ui/select-field.tsx'

export const TRACK_NAMES: Record<Track, string> = {
  shared: 'Hands on',
  leader: 'Leading people and budget',
  expert: 'Leading by expertise',
}

/** The framework's rungs as choices, grouped by track, in the framework's order. */
export function rungGroups(framework: Framework): readonly SelectGroup[] {
  return (['shared', 'leader', 'expert'] as const)
    .map((track) => ({
      label: TRACK_NAMES[track],
      options: framework.rungs
        .filter((rung) => rung.track === track)
        .map((rung) => ({ value: rung.id, label: rung.name, note: rung.summary })),
    }))
    .filter((group) => group.options.length > 0)
}
