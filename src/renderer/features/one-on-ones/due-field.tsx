import styles from './one-on-ones.module.css'

interface DueFieldProps {
  /** A day, or nothing while none is chosen. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The day by which something is promised, in a line that is being added. */
export function DueField({ value, onChange }: DueFieldProps) {
  return (
    <label className={styles['due']}>
      Due
      <input
        type="date"
        className={styles['input']}
        value={value}
        min="2000-01-01"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  )
}
