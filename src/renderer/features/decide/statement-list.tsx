import { answerStatement } from '#domain/place/place-changes.ts'
import type { PlaceAnswer } from '#domain/place/ending.ts'
import type { PlaceStatement } from '#domain/place/statements.ts'
import type { PlaceCheck } from '#domain/profile/decisions.ts'
import { change } from '../../state/changes.ts'
import { Pill, type Tone } from '../../ui/pill.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { ANSWER_NAMES } from './place-names.ts'
import styles from './statement-list.module.css'

const OPTIONS = (['yes', 'partly', 'no', 'unknown'] as const).map((value) => ({ value, label: ANSWER_NAMES[value] }))
const TONES: Readonly<Record<PlaceAnswer, Tone>> = { yes: 'brand', partly: 'brass', no: 'clay', unknown: 'plain' }

interface StatementListProps {
  readonly statements: readonly PlaceStatement[]
  readonly check: PlaceCheck
  readonly open: boolean
}

export function StatementList({ statements, check, open }: StatementListProps) {
  const given = new Map(check.answers.map(({ statement, answer }) => [statement, answer]))
  return (
    <ul className={styles['list']}>
      {statements.map(({ id, text, sign }) => {
        const answer = given.get(id)
        return (
          <li key={id} className={styles['statement']}>
            <div>
              <p className={styles['text']}>{text}</p>
              <p className={styles['sign']}>How you would see it: {sign}</p>
            </div>
            {open ? (
              <Segmented<PlaceAnswer | ''>
                look="pills"
                label={text}
                value={answer ?? ''}
                options={OPTIONS}
                onChange={(value) => {
                  if (value !== '')
                    change('an answer about the place', (before) => answerStatement(before, check.id, id, value))
                }}
              />
            ) : (
              <span>
                <Pill tone={answer ? TONES[answer] : 'plain'}>{answer ? ANSWER_NAMES[answer] : 'Not answered'}</Pill>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
