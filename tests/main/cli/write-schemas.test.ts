import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { profileSchemaText, writeSchemas } from '#main/cli/write-schemas.ts'
import { anEmptyFolder } from '#tests/support/data-folder.ts'

const DOCS = fileURLToPath(new URL('../../../docs', import.meta.url))

it('docs/profile.schema.json says what the code says (UPDATE_SCHEMAS=1 writes it anew)', async () => {
  if (process.env['UPDATE_SCHEMAS']) await writeSchemas(DOCS)
  // By value: how it is laid out is the formatter's business.
  expect(JSON.parse(await readFile(join(DOCS, 'profile.schema.json'), 'utf8'))).toEqual(JSON.parse(profileSchemaText()))
})

it('the schema asks for every field and lets no unknown one in', async () => {
  const folder = await anEmptyFolder()
  await writeSchemas(folder)
  const schema = JSON.parse(await readFile(join(folder, 'profile.schema.json'), 'utf8')) as Record<string, unknown>
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Opsladder profile',
    additionalProperties: false,
    properties: {
      createdOn: { type: 'string', format: 'date' },
      format: { const: 'opsladder-profile' },
      version: { const: 1 },
      ratings: { type: 'array' },
    },
  })
  expect(schema['required']).toEqual(expect.arrayContaining(['id', 'revision', 'person', 'pace', 'ratings']))
})
