import { describe, expect, it } from 'vitest'
import type { Framework } from '#domain/framework/framework.ts'
import { readFrameworkFiles } from '#main/content/read-framework-files.ts'
import { aSource } from '#tests/support/framework-sources.ts'

const read = (text: string, name = 'Our team.csv') => readFrameworkFiles([aSource(name, text)])

function framework(text: string): Framework {
  const reading = read(text)
  if (!reading.ok) throw new Error(reading.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return reading.framework
}

const problems = (text: string) =>
  read(text)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ file, line, message }) => `${file}:${line}: ${message}`)

const SMALL = `domain,skill,meaning,Analyst,Manager (leader),Head of analytics [head] (leader)
Data,Reporting,Numbers that people use,2c,3c,3c
Data,"Models, and more",,1,2 w2,2
Money,Budget,What it costs,,1,4c
`

describe('a table of levels', () => {
  it('gives skills, rungs with their tracks, and what each requires', () => {
    const { id, name, version, domains, skills, rungs, actions } = framework(SMALL)
    expect([id, name, version, actions]).toEqual(['our-team', 'Our team', '1.0.0', []])
    expect(domains.map((domain) => [domain.id, domain.name, domain.shortName])).toEqual([
      ['data', 'Data', 'Data'],
      ['money', 'Money', 'Money'],
    ])
    expect(skills.map((skill) => [skill.id, skill.domain, skill.name, skill.meaning])).toEqual([
      ['reporting', 'data', 'Reporting', 'Numbers that people use'],
      ['models-and-more', 'data', 'Models, and more', 'Models, and more'],
      ['budget', 'money', 'Budget', 'What it costs'],
    ])
    expect(rungs.map((rung) => [rung.id, rung.name, rung.track])).toEqual([
      ['analyst', 'Analyst', 'shared'],
      ['manager', 'Manager', 'leader'],
      ['head', 'Head of analytics', 'leader'],
    ])
    expect(rungs[1]?.requires).toEqual([
      { skill: 'reporting', level: 3, core: true, weight: 3 },
      { skill: 'models-and-more', level: 2, core: false, weight: 2 },
      { skill: 'budget', level: 1, core: false, weight: 1 },
    ])
  })

  it('fills in texts that it does not have, and says so', () => {
    const reading = read(SMALL)
    expect(reading.problems.map(({ severity, message }) => `${severity}: ${message}`)).toContain(
      'hint: No skill has a text for every level, so general ones stand in. Write better ones in columns "level 1" to "level 5".',
    )
    expect(framework(SMALL).skills[0]?.anchors[0]).toBe(
      'Explains what Reporting is about, and follows what others do in it.',
    )
    const some = framework('skill,domain,Level 2,A,executive\nReporting,Data,"Builds\nreports.",1c,Money.\n')
    expect(some.skills[0]?.anchors[1]).toBe('Builds\nreports.')
    expect(some.skills[0]?.anchors[2]).toMatch(/^Owns Reporting/)
    expect(some.skills[0]?.executive).toBe('Money.')
  })

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['commas', ','],
  ])('is read with %s between its cells, with any line ends and a byte order mark', (_, sign) => {
    const rows = [
      ['domain', 'skill', 'meaning', 'A'],
      ['Data', 'Reporting', 'm', '1c'],
      ['', '', '', ''],
      ['Data', 'Models', 'm', '2'],
    ]
    const text = `\u{feff}${rows.map((row) => row.join(sign)).join('\r\n')}`
    expect(framework(text).rungs[0]?.requires.map(({ skill, level }) => [skill, level])).toEqual([
      ['reporting', 1],
      ['models', 2],
    ])
  })

  it('shortens long names at a word', () => {
    const long = 'Analysis of everything that customers ever did'
    const { domains, rungs } = framework(`domain,skill,${long}\n${long},Reporting,1c\n`)
    expect([domains[0]?.shortName, rungs[0]?.shortName]).toEqual([
      'Analysis of everything',
      'Analysis of everything that',
    ])
  })
})

