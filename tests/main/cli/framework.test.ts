import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { actionHours, type Framework } from '#domain/framework/framework.ts'
import { writeFrameworkFile, writeFrameworkFolder } from '#main/content/write-framework.ts'
import { aFramework, aSkill } from '#tests/support/build-framework.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'
import { anEmptyFolder, filesBelow } from '#tests/support/data-folder.ts'
import { BUILT_IN } from '#tests/support/in-memory-ports.ts'
import { runCli } from './run-cli.ts'

const small = aFramework()

async function aFolder(framework: Framework, change: Readonly<Record<string, (text: string) => string>> = {}) {
  const root = await anEmptyFolder()
  for (const [name, text] of writeFrameworkFolder(framework)) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), change[name]?.(text) ?? text)
  }
  return root
}

async function aFile(name: string, text: string) {
  const path = join(await anEmptyFolder(), name)
  await writeFile(path, text)
  return path
}

/** Replaces text that must be there. */
const replacing = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from)
  return text.replace(from, to)
}

describe('framework check', () => {
  test('says what is in a framework that is right', async () => {
    const path = await aFolder(small)
    expect(await runCli(['framework', 'check', path])).toMatchObject({
      code: 0,
      notes: [],
      out: `${path} is a usable framework: 2 domains, 3 skills, 5 rungs, 15 actions.\n`,
    })
  })

  test('finds no mistake in the built-in one', async () => {
    const path = resolve(import.meta.dirname, '../../../resources/frameworks/marketing-operations')
    const { code, out, notes } = await runCli(['framework', 'check', path])
    expect([code, notes]).toEqual([0, []])
    expect(out).toContain('is a usable framework')
  })

  test('names every mistake with file and line, and ends with 2', async () => {
    const path = await aFolder(small, {
      'rungs.yaml': replacing('level: 4', 'level: 1'),
      'domains/2-business.yaml': replacing('name: budget', 'name: Systems'),
      'actions/1-craft.yaml': replacing('skill: reports', 'skill: report'),
    })
    const { code, out, notes } = await runCli(['framework', 'check', path])
    expect(code).toBe(2)
    const lines = out.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^actions\/1-craft\.yaml:\d+: error: There is no skill "report"\. Is "reports" meant\?$/)
    expect(out).toMatch(/^domains\/2-business\.yaml:7: error: The skill "budget" has the same name as "systems"/m)
    expect(out).toMatch(
      /^rungs\.yaml:\d+: error: The head asks only level 1 of Systems|^rungs\.yaml:\d+: error: The head asks only/m,
    )
    const errors = lines.filter((line) => line.includes(': error: ')).length
    expect(notes).toEqual([`${path} cannot be used: ${errors} mistakes. Correct them and check again.`])
  })

  test('tells hints from mistakes', async () => {
    const path = await aFile('x.yaml', writeFrameworkFile({ ...small, actions: [] }, 'yaml'))
    const { code, out } = await runCli(['framework', 'check', path])
    expect(code).toBe(0)
    expect(out).toMatch(/^x\.yaml:\d+: hint: The framework has no actions.*\n.*is a usable framework/)
  })

  const skills = (change: (skill: Framework['skills'][number]) => Partial<Framework['skills'][number]>) =>
    aFramework({ skills: small.skills.map((skill) => ({ ...skill, ...change(skill) })) })
  const actions = (change: (action: Framework['actions'][number]) => Partial<Framework['actions'][number]>) =>
    aFramework({ actions: small.actions.map((action) => ({ ...action, ...change(action) })) })

  test.each([
    ['an unknown id', actions(() => ({ earliestRung: 'nowhere' })), 'There is no rung "nowhere"'],
    [
      'a falling requirement',
      aFramework({
        rungs: small.rungs.map((rung) => (rung.id === 'lead' ? { ...rung, requires: rung.requires.slice(1) } : rung)),
      }),
      'Requirements never fall',
    ],
    [
      'an unreachable level',
      aFramework({ actions: small.actions.filter(({ id }) => id !== 'budget-to-1') }),
      'cannot be reached: no action raises it from 0 to 1',
    ],
    [
      'a circular prerequisite',
      actions(({ id }) => (id === 'budget-to-1' ? { requires: [{ skill: 'budget', level: 1 }] } : {})),
      'Prerequisites go in a circle: budget 1 needs budget 1 (“Outcome of budget-to-1”)',
    ],
    ['two skills with one name', skills(() => ({ name: 'Same' })), 'has the same name as "reports": Same'],
    ['0 skills', aFramework({ skills: [] }), 'The framework has no skills'],
    [
      '2,000 skills',
      aFramework({
        skills: Array.from({ length: 2_000 }, (_, index) => ({ ...aSkill(`s-${index}`), anchors: [], proof: [] })),
      }),
      'The framework has 2000 skills; it can have at most 1000',
    ],
    ['a text of 100,000 characters', skills(() => ({ trap: 'x'.repeat(100_000) })), 'at most 2000 characters long'],
  ])('explains %s', async (_, framework, words) => {
    for (const format of ['yaml', 'json'] as const) {
      const path = await aFile(`own.${format}`, writeFrameworkFile(framework, format))
      const { code, out, notes } = await runCli(['framework', 'check', path])
      expect(code).toBe(2)
      expect(out).toContain(words)
      expect(
        out.split('\n').filter((line) => line !== '' && !/^own\.(yaml|json):\d+: (error|hint): /.test(line)),
      ).toEqual([])
      expect(out).not.toMatch(/x{100}/)
      expect(notes[0]).toMatch(/cannot be used: \d+ mistakes?\. Correct (it|them)/)
    }
  })

  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    .concat(
      Array.from({ length: 8 }, (_, index) => {
        const [before, now] = ['abcdefghi'[index], 'abcdefghi'[index + 1]]
        return `${now}: &${now} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`
      }),
    )
    .join('\n')

  test.each([
    ['aliases that fill the memory', 'x.yaml', Buffer.from(bomb), 'Its aliases (*) unfold to far too much'],
    ['a key given twice', 'x.yaml', Buffer.from('id: a\nid: b\n'), 'x.yaml:2: error: This key is given twice'],
    [
      'a tab',
      'x.yaml',
      Buffer.from('id: a\nskills:\n\t- id: b\n'),
      'x.yaml:3: error: This is not readable as YAML: Tabs',
    ],
    ['UTF-16', 'x.yaml', Buffer.from('id: a\n', 'utf16le'), 'The file is not text as UTF-8'],
    ['Latin-1', 'x.yaml', Buffer.from('id: café\n', 'latin1'), 'The file is not text as UTF-8'],
    ['endless nesting', 'x.json', Buffer.from('['.repeat(100_000)), 'nested far deeper than any framework'],
    ['an alias of itself', 'x.yaml', Buffer.from('id: &x\n  y: *x\n'), 'x.yaml:1: error: id is an object'],
    ['nothing', 'x.yaml', Buffer.from(' \n'), 'The file is empty'],
  ])('explains %s', async (_, name, bytes, words) => {
    const path = join(await anEmptyFolder(), name)
    await writeFile(path, bytes)
    const { code, out } = await runCli(['framework', 'check', path])
    expect(code).toBe(2)
    expect(out).toContain(words)
    expect(out.length).toBeLessThan(5_000)
  })

  test('lines that end as on Windows, and links to files and folders, are as good as others', async () => {
    const path = await aFolder(small, { 'rungs.yaml': (text) => text.replaceAll('\n', '\r\n') })
    await rename(join(path, 'actions'), join(path, '..', `${basename(path)}-actions`))
    await symlink(join('..', `${basename(path)}-actions`), join(path, 'actions'))
    await rename(join(path, 'framework.yaml'), join(path, 'head.txt'))
    await symlink('head.txt', join(path, 'framework.yaml'))
    const link = join(await anEmptyFolder(), 'link')
    await symlink(path, link)
    expect(await runCli(['framework', 'check', link])).toMatchObject({ code: 0, notes: [] })
  })

  test('a folder without files, and files that cannot be read, are named', async () => {
    const empty = await runCli(['framework', 'check', await anEmptyFolder()])
    expect([empty.code, empty.out]).toEqual([2, expect.stringMatching(/^error: The folder holds none of the files/)])
    const path = await aFolder(small)
    for (const [name, target] of [
      ['artifacts.yaml', 'artifacts.yaml'],
      ['jargon.yaml', '/nowhere/at/all'],
      ['phrasebook.yaml', '/dev/null'],
    ] as const)
      await symlink(target, join(path, name))
    const { code, out } = await runCli(['framework', 'check', path])
    expect(code).toBe(2)
    expect(out.trimEnd().split('\n')).toEqual([
      'artifacts.yaml: error: This is a link that leads back to itself. Put the file itself in its place.',
      'jargon.yaml: error: This is a link to something that is not there. Put the file itself in its place.',
      'phrasebook.yaml: error: This is no file. Put a file in its place, or take it away.',
    ])
    expect((await runCli(['framework', 'check', '/dev/null'])).notes[0]).toContain('is neither a file nor a folder')
  })

  test.each([
    [[], 'takes one folder or file'],
    [['a', 'b'], 'takes one folder or file, but 2 were named'],
    [['--quick'], "Unknown option '--quick'"],
    [['/nowhere/at/all'], 'could not be read'],
  ])('with %j is explained', async (args, words) => {
    const { code, out, notes } = await runCli(['framework', 'check', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(notes[0]).toContain(words)
  })
})

describe('framework list', () => {
  test('--json prints exactly the agreed keys, with the hours worked out', async () => {
    const { code, out, notes } = await runCli(['framework', 'list', '--json'], { framework: builtInFramework })
    expect([code, notes]).toEqual([0, []])
    const value = JSON.parse(out) as Record<string, Record<string, unknown>[]>
    expect(Object.keys(value)).toEqual(['id', 'version', 'domains', 'skills', 'rungs', 'actions'])
    const keysOf = (list: readonly object[] | undefined) => [...new Set(list?.map((one) => Object.keys(one).join(' ')))]
    expect(keysOf(value['domains'])).toEqual(['id name'])
    expect(keysOf(value['skills'])).toEqual(['id domain name meaning anchors'])
    expect(keysOf(value['rungs'])).toEqual(['id name track requires'])
    expect(keysOf(value['actions'])).toEqual(['id title kind fits hours load weeks raises requires'])
    expect(keysOf(value['rungs']?.flatMap((rung) => rung['requires'] as object[]))).toEqual(['skill level core weight'])
    expect(keysOf(value['actions']?.flatMap((action) => action['raises'] as object[]))).toEqual(['skill from to'])
    expect(keysOf(value['actions']?.flatMap((action) => action['requires'] as object[]))).toEqual(['skill level'])
    expect(value['skills']?.every((skill) => (skill['anchors'] as string[]).length === 5)).toBe(true)
    expect(value['actions']?.map(({ hours }) => hours)).toEqual(builtInFramework.actions.map(actionHours))
    expect(value['actions']?.length).toBe(builtInFramework.actions.length)
  })

  test('prints a framework that is named', async () => {
    const path = await aFile('x.json', writeFrameworkFile({ ...small, name: 'Ours\u{1b}[31m' }, 'json'))
    const { code, out } = await runCli(['framework', 'list', path])
    expect(code).toBe(0)
    expect(out).toMatch(/^Ours \[31m \(small 1\.0\.0\)\n2 domains, 3 skills, 5 rungs, 15 actions\n/)
    expect(out).toContain('  budget   budget\n')
    expect(out).toContain('  head     The head (leader): 3 skills, 2 of them core\n')
    const listed = await runCli(['framework', 'list', path, '--json'])
    expect(JSON.parse(listed.out)).toMatchObject({ id: 'small' })
  })

  test('prints nothing of a framework that is wrong', async () => {
    const path = await aFile('x.json', writeFrameworkFile({ ...small, skills: [] }, 'json'))
    const { code, out, notes } = await runCli(['framework', 'list', path, '--json'])
    expect([code, out]).toEqual([2, ''])
    expect(notes).toEqual([
      expect.stringMatching(/^x\.json:\d+: error: The framework has no skills/),
      `${path} cannot be used: 1 mistake. Correct it and check again.`,
    ])
  })
})

describe('framework export', () => {
  test.each([
    ['out.yaml', 'yaml'],
    ['out.yml', 'yaml'],
    ['out.json', 'json'],
    ['out.csv', 'csv'],
  ] as const)('writes the built-in one to %s, as its ending says', async (name, format) => {
    const path = join(await anEmptyFolder(), name)
    expect(await runCli(['framework', 'export', '--out', path])).toMatchObject({ code: 0, out: `${path}\n`, notes: [] })
    expect(await readFile(path, 'utf8')).toBe(writeFrameworkFile(BUILT_IN, format))
    expect(await readdir(dirname(path))).toEqual([name])
    expect((await runCli(['framework', 'check', path])).code).toBe(0)
  })

  test('writes a folder where the name has no ending', async () => {
    const root = await anEmptyFolder()
    expect((await runCli(['framework', 'export', '--out', join(root, 'ours')])).code).toBe(0)
    expect(await filesBelow(join(root, 'ours'))).toEqual([...writeFrameworkFolder(BUILT_IN).keys()].toSorted())
    expect((await runCli(['framework', 'check', join(root, 'ours')])).code).toBe(0)
    expect(await readdir(root)).toEqual(['ours'])
  })

  test('changes one kind into another', async () => {
    const path = await aFolder(small)
    const out = join(await anEmptyFolder(), 'one.json')
    expect((await runCli(['framework', 'export', path, '--out', out])).code).toBe(0)
    expect(JSON.parse(await readFile(out, 'utf8'))).toEqual(small)
  })

  test('never replaces what is there', async () => {
    const file = await aFile('mine.yaml', 'mine')
    const root = dirname(file)
    for (const out of [file, root, `${file}/`]) {
      const { code, notes } = await runCli(['framework', 'export', '--out', out])
      expect([code, notes.length]).toEqual([2, 1])
    }
    expect(await readFile(file, 'utf8')).toBe('mine')
    expect(await readdir(root)).toEqual(['mine.yaml'])
  })

  test.each([
    [[], '--out is missing'],
    [['--out', 'x.docx'], 'can end in .yaml, .json or .csv'],
    [['--out', '/nowhere/at/all/x.yaml'], 'could not be written'],
    [['--out', '/nowhere/at/all/x'], 'could not be written'],
  ])('with %j is explained', async (args, words) => {
    const { code, out, notes } = await runCli(['framework', 'export', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(notes[0]).toContain(words)
  })
})

test('framework --help says how it is used, and the overview names it', async () => {
  for (const args of [
    ['framework', '--help'],
    ['framework', 'check', '--help'],
    ['framework', 'list', '-h'],
  ])
    expect(await runCli(args)).toMatchObject({
      code: 0,
      out: expect.stringContaining('opsladder framework check <path>'),
    })
  expect((await runCli(['--help'])).out).toMatch(/^ {2}framework +check, list or export a framework$/m)
  expect(await runCli(['framework', 'burn'])).toMatchObject({
    code: 2,
    notes: [expect.stringContaining('is followed by check, list, export, not by "burn"')],
  })
  expect((await runCli(['framework'])).code).toBe(2)
})
