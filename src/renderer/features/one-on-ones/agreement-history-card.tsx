import { shortDay } from '#domain/calendar.ts'
import { agreementRounds, agreementWords } from '#domain/one-on-one/agreement-history.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import styles from './calibrate-page.module.css'

/** A year of monthly talks; what lies before it is in the words above. */
const MOST_ROUNDS = 12

/** How often both agreed, how far apart they began, and whether they are getting closer. */
export function AgreementHistoryCard() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const rounds = agreementRounds(profile)
  if (rounds.length === 0) return null
  return (
    <Card title="How you have come together">
      <p className={styles['text']}>{agreementWords(rounds)}</p>
      {rounds.length > 1 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col" className={styles['end']}>
                Skills
              </th>
              <th scope="col" className={styles['end']}>
                Same from the start
              </th>
              <th scope="col" className={styles['end']}>
                Levels apart
              </th>
            </tr>
          </thead>
          <tbody>
            {rounds.slice(-MOST_ROUNDS).map(({ on, skills, same, apart }) => (
              <tr key={on}>
                <td>{shortDay(on, true)}</td>
                <td className={styles['end']}>{skills}</td>
                <td className={styles['end']}>{same}</td>
                <td className={styles['end']}>{apart.toFixed(1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}