describe('mistakes in a table', () => {
  it.each([
    [
      'a level that is none',
      SMALL.replace('4c', '7c'),
      'Our team.csv:4: In the column Head of analytics [head] (leader): "7c" is no level.',
    ],
    ['a column that is missing', SMALL.replace('skill,', 'talent,'), 'Our team.csv:1: The column "skill" is missing.'],
    [
      'a column that is there twice',
      SMALL.replace('meaning,', 'domain,'),
      'Our team.csv:1: There are two columns "domain".',
    ],
    [
      'two rungs of one name',
      SMALL.replace('Manager (leader)', 'Analyst (leader)'),
      'Our team.csv:1: There is another rung with the id "analyst"',
    ],
    [
      'two skills of one name',
      SMALL.replace('Budget', 'REPORTING'),
      'Our team.csv:4: There is another skill with the id "reporting"',
    ],
    [
      'a requirement that falls',
      SMALL.replace('2c,3c,3c', '2c,3c,2c'),
      'Our team.csv:2: Head of analytics asks only level 2 of Reporting',
    ],
    [
      'a cell too many',
      SMALL.replace('"Models, and more"', 'Models, and more'),
      'Our team.csv:3: This row has 7 cells, the first one 6.',
    ],
    [
      'a quotation mark that does not end',
      SMALL.replace('What it', '"What it'),
      'Our team.csv:4: A quoted cell in the row',
    ],
    ['a skill without a name', SMALL.replace('Budget', ''), 'Our team.csv:4: This row has no skill.'],
    ['a skill without a domain', SMALL.replace('Money', ''), 'Our team.csv:4: This row has no domain.'],
    [
      'a name that no id can be made of',
      SMALL.replace('Budget', '予算'),
      'Our team.csv:4: The skill "予算" has none of the letters and digits that an id is made of. Write one behind it',
    ],
    [
      'a rung that no id can be made of',
      SMALL.replace('Analyst', '分析'),
      'Our team.csv:1: The rung "分析" has none of the letters',
    ],
    ['no column for a rung', 'domain,skill,meaning\nData,Reporting,m\n', 'Our team.csv:1: The framework has no rungs'],
    [
      'a name that is far too long',
      SMALL.replace('Budget', 'x'.repeat(100_000)),
      'Our team.csv:4: In the column "skill": the text has 100000 characters; it can have at most 300.',
    ],
  ])('%s', (_, text, words) => {
    const lines = problems(text)
    expect(lines.filter((line) => line.startsWith(words))).toHaveLength(1)
    expect(lines.join('').length).toBeLessThan(2_000)
    expect(read(text).ok).toBe(false)
  })

  it.each([
    ['UTF-16', Buffer.from(`\u{feff}${SMALL}`, 'utf16le')],
    ['Windows-1252', Buffer.from(SMALL.replace('Money', 'Café'), 'latin1')],
  ])('a table saved as %s is said to be no UTF-8', (_, bytes) => {
    const { problems: found } = readFrameworkFiles([{ name: 'ours.csv', bytes }])
    expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(/^The file is not text as UTF-8/)])
  })

  it('a table that was exported is called as the framework was', () => {
    const reading = read(SMALL, 'Our team - Framework (2).csv')
    expect(reading).toMatchObject({ ok: true, framework: { id: 'our-team', name: 'Our team' } })
  })

  it('counts lines, not rows', () => {
    const text = SMALL.replace('Numbers that people use', '"Numbers\nthat people\nuse"').replace('4c', 'x')
    expect(problems(text)[0]).toMatch(/^Our team\.csv:6: /)
  })

  it('a table without rows has no skills', () => {
    expect(problems('domain,skill,meaning,A\n')).toEqual([
      'Our team.csv:1: The framework has no skills, so there is nothing to rate. Add at least one.',
    ])
  })
})
