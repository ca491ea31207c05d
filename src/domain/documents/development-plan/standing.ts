import { findSkill } from '../../framework/framework.ts'
import { HIGHEST_LEVEL } from '../../framework/level.ts'
import type { SkillReadiness } from '../../readiness/readiness.ts'
import { RADAR_MOST_AXES, type Block, type DocumentSection, type RadarAxis, type RadarFigure } from '../document.ts'
import { capitalized, cut, inWords, listedAtMost, plain, sentence } from '../wording.ts'
import { leftOutSkills, rungName, skillName, type PlanFacts } from './facts.ts'

/** From this many domains on, a picture by domain says more than one by skill. */
const DOMAINS_FOR_A_RADAR = 5
const LONGEST_LABEL = 36
const PARTLY = 'partly assumed'

/** "Where I stand": now against needed for the next rung, drawn and in numbers. */
export function standing(facts: PlanFacts): Omit<DocumentSection, 'newPage'> {
  const { perSkill } = facts.next.readiness
  const rung = rungName(facts.next.rung)
  const blocks: Block[] = [{ kind: 'paragraph', text: plain(explanation(facts)) }]
  if (perSkill.length > 0) {
    const byDomain = axesByDomain(facts)
    const useDomains = byDomain.length >= DOMAINS_FOR_A_RADAR || perSkill.length > RADAR_MOST_AXES
    const isEverywhere = inEveryDomain(facts)
    const axes = useDomains
      ? byDomain.slice(0, RADAR_MOST_AXES).map((axis) => (isEverywhere ? { ...axis, note: '' } : axis))
      : axesBySkill(facts)
    const what = useDomains ? 'Mean level by domain' : 'Level by skill'
    const behind = axes.filter((axis) => axis.have < axis.need).length
    const figure: RadarFigure = {
      kind: 'radar',
      summary: `${what}, now and as ${rung} needs it: ${behind} of ${axes.length} are below what is needed.`,
      max: HIGHEST_LEVEL,
      titles: { name: useDomains ? 'Domain' : 'Skill', have: 'Now', need: 'Needed' },
      decimals: useDomains ? 1 : 0,
      axes,
    }
    blocks.push({ kind: 'figure', figure })
  }
  return { id: 'standing', title: 'Where I stand', blocks }
}

function explanation(facts: PlanFacts): string {
  const { next, framework } = facts
  const { perSkill } = next.readiness
  const rung = rungName(next.rung)
  if (perSkill.length === 0) return `${rung} asks for no skill that applies to me.`
  const assumed = perSkill.filter((skill) => skill.source === 'assumed').length
  const sentences = [`My levels against what ${rung} asks for, from 0 (Not yet) to 5 (Leading).`]
  if (assumed === perSkill.length)
    sentences.push(`Nothing is rated yet: every level is assumed to be what ${rungName(facts.held)} requires.`)
  else if (assumed > 0)
    sentences.push(
      `${capitalized(inWords(assumed))} of ${perSkill.length} not rated yet, so assumed${inEveryDomain(facts) ? ': some in every domain' : ''}.`,
    )
  const leftOut = leftOutSkills(next)
  if (leftOut.length > 0) {
    const names = leftOut.map((skill) => skillName(framework, skill))
    sentences.push(sentence(`Left out as not applicable: ${listedAtMost(names, 3)}`))
  }
  return sentences.join(' ')
}

/** Said once in words, it need not stand in every row. */
function inEveryDomain(facts: PlanFacts): boolean {
  const axes = axesByDomain(facts)
  return axes.length >= DOMAINS_FOR_A_RADAR && axes.every(({ note }) => note === PARTLY)
}

function axesBySkill({ next, framework }: PlanFacts): readonly RadarAxis[] {
  const allAssumed = next.readiness.perSkill.every((skill) => skill.source === 'assumed')
  return next.readiness.perSkill.map((skill) => ({
    label: cut(findSkill(framework, skill.skill)?.name ?? skill.skill, LONGEST_LABEL),
    name: skillName(framework, skill.skill),
    note: skill.source === 'assumed' && !allAssumed ? 'assumed' : '',
    have: skill.level,
    need: skill.required,
  }))
}

/** Plain means over the skills that the rung requires, in the framework's order of domains. */
function axesByDomain({ next, framework }: PlanFacts): readonly RadarAxis[] {
  const { perSkill } = next.readiness
  const allAssumed = perSkill.every((skill) => skill.source === 'assumed')
  const domainOf = new Map(framework.skills.map((skill) => [skill.id, skill.domain]))
  return framework.domains.flatMap((domain) => {
    const skills = perSkill.filter((skill) => domainOf.get(skill.skill) === domain.id)
    if (skills.length === 0) return []
    const assumed = skills.filter((skill) => skill.source === 'assumed').length
    return {
      label: domain.shortName,
      name: cut(domain.name, 60),
      note: assumed === 0 || allAssumed ? '' : assumed === skills.length ? 'assumed' : PARTLY,
      have: mean(skills, (skill) => skill.level),
      need: mean(skills, (skill) => skill.required),
    }
  })
}

function mean(skills: readonly SkillReadiness[], value: (skill: SkillReadiness) => number): number {
  return skills.reduce((sum, skill) => sum + value(skill), 0) / skills.length
}
