import { describe, expect, test } from 'vitest'
import { removeSkill } from '#domain/framework/framework-change.ts'
import { adoptFramework } from '#domain/framework/own-framework.ts'
import { writeFrameworkFile, writeFrameworkFolder } from '#main/content/write-framework.ts'
import { frameworkFiles } from '#main/framework-files.ts'
import { profileReader } from '#main/profile-reader.ts'
import { withFramework } from '#main/services/framework-of.ts'
import { frameworkHandlers } from '#main/services/frameworks.ts'
import { createOpenProfiles } from '#main/services/open-profiles.ts'
import { aClimber, aFramework, rated } from '#tests/support/build-framework.ts'
import { anOwnAction, asText } from '#tests/support/build-profile.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'
import { BUILT_IN, MemorySaver, MemoryStore } from '#tests/support/in-memory-ports.ts'

const small = aFramework({ name: 'Our: team' })
const ada = aClimber({ id: 'ada', ratings: [rated('budget', 2)] })

function services() {
  const profiles = new MemoryStore()
  const saver = new MemorySaver()
  const open = createOpenProfiles(profiles, profileReader, BUILT_IN)
  return { profiles, saver, call: frameworkHandlers({ framework: BUILT_IN, frameworkFiles, open, saver }) }
}

const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text).toString('base64') })

describe('importing', () => {
  test.each(['yaml', 'json'] as const)('one .%s file gives the framework and stores nothing', async (format) => {
    const { call, profiles } = services()
    const files = [file(`ours.${format}`, writeFrameworkFile(small, format))]
    expect(valueOf(await call['frameworks.import']({ files }))).toEqual({ ok: true, framework: small, problems: [] })
    expect(profiles.writes).toEqual([])
  })

  test('a folder gives the framework', async () => {
    const files = [...writeFrameworkFolder(small)].map(([name, text]) => file(`picked/${name}`, text))
    expect(valueOf(await services().call['frameworks.import']({ files }))).toMatchObject({ ok: true, framework: small })
  })

  test('a broken one gives every problem with file and line, and no framework', async () => {
    const files = [file('ours.yaml', writeFrameworkFile({ ...small, quickRound: ['nothing', 'budgett'] }, 'yaml'))]
    const reading = valueOf(await services().call['frameworks.import']({ files }))
    expect(reading.ok).toBe(false)
    expect(reading).not.toHaveProperty('framework')
    expect(reading.problems.map((one) => [one.severity, one.file, typeof one.line, one.place])).toEqual([
      ['error', 'ours.yaml', 'number', 'quickRound › item 1'],
      ['error', 'ours.yaml', 'number', 'quickRound › item 2'],
    ])
  })
})

describe('exporting', () => {
  test.each(['yaml', 'json', 'csv'] as const)('writes the framework of the profile as .%s', async (format) => {
    const { call, profiles, saver } = services()
    const hers = { ...ada, ownActions: [anOwnAction()] }
    const own = valueOf(adoptFramework(hers, BUILT_IN, removeSkill(small, 'budget')))
    profiles.documents.set('ada', asText(own))
    expect(valueOf(await call['frameworks.export']({ profile: 'ada', format })).path).toContain('Our team - Framework.')
    // What is retired is about the person, and so are her own actions: both stay with her.
    expect(saver.files[0]?.text).not.toContain('retired')
    expect(saver.files[0]?.text).not.toContain(anOwnAction().id)
    const read = await frameworkFiles.read([{ name: `x.${format}`, bytes: Buffer.from(saver.files[0]?.text ?? '') }])
    expect(read).toMatchObject({ ok: true })
  })

  test('writes a folder that reads as the same framework', async () => {
    const { call, profiles, saver } = services()
    profiles.documents.set('ada', asText(valueOf(adoptFramework(ada, BUILT_IN, small))))
    const { path } = valueOf(await call['frameworks.export']({ profile: 'ada', format: 'folder' }))
    expect(path).toBe('/downloads/Our team - Framework')
    const files = saver.files.map(({ name, text }) => ({ name, bytes: Buffer.from(text) }))
    expect(await frameworkFiles.read(files)).toEqual({ ok: true, framework: small, problems: [] })
  })

  test('writes the built-in one for a profile that uses it', async () => {
    const { call, profiles, saver } = services()
    profiles.documents.set('ada', asText(ada))
    valueOf(await call['frameworks.export']({ profile: 'ada', format: 'json' }))
    expect(JSON.parse(saver.files[0]?.text ?? '')).toEqual(BUILT_IN)
  })

  test('says that there is no such profile', async () => {
    const failure = failureOf(await services().call['frameworks.export']({ profile: 'nobody', format: 'csv' }))
    expect(failure.code).toBe('not-found')
  })
})

describe('a profile with a framework of its own', () => {
  test('can be used although a rated skill was removed from it', () => {
    const own = valueOf(adoptFramework(ada, BUILT_IN, removeSkill(small, 'budget')))
    expect(withFramework(own, BUILT_IN).ok).toBe(true)
  })

  test('can be used with two skills of one name, which its editor points out', () => {
    const framework = { ...small, skills: small.skills.map((skill) => ({ ...skill, name: 'Same' })) }
    expect(withFramework(aClimber({ framework }), BUILT_IN).ok).toBe(true)
  })

  test('is refused where ids in the framework stand for nothing, with the place', () => {
    const broken = {
      ...small,
      rungs: small.rungs.map((rung) => ({
        ...rung,
        requires: [...rung.requires, { skill: 'x', level: 1 as const, core: true, weight: 3 }],
      })),
    }
    const failure = failureOf(withFramework(aClimber({ framework: broken }), BUILT_IN))
    expect(failure).toMatchObject({ code: 'bad-input' })
    expect(failure.message).toMatch(
      /^In its framework, rungs › junior › requires › item 3 › skill: There is no skill "x"/,
    )
  })
})
