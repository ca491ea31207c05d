import { Trash2 } from 'lucide-react'
import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import { Button } from '../../ui/button.tsx'
import styles from './editors.module.css'
import { wholeProblems } from './places.ts'

interface EditorHeadProps {
  readonly name: string
  readonly kind: string
  /** Shown because files and ratings refer to it; jargon has none. */
  readonly id?: string
  readonly problems: readonly FrameworkProblem[]
  /** Absent where the record cannot go, with the reason. */
  readonly onRemove?: () => void
  readonly whyNot?: string
}

/** What is edited, what is wrong with it as a whole, and the way to take it out. */
export function EditorHead({ name, kind, id, problems, onRemove, whyNot }: EditorHeadProps) {
  const whole = wholeProblems(problems)
  return (
    <header className={styles['head']}>
      <div className={styles['title']}>
        <p className="muted">
          {kind}
          {id !== undefined && (
            <>
              {' '}
              · <code>{id}</code>
            </>
          )}
        </p>
        <h2 tabIndex={-1}>{name}</h2>
      </div>
      {onRemove && (
        <Button look="danger" small onClick={onRemove}>
          <Trash2 size={14} aria-hidden />
          Take out
        </Button>
      )}
      {whyNot !== undefined && <p className={styles['whyNot']}>{whyNot}</p>}
      {whole.length > 0 && (
        <ul className={styles['problems']}>
          {whole.map(({ place, message, severity }) => (
            <li key={`${place} ${message}`} data-severity={severity}>
              {message}
            </li>
          ))}
        </ul>
      )}
    </header>
  )
}
