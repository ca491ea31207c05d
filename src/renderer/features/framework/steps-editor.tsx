import { Plus, X } from 'lucide-react'
import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import type { Action } from '#domain/framework/framework.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import styles from './editors.module.css'
import { problemAt } from './places.ts'
import { SavedNumber, SavedText } from './saved-field.tsx'

const MOST_STEPS = 12
const LONGEST_STEP_HOURS = 400

interface StepsEditorProps {
  readonly action: Action
  readonly problems: readonly FrameworkProblem[]
  readonly onChange: (steps: Action['steps'], field: string) => void
}

export function StepsEditor({ action: { id, steps }, problems, onChange }: StepsEditorProps) {
  return (
    <fieldset className={styles['group']}>
      <legend>Steps</legend>
      {steps.map((step, index) => (
        <div className={styles['step']} key={index}>
          <SavedText
            area
            label={`Step ${index + 1}`}
            fieldKey={`${id}:step${index}:${steps.length}`}
            value={step.text}
            maxLength={300}
            problem={problemAt(problems, 'steps', index)}
            onCommit={(text) => onChange(steps.with(index, { ...step, text }), `step${index}`)}
          />
          <SavedNumber
            label="Hours"
            value={step.hours}
            min={0.25}
            max={LONGEST_STEP_HOURS}
            onCommit={(hours) => onChange(steps.with(index, { ...step, hours }), `hours${index}`)}
          />
          {steps.length > 1 && (
            <IconButton
              label={`Take out step ${index + 1}`}
              onClick={() => onChange(steps.toSpliced(index, 1), `steps-remove${steps.length}`)}
            >
              <X size={15} aria-hidden />
            </IconButton>
          )}
        </div>
      ))}
      {steps.length < MOST_STEPS && (
        <div>
          <Button
            small
            onClick={() => onChange([...steps, { text: 'Say what to do next.', hours: 2 }], `steps-add${steps.length}`)}
          >
            <Plus size={14} aria-hidden />
            Add a step
          </Button>
        </div>
      )}
    </fieldset>
  )
}
