import { monthName, shortMonthName } from '../../calendar.ts'
import type { Rung } from '../../framework/framework.ts'
import { levelName } from '../../framework/level.ts'
import { companyTitle } from '../../profile/company-title.ts'
import { assertNever } from '../../result.ts'
import { proofName } from '../../readiness/proof-name.ts'
import { whatNarrows } from '../../readiness/what-narrows.ts'
import type { Block, KeyFigure, RichText } from '../document.ts'
import { capitalized, counted, hours, inWords, number, oneLine } from '../wording.ts'
import { percentRange } from '../../readiness/percent-range.ts'
import { rungName, skillName, type PlanFacts, type Stage } from './facts.ts'

/** What an executive takes along who reads nothing else: four figures and a few sentences. */
export function lead(facts: PlanFacts): readonly Block[] {
  return [
    { kind: 'figures', items: keyFigures(facts) },
    { kind: 'paragraph', text: inShort(facts) },
  ]
}

/** Readiness, gates and size of the plan, at a glance. */
export function keyFigures(facts: PlanFacts): readonly KeyFigure[] {
  const { next, goal, milestones, totalHours } = facts
  const pace = `${hours(facts.pace.hoursPerWeek)} a week`
  const readiness: KeyFigure = {
    value: percentRange(next.readiness.low, next.readiness.high),
    label: `ready for ${rungName(next.rung)} today`,
  }
  if (milestones.length === 0) {
    const { perSkill } = goal.readiness
    const proven = perSkill.filter((skill) => skill.reasons.length === 0).length
    return [
      readiness,
      readyFigure(goal),
      { value: `${proven} of ${perSkill.length}`, label: 'skills that do not rest on my word alone' },
    ]
  }
  if (next === goal) {
    return [
      readiness,
      readyFigure(goal),
      {
        value: String(milestones.length),
        label: milestones.length === 1 ? 'milestone on the way' : 'milestones on the way',
      },
      { value: number(totalHours), label: `hours of work, at ${pace}` },
    ]
  }
  return [
    readiness,
    readyFigure(next),
    readyFigure(goal),
    {
      value: String(milestones.length),
      label: `${milestones.length === 1 ? 'milestone' : 'milestones'}, ${hours(totalHours)} at ${pace}`,
    },
  ]
}

function readyFigure({ rung, state }: Stage): KeyFigure {
  const name = rungName(rung)
  switch (state.kind) {
    case 'open':
      return { value: 'Now', label: `levels in place for ${name}` }
    case 'planned':
      return { value: shortMonthName(state.readyOn), label: `ready for ${name}` }
    case 'blocked':
      return { value: 'Open', label: `${name} asks for levels that no action leads to yet` }
    default:
      return assertNever(state)
  }
}

/** " (here: Marketing Analyst II)" for a rung that the company calls something else. */
function atCompany({ profile }: PlanFacts, rung: Rung): string {
  const title = companyTitle(profile, rung.id)
  return title === undefined ? '' : ` (here: ${oneLine(title)})`
}

function inShort(facts: PlanFacts): RichText {
  const { held, goal, next } = facts
  const goalName = rungName(goal.rung)
  const opening =
    held.id === goal.rung.id
      ? `My rung is ${goalName}${atCompany(facts, goal.rung)}, and this plan is about filling it in full.`
      : `My rung today is ${rungName(held)}${atCompany(facts, held)}; my goal is ${goalName}${atCompany(facts, goal.rung)}.`
  if (facts.stages.every((stage) => stage.state.kind === 'open')) {
    return [
      { text: `${opening} By the levels rated, everything that ${goalName} asks for is in place` },
      { text: next.readiness.low < next.readiness.high ? '; what is open is proof.' : '.' },
      ...biggestDoubt(facts),
    ]
  }
  const { atOnce, hoursPerWeek } = facts.pace
  const pace = `At ${hours(hoursPerWeek)} a week and ${atOnce === 1 ? 'one thing' : `at most ${inWords(atOnce)} things`} at a time`
  return [
    { text: `${opening} ${pace}, ` },
    ...reachedWhen(facts),
    { text: '.' },
    ...largestGap(facts),
    ...biggestDoubt(facts),
  ]
}

function reachedWhen({ next, goal }: PlanFacts): RichText {
  if (next.state.kind === 'blocked')
    return [{ text: 'this plan closes every gap that has an action; what stays open is listed further on' }]
  const reaches: RichText = [{ text: 'this plan reaches ' }, ...readyIn(next)]
  if (next === goal) return reaches
  if (goal.state.kind === 'blocked')
    return [...reaches, { text: `; on the way to ${rungName(goal.rung)} some levels still have no action` }]
  return [...reaches, { text: ' and ' }, ...readyIn(goal)]
}

function readyIn({ rung, state }: Stage): RichText {
  const name = rungName(rung)
  if (state.kind !== 'planned') return [{ text: name }]
  return [{ text: `${name} in ` }, { text: monthName(state.readyOn), strong: true }]
}

function largestGap({ next, framework }: PlanFacts): RichText {
  const gap = next.gaps[0]
  if (!gap) return []
  const rung = rungName(next.rung)
  return [
    { text: ' The gap that matters most is ' },
    { text: skillName(framework, gap.skill), strong: true },
    {
      text: `: level ${gap.level} (${levelName(gap.level)}) against the ${gap.required} (${levelName(gap.required)}) that ${rung} asks for.`,
    },
  ]
}

/** What would narrow the readiness range most, and by how much; nothing where that is less than half a point. */
function biggestDoubt({ profile, framework, next, today }: PlanFacts): RichText {
  const { rung, readiness } = next
  const narrowing = whatNarrows(profile, framework, { rung, readiness, today })
  if (narrowing.kind === 'settled' || narrowing.kind === 'certainty') return []
  const gain = narrowing.kind === 'proof' ? narrowing.proof.gain : narrowing.gain
  const points = Math.round(gain * 100)
  if (points === 0) return []
  if (narrowing.kind === 'ratings')
    return [
      {
        text: ` Rating the skills that are only assumed would narrow the readiness range most, by up to ${counted(points, 'point')}.`,
      },
    ]
  return [
    { text: ' ' },
    { text: capitalized(proofName(framework, narrowing.proof, 'my')), strong: true },
    { text: ` would narrow the readiness range most, by ${counted(points, 'point')}.` },
  ]
}
