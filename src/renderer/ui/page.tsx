import { useEffect, type ReactNode } from 'react'
import styles from './page.module.css'

interface PageProps {
  readonly title: string
  /** Where one is, above the title. */
  readonly crumbs?: string
  readonly lead?: ReactNode
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** The frame every screen shares: one `h1`, one sentence under it, tools on the right. */
export function Page({ title, crumbs, lead, tools, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} – Opsladder`
  }, [title])
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div className={styles['words']}>
          {crumbs !== undefined && <p className={styles['crumbs']}>{crumbs}</p>}
          <h1 tabIndex={-1}>{title}</h1>
          {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
        </div>
        {tools !== undefined && <div className={styles['tools']}>{tools}</div>}
      </header>
      {children}
    </div>
  )
}
