import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import type { Framework, Jargon } from '#domain/framework/framework.ts'
import { changeJargon, removeJargon } from '#domain/framework/lists-change.ts'
import { Card } from '../../ui/card.tsx'
import { edit, take } from './edit.ts'
import { EditorHead } from './editor-head.tsx'
import styles from './editors.module.css'
import { problemAt } from './places.ts'
import { sameName } from './same-name.ts'
import { SavedText } from './saved-field.tsx'

interface JargonEditorProps {
  readonly framework: Framework
  readonly jargon: Jargon
  /** Its place in the list, which is all that names it. */
  readonly index: number
  readonly problems: readonly FrameworkProblem[]
  readonly onRemoved: () => void
}

export function JargonEditor({ framework, jargon, index, problems, onRemoved }: JargonEditorProps) {
  const same = sameName(framework, 'jargon', String(index), jargon.term)
  const text = (label: string, field: 'term' | 'plain', hint: string) => (
    <SavedText
      label={label}
      hint={hint}
      fieldKey={`jargon${index}:${field}`}
      value={jargon[field]}
      maxLength={300}
      problem={problemAt(problems, field) ?? (field === 'term' ? same : undefined)}
      onCommit={(value) =>
        edit(
          `edit of ${jargon.term}`,
          (before) => changeJargon(before, index, { [field]: value }),
          `jargon${index}:${field}`,
        )
      }
    />
  )
  const remove = (): void => {
    const words = 'It is no longer pointed out in what you write.'
    if (take(jargon.term, words, (before) => removeJargon(before, index))) onRemoved()
  }
  return (
    <Card>
      <EditorHead name={jargon.term} kind="Jargon" problems={problems} onRemove={remove} />
      <div className={styles['fields']}>
        <div className={styles['pair']}>
          {text('Word', 'term', 'What stops a reader outside marketing operations.')}
          {text('Say instead', 'plain', 'What anybody in the company understands.')}
        </div>
      </div>
    </Card>
  )
}
