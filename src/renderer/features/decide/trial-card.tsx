import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Link } from 'wouter'
import { longDay } from '#domain/calendar.ts'
import { latestTrial, latestVisit } from '#domain/crossroads/crossroads-changes.ts'
import { TRIAL_WEEKS, trialEnd, trialFrom, trialsFor, type TrialTemplate } from '#domain/crossroads/trial-templates.ts'
import type { Way, WayId } from '#domain/crossroads/two-ways.ts'
import { counted, hours } from '#domain/documents/wording.ts'
import { actionHours } from '#domain/framework/framework.ts'
import { milestoneId } from '#domain/planning/milestones.ts'
import type { OwnAction } from '#domain/profile/own-action.ts'
import { progressOf } from '#domain/profile/plan-changes.ts'
import { newId } from '../../state/changes.ts'
import { useShownPlan, useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SliderField } from '../../ui/slider-field.tsx'
import styles from './layout.module.css'
import { beginTrial, endTrial } from './start-trial.ts'

/** The running trial, or the choice of one. */
export function TrialCard({ ways }: { readonly ways: readonly Way[] }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const trial = latestTrial(profile)
  const today = useToday()
  const [started, setStarted] = useState<string>()
  const fresh = <NewTrial ways={ways} onStart={setStarted} />
  if (!trial) return fresh
  const isDeclined = profile.declined.some(({ action }) => action === trial.id)
  const isDone = progressOf(profile, trial.id)?.doneOn !== undefined
  const isOver = isDone || isDeclined || (trial.endsBy ?? today) < today
  return isOver ? (
    <>
      <Card title="Your last trial" aside={<Pill>{isDone ? 'done' : isDeclined ? 'ended early' : 'over'}</Pill>}>
        <div className={styles['stack']}>
          <p>
            <strong>{trial.title}</strong>
          </p>
          <p className={styles['reason']}>{trial.note}</p>
          <p className="muted">What did it tell you? Choose again above, and write the answer into the reason.</p>
        </div>
      </Card>
      {fresh}
    </>
  ) : (
    <RunningTrial trial={trial} arrives={started === trial.id} />
  )
}

interface RunningTrialProps {
  readonly trial: OwnAction
  /** Whether it was started just now: the button that was pressed is gone, so the focus comes here. */
  readonly arrives: boolean
}

function RunningTrial({ trial, arrives }: RunningTrialProps) {
  const title = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (!arrives) return
    title.current?.focus({ preventScroll: true })
    title.current?.scrollIntoView({ block: 'center' })
  }, [arrives])
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const plan = useShownPlan()
  const milestone = plan.ok ? plan.value.milestones.find(({ actions }) => actions.includes(trial.id)) : undefined
  const ticked = progressOf(profile, trial.id)?.steps.length ?? 0
  const isLate = milestone !== undefined && trial.endsBy !== undefined && milestone.ends > trial.endsBy
  return (
    <Card title="Your trial" aside={<Pill tone="brand">running</Pill>}>
      <div className={styles['stack']}>
        <div>
          <p ref={title} tabIndex={-1}>
            <strong>{trial.title}</strong>
          </p>
          <p className="muted">
            {trial.endsBy !== undefined && `Until ${longDay(trial.endsBy)} · `}
            {ticked} of {counted(trial.steps.length, 'step')} done
          </p>
        </div>
        <p className={styles['reason']}>{trial.note}</p>
        {isLate && <p className={styles['note']}>{milestone.why}</p>}
        {!milestone && (
          <p className={styles['note']}>It is not in your plan yet. Plan again from today, and it gets its weeks.</p>
        )}
        <div className={styles['buttons']}>
          <Link href={`/plan/${milestone?.id ?? milestoneId(trial.id)}`} className={buttonClass('primary')}>
            See it in the plan
          </Link>
          <Button onClick={() => endTrial(trial, today)}>End it early</Button>
        </div>
      </div>
    </Card>
  )
}

interface NewTrialProps {
  readonly ways: readonly Way[]
  readonly onStart: (id: string) => void
}

function NewTrial({ ways, onStart }: NewTrialProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const open = ways.filter((way) => way.kind === 'open')
  const choice = latestVisit(profile)?.choice
  const [track, setTrack] = useState<WayId>()
  const way =
    open.find((one) => one.track === (track ?? choice)) ?? open.find((one) => one.track === 'leader') ?? open[0]
  const held = useWorkspace(({ framework }) => framework.rungs.find(({ id }) => id === profile.person.rung))
  const [picked, setPicked] = useState<string>()
  const [weeks, setWeeks] = useState<number>()
  if (!way) return null
  const templates = trialsFor(way.track, held?.track === way.track ? 'higher' : 'first')
  const template = templates.find(({ id }) => id === picked) ?? templates[0]
  if (!template) return null
  const length = weeks ?? template.weeks
  const start = (): void => {
    const trial = trialFrom(template, newId(), today, length)
    beginTrial(trial, today)
    onStart(trial.id)
  }
  return (
    <Card title="Try it before you choose">
      <div className={styles['stack']}>
        <p className={styles['reason']}>
          A small piece of the other job, with a last day. Nobody has to be told that it is a test.
        </p>
        {open.length > 1 && (
          <Segmented<WayId>
            label="Way to try"
            value={way.track}
            options={[
              { value: 'expert', label: 'Expert' },
              { value: 'leader', label: 'Leader' },
            ]}
            onChange={(next) => {
              setTrack(next)
              setPicked(undefined)
              setWeeks(undefined)
            }}
          />
        )}
        <Templates
          templates={templates}
          chosen={template}
          onPick={(id) => {
            setPicked(id)
            setWeeks(undefined)
          }}
        />
        <ol className={styles['steps']} aria-label="Its steps">
          {template.steps.map((step) => (
            <li key={step.text}>
              {step.text} <span className="muted">({hours(step.hours)})</span>
            </li>
          ))}
        </ol>
        <p className={styles['reason']}>
          <strong>The way back.</strong> {template.wayBack}
        </p>
        <SliderField
          label="How long"
          value={length}
          min={TRIAL_WEEKS.least}
          max={TRIAL_WEEKS.most}
          step={1}
          words={(value) => `${value} weeks, until ${longDay(trialEnd(today, value))}`}
          onChange={setWeeks}
          onCommit={setWeeks}
        />
        <div>
          <Button look="primary" onClick={start}>
            Start this trial
          </Button>
        </div>
      </div>
    </Card>
  )
}

interface TemplatesProps {
  readonly templates: readonly TrialTemplate[]
  readonly chosen: TrialTemplate
  readonly onPick: (id: string) => void
}

function Templates({ templates, chosen, onPick }: TemplatesProps) {
  const move = (event: KeyboardEvent<HTMLButtonElement>, index: number): void => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = (index + step + templates.length) % templates.length
    const next = templates[at]
    if (next) onPick(next.id)
    event.currentTarget.parentElement?.querySelectorAll('button')[at]?.focus()
  }
  return (
    <div className={styles['trials']} role="radiogroup" aria-label="Trial">
      {templates.map((template, index) => (
        <button
          key={template.id}
          type="button"
          role="radio"
          aria-checked={template === chosen}
          tabIndex={template === chosen ? 0 : -1}
          className={styles['trial']}
          onClick={() => onPick(template.id)}
          onKeyDown={(event) => move(event, index)}
        >
          <span className={styles['dot']} aria-hidden />
          <span className={styles['name']}>{template.title}</span>
          <span className="muted">
            {template.answers} {hours(actionHours({ steps: [...template.steps] }))} in all.
          </span>
        </button>
      ))}
    </div>
  )
}
