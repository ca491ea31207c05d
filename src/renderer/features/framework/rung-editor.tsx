import { changeRung, removeRung } from '#domain/framework/framework-change.ts'
import { setYears } from '#domain/framework/lists-change.ts'
import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import type { Framework, Rung, Track } from '#domain/framework/framework.ts'
import { Card } from '../../ui/card.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { edit, take } from './edit.ts'
import { EditorHead } from './editor-head.tsx'
import styles from './editors.module.css'
import { recordTexts } from './record-texts.tsx'
import { LinesEditor } from './lines-editor.tsx'
import { problemAt } from './places.ts'
import { RequirementMatrix } from './requirement-matrix.tsx'
import { SavedText } from './saved-field.tsx'

const TRACKS: readonly { readonly value: Track; readonly label: string; readonly note: string }[] = [
  { value: 'shared', label: 'Before the fork', note: 'Everybody climbs it, whichever way they go later.' },
  { value: 'leader', label: 'Leader track', note: 'Leading people and budget.' },
  { value: 'expert', label: 'Expert track', note: 'Leading by expertise.' },
]

interface RungEditorProps {
  readonly framework: Framework
  readonly rung: Rung
  readonly problems: readonly FrameworkProblem[]
  /** What this rung is to the person, when it cannot go: the rung held or the goal. */
  readonly held: string | undefined
  readonly onRemoved: () => void
}

export function RungEditor({ framework, rung, problems, held, onRemoved }: RungEditorProps) {
  const { id } = rung
  const save = (field: string, next: Partial<Omit<Rung, 'id'>>): void =>
    void edit(`edit of ${rung.name}`, (before) => changeRung(before, id, next), `${id}:${field}`)
  const text = recordTexts<'name' | 'shortName' | 'summary' | 'newHere'>({
    framework,
    part: 'rungs',
    record: rung,
    problems,
    onSave: (field, value) => save(field, { [field]: value }),
  })
  const lines = (title: string, one: string, field: 'decides' | 'stops' | 'proof', fresh: string) => (
    <LinesEditor
      title={title}
      one={one}
      fieldKey={`${id}:${field}`}
      lines={rung[field]}
      fresh={fresh}
      onChange={(next, key) => edit(`edit of ${rung.name}`, (before) => changeRung(before, id, { [field]: next }), key)}
    />
  )
  const remove = (): void => {
    if (take(rung.name, 'Plans and gates that name it still show its name.', (before) => removeRung(before, id)))
      onRemoved()
  }
  return (
    <Card>
      <EditorHead
        name={rung.name}
        kind="Rung"
        id={id}
        problems={problems}
        {...(held === undefined
          ? { onRemove: remove }
          : { whyNot: `This is ${held}, so it cannot be taken out. Choose another one in Settings first.` })}
      />
      <div className={styles['fields']}>
        <div className={styles['pair']}>
          {text('Name', 'name', 300)}
          {text('Short name', 'shortName', 28, { hint: 'At most two words, for pills and axes.' })}
        </div>
        <SelectField
          label="Track"
          value={rung.track}
          groups={[{ label: 'Tracks', options: TRACKS }]}
          problem={problemAt(problems, 'track')}
          onChange={(track) => save('track', { track: track as Track })}
        />
        {text('Summary', 'summary', 300)}
        {text('What is new here', 'newHere', 2_000, { area: true })}
        {lines('What is decided here', 'Decision', 'decides', 'Say what is decided here that was not decided below.')}
        {lines('What stops here', 'Habit', 'stops', 'Say what stops being done here.')}
        {lines('Typical proof', 'Proof', 'proof', 'Say what shows that somebody is there.')}
        <YearsEditor rung={rung} />
        <RequirementMatrix framework={framework} rung={rung} problems={problems} />
      </div>
    </Card>
  )
}

/** Information for readers: a plan never uses it. */
function YearsEditor({ rung: { id, name, years } }: { readonly rung: Rung }) {
  const save = (field: string, next: Rung['years']): void =>
    void edit(`edit of ${name}`, (before) => setYears(before, id, next), `${id}:${field}`)
  return (
    <div className={styles['pair']}>
      <SavedText
        label="Usual years"
        hint="For readers only; a plan never uses it. Leave it empty when nobody knows."
        optional
        fieldKey={`${id}:years`}
        value={years?.text ?? ''}
        maxLength={300}
        onCommit={(text) => save('years', text.trim() === '' ? undefined : { text, source: years?.source ?? '' })}
      />
      {years && (
        <SavedText
          label="Who says so"
          hint="A study, a survey, or your own company."
          optional
          fieldKey={`${id}:years-source`}
          value={years.source}
          maxLength={300}
          onCommit={(source) => save('years-source', { ...years, source })}
        />
      )}
    </div>
  )
}
