import type { KeyboardEvent } from 'react'
import { classes } from './classes.ts'
import styles from './segmented.module.css'

interface SegmentedProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  /** `pills` wrap and stand apart; `joined` is one bar. */
  readonly look?: 'joined' | 'pills'
}

/** One choice out of a few. A radio group for the keyboard: one tab stop, arrows move and choose. */
export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChange,
  look = 'joined',
}: SegmentedProps<Value>) {
  const move = (event: KeyboardEvent<HTMLButtonElement>, index: number): void => {
    const step =
      event.key === 'ArrowRight' || event.key === 'ArrowDown'
        ? 1
        : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
          ? -1
          : 0
    if (step === 0) return
    event.preventDefault()
    event.stopPropagation()
    const next = options[(index + step + options.length) % options.length]
    if (!next) return
    onChange(next.value)
    const buttons = event.currentTarget.parentElement?.querySelectorAll('button')
    buttons?.[(index + step + options.length) % options.length]?.focus()
  }
  const chosen = options.some((option) => option.value === value)
  return (
    <div className={classes(styles['group'], look === 'pills' && styles['wrap'])} role="radiogroup" aria-label={label}>
      {options.map((option, index) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          tabIndex={option.value === value || (!chosen && index === 0) ? 0 : -1}
          className={styles['option']}
          onClick={() => onChange(option.value)}
          onKeyDown={(event) => move(event, index)}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
