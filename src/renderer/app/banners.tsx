import { saveLatest } from '../state/saving.ts'
import { exportProfile, leave, makeSampleOwn, openProfile } from '../state/profiles.ts'
import { startSampleOver } from '../state/sample.ts'
import { useSession } from '../state/session.ts'
import { Button } from '../ui/button.tsx'
import { sayProblem } from '../ui/toasts.tsx'
import styles from './banners.module.css'

/** On every screen of a sample: what it is, and the ways out of it. */
export function SampleBanner() {
  return (
    <aside className={styles['banner']} aria-label="About this sample">
      <p>
        <strong>Sample.</strong> An invented person. What you change stays in here.
      </p>
      <div className={styles['buttons']}>
        <Button small onClick={() => void startSampleOver()}>
          Start it over
        </Button>
        <Button small onClick={() => void makeSampleOwn()}>
          Make it mine
        </Button>
        <Button small onClick={() => void leave()}>
          Start your own
        </Button>
      </div>
    </aside>
  )
}

/** Shown until it is untrue: what is on screen is not on the disk. */
export function SaveProblem() {
  const save = useSession((session) => session.workspace?.save)
  const id = useSession((session) => session.workspace?.profile.id)
  if (save?.kind !== 'failed' || id === undefined) return null
  const openAgain = async (): Promise<void> => {
    const failure = await openProfile(id)
    if (failure) sayProblem('The profile did not open', failure.message)
  }
  // Somebody else's state is there: keeping it is one of the answers.
  const stale = save.failure.code === 'stale'
  return (
    <section className={styles['problem']} aria-label="Not saved" role="alert">
      <p>
        <strong>Not saved.</strong> {save.failure.message}
      </p>
      <div className={styles['buttons']}>
        <Button small onClick={() => saveLatest()}>
          Try again
        </Button>
        <Button small onClick={() => void exportProfile()}>
          Export what is here
        </Button>
        {stale && (
          <Button small onClick={() => void openAgain()}>
            Open the saved state
          </Button>
        )}
      </div>
    </section>
  )
}

/** Shown while changes are saved and soon may not be. */
export function SaveWarning() {
  const save = useSession((session) => session.workspace?.save)
  const warning = save === undefined || save.kind === 'failed' ? undefined : save.warning
  if (warning === undefined) return null
  return (
    <section className={styles['banner']} aria-label="Little space left" role="status">
      <p>
        <strong>Little space left.</strong> {warning}
      </p>
    </section>
  )
}
