import { CalendarEditor } from '../../careers/calendar-editor.tsx'
import { newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import type { WhatIf } from './use-what-if.ts'
import styles from './what-if-card.module.css'

/** The calendar of slow weeks and time off, tried out like everything beside it. */
export function DaysOff({ whatIf: { bend, onTry } }: { readonly whatIf: WhatIf }) {
  const slowTimes = useWorkspace((workspace) => workspace.profile.pace.slowTimes)
  const today = useToday()
  return (
    <section className={styles['daysOff']} aria-labelledby="days-off">
      <h2 id="days-off">Slow weeks and time off</h2>
      <CalendarEditor
        today={today}
        newId={newId}
        slowTimes={bend.slowTimes ?? slowTimes}
        onChange={(_label, next) => onTry({ slowTimes: next })}
      />
    </section>
  )
}
