import { useState, type FormEvent } from 'react'
import { bendWords, scenarioNameProblem, scenarioOf } from '#domain/planning/scenarios.ts'
import { putRecord } from '#domain/profile/record-changes.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import type { WhatIf } from './use-what-if.ts'
import styles from './scenarios-card.module.css'

const LONGEST_NAME = 120

/** Keeps what is tried out beside the plan, under a name. */
export function KeepScenario({ whatIf: { bend, onDrop } }: { readonly whatIf: WhatIf }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const [name, setName] = useState<string>()
  const [refused, setRefused] = useState(false)
  if (name === undefined)
    return (
      <Button small onClick={() => setName(bendWords(bend, framework, today).slice(0, LONGEST_NAME))}>
        Keep as scenario
      </Button>
    )
  const problem = scenarioNameProblem(profile.scenarios, name)
  const keep = (event: FormEvent): void => {
    event.preventDefault()
    if (problem !== undefined) return setRefused(true)
    const scenario = scenarioOf(profile, bend, newId(), name.trim(), today)
    change('keeping a scenario', (before) => putRecord(before, 'scenarios', scenario))
    sayChanged('Kept as a scenario', `“${scenario.name}” stands below the timeline, ready to be compared.`)
    onDrop()
  }
  return (
    <form className={styles['name']} onSubmit={keep}>
      <TextField
        label="Name of the scenario"
        value={name}
        maxLength={LONGEST_NAME}
        autoFocus
        problem={refused ? problem : undefined}
        onKeyDown={(event) => event.key === 'Escape' && setName(undefined)}
        onChange={setName}
      />
      <Button small type="submit">
        Keep scenario
      </Button>
      <Button small look="ghost" onClick={() => setName(undefined)}>
        Cancel
      </Button>
    </form>
  )
}
