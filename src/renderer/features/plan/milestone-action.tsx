import { Link, useLocation } from 'wouter'
import { longDay } from '#domain/calendar.ts'
import { hours as hoursWords, sentence } from '#domain/documents/wording.ts'
import { findSkill, type Action } from '#domain/framework/framework.ts'
import { levelName } from '#domain/framework/level.ts'
import { hoursLeft } from '#domain/planning/reached-levels.ts'
import { minutesOn } from '#domain/profile/effort.ts'
import { progressOf, reopenAction, toggleStep } from '#domain/profile/plan-changes.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { finish, provingPath } from '../../state/finish-action.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import styles from './milestone-panel.module.css'

interface MilestoneActionProps {
  readonly action: Action
  readonly adopted: boolean
}

/** What to do for one action of a milestone, when it is done, what it leaves and what it needs. */
export function MilestoneAction({ action, adopted }: MilestoneActionProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  return (
    <>
      <div className={styles['head']}>
        <h3>Do</h3>
        <HoursLeft action={action} />
      </div>
      <Steps action={action} adopted={adopted} />
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
      {action.leaves !== '' && (
        <>
          <h3>Evidence to leave</h3>
          <p className={styles['text']}>{sentence(action.leaves)}</p>
        </>
      )}
      {action.asks !== undefined && (
        <>
          <h3>Needs from your manager</h3>
          <p className={styles['text']}>{sentence(action.asks)}</p>
        </>
      )}
      {adopted && <FinishButtons action={action} />}
    </>
  )
}

/** What is left of the hours, and what was logged: the two need not add up. */
function HoursLeft({ action }: Pick<MilestoneActionProps, 'action'>) {
  const progress = useWorkspace((workspace) => progressOf(workspace.profile, action.id))
  const minutes = useWorkspace((workspace) => minutesOn(workspace.profile, action.id))
  const left = progress?.doneOn !== undefined ? 0 : progress ? hoursLeft(action, progress) : undefined
  const words = [
    ...(left === undefined ? [] : [left === 0 ? 'no hours left' : `${hoursWords(left)} left`]),
    ...(minutes > 0 ? [`${hoursWords(minutes / 60)} logged`] : []),
  ]
  return words.length === 0 ? null : <span className="muted">{words.join(' · ')}</span>
}

function Steps({ action, adopted }: MilestoneActionProps) {
  const progress = useWorkspace((workspace) => progressOf(workspace.profile, action.id))
  const today = useToday()
  const ticked = new Set(progress?.steps.map((tick) => tick.step))
  return (
    <ol className={styles['steps']}>
      {action.steps.map((step, index) => (
        <li key={`${index} ${step.text}`}>
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
  )
}

function FinishButtons({ action }: Pick<MilestoneActionProps, 'action'>) {
  const progress = useWorkspace((workspace) => progressOf(workspace.profile, action.id))
  const today = useToday()
  const doneOn = progress?.doneOn
  const [, navigate] = useLocation()
  if (doneOn === undefined) {
    const complete = (): void => {
      finish(action, today)
      if (action.raises.length > 0) navigate(provingPath(action.id))
    }
    const allTicked = progress?.steps.length === action.steps.length
    return (
      <div className={styles['buttons']}>
        <Button look={allTicked ? 'primary' : 'plain'} onClick={complete}>
          Finished
        </Button>
      </div>
    )
  }
  return (
    <div className={styles['buttons']}>
      <p className={styles['finished']}>Finished on {longDay(doneOn)}.</p>
      {action.raises.length > 0 && (
        <Link href={provingPath(action.id)} className={buttonClass('primary')}>
          Prove what it raised
        </Link>
      )}
      <Button look="ghost" onClick={() => change('reopened milestone', (before) => reopenAction(before, action.id))}>
        Not done after all
      </Button>
    </div>
  )
}
