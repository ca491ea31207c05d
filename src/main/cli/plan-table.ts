import { daySpan, longDay, quarterName } from '#domain/calendar.ts'
import { counted, hours, kindWords } from '#domain/documents/wording.ts'
import { findRung, findSkill, type Framework } from '#domain/framework/framework.ts'
import { levelName } from '#domain/framework/level.ts'
import type { Milestone, Plan } from '#domain/planning/plan.ts'
import type { FramedProfile } from '../services/framework-of.ts'

/** The plan for reading in a terminal: gates, then milestones by quarter, then what cannot be reached. */
export function planTable({ profile, framework }: FramedProfile, plan: Plan): string {
  const { person, pace } = profile
  const rung = (id: string): string => findRung(framework, id)?.name ?? id
  const lines = [
    `${printable(person.name)}: ${rung(person.rung)} to ${rung(person.goal)}`,
    `From ${longDay(plan.start)} at ${hours(pace.hoursPerWeek)} a week, ${counted(pace.atOnce, 'milestone')} at a time`,
    '',
    ...columns([
      ['Ready for', 'on', 'work'],
      ...plan.gates.map((gate) => [rung(gate.rung), longDay(gate.readyOn), hours(gate.hours)]),
    ]),
  ]
  const rows = columns(plan.milestones.map(milestoneRow))
  plan.milestones.forEach(({ starts }, index) => {
    const quarter = quarterName(starts)
    const before = plan.milestones[index - 1]
    if (!before || quarterName(before.starts) !== quarter) lines.push('', quarter)
    lines.push(rows[index] ?? '')
  })
  if (plan.milestones.length === 0) lines.push('', 'Nothing is missing for the goal by the levels as they are.')
  if (plan.milestones.some((milestone) => milestone.critical))
    lines.push('', '* The goal moves when this takes longer.')
  if (plan.unreachable.length > 0) lines.push('', 'Not reached by any action', ...unreachableRows(plan, framework))
  return `${lines.join('\n')}\n`
}

function milestoneRow(milestone: Milestone): readonly string[] {
  const { title, starts, ends, kind, critical } = milestone
  return [
    `  ${critical ? '*' : ' '} ${printable(title)}`,
    daySpan(starts, ends),
    hours(milestone.hours),
    kindWords(kind),
  ]
}

function unreachableRows(plan: Plan, framework: Framework): readonly string[] {
  return plan.unreachable.map(({ skill, level, reason }) => {
    const name = findSkill(framework, skill)?.name ?? skill
    return `    ${printable(name)}, level ${level} (${levelName(level)}): ${printable(reason)}`
  })
}

/** Rows with their cells under each other. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = []
  for (const row of rows) row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, cell.length)))
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** Text from a file must not steer the terminal. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
}
