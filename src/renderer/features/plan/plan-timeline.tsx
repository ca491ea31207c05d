import { memo, useMemo, useState, type ReactNode } from 'react'
import { addDays, daysBetween, daySpan, monthName, monthStart, quarterStart, type Day } from '#domain/calendar.ts'
import { kindWords, number } from '#domain/documents/wording.ts'
import { findRung, type ActionKind } from '#domain/framework/framework.ts'
import type { BoardColumn } from '#domain/planning/board.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import type { SlowTime } from '#domain/profile/plan-record.ts'
import type { TimelineFigure } from '#domain/documents/document.ts'
import { DayTimeline } from '../../careers/day-timeline.tsx'
import { ChartFrame } from '../../charts/frame/chart-frame.tsx'
import type { TimelineBar } from '../../charts/timeline-bar.tsx'
import type { TimelineDay, TimelineStretch } from '../../charts/timeline-days.tsx'
import type { TimelineShade } from '../../charts/timeline-ground.tsx'
import type { TimelineLane } from '../../charts/timeline-lane.tsx'
import { Timeline, type TimelineMark } from '../../charts/timeline.tsx'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { usePrinting } from '../../ui/use-printing.ts'
import { groupRows, type MilestoneRow } from './milestone-rows.ts'
import type { Moves } from './moves.ts'
import { useBarKeys } from './bar-keys.ts'
import { columnsOf, PIXELS_PER_WEEK } from './plan-calendar.ts'
import { daysOn, goalsOn, lastDayDrawn, quarterEnd } from './plan-days.ts'
import styles from './plan-timeline.module.css'
import { usePlanView, type Zoom } from './plan-view.ts'
import { useQuiet } from './use-quiet.ts'

interface PlanTimelineProps {
  readonly rows: readonly MilestoneRow[]
  readonly gates: readonly { readonly rung: string; readonly readyOn: Day }[]
  /** The plan as it is, behind what is tried out. */
  readonly ghosts: readonly Milestone[] | undefined
  readonly hurried: boolean
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
  readonly moves: Moves
  /** What filters the rows, and why a move was refused. */
  readonly children: ReactNode
}

const TONES: Record<ActionKind, TimelineBar['tone']> = { 'on-the-job': 'brand', 'with-people': 'sky', study: 'brass' }

export function PlanTimeline(props: PlanTimelineProps) {
  const { rows, gates, ghosts, hurried, selected, onSelect, moves, children } = props
  const framework = useWorkspace((workspace) => workspace.framework)
  const slowTimes = useWorkspace((workspace) => workspace.profile.pace.slowTimes)
  const fixedDates = useWorkspace((workspace) => workspace.profile.fixedDates)
  const quarterGoals = useWorkspace((workspace) => workspace.profile.quarterGoals)
  const dated = { fixedDates, quarterGoals }
  const today = useToday()
  const [{ zoom }] = usePlanView()
  const [dragged, setDragged] = useState<{ readonly id: string; readonly weeks: number }>()
  const keys = useBarKeys(moves.toWeeks)
  const isPrinting = usePrinting()
  const milestones = rows.map(({ milestone }) => milestone)
  const span = spanOf([...milestones, ...(ghosts ?? [])], today)
  const from = monthStart(span.from)
  const to = quarterEnd(quarterStart(lastDayDrawn(dated, span.to)))
  const days = daysOn(dated, milestones, from, to)
  const stretches = goalsOn(dated, from, to)
  const draft = dragged ?? keys.draft
  const lies = rows.find(({ milestone }) => milestone.id === draft?.id)?.milestone
  const told = new Map(useQuiet(rows, !hurried).value.map((row) => [row.milestone.id, row]))
  const lanes = groupRows(rows, 'domain', framework).map((group) => ({
    id: group.id,
    label: group.name,
    bars: group.rows.map((row) => barOf(row, told.get(row.milestone.id) ?? row)),
  }))
  const columns = useColumns(zoom, from, to)
  const shades = useShades(slowTimes, from, to)
  const marks = gates
    .filter((gate) => gate.readyOn >= from && gate.readyOn <= to)
    .map((gate) => ({
      id: gate.rung,
      on: gate.readyOn,
      label: `${findRung(framework, gate.rung)?.shortName} ready · ${monthName(gate.readyOn)}`,
    }))
  const figure = (
    <DayTimeline
      figure={pictureOf({ lanes, gates: marks, days, stretches, from: span.from, to: lastDayDrawn(dated, span.to) })}
      width={1100}
      maxHeight={1400}
    />
  )
  const before = useMemo(
    () => ghosts && new Map(ghosts.map(({ id, starts, ends }) => [id, { id, from: starts, to: ends }])),
    [ghosts],
  )
  const words = draft && lies ? wordsOf(lies, draft.weeks) : ''
  return (
    <ChartFrame title="Timeline" figure={figure} aside={<Zooms />}>
      {children}
      {isPrinting ? (
        <div className={styles['printed']}>{figure}</div>
      ) : (
        <>
          <Timeline
            label="Milestones by domain over time; the list shows the same as a table, with the same actions"
            from={from}
            to={to}
            today={today}
            columns={columns}
            lanes={lanes}
            gates={marks}
            days={days}
            stretches={stretches}
            shades={shades}
            selected={selected}
            before={before}
            hurried={hurried}
            leastWidth={((daysBetween(from, to) + 1) / 7) * PIXELS_PER_WEEK[zoom]}
            draft={draft && { ...draft, words }}
            onSelect={onSelect}
            onDrag={(id, weeks) => setDragged(weeks === undefined ? undefined : { id, weeks })}
            onDrop={moves.toWeeks}
          />
          <HowToRead hasSlowTimes={slowTimes.length > 0} hasDays={days.length > 0} />
          <p className="visually-hidden" role="status">
            {keys.draft && `${words}. Enter keeps it, Escape leaves it where it was.`}
          </p>
        </>
      )}
    </ChartFrame>
  )
}

