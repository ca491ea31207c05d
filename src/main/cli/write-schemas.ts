import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { frameworkJsonSchema } from '#domain/framework/json-schema.ts'
import { profileJsonSchema } from '#domain/profile/json-schema.ts'

/** The generated files in `docs` with their texts; the same schema gives the same bytes. */
export function schemaTexts(): ReadonlyMap<string, string> {
  return new Map([
    ['profile.schema.json', textOf(profileJsonSchema())],
    ['framework.schema.json', textOf(frameworkJsonSchema())],
  ])
}

/** Brings the generated files in `docs` up to date. */
export async function writeSchemas(docs: string): Promise<void> {
  for (const [name, text] of schemaTexts()) await writeFile(join(docs, name), text)
}

function textOf(schema: object): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`
}
