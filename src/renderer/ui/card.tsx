import { useId, type ReactNode } from 'react'
import styles from './card.module.css'
import { classes } from './classes.ts'

interface CardProps {
  /** Absent for a card that only groups what stands under another heading. */
  readonly title?: string
  readonly aside?: ReactNode
  readonly className?: string | undefined
  /** A name under which links from elsewhere find this card. */
  readonly place?: string
  readonly children: ReactNode
}

export function Card({ title, aside, className, place, children }: CardProps) {
  const id = useId()
  if (title === undefined)
    return (
      <div className={classes(styles['card'], className)} data-place={place}>
        {children}
      </div>
    )
  return (
    <section className={classes(styles['card'], className)} aria-labelledby={id} data-place={place}>
      <div className={styles['head']}>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <div className={styles['aside']}>{aside}</div>}
      </div>
      {children}
    </section>
  )
}
