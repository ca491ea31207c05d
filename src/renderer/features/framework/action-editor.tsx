import { kindWords, hours as hoursWords } from '#domain/documents/wording.ts'
import { changeAction, removeAction } from '#domain/framework/framework-change.ts'
import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import {
  ACTION_KINDS,
  actionHours,
  GAP_KINDS,
  type Action,
  type Framework,
  type GapKind,
} from '#domain/framework/framework.ts'
import { Card } from '../../ui/card.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { ActionOptionsEditor } from './action-options-editor.tsx'
import { edit, take } from './edit.ts'
import { EditorHead } from './editor-head.tsx'
import styles from './editors.module.css'
import { problemAt } from './places.ts'
import { recordTexts } from './record-texts.tsx'
import { RaisesEditor } from './raises-editor.tsx'
import { SavedNumber } from './saved-field.tsx'
import { SkillLevelsEditor } from './skill-levels-editor.tsx'
import { StepsEditor } from './steps-editor.tsx'

const GAP_NAMES: Record<GapKind, string> = {
  skill: 'a skill to learn',
  chance: 'a chance to find',
  authority: 'a mandate to ask for',
}

interface ActionEditorProps {
  readonly framework: Framework
  readonly action: Action
  readonly problems: readonly FrameworkProblem[]
  readonly onRemoved: () => void
}

export function ActionEditor({ framework, action, problems, onRemoved }: ActionEditorProps) {
  const { id } = action
  const label = `edit of ${action.title}`
  const save = (field: string, next: Partial<Omit<Action, 'id'>>): void =>
    void edit(label, (before) => changeAction(before, id, next), `${id}:${field}`)
  const text = recordTexts<'title' | 'leaves'>({
    framework,
    part: 'actions',
    record: action,
    problems,
    onSave: (field, value) => save(field, { [field]: value }),
  })
  const remove = (): void => {
    const words = 'A plan that has it still shows it, but no new plan will choose it.'
    if (take(action.title, words, (before) => removeAction(before, id))) onRemoved()
  }
  return (
    <Card>
      <EditorHead name={action.title} kind="Action" id={id} problems={problems} onRemove={remove} />
      <div className={styles['fields']}>
        {text('Title', 'title', 300, { hint: 'The outcome, not the activity.' })}
        <div className={styles['choice']}>
          <span className={styles['label']}>Kind</span>
          <Segmented
            label="Kind"
            value={action.kind}
            options={ACTION_KINDS.map((value) => ({ value, label: kindWords(value) }))}
            onChange={(kind) => save('kind', { kind })}
          />
        </div>
        <fieldset className={styles['group']}>
          <legend>Fits a gap that is (at least one)</legend>
          {GAP_KINDS.map((gap) => (
            <label key={gap} className={styles['check']}>
              <input
                type="checkbox"
                checked={action.fits.includes(gap)}
                onChange={() => save('fits', { fits: toggled(action.fits, gap) })}
              />
              {GAP_NAMES[gap]}
            </label>
          ))}
        </fieldset>
        <StepsEditor action={action} problems={problems} onChange={(steps, field) => save(field, { steps })} />
        <div className={styles['pair']}>
          <SavedNumber
            label="Most hours in one week"
            value={action.load}
            min={0.5}
            max={80}
            hint={`${hoursWords(actionHours(action))} in all.`}
            problem={problemAt(problems, 'load')}
            onCommit={(load) => save('load', { load })}
          />
          <SavedNumber
            label="Least number of weeks"
            value={action.weeks}
            min={1}
            max={260}
            whole
            hint="A quarter is 13, a budget year 52."
            problem={problemAt(problems, 'weeks')}
            onCommit={(weeks) => save('weeks', { weeks })}
          />
        </div>
        <RaisesEditor
          framework={framework}
          action={action}
          problems={problems}
          onChange={(raises, field) => save(field, { raises })}
        />
        <SkillLevelsEditor
          framework={framework}
          field="requires"
          title="Has to be there first"
          skillLabel={(number) => `Skill ${number} that comes first`}
          levelLabel="At least"
          takeOutLabel={(number) => `Take out what comes first ${number}`}
          least={0}
          levels={action.requires}
          problems={problems}
          onChange={(requires) => save(`requires${requires.length}`, { requires })}
        />
        {text('Leaves behind', 'leaves', 300, { hint: 'The evidence or the artifact that is there afterwards.' })}
        <ActionOptionsEditor framework={framework} action={action} problems={problems} />
      </div>
    </Card>
  )
}

/** An action that fits no gap would never be chosen, so the last one stays. */
function toggled(fits: readonly GapKind[], gap: GapKind): GapKind[] {
  const next = GAP_KINDS.filter((one) => (one === gap ? !fits.includes(gap) : fits.includes(one)))
  return next.length > 0 ? next : [...fits]
}
