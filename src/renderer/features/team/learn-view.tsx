import { useMemo } from 'react'
import { Link } from 'wouter'
import { learningPairs } from '#domain/sharing/learning-pairs.ts'
import type { PersonSummary } from '#domain/sharing/person-summary.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { personPath } from './paths.ts'
import styles from './team.module.css'

const MOST_NAMES = 5

interface LearnViewProps {
  readonly people: readonly PersonSummary[]
  /** Nobody is left out by a search. */
  readonly isEverybody: boolean
}

/** Where one shows level 3 or more with proof, and another has that gap. */
export function LearnView({ people, isEverybody }: LearnViewProps) {
  const pairs = useMemo(() => learningPairs(people), [people])
  if (pairs.length === 0)
    return (
      <EmptyState
        text={`${isEverybody ? 'No match yet' : 'No match among those whom the search found'}. One appears when somebody is rated 3 or more with evidence in a skill that another is missing on the way to the next rung, and both shared ratings and evidence.`}
      />
    )
  return (
    <VirtualList
      label="Skills that one can learn from another"
      items={pairs}
      keyOf={({ skill }) => skill}
      estimate={88}
    >
      {({ name, teachers, learners }) => (
        <div className={styles['pair']}>
          <b>{name}</b>
          <span className={styles['cell']}>
            <span className="muted">can show it</span>
            <Names people={teachers} />
          </span>
          <span className={styles['cell']}>
            <span className="muted">needs it next</span>
            <Names people={learners} />
          </span>
        </div>
      )}
    </VirtualList>
  )
}

/** Without their levels: a manager who has not rated yet would be steered by them. */
function Names({ people }: { readonly people: readonly { readonly id: string; readonly name: string }[] }) {
  const more = people.length - MOST_NAMES
  return (
    <span>
      {people.slice(0, MOST_NAMES).map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link href={personPath(id)}>{name}</Link>
        </span>
      ))}
      {more > 0 && ` and ${more} more`}
    </span>
  )
}
