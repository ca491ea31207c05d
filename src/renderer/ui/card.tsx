import { useId, type ReactNode } from 'react'
import styles from './card.module.css'
import { classes } from './classes.ts'

interface CardProps {
  /** Absent for a card that only groups what stands under another heading. */
  readonly title?: string
  readonly aside?: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function Card({ title, aside, className, children }: CardProps) {
  const id = useId()
  if (title === undefined) return <div className={classes(styles['card'], className)}>{children}</div>
  return (
    <section className={classes(styles['card'], className)} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <div className={styles['aside']}>{aside}</div>}
      </div>
      {children}
    </section>
  )
}
