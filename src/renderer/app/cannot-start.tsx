import type { Failure } from '#domain/result.ts'
import styles from './cannot-start.module.css'

export function CannotStart({ failure }: { readonly failure: Failure }) {
  return (
    <main className={styles['screen']}>
      <h1>Opsladder could not start</h1>
      <p>{failure.message}</p>
      <p className="muted">Your profiles are untouched.</p>
    </main>
  )
}
