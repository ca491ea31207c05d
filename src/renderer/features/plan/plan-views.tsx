import type { Day } from '#domain/calendar.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { DaysTable } from './days-table.tsx'
import { MilestoneBoard } from './milestone-board.tsx'
import { MilestoneFilters } from './milestone-filters.tsx'
import { MilestoneList } from './milestone-list.tsx'
import { EVERYTHING, filterRows, rowsOf } from './milestone-rows.ts'
import { MoveRefused } from './move-refused.tsx'
import { useMoves } from './moves.ts'
import { PlanTimeline } from './plan-timeline.tsx'
import styles from './plan-views.module.css'
import { usePlanView } from './plan-view.ts'

export function ViewSwitch() {
  const [{ view }, changeView] = usePlanView()
  return (
    <Segmented
      label="Show as"
      value={view}
      options={[
        { value: 'timeline', label: 'Timeline' },
        { value: 'board', label: 'Board' },
        { value: 'list', label: 'List' },
      ]}
      onChange={(next) => changeView({ view: next })}
    />
  )
}

interface PlanViewsProps {
  readonly milestones: readonly Milestone[]
  readonly gates: readonly { readonly rung: string; readonly readyOn: Day }[]
  /** The plan as it is, behind what is tried out; undefined when nothing is. */
  readonly ghosts: readonly Milestone[] | undefined
  /** While a slider moves: what is out of sight may wait. */
  readonly hurried: boolean
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
}

/** The plan as a timeline, a board or a list, under one filter. */
export function PlanViews({ milestones, gates, ghosts, hurried, selected, onSelect }: PlanViewsProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const [{ view, filter }, changeView] = usePlanView()
  const moves = useMoves(ghosts !== undefined)
  const all = rowsOf(milestones, profile, framework, today)
  const rows = filterRows(all, filter)
  const above = (
    <>
      <MilestoneFilters all={all} shown={rows.length} />
      <MoveRefused moves={moves} rows={all} />
    </>
  )
  if (rows.length === 0)
    return (
      <Card title="Milestones">
        {above}
        <EmptyState text="No milestone fits what is chosen above.">
          <Button onClick={() => changeView({ filter: EVERYTHING })}>Show all milestones</Button>
        </EmptyState>
      </Card>
    )
  switch (view) {
    case 'timeline':
      return <PlanTimeline {...{ rows, gates, ghosts, hurried, selected, onSelect, moves }}>{above}</PlanTimeline>
    case 'board':
      return (
        <MilestoneBoard rows={rows} selected={selected} onSelect={onSelect} moves={moves}>
          {above}
        </MilestoneBoard>
      )
    case 'list':
      return (
        <div className={styles['list']}>
          <MilestoneList rows={rows} selected={selected} onSelect={onSelect} moves={moves}>
            {above}
          </MilestoneList>
          <DaysTable milestones={milestones} onSelect={onSelect} />
        </div>
      )
  }
}
