import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** Says why there is nothing here yet, and offers the one thing to do about it. */
export function EmptyState({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className={styles['empty']}>
      <p className={styles['text']}>{text}</p>
      {children !== undefined && <div className={styles['buttons']}>{children}</div>}
    </div>
  )
}
