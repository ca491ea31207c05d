import { Pin, PinOff } from 'lucide-react'
import { Link } from 'wouter'
import { daySpan, longDay, type Day } from '#domain/calendar.ts'
import { hours as hoursWords, kindWords } from '#domain/documents/wording.ts'
import { findAction, findSkill, type Action } from '#domain/framework/framework.ts'
import { levelName } from '#domain/framework/level.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import {
  acceptAction,
  changeMilestone,
  declineAction,
  finishAction,
  isFinished,
  progressOf,
  reopenAction,
  toggleStep,
} from '#domain/profile/plan-changes.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { NoteField } from '../../ui/field.tsx'
import { Pill, type Tone } from '../../ui/pill.tsx'
import styles from './milestone-panel.module.css'

const KIND_TONES: Record<Milestone['kind'], Tone> = { 'on-the-job': 'brand', 'with-people': 'sky', study: 'brass' }

interface MilestonePanelProps {
  readonly milestone: Milestone
  readonly milestones: readonly Milestone[]
  readonly adopted: boolean
}

/** Everything about one milestone: why, what to do, when it is done, what it needs. */
export function MilestonePanel({ milestone, milestones, adopted }: MilestonePanelProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const actions = milestone.actions.flatMap((id) => findAction(framework, id) ?? [])
  const done = isFinished(profile, milestone)
  const isDeclined = milestone.actions.every((id) => profile.declined.some(({ action }) => action === id))
  const stored = profile.plan?.milestones.find((other) => other.id === milestone.id)
  const unblocks = milestones.filter((other) => other.after.includes(milestone.id)).map((other) => other.title)
  return (
    <Card className={styles['panel']}>
      <div className={styles['top']}>
        <span className={styles['pills']}>
          <Pill tone={KIND_TONES[milestone.kind]}>{kindWords(milestone.kind)}</Pill>
          {milestone.critical && !done && <Pill tone="clay">sets the date</Pill>}
          {done && <Pill tone="brand">done</Pill>}
        </span>
        <span className="muted">{daySpan(milestone.starts, milestone.ends)}</span>
      </div>
      <h2 tabIndex={-1} data-place="milestone">
        {milestone.title}
      </h2>
      <p className={styles['why']}>{milestone.why}</p>
      {milestone.critical && !done && (
        <p className="muted">It sets the date: were it a week longer, its gate would move.</p>
      )}
      {adopted && isDeclined && !done && (
        <p className="muted">You declined it. It stays in the adopted plan until you replan.</p>
      )}
      {unblocks.length > 0 && (
        <p className="muted">
          Unblocks {unblocks.slice(0, 2).join(' and ')}
          {unblocks.length > 2 && ` and ${unblocks.length - 2} more`}.
        </p>
      )}
      {actions.map((action) => (
        <ActionPart key={action.id} action={action} adopted={adopted} today={today} />
      ))}
      {stored && (
        <div data-place="milestone-note">
          <NoteField
            label="Notes"
            noteKey={milestone.id}
            value={stored.note}
            onCommit={(note) =>
              change('milestone note', (before) => changeMilestone(before, milestone.id, { note }), {
                mergeKey: `note:${milestone.id}`,
              })
            }
          />
        </div>
      )}
      <div className={styles['buttons']}>
        {stored && !done && (
          <Button
            onClick={() =>
              change(stored.pinned ? 'unpin' : 'pin', (before) =>
                changeMilestone(before, milestone.id, { pinned: !stored.pinned }),
              )
            }
          >
            {stored.pinned ? <PinOff size={15} aria-hidden /> : <Pin size={15} aria-hidden />}
            {stored.pinned ? 'Unpin' : 'Pin these dates'}
          </Button>
        )}
        {!done && !stored?.pinned && (
          <DeclineButton milestone={milestone} isDeclined={isDeclined} adopted={adopted} today={today} />
        )}
      </div>
    </Card>
  )
}

function ActionPart({
  action,
  adopted,
  today,
}: {
  readonly action: Action
  readonly adopted: boolean
  readonly today: Day
}) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const progress = useWorkspace((workspace) => progressOf(workspace.profile, action.id))
  const doneOn = progress?.doneOn
  const allTicked = progress?.steps.length === action.steps.length
  const ticked = new Set(progress?.steps.map((tick) => tick.step))
  const finish = (): void => {
    change('finished milestone', (before) => finishAction(before, action, newId(), today))
    sayChanged('Finished', 'Rate what it raised, so that readiness and the plan follow.')
  }
  return (
    <>
      <h3>Do</h3>
      <ol className={styles['steps']}>
        {action.steps.map((step, index) => (
          <li key={step.text}>
            {adopted ? (
              <Checkbox
                checked={ticked.has(index)}
                onChange={() =>
                  change(ticked.has(index) ? 'tick taken away' : 'tick', (before) =>
                    toggleStep(before, action.id, index, newId(), today),
                  )
                }
              >
                {step.text} <span className="muted">{hoursWords(step.hours)}</span>
              </Checkbox>
            ) : (
              <p className={styles['step']}>
                <b className="number">{index + 1}</b>
                <span>
                  {step.text} <span className="muted">{hoursWords(step.hours)}</span>
                </span>
              </p>
            )}
          </li>
        ))}
      </ol>
      {action.raises.length > 0 && (
        <>
          <h3>Done when</h3>
          <ul className={styles['raises']}>
            {action.raises.map((raise) => (
              <li key={raise.skill}>
                {raise.doneWhen}
                <Link href={`/skills/${raise.skill}`} className={styles['raise']}>
                  {findSkill(framework, raise.skill)?.name ?? raise.skill}: {levelName(raise.to)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>Leaves behind</h3>
      <p className={styles['text']}>{action.leaves}</p>
      {action.asks !== undefined && (
        <>
          <h3>Needs from your manager</h3>
          <p className={styles['text']}>{action.asks}</p>
        </>
      )}
      {adopted && (
        <div className={styles['buttons']}>
          {doneOn !== undefined ? (
            <>
              <p className={styles['finished']}>Finished on {longDay(doneOn)}.</p>
              <Link href={`/skills/${action.raises[0]?.skill}`} className={buttonClass('primary')}>
                Rate what it raised
              </Link>
              <Button
                look="ghost"
                onClick={() => change('reopened milestone', (before) => reopenAction(before, action.id))}
              >
                Not done after all
              </Button>
            </>
          ) : (
            <Button look={allTicked ? 'primary' : 'plain'} onClick={finish}>
              Finished
            </Button>
          )}
        </div>
      )}
    </>
  )
}

interface DeclineButtonProps {
  readonly milestone: Milestone
  readonly isDeclined: boolean
  readonly adopted: boolean
  readonly today: Day
}

function DeclineButton({ milestone, isDeclined, adopted, today }: DeclineButtonProps) {
  if (isDeclined) {
    const takeBack = (): void =>
      change('taking back a milestone', (before) => milestone.actions.reduce(acceptAction, before))
    return (
      <Button look="ghost" onClick={takeBack}>
        Take back
      </Button>
    )
  }
  const decline = (): void => {
    change('declined milestone', (before) =>
      milestone.actions.reduce((next, action) => declineAction(next, action, newId(), today), before),
    )
    sayChanged(
      'Declined',
      adopted
        ? 'It leaves the plan when you replan.'
        : 'The proposal looks for another way. It can be taken back below.',
    )
  }
  return (
    <Button look="ghost" onClick={decline}>
      Not for me
    </Button>
  )
}
