import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FileProblem } from '#domain/framework/framework-problem.ts'
import { LARGEST_FRAMEWORK_BYTES, type SourceFile } from '#main/content/framework-source.ts'
import { readFrameworkFiles } from '#main/content/read-framework-files.ts'
import { readFrameworkSource } from '#main/content/read-framework-source.ts'
import { writeFrameworkFile, writeFrameworkFolder } from '#main/content/write-framework.ts'
import { aFramework, aSkill } from '#tests/support/build-framework.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'
import { anEmptyFolder, failureOf, valueOf } from '#tests/support/data-folder.ts'
import { aSource, asSources } from '#tests/support/framework-sources.ts'

const small = aFramework()
const yaml = writeFrameworkFile(small, 'yaml')
const json = writeFrameworkFile(small, 'json')
const csv = writeFrameworkFile(small, 'csv')
const folder = writeFrameworkFolder(small)

/** `rungs.yaml:12: sentence`, for each problem. */
function problemsIn(...files: readonly SourceFile[]): readonly string[] {
  return readFrameworkFiles(files).problems.map(lineOf)
}
const lineOf = ({ file, line, message }: FileProblem) =>
  [file, line, ` ${message}`].filter((part) => part !== undefined).join(':')

/** Replaces text that must be there, and says on which line it begins. */
function changed(text: string, from: string, to: string): { text: string; line: number } {
  expect(text).toContain(from)
  return { text: text.replace(from, to), line: text.slice(0, text.indexOf(from)).split('\n').length }
}

function changedFolder(name: string, from: string, to: string) {
  const { text, line } = changed(folder.get(name) ?? '', from, to)
  return { files: asSources(new Map([...folder, [name, text]])), line }
}

