import { useState, type FormEvent } from 'react'
import { bendWords, scenarioBend, scenarioNameProblem } from '#domain/planning/scenarios.ts'
import { putRecord, removeRecord } from '#domain/profile/record-changes.ts'
import type { Scenario } from '#domain/profile/workspace-record.ts'
import { change } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/field.tsx'
import { CompareScenarios } from './compare-scenarios.tsx'
import { keepBend } from './keep-what-if.ts'
import type { WhatIf } from './use-what-if.ts'
import styles from './scenarios-card.module.css'
import { showWhatIf } from './show-what-if.ts'

type Trying = Pick<WhatIf, 'onTry' | 'onDrop'>

/** Other ways to go on, kept beside the plan: to be tried, compared and made the plan. */
export function ScenariosCard({ onTry, onDrop }: Trying) {
  const scenarios = useWorkspace((workspace) => workspace.profile.scenarios)
  return (
    <Card title="Scenarios">
      {scenarios.length === 0 ? (
        <p className="muted">
          A scenario is another way to go on, kept beside your plan: fewer hours during a launch, a quarter off, a
          higher goal. Try something out above and keep it as a scenario; then compare it with your plan here.
        </p>
      ) : (
        <>
          <ul className={styles['list']}>
            {scenarios.map((scenario) => (
              <ScenarioItem key={scenario.id} scenario={scenario} onTry={onTry} onDrop={onDrop} />
            ))}
          </ul>
          <CompareScenarios />
        </>
      )}
    </Card>
  )
}

function ScenarioItem({ scenario, onTry, onDrop }: { readonly scenario: Scenario } & Trying) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const [renaming, setRenaming] = useState(false)
  const { name } = scenario
  const bend = scenarioBend(scenario)
  const adopt = (): void => {
    if (keepBend(profile, bend, framework, today, 'adopting a scenario')) onDrop()
  }
  const remove = (): void => {
    change('deleting a scenario', (before) => removeRecord(before, 'scenarios', scenario.id))
    sayChanged('Scenario deleted', `“${name}” is gone; your plan is as it was.`)
  }
  if (renaming) return <RenameItem scenario={scenario} onDone={() => setRenaming(false)} />
  return (
    <li>
      <span className={styles['words']}>
        <b>{name}</b>
        <span className="muted">{bendWords(bend, framework, today)}</span>
      </span>
      <span className={styles['buttons']}>
        <Button
          small
          aria-label={`Try ${name}`}
          onClick={() => {
            onTry(bend)
            showWhatIf()
          }}
        >
          Try
        </Button>
        <Button small aria-label={`Make it my plan: ${name}`} onClick={adopt}>
          Make it my plan
        </Button>
        <Button small look="ghost" aria-label={`Rename ${name}`} onClick={() => setRenaming(true)}>
          Rename
        </Button>
        <Button small look="ghost" aria-label={`Delete ${name}`} onClick={remove}>
          Delete
        </Button>
      </span>
    </li>
  )
}

function RenameItem({ scenario, onDone }: { readonly scenario: Scenario; readonly onDone: () => void }) {
  const scenarios = useWorkspace((workspace) => workspace.profile.scenarios)
  const [name, setName] = useState(scenario.name)
  const problem = scenarioNameProblem(scenarios, name, scenario.id)
  const rename = (event: FormEvent): void => {
    event.preventDefault()
    if (problem !== undefined) return
    if (name.trim() !== scenario.name)
      change('renaming a scenario', (before) => putRecord(before, 'scenarios', { ...scenario, name: name.trim() }))
    onDone()
  }
  return (
    <li>
      <form className={styles['name']} onSubmit={rename}>
        <TextField
          label="New name"
          value={name}
          maxLength={120}
          autoFocus
          problem={problem}
          onKeyDown={(event) => event.key === 'Escape' && onDone()}
          onChange={setName}
        />
        <Button small type="submit">
          Rename
        </Button>
        <Button small look="ghost" onClick={onDone}>
          Cancel
        </Button>
      </form>
    </li>
  )
}
