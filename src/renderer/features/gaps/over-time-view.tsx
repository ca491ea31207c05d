import { lazy, Suspense, useState } from 'react'
import { addMonths, longDay, shortDay, type Day } from '#domain/calendar.ts'
import { findSkill, type Rung } from '#domain/framework/framework.ts'
import { HIGHEST_LEVEL } from '#domain/framework/level.ts'
import { percentRange } from '#domain/readiness/percent-range.ts'
import { firstRatedOn } from '#domain/readiness/readiness-trend.ts'
import { thenAndNow, type ThenAndNow } from '#domain/readiness/then-and-now.ts'
import { DateField } from '../../careers/date-field.tsx'
import { ReadinessTrend } from '../../careers/readiness-trend.tsx'
import { ChartFrame } from '../../charts/frame/chart-frame.tsx'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LevelBar } from '../../ui/level-bar.tsx'
import { Pill } from '../../ui/pill.tsx'
import { useWidth } from '../../ui/use-width.ts'
import { Link } from 'wouter'
import styles from './over-time-view.module.css'

const RadarChart = lazy(() => import('../../charts/radar-chart.tsx').then((module) => ({ default: module.RadarChart })))

const RADAR_HEIGHT = 340

/** How readiness moved, and any two days laid over each other. */
export function OverTimeView({ rung }: { readonly rung: Rung }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const first = firstRatedOn(profile, rung)
  const [chosen, setChosen] = useState<{ readonly from?: Day; readonly to?: Day }>({})
  if (first === undefined) {
    return (
      <Card>
        <EmptyState text="Nothing is rated yet, so there is no then to compare with now. Every rating is kept with its day; two of them make a line.">
          <Link href="/skills" className={buttonClass('primary')}>
            Rate your skills
          </Link>
        </EmptyState>
      </Card>
    )
  }
  const from = chosen.from ?? first
  const to = chosen.to ?? today
  const compared = thenAndNow(profile, framework, rung, from, to)
  const choices = [
    { label: 'First rating', day: first },
    { label: 'A year ago', day: addMonths(today, -12) },
    { label: 'Three months ago', day: addMonths(today, -3) },
  ].filter(({ day }) => day >= first)
  return (
    <>
      <ReadinessTrend
        profile={profile}
        framework={framework}
        rung={rung}
        today={today}
        height={190}
        marks={[...new Set([from, to])]}
      />
      <div className={styles['columns']}>
        <Radar compared={compared} rung={rung} from={from} to={to} />
        <Card title="What moved">
          <div className={styles['days']}>
            <DateField label="Then" value={from} latest={to} onChange={(day) => setChosen({ ...chosen, from: day })} />
            <DateField
              label="Now"
              value={to}
              earliest={from}
              latest={today}
              onChange={(day) => setChosen({ ...chosen, to: day })}
            />
          </div>
          <p className={styles['quick']}>
            {choices.map(({ label, day }) => (
              <Button
                key={label}
                small
                aria-pressed={from === day && to === today}
                onClick={() => setChosen({ from: day })}
              >
                {label}
              </Button>
            ))}
          </p>
          <p className={styles['text']}>
            {longDay(from)}: <b>{percentRange(compared.before.low, compared.before.high)}</b> ready for {rung.name}.{' '}
            {longDay(to)}: <b>{percentRange(compared.after.low, compared.after.high)}</b>.
          </p>
          <Moved compared={compared} />
        </Card>
      </div>
    </>
  )
}

interface RadarProps {
  readonly compared: ThenAndNow
  readonly rung: Rung
  readonly from: Day
  readonly to: Day
}

function Radar({ compared, rung, from, to }: RadarProps) {
  const { axes } = compared
  const [box, width] = useWidth()
  const [then, now] = [shortDay(from, true), shortDay(to, true)]
  const summary = `Your levels on ${then} and ${now} against what ${rung.name} needs: ${axes
    .map(
      ({ label, before, after, need }) => `${label} ${level(before)} then, ${level(after)} now, ${level(need)} needed`,
    )
    .join('; ')}.`
  return (
    <ChartFrame
      title="Then and now"
      legend={[
        { label: now, look: 'area', color: 'brand' },
        { label: then, look: 'dotted', color: 'sky' },
        { label: 'Needed', look: 'dashed', color: 'brass' },
      ]}
      table={{
        columns: [
          { label: 'Area' },
          { label: then, numeric: true },
          { label: now, numeric: true },
          { label: 'Needed', numeric: true },
        ],
        rows: axes.map(({ label, before, after, need }) => [label, level(before), level(after), level(need)]),
      }}
    >
      <div ref={box} className={styles['chart']} style={{ minHeight: RADAR_HEIGHT }}>
        {width !== undefined && (
          <Suspense>
            <RadarChart
              summary={summary}
              axes={axes.map(({ label, before, after, need }) => ({ label, have: after, need, before }))}
              max={HIGHEST_LEVEL}
              width={width}
              height={RADAR_HEIGHT}
            />
          </Suspense>
        )}
      </div>
    </ChartFrame>
  )
}

function Moved({ compared }: { readonly compared: ThenAndNow }) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const { moved, before, after } = compared
  if (moved.length === 0) {
    const isSame = before.low === after.low && before.high === after.high
    return (
      <p className="muted">
        No level that counts for this rung differs between these days.
        {!isSame &&
          ' What moved is how well the levels are supported: by evidence, your manager’s view and your certainty.'}
      </p>
    )
  }
  return (
    <table className={styles['moved']}>
      <thead>
        <tr>
          <th scope="col">Skill</th>
          <th scope="col">Level</th>
          <th scope="col">
            <span className="visually-hidden">As a bar</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {moved.map(({ skill, from, to, required, wasAssumed, agreedOn }) => (
          <tr key={skill}>
            <th scope="row">
              <Link href={`/skills/${skill}`}>{findSkill(framework, skill)?.name}</Link>
            </th>
            <td className="number">
              {from} → {to} {wasAssumed && <span className="muted">(assumed before)</span>}
              {agreedOn !== undefined && <Pill tone="brand">agreed {shortDay(agreedOn, true)}</Pill>}
            </td>
            <td>
              <LevelBar have={to} need={required} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function level(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1)
}