describe('one file', () => {
  it.each([
    ['x.yaml', yaml],
    ['x.yml', yaml],
    ['framework.yaml', yaml],
    ['x.json', json],
    ['x.JSON', `\u{feff}${json}`],
  ])('%s holds the whole framework', (name, text) => {
    expect(readFrameworkFiles([aSource(name, text)])).toEqual({ ok: true, framework: small, problems: [] })
  })

  it('leaves out what a profile had retired', () => {
    const text = JSON.stringify({ ...small, retired: { skills: [aSkill('old')], rungs: [], actions: [] } })
    expect(readFrameworkFiles([aSource('x.json', text)])).toMatchObject({ ok: true, framework: small })
  })

  it.each([
    ['yaml', yaml, 'domain: business', 'domain: busines', 'no domain "busines". Is "business" meant?'],
    ['yaml', yaml, 'name: budget', 'name: Reports', 'same name as "reports"'],
    ['yaml', yaml, '        to: 2', '        to: 3', 'A raise is exactly one level'],
    ['yaml', yaml, 'trap: What makes people overrate budget.', 'tarp: x', 'unknown field "tarp"'],
    ['yaml', yaml, 'version: 1.0.0', 'version: 1.0', 'version is 1; it must be text'],
    ['json', json, '"domain": "business"', '"domain": "busines"', 'Is "business" meant?'],
    ['json', json, '"to": 2,', '"to": 3,', 'A raise is exactly one level'],
    [
      'json',
      json,
      '"track": "leader"',
      '"track": "boss"',
      'track is "boss"; it must be one of "shared", "leader", "expert"',
    ],
  ])('.%s: names the line of what is wrong', (ending, source, from, to, words) => {
    const { text, line } = changed(source, from, to)
    const lines = problemsIn(aSource(`x.${ending}`, text))
    // A record with an unknown field is named by the line on which it begins.
    const record = text.slice(0, text.indexOf(to)).lastIndexOf('- id:')
    const at = words.includes('unknown field') ? text.slice(0, record).split('\n').length : line
    expect(lines.find((one) => one.includes(words))).toMatch(new RegExp(`^x\\.${ending}:${at}: `))
  })

  it('says every mistake, in the order of the lines', () => {
    const one = changed(yaml, 'name: budget', 'name: Reports')
    const two = changed(one.text, 'version: 1.0.0', 'version: one')
    expect(problemsIn(aSource('x.yaml', two.text)).map((line) => /:(\d+):/.exec(line)?.[1])).toEqual([
      String(two.line),
      String(one.line),
    ])
  })

  it.each([
    ['x.yaml', 'id: [a\nname: b', /^x\.yaml:2: This is not readable as YAML: .*Check quotes/],
    ['x.yaml', 'id: a\nid: b', /^x\.yaml:2: This key is given twice/],
    ['x.yaml', 'id: a\n---\nid: b', /^x\.yaml:2: A second document/],
    ['x.yaml', '['.repeat(20_000), /^x\.yaml:1: It is nested far deeper/],
    ['x.yaml', 'just words', /^x\.yaml:1: It must hold one framework/],
    ['x.yaml', '- a list', /^x\.yaml:1: It must hold one framework/],
    [
      'x.yaml',
      'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]',
      /^x\.yaml: Its aliases/,
    ],
    ['x.json', '{\n"id": "a",\n"id": "b"}', /^x\.json:3: The key "id" is given twice/],
    ['x.json', '{\n"__proto__": {}}', /^x\.json:2: No framework has the key "__proto__"/],
    ['x.json', '{"id": "a",\n oops}', /^x\.json:2: This is not readable as JSON/],
    ['x.json', '['.repeat(20_000), /^x\.json: It is nested far deeper/],
    ['x.json', '{"id": "a"', /^x\.json:1: This is not readable as JSON/],
    ['x.json', '', /^x\.json: The file is empty/],
    ['x.csv', ' \n ', /^x\.csv: The file is empty/],
    ['x.docx', 'text', /^x\.docx: This is no kind of file.*\.yaml, \.json or \.csv/],
    ['x', 'text', /^x: This is no kind of file/],
  ])('%s that cannot be read is explained (%#)', (name, text, words) => {
    const [first] = problemsIn(aSource(name, text))
    expect(first).toMatch(words)
    expect(readFrameworkFiles([aSource(name, text)]).ok).toBe(false)
  })

  it('explains bytes that are no text', () => {
    expect(problemsIn({ name: 'x.yaml', bytes: new Uint8Array([0xff, 0xfe, 0x69, 0]) })).toEqual([
      'x.yaml: The file is not text as UTF-8. Save it as UTF-8 and try again.',
    ])
    expect(problemsIn({ name: 'x.csv', bytes: new Uint8Array([0x64, 0xfc]) })[0]).toContain('"CSV UTF-8"')
  })

  it('explains what is too large before it is parsed', () => {
    const bytes = new Uint8Array(50_000_001)
    expect(problemsIn({ name: 'x.yaml', bytes })).toEqual([
      'x.yaml: The framework has 51 MB; it can have at most 10 MB. Choose another file.',
    ])
  })

  it.each([
    ['x.json', `{"id":"x","actions":[${'{},'.repeat(50_000)}{}]}`, /far more mistakes than can be told/],
    ['x.yaml', `id: x\nactions: [${'a,'.repeat(50_000)}a]\n`, /far more mistakes than can be told/],
    ['x.csv', `domain,skill,meaning,${'r,'.repeat(50_000)}r\na,b,c\n`, /50001 rungs; it can have at most 200/],
    ['x.yaml', `id: x\nactions:\n${'- {}\n'.repeat(700_000)}`, /far more records than any framework/],
    ['x.csv', 'a,b\n'.repeat(700_000), /far more records than any framework/],
  ])('a file %s made to be too much is explained in a bounded list', (name, text, words) => {
    const lines = problemsIn(aSource(name, text))
    expect(lines.length).toBeLessThanOrEqual(1_001)
    expect(lines.join('\n')).toMatch(words)
  })

  it.each([
    ['0 skills', { ...small, skills: [] }, /x\.yaml:\d+: The framework has no skills/],
    [
      '2,000 skills',
      {
        ...small,
        skills: Array.from({ length: 2_000 }, (_, index) => ({ ...aSkill(`s-${index}`), anchors: [], proof: [] })),
      },
      /x\.yaml:\d+: The framework has 2000 skills; it can have at most 1000/,
    ],
    [
      'a text of 100,000 characters',
      { ...small, name: 'a'.repeat(100_000) },
      /x\.yaml:3: name is "a+…; it must be at most 300 characters long/,
    ],
  ])('explains %s, in one sentence', (_, framework, words) => {
    const lines = problemsIn(aSource('x.yaml', writeFrameworkFile(framework, 'yaml')))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(words)
    expect(lines[0]?.length).toBeLessThan(300)
  })
})

