import { Search, X } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { IconButton } from '../../ui/button.tsx'
import { isTyping } from '../../ui/is-typing.ts'
import { Key } from '../../ui/key.tsx'
import styles from './search-box.module.css'

interface SearchBoxProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onEnter?: () => void
  /** A key that puts the cursor here from anywhere on the screen. */
  readonly shortcut?: string
}

export function SearchBox({ label, value, onChange, onEnter, shortcut }: SearchBoxProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (shortcut === undefined) return undefined
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== shortcut || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      input.current?.select()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [shortcut])

  return (
    <div className={styles['box']}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <Search size={15} aria-hidden className={styles['icon']} />
      <input
        id={id}
        ref={input}
        type="search"
        className={styles['input']}
        placeholder={label}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-keyshortcuts={shortcut}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && onEnter?.()}
      />
      {value !== '' && (
        <IconButton
          label="Clear"
          className={styles['clear']}
          onClick={() => {
            onChange('')
            input.current?.focus()
          }}
        >
          <X size={15} aria-hidden />
        </IconButton>
      )}
      {shortcut !== undefined && value === '' && (
        <span className={styles['key']} aria-hidden>
          <Key>{shortcut}</Key>
        </span>
      )}
    </div>
  )
}
