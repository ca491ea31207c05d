import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameworkSchema, type Framework } from '#domain/framework/framework.ts'
import { inDomainOrder } from '#domain/framework/framework-change.ts'
import { readFrameworkFiles } from '#main/content/read-framework-files.ts'
import { writeFrameworkFile, writeFrameworkFolder } from '#main/content/write-framework.ts'
import { aFramework, anAction, aRaise } from '#tests/support/build-framework.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'
import { aSource, asSources } from '#tests/support/framework-sources.ts'

/** Texts that people and programs really write: any script, quotes, line ends, and what looks like YAML or a formula. */
function anyText(maxLength: number) {
  return fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(30, maxLength) }),
      fc.constantFrom(
        '=1+1',
        "'=1",
        '- a list',
        'a: b # c',
        'yes',
        'null',
        '1.0',
        '0x1f',
        '&a *b !c',
        '"quoted", and "more"',
        'two\nlines',
        'two\r\nlines',
        '  \u{2028} ',
        '---',
        '{a: [b]}',
        'tab\there',
        '[id] (leader)',
        'Ünïcödé 🙂',
      ),
    )
    .map((text) => text.slice(0, maxLength))
    .filter((text) => text.isWellFormed() && !text.includes('\u{0}') && text.trim() !== '')
}

/** The small framework with other texts and levels in it, still right in itself. */
const anyFramework: fc.Arbitrary<Framework> = fc
  .record({
    texts: fc.array(anyText(24), { minLength: 12, maxLength: 12 }),
    weight: fc.double({ min: 0.001, max: 100, noNaN: true }),
    core: fc.boolean(),
    mixed: fc.boolean(),
    extras: fc.boolean(),
  })
  .map(({ texts, weight, core, mixed, extras }) => {
    const text = (index: number): string => texts[index % texts.length] ?? 'text'
    const base = aFramework({ name: text(0) })
    const skills = base.skills.map((skill, index) => ({
      ...skill,
      name: `${skill.id} ${text(index)}`,
      meaning: text(index + 1),
      anchors: skill.anchors.map((_, level) => text(index + level)),
      proof: skill.proof.map((_, level) => text(index + level + 3)),
      executive: text(index + 5),
      trap: text(index + 6),
      sources: [text(2), 'second'],
    }))
    return {
      ...base,
      domains: base.domains.map((domain, index) => ({ ...domain, name: `${text(7)} ${index}` })),
      skills: mixed ? skills.toReversed() : skills,
      rungs: base.rungs.map((rung, index) => ({
        ...rung,
        name: `${text(index + 8)} ${index}`,
        newHere: text(9),
        requires: rung.requires.map((one) => ({ ...one, core: core || one.core, weight })),
      })),
      actions: [...base.actions, anAction('more', [aRaise('budget', 0)], { title: text(10), tools: [text(11)] })],
      ...(extras && {
        quickRound: ['budget'],
        jargon: [{ term: text(1), plain: text(2) }],
        artifacts: [
          {
            id: 'map',
            name: text(3),
            meaning: text(4),
            holds: [text(5)],
            proves: [{ skill: 'reports', level: 2 as const }],
            sources: [],
          },
        ],
        phrasebook: [
          {
            id: 'p',
            term: text(1),
            direction: 'to-executive' as const,
            meaning: text(2),
            moves: text(3),
            question: text(4),
            sources: [],
          },
        ],
      }),
    }
  })
  // In the order of fields that everything read has.
  .map((framework) => frameworkSchema.parse(framework))

