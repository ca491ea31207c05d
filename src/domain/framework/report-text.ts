import { ACTION_KINDS, type ActionKind, type Framework } from './framework.ts'
import { BAND, PACES, type FrameworkReport, type Years } from './report.ts'

const NAMES: Readonly<Record<ActionKind, string>> = {
  'on-the-job': 'on the job',
  'with-people': 'with people',
  study: 'study',
}

/** The report as plain lines for a terminal. */
export function reportLines(framework: Framework, report: FrameworkReport): readonly string[] {
  const { actions, kinds, raisingSeveral, offers } = report
  const required = offers.filter((offer) => offer.required)
  const other = offers.filter((offer) => !offer.required)
  return [
    `${framework.name} ${framework.version}: ${framework.domains.length} domains, ${framework.skills.length} skills, ${framework.rungs.length} rungs, ${actions} actions`,
    '',
    ...table([['Domain', 'Skills'], ...report.domains.map(({ name, skills }) => [name, `${skills}`])]),
    '',
    ...table([
      ['Rung', 'Core', 'Supporting'],
      ...report.rungs.map(({ name, core, supporting }) => [name, `${core}`, `${supporting}`]),
    ]),
    '',
    `Actions: ${ACTION_KINDS.map((kind) => `${kinds[kind]} ${NAMES[kind]} (${percent(kinds[kind], actions)})`).join(', ')}`,
    `${raisingSeveral} of them raise two or more skills (${percent(raisingSeveral, actions)})`,
    `${required.length} steps that some rung requires: ${counts(required.map((offer) => offer.actions))}`,
    `  of two kinds or more: ${required.filter(({ kinds: own }) => own >= 2).length}`,
    `${other.length} steps beyond that: ${counts(other.map((offer) => offer.actions))}`,
    '',
    `Reading ease (60 is plain prose): ${report.ease.map(({ part, score }) => `${part} ${Math.round(score)}`).join(', ')}`,
    '',
    `From rung to rung, from exactly what the lower one requires, by the cheapest choice; ${BAND.atOnce} things at once, no slow times`,
    ...table([
      ['Step', 'Actions', 'Hours', ...ACTION_KINDS.map((kind) => NAMES[kind]), ...PACES.map(yearsHeading), 'Stated'],
      ...report.steps.map((step) => [
        `${step.below.shortName} to ${step.above.shortName}`,
        `${step.actions}`,
        `${Math.round(step.hours)}`,
        ...ACTION_KINDS.map((kind) => percent(step.hoursByKind[kind], step.hours)),
        ...step.years.map(oneDecimal),
        step.stated === undefined ? 'not stated' : `${step.stated}`,
      ]),
    ]),
    '',
    'The whole way in one plan, years after the first rung',
    ...table([
      ['Rung', ...PACES.map(yearsHeading), 'Stated'],
      ...report.way.map(({ rung, years, stated }) => [
        rung.name,
        ...years.map(oneDecimal),
        `${stated ?? 'not stated'}`,
      ]),
    ]),
    '',
    'Stated: years of experience on one employer’s published ladder (fact 2.1, undated copy, grade A), as minimums.',
    `Band at ${BAND.hoursPerWeek} h a week: each step ${BAND.step.least} to ${BAND.step.most} times the stated years, the way from the first rung ${BAND.way.least} to ${BAND.way.most} times.`,
    'Why so wide: the stated years are spent on more than these steps, they count experience before entry, and',
    'the first rung lasts up to a year elsewhere (fact 1.10.1). Why not wider: a plan that makes a Director in',
    '16 months promises what nobody keeps, and one that takes twice a career is followed by nobody.',
  ]
}

function yearsHeading(hoursPerWeek: number): string {
  return `Years at ${hoursPerWeek} h`
}

function oneDecimal({ years }: Years): string {
  return years.toFixed(1)
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`
}

/** "12 with 2 actions, 4 with 3". */
function counts(values: readonly number[]): string {
  const groups = [...Map.groupBy(values, (value) => value)].toSorted(([a], [b]) => a - b)
  return groups.map(([value, own]) => `${own.length} with ${value} ${value === 1 ? 'action' : 'actions'}`).join(', ')
}

/** The first column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  )
}
