import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { PROFILE_VERSION } from '#domain/profile/profile.ts'
import { schemaTexts, writeSchemas } from '#main/cli/write-schemas.ts'
import { anEmptyFolder } from '#tests/support/data-folder.ts'

const DOCS = fileURLToPath(new URL('../../../docs', import.meta.url))

async function schemaIn(folder: string, name: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(folder, name), 'utf8')) as Record<string, unknown>
}

it.each(['profile.schema.json', 'framework.schema.json'])(
  'docs/%s says what the code says (UPDATE_SCHEMAS=1 writes it anew)',
  async (name) => {
    if (process.env['UPDATE_SCHEMAS']) await writeSchemas(DOCS)
    // By value: how it is laid out is the formatter's business.
    expect(await schemaIn(DOCS, name)).toEqual(JSON.parse(schemaTexts().get(name) ?? ''))
  },
)

it('the schema of profiles asks for every field and lets no unknown one in', async () => {
  const folder = await anEmptyFolder()
  await writeSchemas(folder)
  const schema = await schemaIn(folder, 'profile.schema.json')
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Opsladder profile',
    additionalProperties: false,
    properties: {
      createdOn: { type: 'string', format: 'date' },
      format: { const: 'opsladder-profile' },
      version: { const: PROFILE_VERSION },
      ratings: { type: 'array' },
    },
  })
  expect(schema['required']).toEqual(expect.arrayContaining(['id', 'revision', 'person', 'pace', 'ratings']))
})

it('the schema of frameworks knows every list of a framework file, and nothing that only profiles have', async () => {
  const folder = await anEmptyFolder()
  await writeSchemas(folder)
  const schema = await schemaIn(folder, 'framework.schema.json')
  expect(schema).toMatchObject({ title: 'Opsladder framework', additionalProperties: false })
  expect(schema['required']).toEqual(['id', 'version', 'name', 'domains', 'skills', 'rungs', 'actions'])
  expect(Object.keys(schema['properties'] as object)).toEqual(
    expect.arrayContaining(['quickRound', 'artifacts', 'phrasebook', 'jargon']),
  )
  expect(schema['properties']).not.toHaveProperty('retired')
})
