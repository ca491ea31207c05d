import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { generateSchedule } from '#tests/support/generate-schedule.ts'
import { generateSelection } from '#tests/support/generate-selection.ts'
import { scheduleBreaches, type CheckedAction } from '#tests/support/verify-schedule.ts'

const folder = mkdtempSync(join(tmpdir(), 'opsladder-bench-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

function run(...args: string[]): {
  readonly code: number | null
  readonly lines: readonly unknown[]
  readonly said: string
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/run.mjs', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const lines = stdout.split('\n').filter((line) => line !== '')
  return { code: status, lines: lines.map((line) => JSON.parse(line) as unknown), said: stderr }
}

interface ScheduleLine {
  readonly file: string
  readonly order: string
  readonly weeks: number
  readonly bound: number
  readonly weighted: number
  readonly ms: number
  readonly actions: readonly CheckedAction[]
}

describe('schedule problem files', { timeout: 60_000 }, () => {
  const problem = generateSchedule({ seed: 3, actions: 40 })
  const path = file('schedule.json', problem)

  it('are answered with one true line each, readiness first', () => {
    const { code, lines } = run('schedule', path, path)
    expect(code).toBe(0)
    expect(lines).toHaveLength(2)
    const line = lines[0] as ScheduleLine
    expect(Object.keys(line)).toEqual(['file', 'order', 'weeks', 'bound', 'weighted', 'ms', 'actions'])
    expect([line.file, line.order]).toEqual([path, 'readiness'])
    expect(scheduleBreaches(problem, line.actions)).toEqual([])
    expect(line.weeks).toBe(Math.max(...line.actions.map(({ ends }) => ends)) + 1)
    const weight = new Map(problem.actions.map((action) => [action.id, action.weight]))
    expect(line.weighted).toBeCloseTo(line.actions.reduce((sum, { id, ends }) => sum + weight.get(id)! * ends, 0))
    expect({ ...(lines[1] as ScheduleLine), ms: 0 }).toEqual({ ...line, ms: 0 })
  })

  it('take an order and a number of evaluations', () => {
    const [calendar] = run('schedule', '--order', 'calendar', '--evaluations=200', path).lines as ScheduleLine[]
    const [readiness] = run('schedule', '--order=readiness', '--evaluations', '200', path).lines as ScheduleLine[]
    expect(calendar!.weeks).toBeLessThanOrEqual(readiness!.weeks)
    expect(readiness!.weighted).toBeLessThanOrEqual(calendar!.weighted)
  })

  const action = { id: 'a', hours: 1, load: 1, weeks: 1, after: [] as string[], weight: 1 }
  const wrongProblems: readonly (readonly [what: string, content: unknown, said: RegExp])[] = [
    ['cut off', '{"capacity": [1,', /JSON/],
    ['NaN', '{"capacity": [NaN], "atOnce": 1, "actions": []}', /JSON/],
    ['a list', [], /The whole file has to be an object; it is \[\]/],
    ['no actions', { capacity: [5], atOnce: 1, actions: [] }, /empty list/],
    ['no list of actions', { capacity: [5], atOnce: 1 }, /actions has to be a list; it is missing/],
    [
      'text for hours',
      { actions: [{ ...action, hours: 'many' }] },
      /actions\[0\]\.hours has to be a number; it is "many"/,
    ],
    ['no id', { actions: [action, { ...action, id: undefined }] }, /actions\[1\]\.id has to be a text/],
    ['no load', { actions: [{ ...action, load: undefined }] }, /actions\[0\]\.load .* missing/],
    ['less than nothing', { actions: [{ ...action, hours: -1 }] }, /"a": hours is -1/],
    ['too much', { actions: [{ ...action, weight: 1e300 }] }, /"a": weight is 1e\+300/],
    [
      'endless hours',
      '{"capacity": [1e999], "atOnce": 1, "actions": [{"id": "a", "hours": 1, "load": 1, "weeks": 1, "after": [], "weight": 1}]}',
      /week 0 are Infinity/,
    ],
    ['half a place', { atOnce: 0.5, actions: [action] }, /At once is 0.5/],
    ['the same id twice', { actions: [action, action] }, /Two actions have the id "a"/],
    ['an unknown id', { actions: [{ ...action, after: ['ghost'] }] }, /"ghost", which is not in the list/],
    ['a wait for itself', { actions: [{ ...action, after: ['a'] }] }, /"a" waits for itself/],
    [
      'a circle',
      {
        actions: [
          { ...action, after: ['b'] },
          { ...action, id: 'b', after: ['a'] },
        ],
      },
      /"a" → "b" → "a"/,
    ],
    ['too few hours', { capacity: [0.5, 0], actions: [action] }, /all weeks together offer only 0.5/],
  ]

  it('that make no sense are told in words, with exit code 2', () => {
    const names = wrongProblems.map(([what, content]) =>
      file(
        `${what}.json`,
        typeof content === 'string' || Array.isArray(content)
          ? content
          : { capacity: [5], atOnce: 1, ...(content as object) },
      ),
    )
    const { code, lines, said } = run('schedule', ...names, path)
    expect(code).toBe(2)
    // What can be solved is solved all the same.
    expect(lines.map((line) => (line as ScheduleLine).file)).toEqual([path])
    const told = said.trimEnd().split('\n')
    expect(told).toHaveLength(names.length)
    for (const [i, [, , words]] of wrongProblems.entries()) {
      expect(told[i]).toMatch(words)
      expect(told[i]!.startsWith(`${names[i]}: `)).toBe(true)
    }
  })

  it('that are missing, and commands that make no sense, end with words and exit code 2', () => {
    for (const args of [
      [join(folder, 'missing.json')],
      ['--order', 'alphabet', path],
      ['--evaluations', '-1', path],
      ['--color', path],
      ['--order'],
      [],
    ]) {
      const { code, lines, said } = run('schedule', ...args)
      expect([args, code, lines]).toEqual([args, 2, []])
      expect(said).toMatch(/^[^\n]{20,}\n$/)
      expect(said).not.toMatch(/\n\s+at /)
    }
  })

  it('of ten thousand actions are answered', () => {
    const large = generateSchedule({ seed: 4, actions: 10_000 })
    const { code, lines } = run('schedule', file('large.json', large))
    expect(code).toBe(0)
    expect(scheduleBreaches(large, (lines[0] as ScheduleLine).actions)).toEqual([])
  })
})

describe('select problem files', { timeout: 60_000 }, () => {
  it('are answered with the hours of what is chosen', () => {
    const problem = generateSelection({ seed: 2, actions: 300 })
    const path = file('select.json', problem)
    const { code, lines } = run('select', path)
    expect(code).toBe(0)
    expect(lines).toHaveLength(1)
    const line = lines[0] as { file: string; hours: number; chosen: string[]; ms: number }
    expect(Object.keys(line)).toEqual(['file', 'hours', 'chosen', 'ms'])
    const hours = new Map(problem.actions.map((action) => [action.id, action.hours]))
    expect(line.hours).toBe(line.chosen.reduce((sum, id) => sum + hours.get(id)!, 0))
  })

  it('that cannot be solved or read are told in words, with exit code 2', () => {
    const need = [{ skill: 'a', from: 0, to: 1 }]
    const action = { id: 'x', hours: 1, raises: need, requires: [] }
    const wrong: readonly (readonly [content: unknown, said: RegExp])[] = [
      [{ need, actions: [] }, /"a" is needed at 1 and gets to 0/],
      [{ need: [], actions: [action] }, /need is an empty list/],
      [{ need }, /actions has to be a list; it is missing/],
      [{ need, actions: [action, action] }, /Two actions have the id "x"/],
      [
        { need, actions: [{ ...action, hours: -1 }] },
        /actions\[0\]\.hours has to be a number from 0 to 1000000; it is -1/,
      ],
      [{ need: [{ skill: 'a', from: 0, to: 1e9 }], actions: [] }, /need\[0\]\.to has to be a whole number/],
      [{ need, actions: [{ ...action, requires: [{ skill: 'a', level: 1 }] }] }, /"a" is needed at 1/],
      [
        { need, actions: [{ ...action, raises: [{ skill: 7, from: 0, to: 1 }] }] },
        /raises\[0\]\.skill has to be a text/,
      ],
    ]
    const names = wrong.map(([content], i) => file(`wrong-${i}.json`, content))
    const { code, lines, said } = run('select', ...names)
    expect([code, lines]).toEqual([2, []])
    const told = said.trimEnd().split('\n')
    expect(told).toHaveLength(names.length)
    for (const [i, [, words]] of wrong.entries()) expect(told[i]).toMatch(words)
  })
})
