import { Plus, X } from 'lucide-react'
import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import type { Action, Framework, Raise } from '#domain/framework/framework.ts'
import { LEVELS, type Level } from '#domain/framework/level.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { SelectField, type SelectGroup } from '../../ui/select-field.tsx'
import styles from './editors.module.css'
import { problemAt } from './places.ts'
import { SavedText } from './saved-field.tsx'
import { skillGroups } from './skill-groups.ts'

const STEPS: readonly SelectGroup[] = [
  {
    label: 'Steps',
    options: LEVELS.slice(1).map(({ level, name }) => ({
      value: String(level),
      label: `${level - 1} to ${level}`,
      note: name,
    })),
  },
]

interface RaisesEditorProps {
  readonly framework: Framework
  readonly action: Action
  readonly problems: readonly FrameworkProblem[]
  readonly onChange: (raises: Raise[], field: string) => void
}

/** What doing the action raises: one level of a skill each, with what a third person can check. */
export function RaisesEditor({ framework, action: { id, raises }, problems, onChange }: RaisesEditorProps) {
  const groups = skillGroups(framework)
  const free = framework.skills.find((skill) => !raises.some((raise) => raise.skill === skill.id))
  return (
    <fieldset className={styles['group']}>
      <legend>Raises</legend>
      {raises.map((raise, index) => (
        <div className={styles['raise']} key={index}>
          <SelectField
            label={`Skill ${index + 1} that it raises`}
            value={raise.skill}
            groups={groups}
            problem={problemAt(problems, 'raises', index, 'skill')}
            onChange={(skill) => onChange(raises.with(index, { ...raise, skill }), `raise${index}`)}
          />
          <SelectField
            label="From and to"
            value={String(raise.to)}
            groups={STEPS}
            problem={problemAt(problems, 'raises', index, 'to') ?? problemAt(problems, 'raises', index, 'from')}
            onChange={(to) =>
              onChange(
                raises.with(index, { ...raise, from: (Number(to) - 1) as Level, to: Number(to) as Level }),
                `raise${index}`,
              )
            }
          />
          {raises.length > 1 && (
            <IconButton
              label={`Take out raise ${index + 1}`}
              onClick={() => onChange(raises.toSpliced(index, 1), `raises-remove${raises.length}`)}
            >
              <X size={15} aria-hidden />
            </IconButton>
          )}
          <div className={styles['wide']}>
            <SavedText
              area
              label="Done when"
              fieldKey={`${id}:done${index}:${raises.length}`}
              value={raise.doneWhen}
              maxLength={2_000}
              problem={problemAt(problems, 'raises', index, 'doneWhen')}
              onCommit={(doneWhen) => onChange(raises.with(index, { ...raise, doneWhen }), `done${index}`)}
            />
          </div>
        </div>
      ))}
      {free && (
        <div>
          <Button
            small
            onClick={() =>
              onChange(
                [...raises, { skill: free.id, from: 0, to: 1, doneWhen: 'Say what a third person can check.' }],
                `raises-add${raises.length}`,
              )
            }
          >
            <Plus size={14} aria-hidden />
            Add a skill
          </Button>
        </div>
      )}
    </fieldset>
  )
}
