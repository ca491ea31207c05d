import { useId } from 'react'
import styles from './filter-select.module.css'

interface FilterSelectProps<Value extends string> {
  readonly label: string
  /** What it is about, for a screen reader, where several with the same name stand together. */
  readonly about?: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** A small choice in a bar of filters: its name stands before it, on the same line. */
export function FilterSelect<Value extends string>({
  label,
  about,
  value,
  options,
  onChange,
}: FilterSelectProps<Value>) {
  const id = useId()
  return (
    <span className={styles['filter']}>
      <label htmlFor={id}>
        {label}
        {about !== undefined && <span className="visually-hidden"> for {about}</span>}
      </label>
      <select
        id={id}
        className={styles['select']}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}
