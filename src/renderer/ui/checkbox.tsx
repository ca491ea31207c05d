import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './checkbox.module.css'

interface CheckboxProps {
  readonly checked: boolean
  readonly onChange: () => void
  readonly disabled?: boolean
  readonly children: ReactNode
}

export function Checkbox({ checked, onChange, disabled = false, children }: CheckboxProps) {
  return (
    <label className={styles['row']}>
      <input type="checkbox" className={styles['input']} {...{ checked, onChange, disabled }} />
      <span className={styles['box']} aria-hidden>
        <Check size={13} strokeWidth={3} />
      </span>
      <span className={styles['words']} data-checked={checked}>
        {children}
      </span>
    </label>
  )
}
