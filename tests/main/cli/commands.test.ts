import { readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DOCUMENT_KINDS } from '#domain/documents/document.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { PROFILE_VERSION, type Profile } from '#domain/profile/profile.ts'
import { profileReader } from '#main/profile-reader.ts'
import { aClimber, rated } from '#tests/support/build-framework.ts'
import { aSlowTime, asText } from '#tests/support/build-profile.ts'
import { anEmptyFolder, valueOf } from '#tests/support/data-folder.ts'
import { BUILT_IN, MemoryPrinter } from '#tests/support/in-memory-ports.ts'
import { noBrowser, runCli } from './run-cli.ts'

async function aFile(profile: Profile, text = asText(profile)) {
  const path = join(await anEmptyFolder(), 'maya.json')
  await writeFile(path, text)
  return path
}

const maya = aClimber({
  id: 'maya',
  name: 'Maya Chen',
  goal: 'head',
  ratings: [rated('reports', 2)],
  slowTimes: [aSlowTime()],
})

describe('plan', () => {
  test('--json prints exactly the agreed keys, the same bytes each time', async () => {
    const path = await aFile(maya)
    const args = ['plan', path, '--today', '2027-01-04', '--json']
    const { code, out, notes } = await runCli(args)
    expect([code, notes]).toEqual([0, []])
    const plan = JSON.parse(out) as {
      milestones: Record<string, unknown>[]
      weeks: object[]
      gates: object[]
      unreachable: object[]
    }
    expect(Object.keys(plan)).toEqual([
      'profile',
      'framework',
      'goal',
      'start',
      'gates',
      'milestones',
      'weeks',
      'unreachable',
    ])
    expect(plan).toMatchObject({
      profile: 'maya',
      framework: 'marketing-operations',
      goal: 'head',
      start: '2027-01-04',
    })
    expect(plan.gates.map(Object.keys)).toEqual([
      ['rung', 'readyOn', 'hours'],
      ['rung', 'readyOn', 'hours'],
    ])
    expect(new Set(plan.milestones.map((milestone) => Object.keys(milestone).join(' ')))).toEqual(
      new Set(['id title starts ends hours load kind actions raises after critical why byWeek']),
    )
    expect(plan.milestones.flatMap((milestone) => milestone['raises'] as object[]).map(Object.keys)).toContainEqual([
      'skill',
      'from',
      'to',
    ])
    expect(Object.keys(plan.weeks[0] ?? {})).toEqual(['starts', 'capacity', 'hours', 'atOnce'])
    for (const { byWeek, hours } of plan.milestones as { byWeek: Record<string, number>; hours: number }[]) {
      expect(Object.keys(byWeek)).toEqual(Object.keys(byWeek).toSorted())
      expect(Object.values(byWeek).reduce((sum, week) => sum + week, 0)).toBeCloseTo(hours)
    }
    expect((await runCli(args)).out).toBe(out)
  })

  test('says the levels that no action leads to, with the agreed keys', async () => {
    const framework = { ...BUILT_IN, actions: BUILT_IN.actions.filter(({ id }) => id !== 'budget-to-4') }
    const { out } = await runCli(['plan', await aFile(maya), '--json'], { framework })
    const { unreachable } = JSON.parse(out) as { unreachable: object[] }
    expect(unreachable.map(Object.keys)).toEqual([['skill', 'level', 'reason']])
    expect((await runCli(['plan', await aFile(maya)], { framework })).out).toMatch(
      /Not reached by any action\n {4}budget, level 4/,
    )
  })

  test('without --json prints gates and milestones by quarter, each milestone once', async () => {
    const path = await aFile(maya)
    const { code, out } = await runCli(['plan', path, '--today', '2027-01-04'])
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Maya Chen: The senior to The head\nFrom January 4, 2027 at 5 hours a week, 2 milestones at a time\n/,
    )
    expect(out).toMatch(/Ready for +on +work\nThe lead +.*\nThe head +/)
    expect(out).toMatch(/\nQ1 2027\n/)
    const plan = valueOf(planFor(maya, BUILT_IN, '2027-01-04'))
    for (const { title } of plan.milestones) expect(out.split(title)).toHaveLength(2)
  })

  test('text from a file cannot steer the terminal', async () => {
    const { out } = await runCli([
      'plan',
      await aFile({ ...maya, person: { ...maya.person, name: 'Maya\u001b[2J\u202E' } }),
    ])
    expect(out).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u)
  })

  test('leaves the file as it was', async () => {
    const path = await aFile(maya)
    await runCli(['plan', path])
    expect(await readFile(path, 'utf8')).toBe(asText(maya))
  })
})

