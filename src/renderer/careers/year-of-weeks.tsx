import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { addDays, longDay, mondayOf, mondayOnOrAfter, shortMonthName, type Day } from '#domain/calendar.ts'
import { turnWeek, weekReasons, weekShare } from '#domain/planning/slow-weeks.ts'
import { IconButton } from '../ui/button.tsx'
import type { CalendarProps } from './calendar-props.ts'
import styles from './year-of-weeks.module.css'

/** A year as its weeks, a column for each month. A click makes a week slower, then off, then as it was. */
export function YearOfWeeks({ slowTimes, today, newId, onChange }: CalendarProps) {
  const [year, setYear] = useState(Number(today.slice(0, 4)))
  const [focused, setFocused] = useState<Day>(mondayOf(today))
  const months = monthsOf(year)
  const weeks = months.flat()
  const tabStop = weeks.includes(focused) ? focused : weeks[0]
  const move = (event: KeyboardEvent<HTMLButtonElement>, monday: Day): void => {
    const next = targetOf(event.key, months, monday)
    if (next === undefined) return
    event.preventDefault()
    setFocused(next)
    event.currentTarget.closest('[role="group"]')?.querySelector<HTMLElement>(`[data-week="${next}"]`)?.focus()
  }
  return (
    <div className={styles['year']}>
      <div className={styles['head']}>
        <IconButton
          label={`Show ${year - 1}`}
          disabled={year <= Number(today.slice(0, 4))}
          onClick={() => setYear(year - 1)}
        >
          <ChevronLeft size={16} aria-hidden />
        </IconButton>
        <b aria-live="polite">{year}</b>
        <IconButton label={`Show ${year + 1}`} disabled={year >= 2100} onClick={() => setYear(year + 1)}>
          <ChevronRight size={16} aria-hidden />
        </IconButton>
        <span className="muted">Click a week: ½ half pace, × off, and back. The number is its Monday.</span>
      </div>
      <div className={styles['scroll']}>
        <div className={styles['months']} role="group" aria-label={`Weeks of ${year}; arrow keys move`}>
          {months.map((mondays) => (
            <div key={mondays[0]} className={styles['month']}>
              <span className="muted" aria-hidden>
                {shortMonthName(mondays[0] ?? today).slice(0, 3)}
              </span>
              {mondays.map((monday) => {
                const share = weekShare(slowTimes, monday)
                const isOver = addDays(monday, 6) < today
                return (
                  <button
                    key={monday}
                    type="button"
                    data-week={monday}
                    data-pace={share === 0 ? 'off' : share < 1 ? 'slow' : 'full'}
                    tabIndex={monday === tabStop ? 0 : -1}
                    aria-disabled={isOver}
                    aria-label={weekWords(monday, share, weekReasons(slowTimes, monday))}
                    title={weekWords(monday, share, weekReasons(slowTimes, monday))}
                    onFocus={() => setFocused(monday)}
                    onKeyDown={(event) => move(event, monday)}
                    onClick={() => {
                      const turned = isOver ? slowTimes : turnWeek(slowTimes, monday, newId())
                      if (turned !== slowTimes) onChange('pace of a week', turned)
                    }}
                  >
                    {Number(monday.slice(8))}
                  </button>
                )
              })}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}

function weekWords(monday: Day, share: number, reasons: readonly string[]): string {
  const pace = share === 0 ? 'off' : share < 1 ? `${Math.round(share * 100)}% of the hours` : 'full pace'
  return `Week of ${longDay(monday)}: ${pace}${reasons.length > 0 ? `, ${reasons.join(', ')}` : ''}`
}

/** A week belongs to the month of its Monday. */
function monthsOf(year: number): readonly (readonly Day[])[] {
  const months: Day[][] = Array.from({ length: 12 }, () => [])
  for (let monday = mondayOnOrAfter(`${year}-01-01`); monday.startsWith(`${year}`); monday = addDays(monday, 7))
    months[Number(monday.slice(5, 7)) - 1]?.push(monday)
  return months
}

function targetOf(key: string, months: readonly (readonly Day[])[], monday: Day): Day | undefined {
  const weeks = months.flat()
  const at = weeks.indexOf(monday)
  const month = months.findIndex((mondays) => mondays.includes(monday))
  const row = months[month]?.indexOf(monday) ?? 0
  const inMonth = (other: number): Day | undefined => months[other]?.[Math.min(row, (months[other]?.length ?? 1) - 1)]
  switch (key) {
    case 'ArrowDown':
      return weeks[at + 1]
    case 'ArrowUp':
      return weeks[at - 1]
    case 'ArrowRight':
      return inMonth(month + 1)
    case 'ArrowLeft':
      return inMonth(month - 1)
    case 'Home':
      return weeks[0]
    case 'End':
      return weeks.at(-1)
    default:
      return undefined
  }
}
