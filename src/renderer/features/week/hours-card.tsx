import { Trash2 } from 'lucide-react'
import { addDays, shortDay } from '#domain/calendar.ts'
import { hours as hoursWords } from '#domain/documents/wording.ts'
import { findAction } from '#domain/framework/framework.ts'
import type { WeekPlan } from '#domain/planning/this-week.ts'
import { minutesInWeek } from '#domain/profile/effort.ts'
import { removeRecord } from '#domain/profile/record-changes.ts'
import { change } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import styles from './hours-card.module.css'
import { minutesWords } from './minutes-words.ts'
import listStyles from './side-list.module.css'

/** Planned against done and against what the clock said. */
export function HoursCard({ week }: { readonly week: WeekPlan }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const minutes = minutesInWeek(profile, today)
  const from = addDays(today, -6)
  const entries = profile.timeEntries.filter(({ on }) => on >= from).toReversed()
  const share = (value: number): number => (week.hours === 0 ? 0 : value / week.hours)
  return (
    <Card title="Hours">
      <dl className={styles['hours']}>
        <dt>Planned</dt>
        <dd>{hoursWords(week.hours)}</dd>
        <dt>Ticked</dt>
        <dd>{hoursWords(week.hoursDone)}</dd>
        <dd className={styles['bar']}>
          <ProgressBar
            label={`${hoursWords(week.hoursDone)} ticked of ${hoursWords(week.hours)}`}
            share={share(week.hoursDone)}
          />
        </dd>
        <dt>
          Logged <span className="muted">since Monday</span>
        </dt>
        <dd>{minutesWords(minutes)}</dd>
        <dd className={styles['bar']}>
          <ProgressBar
            label={`${minutesWords(minutes)} logged of ${hoursWords(week.hours)}`}
            share={share(minutes / 60)}
          />
        </dd>
      </dl>
      <p className="muted">
        Ticked counts what the steps were estimated at, logged what they took. Nobody but you sees either.
      </p>
      {entries.length > 0 && (
        <details className={styles['entries']}>
          <summary>Logged in the last seven days</summary>
          <ul className={listStyles['list']}>
            {entries.map((entry) => {
              const title = findAction(framework, entry.action)?.title ?? entry.action
              return (
                <li key={entry.id}>
                  <div className={listStyles['row']}>
                    <span>
                      {shortDay(entry.on)}, {minutesWords(entry.minutes)} <span className="muted">{title}</span>
                    </span>
                    <IconButton
                      label={`Remove ${minutesWords(entry.minutes)} of ${shortDay(entry.on)} on ${title}`}
                      onClick={() => change('removed time', (before) => removeRecord(before, 'timeEntries', entry.id))}
                    >
                      <Trash2 size={15} aria-hidden />
                    </IconButton>
                  </div>
                </li>
              )
            })}
          </ul>
        </details>
      )}
    </Card>
  )
}