describe('pdf', () => {
  test('writes the document where it was asked for, also over an earlier one, and prints the path', async () => {
    const path = await aFile(maya)
    const out = join(await anEmptyFolder(), 'plan.pdf')
    await writeFile(out, 'earlier')
    const first = await runCli(['pdf', path, '--out', out, '--paper', 'Letter'])
    expect([first.code, first.out]).toEqual([0, `${out}\n`])
    expect(await readFile(out, 'utf8')).toMatch(/^%PDF of Development plan, Maya Chen on Letter/)
    expect(first.printer.closed).toBe(1)
    await runCli(['pdf', path, '--out', out, '--document', 'plan'])
    expect(await readFile(out, 'utf8')).toMatch(/on A4/)
  })

  test('without a browser says so with exit code 1, and the file that was there stays', async () => {
    const printer = new MemoryPrinter()
    printer.refusal = noBrowser
    const out = join(await anEmptyFolder(), 'plan.pdf')
    await writeFile(out, 'earlier')
    const { code, notes } = await runCli(['pdf', await aFile(maya), '--out', out], { printer })
    expect([code, notes]).toEqual([1, [noBrowser.message]])
    expect(await readFile(out, 'utf8')).toBe('earlier')
  })
})

test('check says what is in a profile', async () => {
  const path = await aFile(maya)
  const { code, out } = await runCli(['check', path])
  expect(code).toBe(0)
  expect(out).toContain(`${path} is a usable profile.`)
  expect(out).toMatch(/Maya Chen, The senior to The head.*\n1 rating, 0 pieces of evidence, \d+ milestones to plan/)
})

describe('new', () => {
  const options = (out: string) => [
    'new',
    '--name',
    'Maya Chen',
    '--rung',
    'senior',
    '--goal',
    'lead',
    '--hours',
    '2.5',
    '--out',
    out,
  ]

  test('writes a private file that check and plan take', async () => {
    const out = join(await anEmptyFolder(), 'maya.json')
    expect(await runCli(options(out))).toMatchObject({ code: 0, out: `${out}\n` })
    const profile = valueOf(profileReader.read(await readFile(out), out))
    expect(profile).toMatchObject({
      id: 'new-1',
      createdOn: '2027-01-04',
      person: { name: 'Maya Chen' },
      pace: { hoursPerWeek: 2.5 },
    })
    expect((await stat(out)).mode & 0o777).toBe(0o600)
    expect((await runCli(['check', out])).code).toBe(0)
    expect((await runCli(['plan', out])).code).toBe(0)
  })

  test('does not replace a file', async () => {
    const out = await aFile(maya)
    const { code, notes } = await runCli(options(out))
    expect(code).toBe(2)
    expect(notes[0]).toContain(`${out} exists already`)
    expect(await readFile(out, 'utf8')).toBe(asText(maya))
  })
})

describe('headless', () => {
  test('plans the sample, saves its PDF, and prints the path and the readiness for each rung on the way', async () => {
    const { code, out, notes, saver, printer } = await runCli(['headless'])
    expect(code).toBe(0)
    expect(saver.files).toEqual([
      { name: 'Sam Sample - Development plan.pdf', text: '%PDF of Development plan, Sam Sample on A4' },
    ])
    expect(out).toMatch(/^Plan: \/downloads\/Sam Sample - Development plan\.pdf\nSample: Sam Sample, \d+ milestones/)
    expect(out).toMatch(/\nThe lead: \d+.*% ready today, ready on \w+ \d+, \d{4} by this plan\n$/)
    expect(notes).toEqual([expect.stringContaining('Without a window')])
    expect(printer.closed).toBe(1)
  })

  test('fails with 1 when nothing can draw', async () => {
    const printer = new MemoryPrinter()
    printer.refusal = noBrowser
    expect(await runCli(['headless'], { printer })).toMatchObject({ code: 1, out: '' })
  })
})