function readBack(reading: ReturnType<typeof readFrameworkFiles>): Framework {
  if (!reading.ok)
    throw new Error(reading.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'))
  return reading.framework
}

describe('what was written reads as it was', () => {
  it.each(['yaml', 'json'] as const)('as one .%s file', (format) => {
    fc.assert(
      fc.property(anyFramework, (framework) => {
        const text = writeFrameworkFile(framework, format)
        const back = readBack(readFrameworkFiles([aSource(`x.${format}`, text)]))
        expect(back).toEqual(inDomainOrder(framework))
        expect(writeFrameworkFile(back, format)).toBe(text)
      }),
      { numRuns: 12 },
    )
  })

  it('as a folder', () => {
    fc.assert(
      fc.property(anyFramework, (framework) => {
        const files = writeFrameworkFolder(framework)
        const back = readBack(readFrameworkFiles(asSources(files)))
        expect(back).toEqual(inDomainOrder(framework))
        expect([...writeFrameworkFolder(back)]).toEqual([...files])
      }),
      { numRuns: 12 },
    )
  })

  it('with everything that ships with the app', () => {
    const whole = JSON.stringify(builtInFramework)
    for (const files of [
      asSources(writeFrameworkFolder(builtInFramework)),
      [aSource('x.yaml', writeFrameworkFile(builtInFramework, 'yaml'))],
      [aSource('x.json', writeFrameworkFile(builtInFramework, 'json'))],
    ]) {
      const back = readBack(readFrameworkFiles(files))
      // Not `toEqual`: a difference of half a megabyte helps nobody.
      expect(JSON.stringify(back) === whole).toBe(true)
    }
  })

  it('as a table, as far as a table goes', () => {
    fc.assert(
      fc.property(anyFramework, (given) => {
        const framework = trimmed(given)
        const text = writeFrameworkFile(framework, 'csv')
        const back = readBack(readFrameworkFiles([aSource('x.csv', text)]))
        expect(writeFrameworkFile(back, 'csv')).toBe(text)
        expect(back.skills).toEqual(inDomainOrder(framework).skills)
        expect(levelsOf(back)).toEqual(levelsOf(framework))
        expect(back.domains.map(({ id, name }) => [id, name])).toEqual(
          framework.domains.map(({ id, name }) => [id, name]),
        )
      }),
      { numRuns: 30 },
    )
  })
})

it('nothing in a table runs as a formula', () => {
  fc.assert(
    fc.property(anyFramework, (framework) => {
      const text = writeFrameworkFile(
        { ...framework, skills: framework.skills.map((skill) => ({ ...skill, meaning: '=HYPERLINK("x")' })) },
        'csv',
      )
      expect(text).not.toMatch(/(^|[,"\n\r])=HYPERLINK/)
      expect(text).toContain(`'=HYPERLINK`)
    }),
    { numRuns: 20 },
  )
})

it('what a profile had retired stays with the profile', () => {
  const framework = aFramework({ retired: { skills: aFramework().skills, rungs: [], actions: [] } })
  expect(JSON.parse(writeFrameworkFile(framework, 'json'))).toEqual(aFramework())
  expect([...writeFrameworkFolder(framework).values()].join('')).not.toContain('retired')
})

it('the order of file names is the order of the domains and actions, also with more than nine', () => {
  const names = [...writeFrameworkFolder(builtInFramework).keys()]
  for (const folder of ['domains/', 'actions/']) {
    const inFolder = names.filter((name) => name.startsWith(folder))
    expect(inFolder.length).toBeGreaterThan(3)
    expect(inFolder.toSorted()).toEqual(inFolder)
  }
})

/** Cells lose the spaces around them, and one source cannot hold the sign between two. */
function trimmed(framework: Framework): Framework {
  return JSON.parse(JSON.stringify(framework), (key, value: unknown) => {
    if (key === 'sources')
      return (value as string[]).map((source) => source.replaceAll(';', ' ').trim()).filter(Boolean)
    return typeof value === 'string' ? value.trim() : value
  }) as Framework
}

function levelsOf({ rungs, skills }: Framework) {
  return rungs
    .map(({ id, name, track, requires }) => [
      id,
      name,
      track,
      skills.map((skill) => requires.find((one) => one.skill === skill.id)).filter((one) => one !== undefined),
    ])
    .map(([id, name, track, requires]) => [
      id,
      name,
      track,
      JSON.stringify((requires as { skill: string }[]).toSorted((a, b) => (a.skill < b.skill ? -1 : 1))),
    ])
}
