import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFrameworkFolder } from '#main/content/read-framework-folder.ts'

const builtIn = resolve(import.meta.dirname, '../../../resources/frameworks/marketing-operations')

describe('reading a framework folder', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'opsladder-framework-'))
    cpSync(builtIn, folder, { recursive: true })
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
    expect(framework.domains.slice(0, 2).map(({ id }) => id)).toEqual(['platforms', 'process'])
    expect(framework.skills[0]).toMatchObject({ id: 'automation-platform', domain: 'platforms' })
    expect(framework.skills.find(({ id }) => id === 'business-case')?.domain).toBe('finance')
    expect(framework.actions[0]?.id).toBe('contact-story')
  })

  it('reads folded text as one line', () => {
    const { skills, actions } = readFrameworkFolder(folder)
    const texts = [
      ...skills.flatMap(({ anchors }) => anchors),
      ...actions.flatMap(({ steps }) => steps.map(({ text }) => text)),
    ]
    expect(texts.filter((text) => /\n|\s$|^\s/.test(text))).toEqual([])
  })

  it('names the skill and the field when a field has a wrong value', () => {
    change('domains/05-finance.yaml', 'name: Budget management', 'name: 7')
    expect(problem()).toContain('skills › budget-management › name is 7; it must be text')
  })

  it('names the action and the field when a field is missing', () => {
    change('actions/03-process.yaml', 'leaves: The agreement and the report on the trial.', 'leave: The agreement.')
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
    ['actions/01-platforms.yaml', 'action: []\n', 'actions'],
    ['rungs.yaml', '- a list\n', 'must hold fields'],
  ])('names the file %s when it is without what belongs there: %j', (file, text, word) => {
    writeFileSync(join(folder, file), text)
    const message = problem()
    expect(message.startsWith(`${file}: `)).toBe(true)
    expect(message).toContain(word)
  })
})
