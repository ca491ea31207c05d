import { longDay } from '../calendar.ts'
import { counted } from '../documents/wording.ts'
import { findAction, findRung, findSkill, type Framework } from '../framework/framework.ts'
import { levelName } from '../framework/level.ts'
import type { Rating } from '../profile/profile.ts'
import type { SnapshotDifference } from './compare-snapshots.ts'

/** One line of a comparison, for a table and as a sentence. */
export interface DifferenceRow {
  readonly what: string
  readonly before: string
  readonly after: string
  readonly sentence: string
}

/** What is different, in the order in which people ask: job and goal, readiness, gates, finished, levels. */
export function differenceRows(difference: SnapshotDifference, framework: Framework): readonly DifferenceRow[] {
  const rung = (id: string): string => findRung(framework, id)?.name ?? id
  const rows: DifferenceRow[] = []
  if (difference.rung) rows.push(changed('Rung', rung(difference.rung.before), rung(difference.rung.after)))
  if (difference.goal) rows.push(changed('Goal', rung(difference.goal.before), rung(difference.goal.after)))
  for (const { rung: id, before, after } of difference.readiness) {
    if (before.low === after.low && before.high === after.high) continue
    rows.push(changed(`Ready for ${rung(id)}`, rangeWords(before), rangeWords(after)))
  }
  for (const { rung: id, before, after, weeks } of difference.gates) {
    const by = `${counted(Math.abs(weeks), 'week')} ${weeks < 0 ? 'earlier' : 'later'}`
    const row = changed(`Date of the gate for ${rung(id)}`, longDay(before), longDay(after))
    rows.push(weeks === 0 ? row : { ...row, sentence: `${row.sentence.slice(0, -1)}, ${by}.` })
  }
  for (const id of difference.finished) {
    const title = findAction(framework, id)?.title ?? id
    rows.push({ what: title, before: 'open', after: 'finished', sentence: `Finished: ${title}.` })
  }
  for (const { skill, by, before, after } of difference.ratings) {
    const name = findSkill(framework, skill)?.name ?? skill
    rows.push(
      changed(by === 'manager' ? `${name}, as your manager sees it` : name, levelWords(before), levelWords(after)),
    )
  }
  return rows
}

function changed(what: string, before: string, after: string): DifferenceRow {
  return { what, before, after, sentence: `${what}: ${before} before, ${after} after.` }
}

function rangeWords({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? `${low}%` : `${low}–${high}%`
}

function levelWords(level: Rating['level'] | undefined): string {
  if (level === undefined) return 'not rated'
  return level === 'not-applicable' ? 'not applicable' : `${level} ${levelName(level)}`
}
