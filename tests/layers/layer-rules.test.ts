import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ALLOWED, BREACHES } from './breaches.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const LAYER_RULES = ['no-restricted-imports', 'no-restricted-globals', 'no-restricted-properties']

interface Finding {
  readonly code: string
  /** What is wrong and what to do about it. */
  readonly words: string
  readonly filename: string
}

/** A folder of its own, with the real configuration and only the files that are planted. */
class Plot {
  readonly folder = mkdtempSync(join(tmpdir(), 'opsladder-layers-'))

  plant(file: string, code: string): void {
    const path = join(this.folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${code}\n`)
  }

  async lint(): Promise<readonly Finding[]> {
    cpSync(join(ROOT, '.oxlintrc.json'), join(this.folder, '.oxlintrc.json'))
    const { output } = await runNode(join(ROOT, 'node_modules/oxlint/bin/oxlint'), ['--format=json'], this.folder)
    const { diagnostics } = JSON.parse(output) as {
      diagnostics: { code: string; message: string; help: string; filename: string }[]
    }
    return diagnostics.map(({ code, message, help, filename }) => ({
      code,
      words: `${message} ${help}`,
      filename: filename.replaceAll('\\', '/'),
    }))
  }

  /** Type-checks worlds of the source, each with its own tsconfig. */
  async types(...worlds: readonly string[]): Promise<string> {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const { output } = await runNode(tsc, ['--build', ...worlds, '--pretty', 'false'], this.folder)
    return output.replaceAll('\\', '/')
  }

  bringTypeScript(): void {
    cpSync(join(ROOT, 'tsconfig.base.json'), join(this.folder, 'tsconfig.base.json'))
    cpSync(join(ROOT, 'package.json'), join(this.folder, 'package.json'))
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'), 'junction')
    for (const world of ['domain', 'contract', 'main', 'renderer']) {
      mkdirSync(join(this.folder, 'src', world), { recursive: true })
      cpSync(join(ROOT, 'src', world, 'tsconfig.json'), join(this.folder, 'src', world, 'tsconfig.json'))
    }
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

function runNode(script: string, args: readonly string[], cwd: string): Promise<{ output: string }> {
  return new Promise((done) => {
    // Both tools end with an error code when they find something, which here is what is wanted.
    execFile(process.execPath, [script, ...args], { cwd, maxBuffer: 1 << 26 }, (_error, stdout) =>
      done({ output: stdout }),
    )
  })
}

interface LintEntry {
  readonly files: readonly string[]
  readonly rules: Readonly<Record<string, unknown>>
}

/** Entries of the configuration that restrict imports, globals or properties, with all their messages. */
function layerTable(): { glob: string; messages: string[] }[] {
  const text = readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8').replace(/^\s*\/\/.*$/gm, '')
  const { overrides } = JSON.parse(text) as { overrides: LintEntry[] }
  return overrides.flatMap(({ files, rules }) => {
    const settings = LAYER_RULES.map((rule) => JSON.stringify(rules[`eslint/${rule}`] ?? null)).join('\n')
    const messages = [...settings.matchAll(/"message":("(?:[^"\\]|\\.)*")/g)].map(
      (match) => JSON.parse(match[1] ?? '""') as string,
    )
    return messages.length === 0 ? [] : [{ glob: files[0] ?? '', messages: [...new Set(messages)].toSorted() }]
  })
}

const isLayerFinding = (finding: Finding) => LAYER_RULES.some((rule) => finding.code.includes(rule))

describe('the layer table in the lint configuration', () => {
  const plot = new Plot()
  let findings: readonly Finding[] = []

  beforeAll(async () => {
    for (const [file, code] of [...Object.values(BREACHES).flat(), ...ALLOWED]) plot.plant(file, code)
    findings = (await plot.lint()).filter(isLayerFinding)
  })
  afterAll(() => plot.clear())

  test.each(Object.values(BREACHES).flat())('catches the breach in %s: %s', (file) => {
    expect(findings.map((finding) => finding.filename)).toContain(file)
  })

  test.each(layerTable())('$glob has a planted breach for each of its messages', ({ glob, messages }) => {
    const files = (BREACHES[glob] ?? []).map(([file]) => file)
    const words = findings.filter((finding) => files.includes(finding.filename)).map((finding) => finding.words)
    expect(messages.filter((message) => words.some((each) => each.includes(message)))).toEqual(messages)
  })

  test('allows what each folder is there for', () => {
    const files = new Set(ALLOWED.map(([file]) => file))
    expect(findings.filter((finding) => files.has(finding.filename))).toEqual([])
  })
})

describe('the other house rules', () => {
  const plot = new Plot()
  const house: readonly (readonly [rule: string, file: string, code: string])[] = [
    ['no-default-export', 'src/domain/a.ts', `export default 1`],
    ['max-lines', 'src/domain/b.ts', `export const a = [\n${'  1,\n'.repeat(300)}]`],
    ['no-console', 'src/renderer/app/c.ts', `console.log(1)`],
    ['no-danger', 'src/renderer/ui/d.tsx', `export const D = () => <p dangerouslySetInnerHTML={{ __html: '' }} />`],
    ['alt-text', 'src/renderer/ui/e.tsx', `export const E = () => <img src="a.png" />`],
    [
      'rules-of-hooks',
      'src/renderer/ui/f.tsx',
      `import { useState } from 'react'\nexport const F = (p: { a: boolean }) => (p.a ? useState(1)[0] : 2)`,
    ],
    ['no-explicit-any', 'src/contract/g.ts', `export const g = (a: any) => a`],
    ['filename-case', 'src/domain/camelCase.ts', `export const h = 1`],
    ['no-barrel-file', 'src/domain/goals/index.ts', `export * from './goal.ts'`],
  ]
  let findings: readonly Finding[] = []

  beforeAll(async () => {
    plot.plant('src/domain/goals/goal.ts', 'export const goal = 1')
    for (const [, file, code] of house) plot.plant(file, code)
    findings = await plot.lint()
  })
  afterAll(() => plot.clear())

  test.each(house)('%s is enforced', (rule, file) => {
    const rules = findings.filter((finding) => finding.filename === file).map((finding) => finding.code)
    expect(rules.join(' ')).toContain(`(${rule})`)
  })
})

describe('the type check of each world', () => {
  const plot = new Plot()

  const planted: readonly (readonly [what: string, file: string, code: string])[] = [
    ['a page in domain', 'src/domain/page.ts', `export const width = window.innerWidth`],
    ['a process in domain', 'src/domain/process.ts', `export const home = process.env`],
    [
      'a file in domain',
      'src/domain/files.ts',
      `import { readFileSync } from 'node:fs'\nexport const read = readFileSync`,
    ],
    ['a timer in domain', 'src/domain/timer.ts', `export const wait = () => setTimeout(() => {}, 1)`],
    ['a page in contract', 'src/contract/page.ts', `export const title = document.title`],
    ['a process in contract', 'src/contract/process.ts', `export const home = process.env`],
    ['a page in main', 'src/main/page.ts', `export const width = window.innerWidth`],
    ['a process in renderer', 'src/renderer/process.ts', `export const home = process.env`],
  ]
  let faulty: string[] = []

  beforeAll(async () => {
    plot.bringTypeScript()
    for (const [, file, code] of planted) plot.plant(file, code)
    plot.plant('src/domain/fine.ts', `export const half = (value: number): number => value / 2`)
    plot.plant('src/renderer/fine.ts', `export const width = (): number => window.innerWidth`)
    plot.plant('src/main/fine.ts', `export const home = (): string | undefined => process.env['HOME']`)
    const output = await plot.types('src/main', 'src/renderer')
    faulty = [...output.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map((match) => match[1] ?? '')
  })
  afterAll(() => plot.clear())

  test.each(planted)('knows no such thing as %s', (_what, file) => {
    expect(faulty).toContain(file)
  })

  test('knows what each world is there for', () => {
    expect(faulty.filter((file) => file.endsWith('/fine.ts'))).toEqual([])
  })
})
