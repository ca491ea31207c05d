import { z } from 'zod/mini'

/** How far somebody is in one skill. The anchors of each skill say what a level means for it. */
export const LEVELS = [
  { level: 0, name: 'Not yet' },
  { level: 1, name: 'Aware' },
  { level: 2, name: 'Practicing' },
  { level: 3, name: 'Proficient' },
  { level: 4, name: 'Advanced' },
  { level: 5, name: 'Leading' },
] as const

export type Level = (typeof LEVELS)[number]['level']

export const levelSchema = z.literal([0, 1, 2, 3, 4, 5])

export const HIGHEST_LEVEL = 5

export function levelName(level: Level): string {
  return LEVELS[level].name
}
