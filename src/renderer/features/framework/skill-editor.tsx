import { changeAnchor, changeSkill, removeSkill } from '#domain/framework/framework-change.ts'
import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import type { Framework, Skill } from '#domain/framework/framework.ts'
import { LEVELS } from '#domain/framework/level.ts'
import { Card } from '../../ui/card.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { edit, take } from './edit.ts'
import { EditorHead } from './editor-head.tsx'
import styles from './editors.module.css'
import { recordTexts } from './record-texts.tsx'
import { problemAt } from './places.ts'
import { SavedText } from './saved-field.tsx'

interface SkillEditorProps {
  readonly framework: Framework
  readonly skill: Skill
  readonly problems: readonly FrameworkProblem[]
  readonly onRemoved: () => void
}

export function SkillEditor({ framework, skill, problems, onRemoved }: SkillEditorProps) {
  const { id } = skill
  const save = (field: string, next: Partial<Omit<Skill, 'id'>>): void =>
    void edit(`edit of ${skill.name}`, (before) => changeSkill(before, id, next), `${id}:${field}`)
  const text = recordTexts<'name' | 'meaning' | 'executive' | 'trap'>({
    framework,
    part: 'skills',
    record: skill,
    problems,
    onSave: (field, value) => save(field, { [field]: value }),
  })
  const remove = (): void => {
    const words = 'It is out of all rungs and actions too. Ratings of it are kept, not counted.'
    if (take(skill.name, words, (before) => removeSkill(before, id))) onRemoved()
  }
  return (
    <Card>
      <EditorHead
        name={skill.name}
        kind="Skill"
        id={id}
        problems={problems}
        {...(framework.skills.length > 1
          ? { onRemove: remove }
          : { whyNot: 'This is the only skill. It can be taken out when there is another.' })}
      />
      <div className={styles['fields']}>
        <div className={styles['pair']}>
          {text('Name', 'name', 300)}
          <SelectField
            label="Domain"
            value={skill.domain}
            groups={[
              { label: 'Domains', options: framework.domains.map(({ id: value, name }) => ({ value, label: name })) },
            ]}
            problem={problemAt(problems, 'domain')}
            onChange={(domain) => save('domain', { domain })}
          />
        </div>
        {text('Meaning', 'meaning', 300)}
        <h3>What somebody does at each level</h3>
        {LEVELS.map(
          ({ level, name }) =>
            level > 0 && (
              <SavedText
                key={level}
                area
                label={`${level} ${name}`}
                fieldKey={`${id}:anchor${level}`}
                value={skill.anchors[level - 1] ?? ''}
                maxLength={2_000}
                problem={problemAt(problems, 'anchors', level - 1)}
                onCommit={(value) =>
                  edit(
                    `edit of ${skill.name}`,
                    (before) => changeAnchor(before, id, level, value),
                    `${id}:anchor${level}`,
                  )
                }
              />
            ),
        )}
        <h3>An example of proof</h3>
        {LEVELS.map(
          ({ level }) =>
            level > 1 && (
              <SavedText
                key={level}
                area
                label={`Proof of level ${level}`}
                fieldKey={`${id}:proof${level}`}
                value={skill.proof[level - 2] ?? ''}
                maxLength={2_000}
                problem={problemAt(problems, 'proof', level - 2)}
                onCommit={(value) => save(`proof${level}`, { proof: skill.proof.with(level - 2, value) })}
              />
            ),
        )}
        <h3>For readers and raters</h3>
        {text('Why a CFO or CEO cares', 'executive', 300, { hint: 'One sentence without jargon.' })}
        {text('What makes people rate themselves too high', 'trap', 2_000, { area: true })}
      </div>
    </Card>
  )
}
