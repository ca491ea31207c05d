import { z } from 'zod/mini'
import { frameworkSchema } from './framework.ts'

/** The shape of a framework in one file as JSON Schema (draft 2020-12), for editors and other programs. */
export function frameworkJsonSchema(): object {
  // What is retired belongs to a profile; a framework file has none.
  return { title: 'Opsladder framework', ...z.toJSONSchema(z.omit(frameworkSchema, { retired: true })) }
}
