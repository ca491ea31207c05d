import { useState } from 'react'
import { addMonths, monthName, monthStart, shortMonthName, type Day } from '#domain/calendar.ts'
import { moodByMonth, MOODS, type MonthMood } from '#domain/journal/moods.ts'
import { ChartTableView } from '../../charts/frame/chart-table.tsx'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './mood-card.module.css'

/** A year is what one remembers; older months are in the table. */
const MONTHS = 12

/** Without the picture menu of other charts: this one does not leave. */
export function MoodCard() {
  const moods = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const known = moodByMonth(moods)
  if (known.length === 0)
    return (
      <Card title="Mood by month">
        <p className="muted">Say how this month was, and the year draws itself here.</p>
      </Card>
    )
  return (
    <Card
      title="Mood by month"
      aside={
        <Segmented
          look="pills"
          label="Show mood by month as"
          value={view}
          options={[
            { value: 'chart', label: 'Chart' },
            { value: 'table', label: 'Table' },
          ]}
          onChange={setView}
        />
      }
    >
      {view === 'chart' ? (
        <MoodChart known={known} today={today} />
      ) : (
        <ChartTableView
          caption="Mood by month"
          table={{
            columns: [{ label: 'Month' }, { label: 'Mood' }],
            rows: known.toReversed().map(({ month, mood }) => [monthName(month), `${mood} of 5, ${MOODS[mood - 1]}`]),
          }}
        />
      )}
    </Card>
  )
}

const WIDTH = 300
const HEIGHT = 168
const LEFT = 66
const TOP = 10
const BOTTOM = 24

function MoodChart({ known, today }: { readonly known: readonly MonthMood[]; readonly today: Day }) {
  const first = addMonths(monthStart(today), 1 - MONTHS)
  const months = Array.from({ length: MONTHS }, (_, at) => addMonths(first, at))
  const by = new Map(known.map(({ month, mood }) => [month, mood]))
  const x = (at: number): number => LEFT + 10 + (at * (WIDTH - LEFT - 20)) / (MONTHS - 1)
  const y = (mood: number): number => TOP + ((MOODS.length - mood) * (HEIGHT - TOP - BOTTOM)) / (MOODS.length - 1)
  const points = months.flatMap((month, at) => {
    const mood = by.get(month)
    return mood === undefined ? [] : [{ at, mood, month }]
  })
  // A month without a mood is a gap and not a straight line.
  const lines = points.flatMap((to) => {
    const from = points.find(({ at }) => at === to.at - 1)
    return from ? [{ from, to }] : []
  })
  const words = points.map(({ month, mood }) => `${monthName(month)}: ${MOODS[mood - 1]}`).join(', ')
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={styles['chart']}
      role="img"
      aria-label={`Mood of the last twelve months. ${words === '' ? 'None given.' : `${words}.`}`}
    >
      {MOODS.map((name, index) => (
        <g key={name}>
          <line className={styles['grid']} x1={LEFT} x2={WIDTH} y1={y(index + 1)} y2={y(index + 1)} />
          <text className={styles['label']} x={LEFT - 8} y={y(index + 1) + 4} textAnchor="end">
            {name}
          </text>
        </g>
      ))}
      {lines.map(({ from, to }) => (
        <line
          key={to.month}
          className={styles['line']}
          x1={x(from.at)}
          y1={y(from.mood)}
          x2={x(to.at)}
          y2={y(to.mood)}
        />
      ))}
      {points.map(({ at, mood, month }) => (
        <circle key={month} className={styles['dot']} cx={x(at)} cy={y(mood)} r={4} />
      ))}
      {months.map((month, at) =>
        at === 0 || at === MONTHS - 1 ? (
          <text
            key={month}
            className={styles['label']}
            x={at === 0 ? LEFT : WIDTH}
            y={HEIGHT - 4}
            textAnchor={at === 0 ? 'start' : 'end'}
          >
            {shortMonthName(month)}
          </text>
        ) : null,
      )}
    </svg>
  )
}
