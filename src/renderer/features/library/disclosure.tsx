import { ChevronRight } from 'lucide-react'
import { useId, useRef, useState, type ReactNode } from 'react'
import { useArrival } from './arrival.ts'
import styles from './disclosure.module.css'

interface DisclosureProps {
  readonly title: ReactNode
  /** Beside the title, open or not. */
  readonly aside?: ReactNode
  /** Whether a link led here: then it is open, in view, and has the keyboard. */
  readonly arrived?: boolean
  /** Drawn only while it is open, so that a long list stays light. */
  readonly children: () => ReactNode
}

export function Disclosure({ title, aside, arrived = false, children }: DisclosureProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(arrived)
  const [seen, setSeen] = useState(arrived)
  if (arrived !== seen) {
    setSeen(arrived)
    if (arrived) setOpen(true)
  }
  useArrival(button, arrived ? id : undefined)
  return (
    <div>
      <div className={styles['head']}>
        <button
          ref={button}
          type="button"
          className={styles['button']}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight size={15} aria-hidden className={styles['arrow']} />
          <span>{title}</span>
        </button>
        {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
      </div>
      {open && (
        <div className={styles['body']} id={id}>
          {children()}
        </div>
      )}
    </div>
  )
}
