import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './cannot-start.module.css'

interface State {
  readonly broken: boolean
}

/** A bug in one screen must not take the window with it: what was changed is saved already. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false }

  static getDerivedStateFromError(): State {
    return { broken: true }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack)
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <main className={styles['screen']}>
        <h1>This screen ran into a mistake of ours</h1>
        <p>Your changes are saved. Reload to go on where you were; if it happens again, open another screen first.</p>
        <div>
          <Button look="primary" onClick={() => location.reload()}>
            Reload
          </Button>
        </div>
      </main>
    )
  }
}
