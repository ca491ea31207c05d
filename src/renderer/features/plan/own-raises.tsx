import { findSkill } from '#domain/framework/framework.ts'
import { HIGHEST_LEVEL, levelName, type Level } from '#domain/framework/level.ts'
import { standingPoint } from '#domain/planning/reached-levels.ts'
import type { OwnAction } from '#domain/profile/own-action.ts'
import { useWorkspace } from '../../state/session.ts'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './own-milestone-form.module.css'

interface OwnRaisesProps {
  readonly draft: OwnAction
  readonly onChange: (raises: OwnAction['raises']) => void
}

const NO_SKILL = 'none'
/** What raises more than this is several milestones. */
const MOST_SKILLS = 5

/** The skills that an own milestone raises, each by one level. */
export function OwnRaises({ draft, onChange }: OwnRaisesProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const profile = useWorkspace((workspace) => workspace.profile)
  const { levels } = standingPoint(profile, framework)
  const { raises } = draft
  const choose = (at: number, skill: string): void => {
    const others = raises.filter((_, index) => index !== at)
    const from = levels.get(skill) ?? 0
    if (skill === NO_SKILL || from >= HIGHEST_LEVEL) return onChange(others)
    const to = (from + 1) as Level
    const doneWhen = findSkill(framework, skill)?.anchors[to - 1] ?? draft.title
    return onChange(raises.toSpliced(at, 1, { skill, from, to, doneWhen }))
  }
  const optionsFor = (at: number) =>
    framework.skills.flatMap(({ id, name }) => {
      const level = levels.get(id) ?? HIGHEST_LEVEL
      const own = raises[at]?.skill === id ? raises[at] : undefined
      const isTaken = !own && raises.some(({ skill }) => skill === id)
      // What is chosen keeps its level, whatever was rated since.
      const to = own ? own.to : level < HIGHEST_LEVEL && !isTaken ? ((level + 1) as Level) : undefined
      return to === undefined ? [] : [{ value: id, label: `${name} to ${levelName(to)}` }]
    })
  const rows = raises.length === 0 ? [undefined] : raises
  const addable = optionsFor(raises.length)
  return (
    <div className={styles['order']}>
      {rows.map((raise, at) => (
        <SelectField
          key={raise?.skill ?? NO_SKILL}
          label={at === 0 ? 'What it raises' : 'And raises'}
          value={raise?.skill ?? NO_SKILL}
          groups={[{ label: 'Skills', options: [{ value: NO_SKILL, label: 'No level' }, ...optionsFor(at)] }]}
          {...(raise && { hint: `Done when: ${raise.doneWhen}` })}
          onChange={(skill) => choose(at, skill)}
        />
      ))}
      {raises.length > 0 && raises.length < MOST_SKILLS && addable[0] && (
        <SelectField
          key={`more ${raises.length}`}
          label="Another skill"
          value={NO_SKILL}
          groups={[{ label: 'Skills', options: [{ value: NO_SKILL, label: 'No other skill' }, ...addable] }]}
          onChange={(skill) => choose(raises.length, skill)}
        />
      )}
    </div>
  )
}
