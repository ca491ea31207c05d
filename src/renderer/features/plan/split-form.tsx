import { useState } from 'react'
import { useLocation } from 'wouter'
import { counted, cut, hours } from '#domain/documents/wording.ts'
import { actionHours, type Action } from '#domain/framework/framework.ts'
import { milestoneId } from '#domain/planning/milestones.ts'
import { splitAction } from '#domain/planning/split-milestone.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './milestone-dates.module.css'

/** As long as a name may be. */
const LONGEST_TITLE = 120

/** Where one milestone becomes two: after which step, and what each part is called. */
export function SplitForm({ action, onLeave }: { readonly action: Action; readonly onLeave: () => void }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const [, navigate] = useLocation()
  const [at, setAt] = useState(Math.ceil(action.steps.length / 2))
  const [first, setFirst] = useState(`Part 1: ${cut(action.title, LONGEST_TITLE - 8)}`)
  const [second, setSecond] = useState(`Part 2: ${cut(action.title, LONGEST_TITLE - 8)}`)
  const [problem, setProblem] = useState<string>()
  const part = (steps: Action['steps']): string => `${counted(steps.length, 'step')}, ${hours(actionHours({ steps }))}`
  const split = (): void => {
    const ids = [newId(), newId(), newId(), newId()] as const
    const result = splitAction(profile, framework, { action: action.id, at, titles: [first, second], ids }, today)
    if (!result.ok) return setProblem(result.error.message)
    change('splitting a milestone', () => result.value)
    sayChanged(
      'Split in two',
      'The second part follows the first. Ticks stayed with their steps, and nothing else moved.',
    )
    onLeave()
    return navigate(`/plan/${milestoneId(ids[0])}`, { replace: true })
  }
  return (
    <form
      className={styles['form']}
      aria-label="Split in two"
      onSubmit={(event) => {
        event.preventDefault()
        split()
      }}
    >
      <SelectField
        label="The first part ends with"
        value={String(at)}
        groups={[
          {
            label: 'Steps',
            options: action.steps
              .slice(0, -1)
              .map(({ text }, index) => ({ value: String(index + 1), label: `${index + 1}. ${text}` })),
          },
        ]}
        hint={`First ${part(action.steps.slice(0, at))}; then ${part(action.steps.slice(at))}.`}
        onChange={(value) => setAt(Number(value))}
      />
      <TextField label="Title of the first part" value={first} maxLength={LONGEST_TITLE} onChange={setFirst} />
      <TextField label="Title of the second part" value={second} maxLength={LONGEST_TITLE} onChange={setSecond} />
      <p className="muted">The note goes with the first part; what it proves and a hard date with the second.</p>
      <p role="alert" className={styles['problem']}>
        {problem}
      </p>
      <div className={styles['row']}>
        <Button small type="submit">
          Split it
        </Button>
        <Button small look="ghost" onClick={onLeave}>
          Leave it whole
        </Button>
      </div>
    </form>
  )
}
