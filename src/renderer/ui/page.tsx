import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import styles from './page.module.css'

interface PageProps {
  readonly title: string
  /** Where one is, above the title. */
  readonly crumbs?: string
  readonly lead?: ReactNode
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/**
 * The frame every screen shares: one `h1`, one sentence under it, tools on the right. A new title at a new address is a
 * new screen: it starts at its top and is announced by its heading. A title that only follows what is typed is not.
 */
export function Page({ title, crumbs, lead, tools, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [address] = useLocation()
  const shown = useRef<{ readonly title: string; readonly address: string }>(undefined)
  useEffect(() => {
    const before = shown.current
    shown.current = { title, address }
    document.title = `${title} – Opsladder`
    if (before && (before.title === title || before.address === address)) return
    heading.current?.closest('main')?.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [title, address])
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div className={styles['words']}>
          {crumbs !== undefined && <p className={styles['crumbs']}>{crumbs}</p>}
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
        </div>
        {tools !== undefined && <div className={styles['tools']}>{tools}</div>}
      </header>
      {children}
    </div>
  )
}
