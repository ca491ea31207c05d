import { z } from 'zod/mini'

const sourceIds = z.optional(z.array(z.string()))

/**
 * What the parts of a framework say about each other, and nothing of their texts: a framework with a missing text
 * can still be checked for circles and unknown ids.
 */
export const outlineSchema = z.object({
  domains: z.array(z.object({ id: z.string(), name: z.string() })),
  skills: z.array(z.object({ id: z.string(), domain: z.string(), name: z.string(), sources: sourceIds })),
  rungs: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      track: z.string(),
      requires: z.array(z.object({ skill: z.string(), level: z.number(), core: z.boolean(), weight: z.number() })),
      sources: sourceIds,
    }),
  ),
  actions: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      raises: z.array(z.object({ skill: z.string(), from: z.number(), to: z.number() })),
      requires: z.array(z.object({ skill: z.string(), level: z.number() })),
      earliestRung: z.optional(z.string()),
      sources: sourceIds,
    }),
  ),
  quickRound: z.optional(z.array(z.string())),
  artifacts: z.optional(
    z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        proves: z.array(z.object({ skill: z.string(), level: z.number() })),
        sources: sourceIds,
      }),
    ),
  ),
  phrasebook: z.optional(z.array(z.object({ id: z.string(), sources: sourceIds }))),
  sources: z.optional(z.array(z.object({ id: z.string() }))),
})

export type Outline = z.infer<typeof outlineSchema>
export type OutlineAction = Outline['actions'][number]

/** The rungs of one track in order, the shared ones first, each with its index in the framework. */
export function ladderOf(outline: Outline, track: string) {
  return outline.rungs
    .map((rung, index) => ({ rung, index }))
    .filter(({ rung }) => rung.track === 'shared' || rung.track === track)
}

export const TRACKS = ['leader', 'expert'] as const
