import type { Action, Framework, FrameworkDomain, Rung, Skill } from './framework.ts'
import { generalRungTexts, generalSkillTexts } from './general-texts.ts'

/**
 * `table` with everything that a table of levels has no place for taken from `from`, where both know the id: texts in
 * the place of general ones, what a rung decides and proves, the actions as far as they raise skills that are there,
 * and the lists beside them. What the table says itself always wins, so that levels edited in a spreadsheet come back
 * into the framework they were taken from.
 */
export function completeFrom(table: Framework, from: Framework): Framework {
  const skills = new Set(table.skills.map(({ id }) => id))
  const {
    artifacts = from.artifacts
      ?.map((artifact) => ({ ...artifact, proves: artifact.proves.filter(({ skill }) => skills.has(skill)) }))
      .filter(({ proves }) => proves.length > 0),
    phrasebook = from.phrasebook,
    jargon = from.jargon,
    sources = from.sources,
    quickRound = from.quickRound?.filter((skill) => skills.has(skill)),
  } = table
  return {
    ...table,
    domains: table.domains.map((domain) => completeDomain(domain, withId(from.domains, domain.id))),
    skills: table.skills.map((skill) => completeSkill(skill, withId(from.skills, skill.id))),
    rungs: table.rungs.map((rung) => completeRung(rung, withId(from.rungs, rung.id))),
    actions: table.actions.length > 0 ? table.actions : actionsFor(table, from),
    ...(artifacts && { artifacts }),
    ...(phrasebook && { phrasebook }),
    ...(jargon && { jargon }),
    ...(sources && { sources }),
    ...(quickRound && { quickRound }),
  }
}

/** The actions of `from` that raise a skill of `table`, without what they say of skills and rungs it does not have. */
export function actionsFor(table: Framework, from: Framework): Action[] {
  const skills = new Set(table.skills.map(({ id }) => id))
  const rungs = new Set(table.rungs.map(({ id }) => id))
  return from.actions
    .map(({ earliestRung, ...action }) => ({
      ...action,
      raises: action.raises.filter(({ skill }) => skills.has(skill)),
      requires: action.requires.filter(({ skill }) => skills.has(skill)),
      ...(earliestRung !== undefined && rungs.has(earliestRung) && { earliestRung }),
    }))
    .filter(({ raises }) => raises.length > 0)
}

function completeDomain(domain: FrameworkDomain, from: FrameworkDomain | undefined): FrameworkDomain {
  if (!from || domain.meaning !== domain.name) return domain
  return { ...domain, meaning: from.meaning, ...(from.name === domain.name && { shortName: from.shortName }) }
}

function completeSkill(skill: Skill, from: Skill | undefined): Skill {
  if (!from) return skill
  const general = generalSkillTexts(skill.name)
  const better = (texts: readonly string[], stand: readonly string[], others: readonly string[]): string[] =>
    texts.map((text, index) => (text === stand[index] ? (others[index] ?? text) : text))
  return {
    ...skill,
    meaning: skill.meaning === skill.name ? from.meaning : skill.meaning,
    anchors: better(skill.anchors, general.anchors, from.anchors),
    proof: better(skill.proof, general.proof, from.proof),
    executive: skill.executive === general.executive ? from.executive : skill.executive,
    trap: skill.trap === general.trap ? from.trap : skill.trap,
    sources: skill.sources.length > 0 ? skill.sources : from.sources,
  }
}

function completeRung(rung: Rung, from: Rung | undefined): Rung {
  if (!from) return rung
  const general = generalRungTexts()
  const filled = (lines: string[], others: string[]): string[] => (lines.length > 0 ? lines : others)
  return {
    ...rung,
    ...(from.name === rung.name && { shortName: from.shortName }),
    summary: rung.summary === general.summary ? from.summary : rung.summary,
    newHere: rung.newHere === general.newHere ? from.newHere : rung.newHere,
    decides: filled(rung.decides, from.decides),
    stops: filled(rung.stops, from.stops),
    proof: filled(rung.proof, from.proof),
    sources: filled(rung.sources, from.sources),
    ...(!rung.years && from.years && { years: from.years }),
  }
}

function withId<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item | undefined {
  return items.find((item) => item.id === id)
}
