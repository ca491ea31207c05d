import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFrameworkFolder } from '#main/content/read-framework-folder.ts'

const builtIn = resolve(import.meta.dirname, '../../../resources/frameworks/marketing-operations')

/** Two files of actions are enough to go wrong, and a tenth of the reading. */
const isWanted = (path: string) => !/actions[\\/]/.test(path) || /0[13]-\w+-1\.yaml$/.test(path)

describe('reading a framework folder', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'opsladder-framework-'))
    cpSync(builtIn, folder, { recursive: true, filter: isWanted })
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** Replaces text that must be there, so that a test cannot pass because it changed nothing. */
  function change(file: string, from: string, to: string): void {
    const before = readFileSync(join(folder, file), 'utf8')
    expect(before).toContain(from)
    writeFileSync(join(folder, file), before.replace(from, to))
  }

  function problem(): string {
    try {
      readFrameworkFolder(folder)
    } catch (error) {
      return (error as Error).message
    }
    throw new Error('The folder was read without a complaint.')
  }

  it('gives domains and skills in the order of the file names, each skill with its domain', () => {
    const framework = readFrameworkFolder(folder)
    expect(framework.domains.slice(0, 2).map(({ id }) => id)).toEqual(['platforms', 'data'])
    expect(framework.skills[0]).toMatchObject({ id: 'automation-platform', domain: 'platforms' })
    expect(framework.skills.find(({ id }) => id === 'business-case')?.domain).toBe('finance')
    expect(framework.actions[0]?.id).toBe('contact-story')
  })

  it('reads folded text as one line', () => {
    const { skills, actions, artifacts = [], phrasebook = [] } = readFrameworkFolder(builtIn)
    const texts = [
      ...skills.flatMap(({ anchors }) => anchors),
      ...actions.flatMap(({ steps }) => steps.map(({ text }) => text)),
      ...artifacts.flatMap(({ holds }) => holds),
      ...phrasebook.flatMap(({ meaning, moves, question }) => [meaning, moves, question]),
    ]
    expect(artifacts.length).toBeGreaterThan(0)
    expect(phrasebook.length).toBeGreaterThan(0)
    expect(texts.filter((text) => /\n|\s$|^\s/.test(text))).toEqual([])
  })

  it('gives artifacts, phrasebook and jargon in the order in which they were written', () => {
    const { artifacts, phrasebook, jargon } = readFrameworkFolder(folder)
    expect(artifacts?.slice(0, 2).map(({ id }) => id)).toEqual(['technology-roadmap', 'stack-picture'])
    expect(phrasebook?.[0]).toMatchObject({ id: 'lead-scoring', direction: 'to-executive' })
    expect(jargon?.[0]).toEqual({ term: 'a/b test', plain: 'side-by-side trial of two versions' })
  })

  it.each(['artifacts', 'phrasebook', 'jargon'] as const)('is content without a file of %s', (extra) => {
    expect(readFrameworkFolder(folder)).toHaveProperty(extra)
    rmSync(join(folder, `${extra}.yaml`))
    expect(readFrameworkFolder(folder)).not.toHaveProperty(extra)
  })

  it('names the artifact whose level is out of range', () => {
    change('artifacts.yaml', 'level: 3', 'level: 9')
    expect(problem()).toContain('artifacts › technology-roadmap › proves › item 1 › level is 9; it must be one of')
  })

  it('names the phrase and the field when a direction is unknown', () => {
    change('phrasebook.yaml', 'direction: to-executive', 'direction: to-anyone')
    expect(problem()).toContain('phrasebook › lead-scoring › direction is "to-anyone"; it must be one of')
  })

  it('names the place in the jargon list when the plain wording is missing', () => {
    change('jargon.yaml', '    plain: side-by-side trial of two versions\n', '')
    expect(problem()).toContain('jargon › item 1 › plain is missing')
  })

  it('names the skill and the field when a field has a wrong value', () => {
    change('domains/05-finance.yaml', 'name: Budget management', 'name: 7')
    expect(problem()).toContain('skills › budget-management › name is 7; it must be text')
  })

  it('names the action and the field when a field is missing', () => {
    change('actions/03-process-1.yaml', 'leaves: The agreement and the report on the trial.', 'leave: The agreement.')
    const message = problem()
    expect(message).toContain('actions › service-agreement › leaves is missing')
    expect(message).toContain('actions › service-agreement has the unknown field "leave"')
  })

  it('names the rung whose level is out of range', () => {
    change('rungs.yaml', 'level: 5', 'level: 6')
    expect(problem()).toMatch(/rungs › cmo › requires › item \d+ › level is 6; it must be one of 0, 1, 2, 3, 4, 5/)
  })

  it('names the file when the YAML is broken, and the line', () => {
    change('rungs.yaml', 'rungs:', 'rungs: [')
    expect(problem()).toMatch(/^rungs\.yaml: .*line \d+/s)
  })

  it('names the file that is missing', () => {
    rmSync(join(folder, 'framework.yaml'))
    expect(problem()).toMatch(/^framework\.yaml: /)
  })

  it.each([
    ['domains/01-platforms.yaml', '', 'must hold fields'],
    ['domains/01-platforms.yaml', 'id: platforms\nname: Platforms\n', 'skills'],
    ['actions/01-platforms-1.yaml', 'action: []\n', 'actions'],
    ['rungs.yaml', '- a list\n', 'must hold fields'],
    ['artifacts.yaml', 'artifact: []\n', 'artifacts'],
    ['phrasebook.yaml', '', 'must hold fields'],
    ['jargon.yaml', 'jargon: none\n', 'jargon'],
  ])('names the file %s when it is without what belongs there: %j', (file, text, word) => {
    writeFileSync(join(folder, file), text)
    const message = problem()
    expect(message.startsWith(`${file}: `)).toBe(true)
    expect(message).toContain(word)
  })
})
