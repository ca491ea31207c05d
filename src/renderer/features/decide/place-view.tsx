import { longDay } from '#domain/calendar.ts'
import { beginCheck, checkBefore, isOpen, latestCheck } from '#domain/place/place-changes.ts'
import { readPlace } from '#domain/place/ending.ts'
import { PLACE_STATEMENTS, PLACE_SUBJECTS } from '#domain/place/statements.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import styles from './layout.module.css'
import { EarlierChecks } from './earlier-checks.tsx'
import { EndingCard } from './ending-card.tsx'
import { StatementList } from './statement-list.tsx'

/** The newest check: its statements while it is open, and what follows from the answers. */
export function PlaceView() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const check = latestCheck(profile)
  const begin = (): void => change('a new check of the place', (before) => beginCheck(before, newId(), today))
  if (!check) {
    return (
      <Card>
        <EmptyState
          text={`Twelve statements about your chief and your company, each with how you would see it in an ordinary quarter. It takes ten minutes. Nobody else will ever see the answers, and what follows from them is yours to decide.`}
        >
          <Button look="primary" onClick={begin}>
            Begin the check
          </Button>
        </EmptyState>
      </Card>
    )
  }
  const open = isOpen(check, today)
  const before = checkBefore(profile, check)
  return (
    <div className={styles['columns']}>
      <div className={styles['main']}>
        {!open && (
          <Card>
            <EmptyState
              text={`This is how it looked on ${longDay(check.on)}. A look back is worth most when it stays as it was.`}
            >
              <Button look="primary" onClick={begin}>
                Check again today
              </Button>
            </EmptyState>
          </Card>
        )}
        {PLACE_SUBJECTS.map((subject) => (
          <Card key={subject} title={subject === 'chief' ? 'Your chief' : 'Your company'}>
            <StatementList
              statements={PLACE_STATEMENTS.filter(({ about }) => about === subject)}
              check={check}
              open={open}
            />
          </Card>
        ))}
      </div>
      <div className={styles['side']}>
        <EndingCard check={check} reading={readPlace(check)} open={open} />
        <EarlierChecks check={check} before={before} />
      </div>
    </div>
  )
}
