import type { z } from 'zod/mini'

type Issue = z.core.$ZodIssue

export type CheckedValue<Value> =
  | { readonly ok: true; readonly value: Value }
  /** Some of the mistakes, the first of them first; none where there were too many to tell. */
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** No list that somebody wrote is longer by much; far longer ones are looked at in parts. */
const PART = 5_000

/**
 * What a schema says of a value from outside. Of a list with hundreds of thousands of mistakes, which only a hostile file
 * has, the first part that is wrong speaks for all: writing each mistake down takes minutes, and more memory than there is.
 */
export function checkValue<Shape extends z.core.$ZodShape>(
  schema: z.ZodMiniObject<Shape, z.core.$strict | z.core.$strip>,
  value: unknown,
): CheckedValue<z.infer<z.ZodMiniObject<Shape, z.core.$strict | z.core.$strip>>> {
  try {
    for (const [name, list] of Object.entries(value ?? {})) {
      const issues = Array.isArray(list) ? longListIssues(schema.shape[name], name, list) : []
      if (issues.length > 0) return { ok: false, issues }
    }
    const checked = schema.safeParse(value)
    return checked.success ? { ok: true, value: checked.data } : { ok: false, issues: checked.error.issues }
  } catch (error) {
    // Collecting the mistakes of a list within a list needs more stack than there is.
    if (error instanceof RangeError) return { ok: false, issues: [] }
    throw error
  }
}

function longListIssues(schema: z.core.$ZodType | undefined, name: string, list: readonly unknown[]): readonly Issue[] {
  if (schema === undefined || list.length <= PART) return []
  for (let from = 0; from < list.length; from += PART) {
    const part = (schema as z.ZodMiniType).safeParse(list.slice(from, from + PART))
    if (!part.success)
      return part.error.issues.map((issue) => ({ ...issue, path: [name, ...inWhole(issue.path, from)] }))
  }
  return []
}

/** A place in a part as the place in the list. */
function inWhole([index, ...rest]: readonly PropertyKey[], from: number): PropertyKey[] {
  return typeof index === 'number' ? [index + from, ...rest] : []
}
