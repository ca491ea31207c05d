import { longDay, shortDay, shortMonthName } from '../../calendar.ts'
import type { Milestone } from '../../planning/plan.ts'
import { causeWords, slipOf, slipWords } from '../../planning/slip.ts'
import type { Block, DocumentSection, TimelineBar } from '../document.ts'
import { capitalized, counted, cut, hours, inWords, listed, number, plain } from '../wording.ts'
import { rungName, type PlanFacts, type Stage } from './facts.ts'

const LONGEST_BAR_LABEL = 72
const LONGEST_DAY_LABEL = 30

/** "The way there": every milestone on one picture, by domain and quarter, with the gates across. */
export function timeline(facts: PlanFacts): Omit<DocumentSection, 'newPage'> {
  const { plan, stages } = facts
  const blocks: Block[] = [{ kind: 'paragraph', text: plain(overview(facts)) }, gateTable(stages)]
  const moved = sinceTheFirstPlan(facts)
  if (moved !== undefined) blocks.push({ kind: 'paragraph', text: plain(moved) })
  const from = plan.milestones.map((milestone) => milestone.starts).toSorted()[0]
  const to = plan.milestones
    .map((milestone) => milestone.ends)
    .toSorted()
    .at(-1)
  if (from !== undefined && to !== undefined) {
    const gates = stages.flatMap(({ rung, state }) => (state.kind === 'planned' ? [{ rung, on: state.readyOn }] : []))
    blocks.push({
      kind: 'figure',
      figure: {
        kind: 'timeline',
        summary: `${counted(plan.milestones.length, 'milestone')} from ${longDay(from)} to ${longDay(to)}${gates
          .map((gate) => `; ready for ${rungName(gate.rung)} on ${longDay(gate.on)}`)
          .join('')}.`,
        from,
        to,
        lanes: lanes(facts),
        gates: gates.map(({ rung, on }) => ({ label: `${rung.shortName}, ${shortMonthName(on)}`, on })),
        days: facts.profile.fixedDates
          .filter(({ on }) => on >= from && on <= to)
          .map(({ title, on }) => ({ label: `${cut(title, LONGEST_DAY_LABEL)}, ${shortDay(on)}`, on })),
        legend: {
          critical: 'Moves the goal date if it takes longer',
          other: 'Has room to move',
          gate: 'Ready for the rung',
          day: 'A day that does not move',
        },
      },
    })
  }
  return { id: 'timeline', title: 'The way there', blocks }
}

function overview({ profile, pace: { hoursPerWeek, atOnce }, totalHours }: PlanFacts): string {
  const { slowTimes } = profile.pace
  const work = `${capitalized(hours(totalHours))} of work at up to ${hours(hoursPerWeek)} a week, at most ${inWords(atOnce)} at a time`
  const slow =
    slowTimes.length === 0
      ? ''
      : `, with ${counted(slowTimes.length, 'stretch', 'stretches')} of slower weeks or time off taken into account`
  return `${work}${slow}; numbers as under Milestones.`
}

/** Only gates, and only while the document is about the plan in force: what else moved is in the app. */
function sinceTheFirstPlan({ profile, stages }: PlanFacts): string | undefined {
  const path = stages.map(({ rung }) => rung)
  const slip = slipOf(profile, path)
  if (!slip || slip.gates.length === 0) return undefined
  const gates = slip.gates.flatMap((gate) => {
    const rung = path.find(({ id }) => id === gate.rung)
    return rung ? [`${rungName(rung)} is ${slipWords(gate)}`] : []
  })
  return [`Since the first plan of ${longDay(slip.since)}: ${listed(gates)}.`, ...slip.causes.map(causeWords)].join(' ')
}

function gateTable(stages: readonly Stage[]): Block {
  return {
    kind: 'table',
    caption: '',
    columns: [
      { title: 'Gate', align: 'start' },
      { title: 'Levels in place', align: 'start', tight: true },
      { title: 'Milestones', align: 'end', tight: true },
      { title: 'Hours', align: 'end', tight: true },
    ],
    rows: stages.map((stage) => [
      `Ready for ${rungName(stage.rung)}`,
      inPlace(stage),
      String(stage.milestones.length),
      number(stage.milestones.reduce((sum, { milestone }) => sum + milestone.hours, 0)),
    ]),
  }
}

function inPlace({ state }: Stage): string {
  if (state.kind === 'planned') return longDay(state.readyOn)
  return state.kind === 'open' ? 'now' : 'open: no action leads to every level'
}

function lanes(facts: PlanFacts): readonly { readonly label: string; readonly bars: readonly TimelineBar[] }[] {
  const { framework, milestones } = facts
  const domainOf = new Map(framework.skills.map((skill) => [skill.id, skill.domain]))
  const places = [...framework.domains, { id: undefined, shortName: 'Other' }]
  return places.flatMap((domain) => {
    const bars = milestones
      .filter(({ milestone }) => mainDomain(milestone, domainOf) === domain.id)
      .map(({ number: own, milestone }): TimelineBar => ({
        number: String(own),
        label: cut(milestone.title, LONGEST_BAR_LABEL),
        from: milestone.starts,
        to: milestone.ends,
        critical: milestone.critical,
      }))
    return bars.length === 0 ? [] : [{ label: domain.shortName, bars }]
  })
}

/** The domain in which it raises the most levels, the first named when two are equal; none for a retired action. */
function mainDomain(milestone: Milestone, domainOf: ReadonlyMap<string, string>): string | undefined {
  const levels = new Map<string, number>()
  for (const { skill, from, to } of milestone.raises) {
    const domain = domainOf.get(skill)
    if (domain !== undefined) levels.set(domain, (levels.get(domain) ?? 0) + to - from)
  }
  return [...levels].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}
