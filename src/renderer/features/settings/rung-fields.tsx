import { useState } from 'react'
import { pathBetween } from '#domain/framework/path.ts'
import { changePerson } from '#domain/profile/person-changes.ts'
import { rungGroups } from '../../careers/rung-choices.ts'
import { change } from '../../state/changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { SelectField } from '../../ui/select-field.tsx'

interface Rungs {
  readonly rung: string
  readonly goal: string
}

/** Rung and goal count together: while one does not lead to the other, the choice waits here and says why. */
export function RungFields() {
  const person = useWorkspace((workspace) => workspace.profile.person)
  const framework = useWorkspace((workspace) => workspace.framework)
  const [waiting, setWaiting] = useState<{ readonly over: Rungs; readonly rungs: Rungs }>()
  // A draft over values that an undo has replaced meanwhile is out of date.
  const isCurrent = waiting?.over.rung === person.rung && waiting.over.goal === person.goal
  const { rung, goal } = isCurrent ? waiting.rungs : person
  const path = pathBetween(framework, rung, goal)

  const choose = (label: 'rung' | 'goal', choice: Partial<Rungs>): void => {
    const rungs = { rung, goal, ...choice }
    if (!pathBetween(framework, rungs.rung, rungs.goal).ok)
      return setWaiting({ over: { rung: person.rung, goal: person.goal }, rungs })
    setWaiting(undefined)
    if (rungs.rung !== person.rung || rungs.goal !== person.goal) change(label, (before) => changePerson(before, rungs))
  }

  return (
    <>
      <SelectField
        label="Your rung today"
        value={rung}
        groups={rungGroups(framework)}
        onChange={(next) => choose('rung', { rung: next })}
      />
      <SelectField
        label="Where to"
        value={goal}
        groups={rungGroups(framework)}
        problem={path.ok ? undefined : `${path.error.message} Until then your last choice counts.`}
        onChange={(next) => choose('goal', { goal: next })}
      />
    </>
  )
}
