import { Plus, X } from 'lucide-react'
import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import type { Action, Framework } from '#domain/framework/framework.ts'
import { LEVELS, type Level } from '#domain/framework/level.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { SelectField, type SelectGroup } from '../../ui/select-field.tsx'
import styles from './editors.module.css'
import { problemAt } from './places.ts'
import { skillGroups } from './skill-groups.ts'

const LEVEL_GROUPS: readonly SelectGroup[] = [
  {
    label: 'Levels',
    options: LEVELS.slice(1).map(({ level, name }) => ({ value: String(level), label: `${level} ${name}` })),
  },
]

interface RequiresEditorProps {
  readonly framework: Framework
  readonly action: Action
  readonly problems: readonly FrameworkProblem[]
  readonly onChange: (requires: Action['requires']) => void
}

/** Levels that have to be there before the action can start. */
export function RequiresEditor({ framework, action: { requires }, problems, onChange }: RequiresEditorProps) {
  const groups = skillGroups(framework)
  const free = framework.skills.find((skill) => !requires.some((one) => one.skill === skill.id))
  return (
    <fieldset className={styles['group']}>
      <legend>Has to be there first</legend>
      {requires.map((one, index) => (
        <div className={styles['raise']} key={index}>
          <SelectField
            label={`Skill ${index + 1} that comes first`}
            value={one.skill}
            groups={groups}
            problem={problemAt(problems, 'requires', index)}
            onChange={(skill) => onChange(requires.with(index, { ...one, skill }))}
          />
          <SelectField
            label="At least"
            value={String(one.level)}
            groups={LEVEL_GROUPS}
            onChange={(level) => onChange(requires.with(index, { ...one, level: Number(level) as Level }))}
          />
          <IconButton
            label={`Take out what comes first ${index + 1}`}
            onClick={() => onChange(requires.toSpliced(index, 1))}
          >
            <X size={15} aria-hidden />
          </IconButton>
        </div>
      ))}
      {free && (
        <div>
          <Button small onClick={() => onChange([...requires, { skill: free.id, level: 1 }])}>
            <Plus size={14} aria-hidden />
            Add a level
          </Button>
        </div>
      )}
    </fieldset>
  )
}
