import { isDone } from '#domain/roadmap/place-work.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { doneWords } from './item-words.ts'
import styles from './roadmap.module.css'

/** What is finished, folded away; opened again in its panel. */
export function DoneItems({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const items = useWorkspace((workspace) => workspace.profile.roadmapItems)
  const done = items.filter(isDone)
  if (done.length === 0) return null
  return (
    <details className={styles['slow']}>
      <summary>Done ({done.length})</summary>
      <ul className={styles['people']}>
        {done.map((item) => (
          <li key={item.id}>
            <span className={styles['who']}>
              <b>{item.title}</b>
              <span className="muted">{doneWords(item.doneOn)}</span>
            </span>
            <Button small look="ghost" aria-label={`Open ${item.title}`} onClick={() => onOpen(item.id)}>
              Open
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
