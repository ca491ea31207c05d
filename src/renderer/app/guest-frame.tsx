import { lazy, Suspense } from 'react'
import { Link } from 'wouter'
import { buttonClass } from '../ui/button.tsx'
import { Logo } from '../ui/logo.tsx'
import styles from './guest-frame.module.css'

const TeamPage = lazy(() => import('../features/team/team-page.tsx').then((module) => ({ default: module.TeamPage })))

/** What can be done without an own profile: reading and answering other people's files. */
export function GuestFrame() {
  return (
    <div className={styles['frame']}>
      <header className={styles['head']}>
        <span className={styles['brand']}>
          <Logo size={22} />
          Opsladder
        </span>
        <Link href="/" className={buttonClass('ghost')}>
          To the first screen
        </Link>
      </header>
      <main className={styles['main']}>
        <Suspense fallback={<div aria-busy="true" />}>
          <TeamPage />
        </Suspense>
      </main>
    </div>
  )
}
