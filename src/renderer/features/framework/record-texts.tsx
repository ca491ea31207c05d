import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { problemAt, type Part } from './places.ts'
import { sameName } from './same-name.ts'
import { SavedText } from './saved-field.tsx'

interface RecordTexts<Field extends string> {
  readonly framework: Framework
  readonly part: Part
  readonly record: Readonly<Record<Field | 'id', string>>
  readonly problems: readonly FrameworkProblem[]
  readonly onSave: (field: Field, value: string) => void
}

interface Extra {
  readonly hint?: string
  readonly area?: boolean
}

/** A field for any one text of `record`: saved as it is typed, with what is wrong with it, a name also by its namesake. */
export function recordTexts<Field extends string>({ framework, part, record, problems, onSave }: RecordTexts<Field>) {
  return (label: string, field: Field, maxLength: number, extra: Extra = {}) => (
    <SavedText
      label={label}
      fieldKey={`${record.id}:${field}`}
      value={record[field]}
      maxLength={maxLength}
      problem={
        problemAt(problems, field) ??
        (field === 'name' ? sameName(framework, part, record.id, record[field]) : undefined)
      }
      onCommit={(value) => onSave(field, value)}
      {...extra}
    />
  )
}
