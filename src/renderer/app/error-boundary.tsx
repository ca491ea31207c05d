import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './cannot-start.module.css'

interface State {
  readonly broken: boolean
}

/** A bug in one screen must not take the window with it. */
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
        <p>What was saved is safe. Reload to go on where you were; if it happens again, go on from the overview.</p>
        <div className={styles['buttons']}>
          <Button look="primary" onClick={() => location.reload()}>
            Reload
          </Button>
          <Button
            onClick={() => {
              location.hash = '#/'
              location.reload()
            }}
          >
            To the overview
          </Button>
        </div>
      </main>
    )
  }
}
