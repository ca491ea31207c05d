import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { profileJsonSchema } from '#domain/profile/json-schema.ts'
import { migrate, MIGRATIONS, type Migration } from '#domain/profile/migrations.ts'
import { openProfile } from '#domain/profile/open-profile.ts'
import { PROFILE_VERSION } from '#domain/profile/profile.ts'
import { valueOf } from '#tests/support/data-folder.ts'

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url))

/**
 * SHA-256 of the content (without layout) of the fixture of each version that is no longer the current one. When the version is raised, the fixture of
 * the old one is entered here and never edited again: it stands for the files that people have.
 */
const FROZEN: Readonly<Record<number, string>> = {
  1: 'fea23f614e209387f09d06b92b271b9fee37464d4108c4f57408604d5886a5b1',
  2: '10fbe4c8f872e039733b7e2f11e800ca55c07df2846ba19ebfdc9c491e74c455',
}

const versions = Array.from({ length: PROFILE_VERSION }, (_, index) => index + 1)

function fixture(version: number): Buffer {
  return readFileSync(`${FIXTURES}profile-v${version}.json`)
}

describe('migrations', () => {
  it('lead from every earlier version to the next, one step each, in order', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(versions.slice(0, -1))
  })

  it('have a fixture of every version, and of no other', () => {
    const names = readdirSync(FIXTURES).filter((name) => /^profile-v\d+\.json$/.test(name))
    expect(names.toSorted()).toEqual(versions.map((version) => `profile-v${version}.json`).toSorted())
  })

  it.each(versions.slice(0, -1))('have an unedited fixture of version %i', (version) => {
    expect(
      createHash('sha256')
        .update(JSON.stringify(JSON.parse(fixture(version).toString())))
        .digest('hex'),
    ).toBe(FROZEN[version])
  })

  it.each(versions)('bring the fixture of version %i up to date, twice to the same', (version) => {
    const document: unknown = JSON.parse(fixture(version).toString())
    expect(document).toMatchObject({ version })
    const profile = valueOf(openProfile(document, 'the fixture'))
    expect(profile.version).toBe(PROFILE_VERSION)
    expect(valueOf(openProfile(JSON.parse(JSON.stringify(profile)), 'the fixture'))).toEqual(profile)
  })

  it('have a current fixture that uses every field there is', () => {
    expect(unusedFields(profileJsonSchema() as Schema, JSON.parse(fixture(PROFILE_VERSION).toString()))).toEqual([])
  })
})

describe('migrate', () => {
  const steps: readonly Migration[] = [
    { from: 1, what: 'the name is split', apply: ({ name, ...rest }) => ({ ...rest, names: String(name).split(' ') }) },
    { from: 2, what: 'a mood is asked for', apply: (document) => ({ ...document, mood: 'even' }) },
  ]

  it('takes one numbered step after the other and raises the version with each', () => {
    expect(migrate({ version: 1, name: 'Ada Byron' }, 1, steps, 3)).toEqual({
      version: 3,
      names: ['Ada', 'Byron'],
      mood: 'even',
    })
    expect(migrate({ version: 2, names: ['Ada'] }, 2, steps, 3)).toEqual({ version: 3, names: ['Ada'], mood: 'even' })
  })

  it('gives back a document that is up to date, and never changes the one it is given', () => {
    const current = Object.freeze({ version: 3, names: [], mood: 'even' })
    expect(migrate(current, 3, steps, 3)).toBe(current)
    const old = Object.freeze({ version: 1, name: 'Ada' })
    migrate(old, 1, steps, 3)
    expect(old).toEqual({ version: 1, name: 'Ada' })
  })

  it('does not skip a step that is missing', () => {
    expect(() => migrate({ version: 1 }, 1, steps.slice(1), 3)).toThrow(
      'No migration leads from profile version 1 to 2.',
    )
  })
})

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/** Places of the schema that nothing in `values` fills. Alternatives (`anyOf`) are not looked into. */
function unusedFields(schema: Schema, ...values: readonly unknown[]): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    const filled = values
      .map((value) => (value as Readonly<Record<string, unknown>>)[key])
      .filter((value) => value !== undefined)
    if (filled.length === 0) return [key]
    const below = inner.items ? unusedFields(inner.items, ...filled.flat()) : unusedFields(inner, ...filled)
    return below.map((place) => `${key} › ${place}`)
  })
}
