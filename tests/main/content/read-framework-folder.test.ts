import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFrameworkFolder } from '#main/content/read-framework-folder.ts'
import { writeFrameworkFolder } from '#main/content/write-framework.ts'
import { aFramework } from '#tests/support/build-framework.ts'
import { anEmptyFolder } from '#tests/support/data-folder.ts'

const builtIn = resolve(import.meta.dirname, '../../../resources/frameworks/marketing-operations')

async function aFolder(): Promise<string> {
  const folder = await anEmptyFolder()
  for (const [name, text] of writeFrameworkFolder(aFramework())) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

describe('the built-in framework', () => {
  it('has domains and skills in the order of the file names, each skill with its domain', async () => {
    const { domains, skills, actions, artifacts, phrasebook, jargon, sources } = await readFrameworkFolder(builtIn)
    expect(domains.slice(0, 2).map(({ id }) => id)).toEqual(['platforms', 'data'])
    expect(skills[0]).toMatchObject({ id: 'automation-platform', domain: 'platforms' })
    expect(skills.find(({ id }) => id === 'business-case')?.domain).toBe('finance')
    expect(actions[0]?.id).toBe('contact-story')
    expect(artifacts?.slice(0, 2).map(({ id }) => id)).toEqual(['technology-roadmap', 'stack-picture'])
    expect(phrasebook?.[0]).toMatchObject({ id: 'lead-scoring', direction: 'to-executive' })
    expect(jargon?.[0]).toEqual({ term: 'a/b test', plain: 'side-by-side trial of two versions' })
    expect(sources?.[0]).toMatchObject({ id: '0.2', year: 'undated' })
  })

  it('reads folded text as one line', async () => {
    const { skills, actions, artifacts = [], phrasebook = [] } = await readFrameworkFolder(builtIn)
    const texts = [
      ...skills.flatMap(({ anchors }) => anchors),
      ...actions.flatMap(({ steps }) => steps.map(({ text }) => text)),
      ...artifacts.flatMap(({ holds }) => holds),
      ...phrasebook.flatMap(({ meaning, moves, question }) => [meaning, moves, question]),
    ]
    expect(texts.filter((text) => /\n|\s$|^\s/.test(text))).toEqual([])
  })
})

describe('a build stops', () => {
  it('with every mistake, each with file and line', async () => {
    const folder = await aFolder()
    await writeFile(join(folder, 'jargon.yaml'), 'jargon:\n  - term: api\n')
    await writeFile(join(folder, 'artifacts.yaml'), 'artifact: []\n')
    await expect(readFrameworkFolder(folder)).rejects.toThrow(
      /cannot be used:\nartifacts\.yaml.*must hold a list named "artifacts"/,
    )
    await rm(join(folder, 'artifacts.yaml'))
    await expect(readFrameworkFolder(folder)).rejects.toThrow(/^jargon\.yaml:2: error: .*plain is missing/m)
  })

  it('at what does not fit together, and not only at what has the wrong shape', async () => {
    const folder = await aFolder()
    await rm(join(folder, 'actions'), { recursive: true })
    await mkdir(join(folder, 'actions'))
    await writeFile(join(folder, 'actions', '1.yaml'), 'actions: []\n')
    await expect(readFrameworkFolder(folder)).resolves.toMatchObject({ actions: [] })
    await writeFile(join(folder, 'framework.yaml'), 'id: small\nversion: 1.0.0\nname: Small\nquickRound: [nothing]\n')
    await expect(readFrameworkFolder(folder)).rejects.toThrow(/^framework\.yaml:4: error: There is no skill "nothing"/m)
  })

  it('at a folder that is not there', async () => {
    await expect(readFrameworkFolder('/nowhere/at/all')).rejects.toThrow('/nowhere/at/all could not be read')
  })
})
