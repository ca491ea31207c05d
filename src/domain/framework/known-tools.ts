import type { Framework } from './framework.ts'

/** Products that the framework's actions are about, those of most actions first. */
export function knownTools(framework: Framework): readonly string[] {
  const counts = new Map<string, number>()
  for (const { tools = [] } of framework.actions)
    for (const tool of tools) counts.set(tool, (counts.get(tool) ?? 0) + 1)
  return [...counts].toSorted(([a, many], [b, more]) => more - many || a.localeCompare(b, 'en')).map(([tool]) => tool)
}
