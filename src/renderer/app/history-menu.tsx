import { History } from 'lucide-react'
import { HISTORY_LENGTH } from '../state/changes.ts'
import { goToStepAloud } from '../state/messages.ts'
import { useWorkspace, type Change } from '../state/session.ts'
import { IconButton } from '../ui/button.tsx'
import { Menu, MenuChoice, MenuHeading } from '../ui/menu.tsx'
import styles from './history-menu.module.css'
import { closePanel, openPanel, useOpenPanel } from './panels.ts'

/** Older steps than these are reached by going back to the first of them, or to the beginning. */
const SHOWN_STEPS = 60

/** Every change since the profile was opened, by name and time: choosing one goes back to it or forward to it. */
export function HistoryMenu() {
  const past = useWorkspace((workspace) => workspace.past)
  const future = useWorkspace((workspace) => workspace.future)
  const isOpen = useOpenPanel() === 'history'
  const steps = [...past, ...future]
  const first = Math.max(0, Math.min(steps.length - SHOWN_STEPS, past.length - SHOWN_STEPS / 2))
  const shown = steps.slice(first, first + SHOWN_STEPS)
  return (
    <Menu
      side="top"
      open={isOpen}
      onOpenChange={(open) => (open ? openPanel('history') : closePanel('history'))}
      trigger={
        <IconButton label={steps.length === 0 ? 'No changes yet' : 'List of changes'} disabled={steps.length === 0}>
          <History size={16} aria-hidden />
        </IconButton>
      }
    >
      <MenuHeading>Go to any state of this session</MenuHeading>
      {shown
        .map((step, index) => ({ step, count: first + index + 1 }))
        .toReversed()
        .map(({ step, count }) => (
          <Step key={count} step={step} count={count} done={past.length} />
        ))}
      {first > 0 && <p className={styles['more']}>{first} older ones</p>}
      <MenuChoice chosen={past.length === 0} onSelect={() => goToStepAloud(0)}>
        <span className={styles['label']}>
          {steps.length < HISTORY_LENGTH ? 'As it was when it was opened' : 'The earliest state that is kept'}
        </span>
      </MenuChoice>
    </Menu>
  )
}

interface StepProps {
  readonly step: Change
  /** How many steps are done in the state after this one. */
  readonly count: number
  /** How many are done now. */
  readonly done: number
}

function Step({ step, count, done }: StepProps) {
  const { label, at } = step
  return (
    <MenuChoice chosen={count === done} onSelect={() => goToStepAloud(count)}>
      <span className={styles['label']} data-undone={count > done}>
        {(label[0] ?? '').toUpperCase() + label.slice(1)}
        {count > done && <small className={styles['undone']}> taken back</small>}
      </span>
      <time className={styles['time']} dateTime={at}>
        {timeOf(at)}
      </time>
    </MenuChoice>
  )
}

function timeOf(at: string): string {
  const then = new Date(at)
  const today = then.toDateString() === new Date().toDateString()
  const time = { hour: 'numeric', minute: '2-digit' } as const
  return then.toLocaleString('en-US', today ? time : { month: 'short', day: 'numeric', ...time })
}
