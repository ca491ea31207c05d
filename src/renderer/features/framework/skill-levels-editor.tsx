import { Plus, X } from 'lucide-react'
import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import type { Framework } from '#domain/framework/framework.ts'
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

interface SkillLevel {
  readonly skill: string
  readonly level: Level
}

interface SkillLevelsEditorProps {
  readonly framework: Framework
  /** The field that holds the list, where problems with it point. */
  readonly field: 'requires' | 'proves'
  readonly title: string
  /** Label of the skill in row `number`, for which the row is also taken out by name. */
  readonly skillLabel: (number: number) => string
  readonly levelLabel: string
  readonly takeOutLabel: (number: number) => string
  /** How many there have to be. */
  readonly least: number
  readonly levels: readonly SkillLevel[]
  readonly problems: readonly FrameworkProblem[]
  readonly onChange: (levels: { skill: string; level: Level }[]) => void
}

/** Skills, each with a level: what comes before an action, or what an artifact proves. */
export function SkillLevelsEditor({
  framework,
  field,
  title,
  skillLabel,
  levelLabel,
  takeOutLabel,
  least,
  levels,
  problems,
  onChange,
}: SkillLevelsEditorProps) {
  const groups = skillGroups(framework)
  const free = framework.skills.find((skill) => !levels.some((one) => one.skill === skill.id))
  return (
    <fieldset className={styles['group']}>
      <legend>{title}</legend>
      {levels.map((one, index) => (
        <div className={styles['raise']} key={index}>
          <SelectField
            label={skillLabel(index + 1)}
            value={one.skill}
            groups={groups}
            problem={problemAt(problems, field, index)}
            onChange={(skill) => onChange(levels.with(index, { ...one, skill }))}
          />
          <SelectField
            label={levelLabel}
            value={String(one.level)}
            groups={LEVEL_GROUPS}
            onChange={(level) => onChange(levels.with(index, { ...one, level: Number(level) as Level }))}
          />
          {levels.length > least && (
            <IconButton label={takeOutLabel(index + 1)} onClick={() => onChange(levels.toSpliced(index, 1))}>
              <X size={15} aria-hidden />
            </IconButton>
          )}
        </div>
      ))}
      {free && (
        <div>
          <Button small onClick={() => onChange([...levels, { skill: free.id, level: 1 }])}>
            <Plus size={14} aria-hidden />
            Add a level
          </Button>
        </div>
      )}
    </fieldset>
  )
}
