import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { profileJsonSchema } from '#domain/profile/json-schema.ts'

/** The text of `profile.schema.json`; the same schema gives the same bytes. */
export function profileSchemaText(): string {
  return `${JSON.stringify(profileJsonSchema(), undefined, 2)}\n`
}

/** Brings the generated files in `docs` up to date. */
export async function writeSchemas(docs: string): Promise<void> {
  await writeFile(join(docs, 'profile.schema.json'), profileSchemaText())
}
