import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import type { Framework, Phrase } from '#domain/framework/framework.ts'
import { changePhrase, removePhrase } from '#domain/framework/lists-change.ts'
import { Card } from '../../ui/card.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { edit, take } from './edit.ts'
import { EditorHead } from './editor-head.tsx'
import styles from './editors.module.css'
import { DIRECTIONS } from './part-words.ts'
import { problemAt } from './places.ts'
import { sameName } from './same-name.ts'
import { SavedText } from './saved-field.tsx'

interface PhraseEditorProps {
  readonly framework: Framework
  readonly phrase: Phrase
  readonly problems: readonly FrameworkProblem[]
  readonly onRemoved: () => void
}

export function PhraseEditor({ framework, phrase, problems, onRemoved }: PhraseEditorProps) {
  const { id } = phrase
  const save = (field: string, next: Partial<Omit<Phrase, 'id'>>): void =>
    void edit(`edit of ${phrase.term}`, (before) => changePhrase(before, id, next), `${id}:${field}`)
  const same = sameName(framework, 'phrasebook', id, phrase.term, phrase.direction)
  const text = (label: string, field: 'term' | 'meaning' | 'moves' | 'question', hint?: string) => (
    <SavedText
      label={label}
      fieldKey={`${id}:${field}`}
      value={phrase[field]}
      maxLength={300}
      problem={problemAt(problems, field) ?? (field === 'term' ? same : undefined)}
      onCommit={(value) => save(field, { [field]: value })}
      {...(hint !== undefined && { hint })}
    />
  )
  const remove = (): void => {
    if (take(phrase.term, 'The phrasebook no longer shows it.', (before) => removePhrase(before, id))) onRemoved()
  }
  const up = phrase.direction === 'to-executive'
  return (
    <Card>
      <EditorHead name={phrase.term} kind="Phrase" id={id} problems={problems} onRemove={remove} />
      <div className={styles['fields']}>
        <div className={styles['pair']}>
          {text('Term', 'term', up ? 'As operations says it.' : 'As an executive says it.')}
          <SelectField
            label="Whose term it is"
            value={phrase.direction}
            groups={[{ label: 'Directions', options: DIRECTIONS }]}
            problem={problemAt(problems, 'direction')}
            onChange={(direction) => save('direction', { direction: direction as Phrase['direction'] })}
          />
        </div>
        {text(up ? 'What it means to an executive' : 'What it means for operations', 'meaning')}
        {text(up ? 'The number that it moves' : 'What has to be right for it', 'moves')}
        {text(up ? 'What an executive should ask' : 'What operations should ask', 'question')}
      </div>
    </Card>
  )
}
