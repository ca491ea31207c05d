import { Users } from 'lucide-react'
import { useEffect } from 'react'
import { Link, useLocation } from 'wouter'
import { sandboxId } from '#domain/profile/sample.ts'
import { Logo } from '../../ui/logo.tsx'
import { useSession } from '../../state/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { ImportButton } from './import-button.tsx'
import { NewProfileForm } from './new-profile-form.tsx'
import { ProfileList } from './profile-list.tsx'
import { SampleList } from './sample-list.tsx'
import styles from './start-page.module.css'

/** The first screen, and the one to change profiles on. */
export function StartPage() {
  const hasProfiles = useSession((session) =>
    session.profiles.some(({ id, sample }) => !sample || session.samples.every((one) => sandboxId(one.id) !== id)),
  )
  const [, navigate] = useLocation()
  useEffect(() => {
    document.title = 'Opsladder'
    // The next profile opens on its overview, not where the last one was left.
    navigate('/', { replace: true })
  }, [navigate])
  return (
    <main className={styles['page']}>
      <header className={styles['brand']}>
        <Logo size={26} />
        <span>Opsladder</span>
      </header>
      <div className={styles['columns']}>
        <section className={styles['intro']} aria-labelledby="start-title">
          <h1 id="start-title">From running the tools to a seat at the top table</h1>
          <p className={styles['promise']}>
            Rate what you do today, see what the next rung asks, and get a plan that fits the hours you really have.
          </p>
          <NewProfileForm />
          <p className={styles['privacy']}>
            No account and no network. Your profile is a file on this computer, and it leaves only when you export it.
          </p>
        </section>
        <div className={styles['side']}>
          {hasProfiles && <ProfileList />}
          <SampleList />
          <section className={styles['import']} aria-labelledby="start-team">
            <div>
              <h2 id="start-team">I lead people who use Opsladder</h2>
              <p className="muted">Read their share files, rate, and answer. You need no profile of your own.</p>
            </div>
            <Link href="/team" className={buttonClass()}>
              <Users size={15} aria-hidden />
              Open their files
            </Link>
          </section>
          <section className={styles['import']} aria-labelledby="start-import">
            <div>
              <h2 id="start-import">Have a file already?</h2>
              <p className="muted">
                An export or a backup from this or another computer. Nothing you have is overwritten.
              </p>
            </div>
            <ImportButton />
          </section>
        </div>
      </div>
    </main>
  )
}
