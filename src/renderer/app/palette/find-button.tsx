import { Search } from 'lucide-react'
import { SHORTCUTS, useCommandKey } from '../../state/shortcuts.ts'
import { ariaChord } from '../../ui/keys.ts'
import { openPanel } from '../panels.ts'
import { Caps } from '../shortcut-sheet.tsx'
import styles from './find-button.module.css'

/** Opens the palette by pointer and says which keys do it as well. */
export function FindButton() {
  const [chord] = SHORTCUTS.find.chords
  const keys = ariaChord(chord, useCommandKey())
  return (
    <button
      type="button"
      className={styles['find']}
      title="Find anything"
      aria-haspopup="dialog"
      aria-keyshortcuts={keys}
      onClick={() => openPanel('find')}
    >
      <Search size={15} aria-hidden />
      <span className={styles['words']}>Find anything</span>
      <span className={styles['keys']} aria-hidden>
        <Caps chord={chord} />
      </span>
    </button>
  )
}
