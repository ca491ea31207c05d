import type { Day } from '#domain/calendar.ts'
import type { SlowTime } from '#domain/profile/plan-record.ts'

/** What every part of the calendar of slow times works with. */
export interface CalendarProps {
  readonly slowTimes: readonly SlowTime[]
  readonly today: Day
  /** An id for a new record. */
  readonly newId: () => string
  /** `label` completes "Undo …". */
  readonly onChange: (label: string, slowTimes: readonly SlowTime[]) => void
}
