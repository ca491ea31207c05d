import { daySpan } from '#domain/calendar.ts'
import { capitalized, counted, hours as hoursWords, kindWords } from '#domain/documents/wording.ts'
import { actionHours, findAction, type Action, type ActionKind } from '#domain/framework/framework.ts'
import type { Milestone, Plan } from '#domain/planning/plan.ts'
import { slipOf } from '#domain/planning/slip.ts'
import { isFinished } from '#domain/profile/plan-changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { Pill, type Tone } from '../../ui/pill.tsx'
import { MilestoneAction } from './milestone-action.tsx'
import { MilestoneBend } from './milestone-bend.tsx'
import { MilestoneDates } from './milestone-dates.tsx'
import styles from './milestone-panel.module.css'
import { MilestoneHistory, MilestoneNotes } from './milestone-records.tsx'
import { MilestoneWhy } from './milestone-why.tsx'
import { milestoneSlipWords } from './slip-card.tsx'

const KIND_TONES: Record<ActionKind, Tone> = { 'on-the-job': 'brand', 'with-people': 'sky', study: 'brass' }

interface MilestonePanelProps {
  readonly milestone: Milestone
  readonly plan: Plan
  readonly adopted: boolean
}

/** Everything about one milestone: why, what to do, when it is done, what it needs, and what has happened to it. */
export function MilestonePanel({ milestone, plan, adopted }: MilestonePanelProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const profile = useWorkspace((workspace) => workspace.profile)
  const actions = milestone.actions.flatMap((id) => findAction(framework, id) ?? [])
  const done = isFinished(profile, milestone)
  const isDeclined = milestone.actions.every((id) => profile.declined.some(({ action }) => action === id))
  const stored = profile.plan?.milestones.find((other) => other.id === milestone.id)
  const slipped = slipOf(profile, [])?.milestones.find((one) => one.milestone === milestone.id)
  const kinds = hoursByKind(actions)
  return (
    <Card className={styles['panel']}>
      <div className={styles['top']}>
        <span className={styles['pills']}>
          {milestone.critical && !done && <Pill tone="clay">sets the date</Pill>}
          {stored?.pinned && <Pill>pinned</Pill>}
          {done && <Pill tone="brand">done</Pill>}
        </span>
        <span className="muted">{daySpan(milestone.starts, milestone.ends)}</span>
      </div>
      <h2 tabIndex={-1} data-place="milestone">
        {milestone.title}
      </h2>
      <p className={styles['pills']}>
        {kinds.length > 0 ? (
          kinds.map(([kind, hours]) => (
            <Pill key={kind} tone={KIND_TONES[kind]}>
              {kindWords(kind)} {hoursWords(hours)}
            </Pill>
          ))
        ) : (
          <Pill tone={KIND_TONES[milestone.kind]}>{kindWords(milestone.kind)}</Pill>
        )}
        <span className="muted">
          at most {hoursWords(milestone.load)} in a week
          {milestone.actions.length > 1 && `, ${counted(milestone.actions.length, 'action')}`}
        </span>
      </p>
      <p className={styles['text']}>{milestone.why}</p>
      {slipped && <p className="muted">{capitalized(milestoneSlipWords(slipped))}.</p>}
      {adopted && isDeclined && !done && (
        <p className="muted">You declined it. It stays in the adopted plan until you replan.</p>
      )}
      {actions.map((action) => (
        <MilestoneAction key={action.id} action={action} adopted={adopted} />
      ))}
      {!done && <MilestoneWhy milestone={milestone} plan={plan} />}
      {stored && <MilestoneNotes stored={stored} />}
      {!done && <MilestoneBend milestone={milestone} stored={stored} isDeclined={isDeclined} adopted={adopted} />}
      {!done && adopted && stored && <MilestoneDates key={milestone.id} milestone={milestone.id} plan={plan} />}
      <MilestoneHistory milestone={milestone} />
    </Card>
  )
}

/** The kinds of work in it with their whole hours, in the order of the framework. */
function hoursByKind(actions: readonly Action[]): readonly (readonly [ActionKind, number])[] {
  const sums = new Map<ActionKind, number>()
  for (const action of actions) sums.set(action.kind, (sums.get(action.kind) ?? 0) + actionHours(action))
  return [...sums]
}
