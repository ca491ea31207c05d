import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFrameworkFolder } from '#main/content/read-framework-folder.ts'

const folder = resolve(import.meta.dirname, '../../../resources/frameworks/marketing-operations')
const framework = readFrameworkFolder(folder)
const { skills, rungs, actions } = framework

const words = (text: string) => text.toLowerCase().match(/[a-z0-9]+(?:['’-][a-z0-9]+)*/g) ?? []
/** Words of one to three letters join other words and say nothing by themselves. */
const content = (text: string) => new Set(words(text).filter((word) => word.length > 3))

/** The pairs of which one shares more than half its words with the other. */
const tooAlike = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((one, index) =>
    lines.slice(index + 1).flatMap((other) => {
      const [a, b] = [content(one), content(other)]
      const shared = [...a].filter((word) => b.has(word))
      return shared.length > Math.min(a.size, b.size) / 2 ? [`${one} | ${other} | ${shared.join(', ')}`] : []
    }),
  )

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
    expect(words(text).length).toBeGreaterThanOrEqual(8)
    expect(words(text).length).toBeLessThanOrEqual(45)
  })

  it.each(skills)('of the anchors of $id differs in more than half the words, pair by pair', (skill) => {
    expect(tooAlike(skill.anchors)).toEqual([])
  })

  it('shares no run of six words between two skills, two rungs or two actions', () => {
    const owners = new Map<string, string>()
    const shared: string[] = []
    for (const { owner, text } of texts) {
      const all = words(text)
      for (let index = 0; index + 6 <= all.length; index++) {
        const run = all.slice(index, index + 6).join(' ')
        const first = owners.get(run)
        if (first === undefined) owners.set(run, owner)
        else if (first !== owner) shared.push(`${first} and ${owner}: ${run}`)
      }
    }
    expect(shared).toEqual([])
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
    const repeated = skills.filter((skill) => new Set(skill.anchors.map((text) => words(text)[0])).size < 5)
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
      /\b(p?raise[sd]?|otherwise|exercise[sd]?|promise[sd]?|precise|enterprise[s]?|revise[sd]?|advise[sd]?|supervise[sd]?|surprise[sd]?|rise[s]?|expertise|premise[s]?|likewise|wise)\b/gi
    expect(
      texts.filter(({ text }) => british.test(text.replace(allowed, ''))).map(({ where, text }) => `${where}: ${text}`),
    ).toEqual([])
  })

  it('repeats no opening of a title more than five times', () => {
    const openings = actions.map(({ title }) => words(title).slice(0, 2).join(' '))
    const counts = Map.groupBy(openings, (opening) => opening)
    expect([...counts].filter(([, titles]) => titles.length > 5).map(([opening]) => opening)).toEqual([])
  })

  it('gives no two raises the same proof', () => {
    const clauses = actions.flatMap(({ raises }) => raises.map(({ doneWhen }) => doneWhen))
    expect(tooAlike(clauses)).toEqual([])
  })
})
