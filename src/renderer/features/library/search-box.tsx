import { Search, X } from 'lucide-react'
import { useId, useRef } from 'react'
import { chordsThatWork, SHORTCUTS, useShortcuts, useSingleKeys, type ShortcutId } from '../../state/shortcuts.ts'
import { IconButton } from '../../ui/button.tsx'
import { Key } from '../../ui/key.tsx'
import styles from './search-box.module.css'

interface SearchBoxProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onEnter?: () => void
  /** Puts the cursor here from anywhere on the screen. */
  readonly shortcut?: ShortcutId
}

export function SearchBox({ label, value, onChange, onEnter, shortcut }: SearchBoxProps) {
  const id = useId()
  const singleKeys = useSingleKeys()
  const key = shortcut && chordsThatWork(SHORTCUTS[shortcut].chords, singleKeys)[0]
  const input = useRef<HTMLInputElement>(null)

  useShortcuts(shortcut === undefined ? {} : { [shortcut]: () => input.current?.select() })

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
        aria-keyshortcuts={key}
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
      {key !== undefined && value === '' && (
        <span className={styles['key']} aria-hidden>
          <Key>{key}</Key>
        </span>
      )}
    </div>
  )
}
