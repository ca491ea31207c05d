import { Trash2 } from 'lucide-react'
import { Children, type ReactNode } from 'react'
import { IconButton } from '../../ui/button.tsx'
import styles from './check-ins.module.css'

interface RecordsListProps {
  /** Shown while there is none: what belongs here. */
  readonly empty: string
  readonly children: ReactNode
}

/** Things that a person has written down. */
export function RecordsList({ empty, children }: RecordsListProps) {
  return Children.count(children) === 0 ? (
    <p className="muted">{empty}</p>
  ) : (
    <ul className={styles['list']}>{children}</ul>
  )
}

interface RecordProps {
  readonly name: string
  readonly onRemove: () => void
  /** A name under which it is found from elsewhere. */
  readonly place: string
  readonly children: ReactNode
}

export function Record({ name, onRemove, place, children }: RecordProps) {
  return (
    <li className={styles['row']} data-place={place}>
      <div className={styles['item']}>{children}</div>
      <IconButton label={`Remove ${name}`} onClick={onRemove}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </li>
  )
}
