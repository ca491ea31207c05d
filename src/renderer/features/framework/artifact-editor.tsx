import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import type { Artifact, Framework } from '#domain/framework/framework.ts'
import { changeArtifact, removeArtifact } from '#domain/framework/lists-change.ts'
import { Card } from '../../ui/card.tsx'
import { edit, take } from './edit.ts'
import { EditorHead } from './editor-head.tsx'
import styles from './editors.module.css'
import { LinesEditor } from './lines-editor.tsx'
import { recordTexts } from './record-texts.tsx'
import { SkillLevelsEditor } from './skill-levels-editor.tsx'

const MOST_PARTS = 10

interface ArtifactEditorProps {
  readonly framework: Framework
  readonly artifact: Artifact
  readonly problems: readonly FrameworkProblem[]
  readonly onRemoved: () => void
}

export function ArtifactEditor({ framework, artifact, problems, onRemoved }: ArtifactEditorProps) {
  const { id } = artifact
  const save = (field: string, next: Partial<Omit<Artifact, 'id'>>): void =>
    void edit(`edit of ${artifact.name}`, (before) => changeArtifact(before, id, next), `${id}:${field}`)
  const text = recordTexts<'name' | 'meaning'>({
    framework,
    part: 'artifacts',
    record: artifact,
    problems,
    onSave: (field, value) => save(field, { [field]: value }),
  })
  const remove = (): void => {
    if (take(artifact.name, 'The library no longer shows it.', (before) => removeArtifact(before, id))) onRemoved()
  }
  return (
    <Card>
      <EditorHead name={artifact.name} kind="Artifact" id={id} problems={problems} onRemove={remove} />
      <div className={styles['fields']}>
        {text('Name', 'name', 300)}
        {text('Meaning', 'meaning', 300, { hint: 'One line: what it is, and who reads it.' })}
        <LinesEditor
          title="What has to be in it before it counts"
          one="Part"
          fieldKey={`${id}:holds`}
          lines={artifact.holds}
          fresh="Say what else has to be in it."
          least={1}
          most={MOST_PARTS}
          onChange={(holds, key) =>
            edit(`edit of ${artifact.name}`, (before) => changeArtifact(before, id, { holds }), key)
          }
        />
        <SkillLevelsEditor
          framework={framework}
          field="proves"
          title="What it proves"
          skillLabel={(number) => `Skill ${number} that it proves`}
          levelLabel="Up to"
          takeOutLabel={(number) => `Take out proof ${number}`}
          least={1}
          levels={artifact.proves}
          problems={problems}
          onChange={(proves) => save(`proves${proves.length}`, { proves })}
        />
      </div>
    </Card>
  )
}