describe('calendar', () => {
  test('writes a calendar file where it was asked for and prints the path', async () => {
    const out = join(await anEmptyFolder(), 'plan.ics')
    const { code, out: said } = await runCli(['calendar', await aFile(maya), '--out', out])
    expect([code, said]).toEqual([0, `${out}\n`])
    expect(await readFile(out, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/)
  })

  test('without --out says what is missing', async () => {
    const { code, notes } = await runCli(['calendar', await aFile(maya)])
    expect([code, notes[0]]).toEqual([2, expect.stringMatching(/^--out is missing/)])
  })
})

test.each([
  [],
  ['--help'],
  ['help'],
  ['plan', '--help'],
  ['pdf', 'x', '--help'],
  ['calendar', '--help'],
  ['check', '-h'],
  ['new', '--help'],
  ['headless', '--help'],
])('help for %j', async (...args) => {
  const { code, out, notes } = await runCli(args)
  if (args.length === 0) expect([code, out, notes.length]).toEqual([2, '', 1])
  else expect([code, out.startsWith('opsladder '), notes]).toEqual([0, true, []])
})

test('the help of pdf names every document', async () => {
  const { out } = await runCli(['pdf', '--help'])
  for (const kind of DOCUMENT_KINDS) expect(out).toMatch(new RegExp(`[ \\n]${kind}[,;]`))
})

test.each([['pdf'], ['calendar']])('%s never takes the place of the profile that it is made of', async (command) => {
  const path = await aFile(maya)
  const link = join(await anEmptyFolder(), 'link.json')
  await symlink(path, link)
  for (const out of [path, link]) {
    const { code, notes, printer } = await runCli([command, path, '--out', out])
    expect([code, notes, printer.jobs]).toEqual([
      2,
      [`${out} could not be written: that is the profile itself. Name another file.`],
      [],
    ])
  }
  expect(await readFile(path, 'utf8')).toBe(asText(maya))
})

test('what a file holds cannot steer the terminal from a message either', async () => {
  const rung = '\u001b]0;owned\u0007\u009b2J\u202e'
  const { code, notes } = await runCli(['plan', await aFile({ ...maya, person: { ...maya.person, rung } })])
  expect(code).toBe(2)
  expect(notes.join('')).toMatch(/no rung/)
  expect(notes.join('')).not.toMatch(/\p{Cc}|\p{Cf}/u)
})

test('a bug is one sentence and exit code 1', async () => {
  const printer = new MemoryPrinter()
  printer.print = async () => {
    throw new TypeError('x is undefined\n    at somewhere')
  }
  const { code, notes } = await runCli(['headless'], { printer })
  expect(code).toBe(1)
  expect(notes.at(-1)).toBe('Something went wrong inside Opsladder: x is undefined. Nothing of yours was changed.')
})

describe('bad input is one sentence with exit code 2, and nothing is written', () => {
  const text = asText(maya)
  const files: Readonly<Record<string, string | Buffer>> = {
    empty: '',
    truncated: text.slice(0, text.length / 2),
    list: '[]',
    recipe: '{"format":"recipe","version":1}',
    newer: text.replace(`"version":${PROFILE_VERSION}`, '"version":99'),
    twice: text.replace('{', '{"id":"eve",'),
    latin1: Buffer.from(text.replace('Maya', 'Maÿa'), 'latin1'),
    utf16: Buffer.from(`\ufeff${text}`, 'utf16le'),
    zeros: Buffer.alloc(5_000),
    huge: Buffer.alloc(50_000_001, 0x20),
    rung: asText({ ...maya, person: { ...maya.person, rung: 'wizard' } }),
    skill: asText({ ...maya, ratings: [rated('juggling', 2)] }),
    below: asText({ ...maya, person: { ...maya.person, rung: 'head', goal: 'junior' } }),
    idle: text.replace('"hoursPerWeek":5', '"hoursPerWeek":0'),
    busy: text.replace('"hoursPerWeek":5', '"hoursPerWeek":200'),
    elsewhere: asText({ ...maya, framework: { kind: 'built-in', id: 'cooking', version: '1.0.0' } }),
  }

  test.each([
    ['empty', /is empty/],
    ['truncated', /cut off/],
    ['list', /holds a list/],
    ['recipe', /"format" is "recipe"/],
    ['newer', /newer Opsladder/],
    ['twice', /the key "id" twice/],
    ['latin1', /not UTF-8/],
    ['utf16', /UTF-16/],
    ['zeros', /zeros/],
    ['huge', /a profile has at most 50 MB/],
    ['rung', /no rung "wizard".*senior/],
    ['skill', /no skill "juggling".*reports/],
    ['below', /lies below/],
    ['idle', /hoursPerWeek is 0; it must be at least 0\.5/],
    ['busy', /hoursPerWeek is 200; it must be at most 60/],
    ['elsewhere', /framework "cooking"/],
  ])('a profile that is %s', async (name, words) => {
    const folder = await anEmptyFolder()
    const path = join(folder, `${name}.json`)
    await writeFile(path, files[name] ?? '')
    for (const args of [
      ['plan', path],
      ['check', path],
      ['plan', path, '--json'],
      ['pdf', path, '--out', join(folder, 'x.pdf')],
    ]) {
      const { code, out, notes } = await runCli(args)
      expect([code, out, notes.length], args.join(' ')).toEqual([2, '', 1])
      expect(notes[0]).toMatch(words)
      expect(notes[0]).toContain(path)
      expect(notes[0]).not.toMatch(/\n|\.ts:|\bat \w+ \(/)
    }
    expect(await readdir(folder)).toEqual([`${name}.json`])
  })

  const good = ['--name', 'A', '--rung', 'senior', '--goal', 'lead', '--hours', '5']
  test.each([
    ['an unknown command', ['fly'], /no command "fly"/],
    ['no file', ['plan'], /none was named/],
    ['two files', ['plan', 'a', 'b'], /2 were named/],
    [
      'a missing file',
      ['plan', '/nowhere/a.json'],
      /\/nowhere\/a\.json could not be read: the file or its folder is not there/,
    ],
    ['a folder', ['check', '/'], /is a folder/],
    ['an unknown option', ['plan', 'a', '--jsn'], /Unknown option '--jsn'\. "opsladder plan --help"/],
    ['an option without its value', ['plan', 'a', '--today'], /--today has no value/],
    ['a value that is an option', ['new', ...good, '--out', '--hours'], /--out is followed by another option/],
    ['a day that does not exist', ['plan', 'a', '--today', '2027-02-30'], /"2027-02-30"/],
    ['a day that is no day', ['plan', 'a', '--today', 'tomorrow'], /real day/],
    ['no target', ['pdf', 'a'], /--out is missing/],
    ['an unknown document', ['pdf', 'a', '--out', 'b', '--document', 'poem'], /--document is "poem"; it can be plan/],
    ['an unknown paper', ['pdf', 'a', '--out', 'b', '--paper', 'A3'], /A4 or Letter/],
    ['no hours', ['new', ...good.slice(0, 6), '--out', 'x'], /--hours is missing/],
    ['0 hours', ['new', ...good.slice(0, 6), '--hours', '0', '--out', 'x'], /0 hours a week/],
    ['200 hours', ['new', ...good.slice(0, 6), '--hours', '200', '--out', 'x'], /200 hours a week/],
    ['hours in words', ['new', ...good.slice(0, 6), '--hours', 'five', '--out', 'x'], /"five"; it has to be a number/],
    ['hours below zero', ['new', ...good.slice(0, 6), '--hours=-5', '--out', 'x'], /"-5"; it has to be a number/],
    [
      'an unknown rung',
      ['new', '--name', 'A', '--rung', 'wizard', '--goal', 'lead', '--hours', '5', '--out', 'x'],
      /no rung "wizard"/,
    ],
    [
      'a goal below',
      ['new', '--name', 'A', '--rung', 'head', '--goal', 'senior', '--hours', '5', '--out', 'x'],
      /lies below/,
    ],
    ['a name without quotes', ['new', ...good, '--out', 'x', 'Chen'], /takes only options, but got "Chen"/],
    ['a missing folder', ['new', ...good, '--out', '/nowhere/x.json'], /\/nowhere\/x\.json could not be written/],
  ])('%s', async (_what, args, words) => {
    const { code, out, notes } = await runCli(args)
    expect([code, out, notes.length]).toEqual([2, '', 1])
    expect(notes[0]).toMatch(words)
  })

  test('a target that cannot be written is said before anything is drawn', async () => {
    const path = await aFile(maya)
    for (const out of ['/nowhere/x.pdf', await anEmptyFolder(), join(path, 'x.pdf')]) {
      const { code, notes, printer } = await runCli(['pdf', path, '--out', out])
      expect([code, printer.jobs]).toEqual([2, []])
      expect(notes[0]).toContain(`${out} could not be written`)
    }
  })
})