describe('a folder', () => {
  it('is put together from its files, also where a folder above it was picked', () => {
    expect(readFrameworkFiles(asSources(folder))).toEqual({ ok: true, framework: small, problems: [] })
    const below = new Map([...folder].map(([name, text]) => [`teams\\ours/${name}`, text]))
    expect(readFrameworkFiles(asSources(below))).toMatchObject({ ok: true, framework: small })
  })

  it('ignores files that are no part of a framework', () => {
    const more = new Map([...folder, ['README.md', 'read me'], ['notes.yaml', 'notes: ['], ['.git/config', '[x']])
    expect(readFrameworkFiles(asSources(more))).toMatchObject({ ok: true, framework: small })
  })

  it.each([
    ['domains/2-business.yaml', 'name: budget', 'name: Reports', 'same name as "reports"'],
    ['rungs.yaml', '        level: 4', '        level: 1', 'asks only level 1'],
    ['actions/2-business.yaml', 'from: 1\n        to: 2', 'from: 1\n        to: 4', 'exactly one level'],
    ['framework.yaml', 'version: 1.0.0', 'version: one', 'must be three numbers such as 1.0.0'],
  ])('%s: names file and line', (name, from, to, words) => {
    const { files } = changedFolder(name, from, to)
    const problem = readFrameworkFiles(files).problems.find(({ message }) => message.includes(words))
    expect(problem?.file).toBe(name)
    const text = new TextDecoder().decode(files.find((file) => file.name === name)?.bytes)
    const field = problem?.path.at(-1)
    expect(text.split('\n')[(problem?.line ?? 0) - 1]).toContain(String(field))
  })

  it('names the line of the domain when the skills of a file are in none', () => {
    const { files } = changedFolder('domains/1-craft.yaml', 'id: craft', 'id: Craft')
    expect(readFrameworkFiles(files).problems.map(lineOf)[0]).toMatch(
      /^domains\/1-craft\.yaml:1: domains › Craft › id is "Craft"; it must be lower-case words/,
    )
  })

  it.each([
    ['rungs.yaml', /^rungs\.yaml: The file is missing/],
    ['framework.yaml', /^framework\.yaml: The file is missing/],
  ])('says that %s is missing', (name, words) => {
    const files = asSources(new Map([...folder].filter(([other]) => other !== name)))
    expect(readFrameworkFiles(files).problems.map(lineOf)[0]).toMatch(words)
  })

  it('says which list is missing, and that there are no domains', () => {
    const { files } = changedFolder('rungs.yaml', 'rungs:', 'rung:')
    expect(readFrameworkFiles(files).problems.map(lineOf)).toEqual([
      'rungs.yaml:1: It must hold a list named "rungs". Add it.',
    ])
    const bare = asSources(new Map([...folder].filter(([name]) => !name.startsWith('domains/'))))
    expect(readFrameworkFiles(bare).problems.map(lineOf)[0]).toMatch(/^domains: The folder is missing/)
  })

  it('says of all files what is wrong with them', () => {
    const broken = new Map([...folder, ['rungs.yaml', 'rungs: ['], ['framework.yaml', 'id: a: b']])
    const files = readFrameworkFiles(asSources(broken)).problems.map(({ file }) => file)
    expect(new Set(files)).toEqual(new Set(['framework.yaml', 'rungs.yaml']))
  })
})

describe('from the disk', () => {
  it('reads the built-in folder as the build reads it', async () => {
    const path = resolve(import.meta.dirname, '../../../resources/frameworks/marketing-operations')
    const reading = valueOf(await readFrameworkSource(path))
    expect(reading.problems.filter(({ severity }) => severity === 'error').map(lineOf)).toEqual([])
    if (!reading.ok) throw new Error('The built-in framework cannot be read.')
    expect(JSON.stringify(reading.framework)).toBe(JSON.stringify(builtInFramework))
  })

  it('reads a folder and a file', async () => {
    const root = await anEmptyFolder()
    for (const [name, text] of [...folder, ['one.yaml', yaml] as const, ['table.csv', csv] as const]) {
      await mkdir(dirname(join(root, name)), { recursive: true })
      await writeFile(join(root, name), text)
    }
    expect(valueOf(await readFrameworkSource(root))).toMatchObject({ ok: true, framework: small })
    expect(valueOf(await readFrameworkSource(join(root, 'one.yaml')))).toMatchObject({ ok: true, framework: small })
    expect(valueOf(await readFrameworkSource(join(root, 'table.csv')))).toMatchObject({ ok: true })
  })

  it('explains a path that is not there, an empty folder, and a file that is far too large', async () => {
    const root = await anEmptyFolder()
    expect(failureOf(await readFrameworkSource(join(root, 'nothing')))).toMatchObject({ code: 'not-found' })
    expect(valueOf(await readFrameworkSource(root)).problems.map(({ message }) => message)[0]).toMatch(
      /none of the files of a framework/,
    )
    await writeFile(join(root, 'large.yaml'), Buffer.alloc(LARGEST_FRAMEWORK_BYTES + 5, 0x61))
    expect(valueOf(await readFrameworkSource(join(root, 'large.yaml'))).problems.map(lineOf)[0]).toMatch(
      /at most 10 MB/,
    )
  })
})