// What does not depend on the bars is not drawn again with them.
const [Zooms, HowToRead] = [memo(ZoomSwitch), memo(Key)]

function ZoomSwitch() {
  const [{ zoom }, changeView] = usePlanView()
  return (
    <Segmented
      look="pills"
      label="Zoom"
      value={zoom}
      options={[
        { value: 'quarter', label: 'Quarter' },
        { value: 'month', label: 'Month' },
        { value: 'week', label: 'Week' },
      ]}
      onChange={(next) => changeView({ zoom: next })}
    />
  )
}

/** How to read and to move the bars. */
function Key({ hasSlowTimes, hasDays }: { readonly hasSlowTimes: boolean; readonly hasDays: boolean }) {
  return (
    <p className={styles['key']}>
      <span>
        <i className={styles['critical']} aria-hidden /> Thick edge with a flag: later here moves the gate
      </span>
      <span>
        <i className={styles['today']} aria-hidden /> Today
      </span>
      {hasDays && (
        <span>
          <i className={styles['day']} aria-hidden /> A day that does not move
        </span>
      )}
      {hasSlowTimes && (
        <span>
          <i className={styles['shade']} aria-hidden /> Slow weeks, time off the denser
        </span>
      )}
      <span>Drag a bar to other weeks, or choose it and press Alt with ← or →</span>
    </p>
  )
}

function spanOf(drawn: readonly Milestone[], today: Day): { readonly from: Day; readonly to: Day } {
  let [from, to] = [drawn[0]?.starts ?? today, drawn[0]?.ends ?? today]
  for (const { starts, ends } of drawn) {
    if (starts < from) from = starts
    if (ends > to) to = ends
  }
  return { from, to }
}

function wordsOf({ starts, ends }: { readonly starts: Day; readonly ends: Day }, weeks: number): string {
  return daySpan(addDays(starts, weeks * 7), addDays(ends, weeks * 7))
}

/** `told` is the same milestone as it was last sure to stay: what only the pointer and a screen reader ask for can wait. */
function barOf({ milestone, column }: MilestoneRow, told: MilestoneRow): TimelineBar {
  const weeks = Math.round((daysBetween(milestone.starts, milestone.ends) + 1) / 7)
  const isOver = isFinishedIn(column)
  return {
    id: milestone.id,
    from: milestone.starts,
    to: milestone.ends,
    label: milestone.title,
    note: `${number(milestone.hours)} h · ${weeks} wk`,
    details: detailsOf(told),
    tone: TONES[milestone.kind],
    critical: milestone.critical && !isOver,
    done: isOver,
    pinned: milestone.pinned,
  }
}

function detailsOf({ milestone, column }: MilestoneRow): string {
  const states = [
    ...(milestone.critical && !isFinishedIn(column) ? ['sets the date of its gate'] : []),
    ...(milestone.pinned ? ['pinned'] : []),
    ...(column === 'proving' ? ['finished, to be rated'] : column === 'done' ? ['done'] : []),
  ]
  return `${[daySpan(milestone.starts, milestone.ends), kindWords(milestone.kind), ...states].join(', ')}.`
}

function isFinishedIn(column: BoardColumn): boolean {
  return column === 'proving' || column === 'done'
}

function shadeOf({ id, from, to, share, reason }: SlowTime, first: Day, last: Day): readonly TimelineShade[] {
  if (share >= 1 || to < first || from > last) return []
  const pace = share === 0 ? 'time off' : `${number(share * 100)} % of the usual hours`
  return [
    {
      id,
      from: from < first ? first : from,
      to: to > last ? last : to,
      label: `${daySpan(from, to)}: ${pace}${reason === '' ? '' : `, ${reason}`}`,
      dense: share === 0,
    },
  ]
}

/** The same object for the same calendar: what lies behind the bars is not drawn again for it. */
function useColumns(zoom: Zoom, from: Day, to: Day): ReturnType<typeof columnsOf> {
  return useMemo(() => columnsOf(zoom, from, to), [zoom, from, to])
}

function useShades(slowTimes: readonly SlowTime[], from: Day, to: Day): readonly TimelineShade[] {
  return useMemo(() => slowTimes.flatMap((slow) => shadeOf(slow, from, to)), [slowTimes, from, to])
}

/** The whole plan as one drawing, as the document has it; goals are a lane of their own. */
function pictureOf({ lanes, gates, days, stretches, from, to }: Pictured): TimelineFigure {
  const goals = stretches.map(({ label, ...stretch }) => ({
    number: '',
    label,
    from: stretch.from,
    to: stretch.to,
    critical: false,
  }))
  return {
    kind: 'timeline',
    summary: 'Milestones by domain over time.',
    from,
    to,
    lanes: [
      ...(goals.length > 0 ? [{ label: 'Goals', bars: goals }] : []),
      ...lanes.map(({ label, bars }) => ({
        label,
        bars: bars.map((bar) => ({ number: '', label: bar.label, from: bar.from, to: bar.to, critical: bar.critical })),
      })),
    ],
    gates,
    days,
    legend: {
      critical: 'Later here moves the gate',
      other: 'Has room to move',
      gate: 'Ready for the rung',
      day: 'A day that does not move',
    },
  }
}

interface Pictured {
  readonly lanes: readonly TimelineLane[]
  readonly gates: readonly TimelineMark[]
  readonly days: readonly TimelineDay[]
  readonly stretches: readonly TimelineStretch[]
  readonly from: Day
  readonly to: Day
}
