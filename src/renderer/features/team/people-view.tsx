import { Link } from 'wouter'
import { shortDay } from '#domain/calendar.ts'
import { counted } from '#domain/documents/wording.ts'
import { percentRange } from '#domain/readiness/percent-range.ts'
import type { PersonSummary } from '#domain/sharing/person-summary.ts'
import { Pill, type Tone } from '../../ui/pill.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { personPath } from './paths.ts'
import styles from './team.module.css'

const STATES: Readonly<Record<PersonSummary['answer']['state'], { readonly words: string; readonly tone: Tone }>> = {
  none: { words: 'Not answered', tone: 'plain' },
  begun: { words: 'Answer begun', tone: 'brass' },
  sent: { words: 'Answered', tone: 'brand' },
}

/** Where each stands, as of the day of their file. */
export function PeopleView({ people }: { readonly people: readonly PersonSummary[] }) {
  return (
    <VirtualList label="Everybody, by name" items={people} keyOf={({ id }) => id} estimate={77}>
      {(person) => <PersonRow person={person} />}
    </VirtualList>
  )
}

function PersonRow({ person }: { readonly person: PersonSummary }) {
  const { id, name, rung, goal, on, readiness, nextGate, asks, answer, problem, kind } = person
  if (problem !== undefined) {
    return (
      <div className={styles['person']}>
        <Link href={personPath(id)} className={styles['name']}>
          {name}
        </Link>
        <span className={styles['wide']}>{problem}</span>
      </div>
    )
  }
  const state = STATES[answer.state]
  return (
    <div className={styles['person']}>
      <span className={styles['cell']}>
        <Link href={personPath(id)} className={styles['name']}>
          {name}
        </Link>
        <span className="muted">{rung === goal ? rung : `${rung} to ${goal}`}</span>
      </span>
      <span className={styles['cell']}>
        {kind === 'third-voice' ? (
          <span>Asks you to confirm evidence</span>
        ) : readiness ? (
          <>
            <b className="number">{percentRange(readiness.low, readiness.high)}</b>
            <span className="muted">ready for {readiness.rung}</span>
          </>
        ) : (
          <span className="muted">No ratings shared</span>
        )}
      </span>
      <span className={styles['cell']}>
        {nextGate ? (
          <>
            <span>{nextGate.rung}</span>
            <span className="muted">gate by {shortDay(nextGate.on, true)}</span>
          </>
        ) : (
          <span className="muted">{kind === 'manager' ? 'No plan shared' : ''}</span>
        )}
      </span>
      <span className={styles['cell']}>
        <span>{asks.length === 0 ? 'Asks nothing now' : counted(asks.length, 'ask')}</span>
        <span className="muted">file of {shortDay(on, true)}</span>
      </span>
      <span className={styles['state']}>
        <Pill tone={state.tone}>{state.words}</Pill>
      </span>
    </div>
  )
}
