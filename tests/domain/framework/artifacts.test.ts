import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { requiredLevel } from '#domain/framework/framework.ts'
import { readFrameworkFolder } from '#main/content/read-framework-folder.ts'
import { offending, sharedRuns, tooAlike } from '#tests/support/wording.ts'

const folder = resolve(import.meta.dirname, '../../../resources/frameworks/marketing-operations')
const { artifacts = [], skills, rungs, domains } = await readFrameworkFolder(folder)
const listed = new Set(
  (parse(readFileSync(resolve(folder, 'sources.yaml'), 'utf8')) as { sources: { id: string }[] }).sources.map(
    ({ id }) => id,
  ),
)
const texts = artifacts.flatMap((artifact) =>
  [artifact.name, artifact.meaning, ...artifact.holds].map((text) => ({ owner: artifact.id, text })),
)

describe('the artifacts', () => {
  it('are 16 to 20, each with an id and a name of its own', () => {
    expect(artifacts.length).toBeGreaterThanOrEqual(16)
    expect(artifacts.length).toBeLessThanOrEqual(20)
    expect(new Set(artifacts.map(({ id }) => id)).size).toBe(artifacts.length)
    expect(new Set(artifacts.map(({ name }) => name.toLowerCase())).size).toBe(artifacts.length)
  })

  it('say in three to six lines what must be in them', () => {
    expect(artifacts.filter(({ holds }) => holds.length < 3 || holds.length > 6).map(({ id }) => id)).toEqual([])
    expect(texts.filter(({ text }) => text.length > 160)).toEqual([])
    expect(
      artifacts.flatMap(({ holds, meaning }) => [meaning, ...holds]).filter((line) => !/[^.]\.$/.test(line)),
    ).toEqual([])
  })

  it('prove levels of skills that exist, each skill once', () => {
    const known = new Set(skills.map(({ id }) => id))
    const unknown = artifacts.flatMap(({ id, proves }) =>
      proves.filter(({ skill }) => !known.has(skill)).map(({ skill }) => `${id}: ${skill}`),
    )
    expect(unknown).toEqual([])
    for (const { proves } of artifacts) expect(new Set(proves.map(({ skill }) => skill)).size).toBe(proves.length)
  })

  it('prove no more than some rung asks for, and never the highest level', () => {
    const beyond = artifacts.flatMap(({ id, proves }) =>
      proves
        .filter(({ skill, level }) => level > Math.max(...rungs.map((rung) => requiredLevel(rung, skill) ?? 0)))
        .map(({ skill, level }) => `${id}: ${skill} ${level}`),
    )
    expect(beyond).toEqual([])
    expect(artifacts.flatMap(({ proves }) => proves).filter(({ level }) => level < 1 || level > 4)).toEqual([])
  })

  it('give every domain something to show', () => {
    const domainOf = new Map(skills.map(({ id, domain }) => [id, domain]))
    const shown = new Set(artifacts.flatMap(({ proves }) => proves.map(({ skill }) => domainOf.get(skill))))
    expect(domains.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([])
  })

  it('share no run of six words, and no line says what another says', () => {
    expect(sharedRuns(texts, 6)).toEqual([])
    expect(tooAlike(artifacts.flatMap(({ id, holds }) => holds.map((text) => ({ owner: id, text }))))).toEqual([])
  })

  it('have neither empty praise nor British spelling', () => {
    expect(offending(texts)).toEqual([])
  })

  it('rest on listed sources', () => {
    expect(artifacts.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([])
    expect(artifacts.flatMap(({ sources }) => sources).filter((id) => !listed.has(id))).toEqual([])
  })
})
