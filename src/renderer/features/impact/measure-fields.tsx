import { exactly } from '#domain/impact/estimate.ts'
import { changeOf, changeSize, measureProblems, measureUnit } from '#domain/impact/measured.ts'
import type { ImpactEntry, Measure } from '#domain/profile/impact-record.ts'
import { HeldField } from './held-field.tsx'
import type { Edit } from './entry-form.tsx'
import styles from './impact.module.css'
import { NumberField, type NumberTyped } from './number-field.tsx'

const NOTHING: Measure = { name: '', unit: '', period: '' }

/** What was counted, from what to what, in which unit and when. */
export function MeasureFields({ entry, onEdit }: { readonly entry: ImpactEntry; readonly onEdit: Edit }) {
  const { measure = NOTHING } = entry
  const problems = measureProblems(entry)
  const problemAt = (field: string): string | undefined =>
    problems.find((problem) => problem.field === field && !problem.isEmpty)?.why
  const missing = problems.find((problem) => problem.field === 'unit' && measure.from !== undefined)?.why
  const put = (field: string, patch: (measure: Measure) => Measure): void =>
    onEdit(`measure ${field}`, (before) => {
      const next = patch(before.measure ?? NOTHING)
      const { measure: _, ...rest } = before
      return isEmpty(next) ? rest : { ...rest, measure: next }
    })
  const number = (field: 'from' | 'to', { value, text }: NumberTyped): void =>
    put(field, (before) => {
      const { [field]: _, [`${field}Text` as const]: __, ...rest } = before
      return {
        ...rest,
        ...(value && { [field]: value.likely }),
        ...(text !== undefined && { [`${field}Text`]: text }),
      }
    })
  const words = (field: 'name' | 'unit' | 'period', label: string, placeholder: string, longest: number) => (
    <HeldField
      label={label}
      fieldKey={`${entry.id} ${field}`}
      value={measure[field]}
      placeholder={placeholder}
      maxLength={longest}
      note={field === 'unit' ? missing : undefined}
      onCommit={(text) => put(field, (before) => ({ ...before, [field]: text }))}
    />
  )
  const change = changeOf(entry)
  const size = change && changeSize(change)
  const unit = measureUnit(measure.unit)
  return (
    <div className={styles['measure']}>
      {words('name', 'What was counted', 'Answered within an hour', 200)}
      {(['from', 'to'] as const).map((field) => (
        <NumberField
          key={field}
          label={field === 'from' ? 'From' : 'To'}
          fieldKey={`${entry.id} ${field}`}
          unit={unit}
          single
          value={measure[field] === undefined ? undefined : exactly(measure[field])}
          text={measure[`${field}Text`]}
          problem={problemAt(field)}
          {...(field === 'to' && size && { hint: 'text' in size ? size.text : size.why })}
          onCommit={(typed) => number(field, typed)}
        />
      ))}
      {words('unit', 'Unit', '%, days', 40)}
      {words('period', 'Period', 'July to September', 100)}
    </div>
  )
}

function isEmpty({ name, unit, period, from, to, fromText, toText }: Measure): boolean {
  return (
    [name, unit, period].every((text) => text === '') && [from, to, fromText, toText].every((one) => one === undefined)
  )
}
