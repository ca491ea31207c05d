import { useState } from 'react'
import {
  addDays,
  addMonths,
  daySpan,
  daysBetween,
  monthName,
  monthStart,
  quarterName,
  quarterStart,
  type Day,
} from '#domain/calendar.ts'
import { kindWords, number } from '#domain/documents/wording.ts'
import { findRung, findSkill, type ActionKind } from '#domain/framework/framework.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import { isFinished } from '#domain/profile/plan-changes.ts'
import type { TimelineFigure } from '#domain/documents/document.ts'
import { DayTimeline } from '../../careers/day-timeline.tsx'
import { ChartFrame } from '../../charts/frame/chart-frame.tsx'
import { Timeline, type TimelineBar, type TimelineLane, type TimelineMark } from '../../charts/timeline.tsx'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Segmented } from '../../ui/segmented.tsx'

interface PlanTimelineProps {
  readonly milestones: readonly Milestone[]
  readonly gates: readonly { readonly rung: string; readonly readyOn: Day }[]
  /** The plan as it is, behind what is tried out. */
  readonly ghosts?: readonly Milestone[] | undefined
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
}

const TONES: Record<ActionKind, TimelineBar['tone']> = { 'on-the-job': 'brand', 'with-people': 'sky', study: 'brass' }
/** Wide enough that an eight-week milestone shows most of its title. */
const PIXELS_PER_WEEK = 17

type Zoom = 'whole' | 'detail'

export function PlanTimeline({ milestones, gates, ghosts, selected, onSelect }: PlanTimelineProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const [zoom, setZoom] = useState<Zoom>('detail')
  const drawn = [...milestones, ...(ghosts ?? [])]
  const first = drawn.reduce(
    (day, milestone) => (milestone.starts < day ? milestone.starts : day),
    drawn[0]?.starts ?? today,
  )
  const last = drawn.reduce((day, milestone) => (milestone.ends > day ? milestone.ends : day), first)
  const from = monthStart(first)
  const columns = quartersBetween(from, last)
  const to = addDays(addMonths(quarterStart(last), 3), -1)
  const weeks = daysBetween(from, to) / 7
  const laneOf = (milestone: Milestone): string | undefined =>
    findSkill(framework, milestone.raises[0]?.skill ?? '')?.domain
  const lanes = framework.domains
    .map((domain) => ({
      id: domain.id,
      label: domain.shortName,
      bars: milestones
        .filter((milestone) => laneOf(milestone) === domain.id)
        .map((milestone) => barOf(milestone, isFinished(profile, milestone))),
    }))
    .filter((lane) => lane.bars.length > 0)
  const marks = gates
    .filter((gate) => gate.readyOn >= from && gate.readyOn <= to)
    .map((gate) => ({
      id: gate.rung,
      on: gate.readyOn,
      label: `${findRung(framework, gate.rung)?.shortName} ready · ${monthName(gate.readyOn)}`,
    }))
  return (
    <ChartFrame
      title="Timeline"
      figure={<DayTimeline figure={pictureOf(lanes, marks, first, last)} width={1100} maxHeight={1400} />}
      aside={
        <>
          <span className="muted">Clay edge: later here moves the gate</span>
          <Segmented
            look="pills"
            label="Zoom"
            value={zoom}
            options={[
              { value: 'detail', label: 'Detail' },
              { value: 'whole', label: 'Whole plan' },
            ]}
            onChange={setZoom}
          />
        </>
      }
    >
      <Timeline
        label="Milestones by domain over the quarters; the list shows the same as a table"
        from={from}
        to={to}
        today={today}
        columns={columns}
        lanes={lanes}
        gates={marks}
        selected={selected}
        ghosts={ghosts && new Map(ghosts.map(({ id, starts, ends }) => [id, { from: starts, to: ends }]))}
        leastWidth={zoom === 'detail' ? Math.round(weeks * PIXELS_PER_WEEK) : 0}
        onSelect={onSelect}
      />
    </ChartFrame>
  )
}

function barOf(milestone: Milestone, done: boolean): TimelineBar {
  const weeks = Math.round((daysBetween(milestone.starts, milestone.ends) + 1) / 7)
  const note = `${number(milestone.hours)} h · ${weeks} wk`
  return {
    id: milestone.id,
    from: milestone.starts,
    to: milestone.ends,
    label: milestone.title,
    note,
    details: `${daySpan(milestone.starts, milestone.ends)}, ${kindWords(milestone.kind)}${milestone.critical ? ', sets the date of its gate' : ''}${done ? ', done' : ''}.`,
    tone: TONES[milestone.kind],
    critical: milestone.critical,
    done,
  }
}

/** The whole plan as one drawing, as the document has it. */
function pictureOf(lanes: readonly TimelineLane[], gates: readonly TimelineMark[], from: Day, to: Day): TimelineFigure {
  return {
    kind: 'timeline',
    summary: 'Milestones by domain over time.',
    from,
    to,
    lanes: lanes.map(({ label, bars }) => ({
      label,
      bars: bars.map((bar) => ({ number: '', label: bar.label, from: bar.from, to: bar.to, critical: bar.critical })),
    })),
    gates,
    legend: { critical: 'Later here moves the gate', other: 'Has room to move', gate: 'Ready for the rung' },
  }
}

function quartersBetween(from: Day, to: Day): TimelineMark[] {
  const quarters: TimelineMark[] = []
  for (let day = from; day <= to; day = addMonths(quarterStart(day), 3))
    quarters.push({ id: day, on: day, label: quarterName(day) })
  return quarters
}
