import { Link } from 'wouter'
import { shortDay } from '#domain/calendar.ts'
import type { PersonAsk, PersonSummary } from '#domain/sharing/person-summary.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { personPath } from './paths.ts'
import styles from './team.module.css'

const FROM: Readonly<Record<PersonAsk['from'], string>> = {
  plan: 'for their plan',
  list: 'from the shared list',
  commitment: 'you said you would',
}

interface AsksViewProps {
  readonly people: readonly PersonSummary[]
  /** Nobody is left out by a search. */
  readonly isEverybody: boolean
}

/** What everybody waits for, the soonest first. */
export function AsksView({ people, isEverybody }: AsksViewProps) {
  const asks = people
    .flatMap((person) => person.asks.map((ask, index) => ({ ...ask, person, key: `${person.id} ${index}` })))
    .toSorted((a, b) => (a.by ?? '9999').localeCompare(b.by ?? '9999', 'en'))
  if (asks.length === 0)
    return (
      <EmptyState
        text={`${isEverybody ? 'Nobody asks' : 'Nobody whom the search found asks'} anything of you now. Asks come from the milestones of a shared plan, from open lines of the list and from what you took on.`}
      />
    )
  return (
    <VirtualList label="What is asked of you, the soonest first" items={asks} keyOf={({ key }) => key} estimate={62}>
      {({ text, by, from, person }) => (
        <div className={styles['ask']}>
          <span className={styles['day']}>{by === undefined ? 'No day' : shortDay(by, true)}</span>
          <span className={styles['cell']}>
            <span>{text}</span>
            <span className="muted">
              <Link href={personPath(person.id)}>{person.name}</Link>, {FROM[from]}
            </span>
          </span>
        </div>
      )}
    </VirtualList>
  )
}
