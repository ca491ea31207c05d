import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LEVELS } from '#domain/framework/level.ts'
import { readingEaseByPart } from '#domain/framework/report.ts'
import { readFrameworkFolder } from '#main/content/read-framework-folder.ts'
import { sharedRuns, wordsOf } from '#tests/support/wording.ts'

const folder = resolve(import.meta.dirname, '../../../resources/frameworks/marketing-operations')
const framework = await readFrameworkFolder(folder)
const { skills, rungs, actions } = framework

/** Words of one to three letters join other words and say nothing by themselves. */
const content = (text: string) => new Set(wordsOf(text).filter((word) => word.length > 3))

/** The pairs of which one shares more than half its words with the other. */
function tooAlike(lines: readonly string[]): readonly string[] {
  const sets = lines.map(content)
  return sets.flatMap((a, index) =>
    sets.slice(index + 1).flatMap((b, offset) => {
      const shared = [...a].filter((word) => b.has(word))
      if (shared.length <= Math.min(a.size, b.size) / 2) return []
      return [`${lines[index]} | ${lines[index + 1 + offset]} | ${shared.join(', ')}`]
    }),
  )
}

const JOINING = new Set(
  'a an the that of in by with and to for from on at which whose whom who what how when where after before into through as than not nobody no one two three four five six eight ten its their our'.split(
    ' ',
  ),
)
/** What is left of a title when every run of words that mean something becomes a dash: "a – that – from –". */
const pattern = (title: string): string =>
  wordsOf(title)
    .map((word) => (JOINING.has(word) ? word : '–'))
    .join(' ')
    .replace(/–( –)+/g, '–')

const texts = [
  ...skills.flatMap((skill) => [
    ...skill.anchors.map((text, index) => ({ owner: skill.id, where: `${skill.id}, anchor ${index + 1}`, text })),
    ...skill.proof.map((text, index) => ({ owner: skill.id, where: `${skill.id}, proof ${index + 2}`, text })),
    ...[skill.name, skill.meaning, skill.executive, skill.trap].map((text) => ({
      owner: skill.id,
      where: skill.id,
      text,
    })),
  ]),
  ...rungs.flatMap((rung) =>
    [rung.name, rung.summary, rung.newHere, ...rung.decides, ...rung.stops, ...rung.proof].map((text) => ({
      owner: rung.id,
      where: rung.id,
      text,
    })),
  ),
  ...actions.flatMap((action) =>
    [
      action.title,
      ...action.steps.map((step) => step.text),
      ...action.raises.map((raise) => raise.doneWhen),
      action.leaves,
      action.asks ?? '',
      action.money ?? '',
    ].map((text) => ({ owner: action.id, where: action.id, text })),
  ),
  ...framework.domains.map((domain) => ({
    owner: domain.id,
    where: domain.id,
    text: `${domain.name}. ${domain.meaning}`,
  })),
]

describe('the wording of the marketing operations framework', () => {
  const anchors = skills.flatMap((skill) =>
    skill.anchors.map((text, index) => ({ skill: skill.id, level: index + 1, text })),
  )

  it.each(anchors)('of $skill at level $level has 8 to 45 words', ({ text }) => {
    expect(wordsOf(text).length).toBeGreaterThanOrEqual(8)
    expect(wordsOf(text).length).toBeLessThanOrEqual(45)
  })

  it.each(skills)('of the anchors of $id differs in more than half the words, pair by pair', (skill) => {
    expect(tooAlike(skill.anchors)).toEqual([])
  })

  it('shares no run of six words between two skills, two rungs or two actions', () => {
    expect(sharedRuns(texts, 6)).toEqual([])
  })

  it('uses no adverb ladder, no empty praise and no exclamation mark', () => {
    const banned =
      /\b(good|strong|strongly|deep|deeply|effective|effectively|excellent|excellently|basic|advanced|solid|robust|expertly|highly|very|leverag\w*|synerg\w*|best practices?|world-class|utilize\w*)\b|!/i
    expect(texts.filter(({ text }) => banned.test(text)).map(({ where, text }) => `${where}: ${text}`)).toEqual([])
  })

  it('speaks of acts: every anchor starts with a verb in the third person', () => {
    expect(anchors.filter(({ text }) => !/^[A-Z][a-z]+s\b/.test(text)).map(({ text }) => text)).toEqual([])
  })

  it('keeps the anchors of a skill from starting with the same verb', () => {
    const repeated = skills.filter((skill) => new Set(skill.anchors.map((text) => wordsOf(text)[0])).size < 5)
    expect(repeated.map(({ id }) => id)).toEqual([])
  })

  it('names no product outside actions that carry it as a tool', () => {
    const product = /\b(marketo|hubspot|salesforce|pardot|eloqua|adobe|leandata|bizible|zoominfo|outreach\.io)\b/i
    const untagged = texts.filter(
      ({ owner, text }) => product.test(text) && !actions.find(({ id }) => id === owner)?.tools?.length,
    )
    expect(untagged.map(({ where, text }) => `${where}: ${text}`)).toEqual([])
  })

  it('never speaks of pay or of amounts of money', () => {
    const pay = /\b(salary|salaries|wages?|bonus|bonuses|compensation|raise in pay|payslip)\b|[$€£]\s?\d/i
    expect(texts.filter(({ text }) => pay.test(text)).map(({ where }) => where)).toEqual([])
  })

  it('is American', () => {
    const british =
      /\b(\w+isation\w*|\w+ise[sd]?|behaviour\w*|colour\w*|programme\w*|favourite\w*|recognis\w+|organis\w+|towards|whilst|judgement|cancelled|labelled)\b/i
    const allowed =
      /\b(p?raise[sd]?|otherwise|exercise[sd]?|promise[sd]?|precise|arise[sn]?|enterprise[s]?|revise[sd]?|advise[sd]?|supervise[sd]?|surprise[sd]?|rise[s]?|expertise|premise[s]?|likewise|wise)\b/gi
    expect(
      texts.filter(({ text }) => british.test(text.replace(allowed, ''))).map(({ where, text }) => `${where}: ${text}`),
    ).toEqual([])
  })

  it('repeats no opening of a title more than five times', () => {
    const openings = actions.map(({ title }) => wordsOf(title).slice(0, 2).join(' '))
    const counts = Map.groupBy(openings, (opening) => opening)
    expect([...counts].filter(([, titles]) => titles.length > 5).map(([opening]) => opening)).toEqual([])
  })

  it('builds no more than five titles in the same way', () => {
    const patterns = Map.groupBy(
      actions.map(({ title }) => title),
      pattern,
    )
    expect([...patterns].filter(([, titles]) => titles.length > 5)).toEqual([])
  })

  it('names no level, rung, skill or domain after a trademark', () => {
    const mark = /\b(rm6|revenue marketing|sfia|esco|o\*net|cynefin|marketo|hubspot|salesforce|eloqua|pardot|adobe)\b/i
    const names = [...framework.domains, ...skills, ...rungs].map(({ name }) => name)
    expect([...names, ...LEVELS.map(({ name }) => name)].filter((name) => mark.test(name))).toEqual([])
  })

  it('reads as plain prose, anchors of high levels a little harder', () => {
    for (const { part, score } of readingEaseByPart(framework)) {
      expect(score, part).toBeGreaterThan(45)
      expect(score, part).toBeLessThan(100)
    }
  })

  it('gives no two raises the same proof', () => {
    const clauses = actions.flatMap(({ raises }) => raises.map(({ doneWhen }) => doneWhen))
    expect(tooAlike(clauses)).toEqual([])
  })
})
