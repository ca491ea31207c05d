import { z } from 'zod/mini'
import { daySchema } from '../calendar.ts'
import { profileSchema } from './profile.ts'

/** The shape of a profile document as JSON Schema (draft 2020-12), for editors and other programs. */
export function profileJsonSchema(): object {
  const schema = z.toJSONSchema(profileSchema, {
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === daySchema) jsonSchema.format = 'date'
    },
  })
  return { title: 'Opsladder profile', ...schema }
}
