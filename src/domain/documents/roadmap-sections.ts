/** What can be left out of the roadmap, in its order. The name and its figures always stand. */
export const ROADMAP_SECTIONS = [
  { id: 'weeks', name: 'The weeks' },
  { id: 'items', name: 'Items' },
  { id: 'requests', name: 'What open requests would move' },
  { id: 'decisions', name: 'Decisions so far' },
  { id: 'about', name: 'What this roadmap rests on' },
] as const

export type RoadmapSectionId = (typeof ROADMAP_SECTIONS)[number]['id']
