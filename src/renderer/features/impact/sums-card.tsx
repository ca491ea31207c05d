import { perWords, rangeTile } from '#domain/impact/amounts.ts'
import { writeOf } from '#domain/impact/headline.ts'
import { impactSums, type ImpactSum } from '#domain/impact/sums.ts'
import { OUTCOME_NAMES } from '#domain/impact/translate/reader-words.ts'
import { OUTCOMES, type ImpactEntry } from '#domain/profile/impact-record.ts'
import { Card } from '../../ui/card.tsx'
import styles from './impact-log.module.css'

/** What the entries add up to, like with like. */
export function SumsCard({ entries }: { readonly entries: readonly ImpactEntry[] }) {
  const sums = impactSums(entries)
  if (sums.length === 0)
    return (
      <Card title="What it adds up to">
        <p className="muted">
          Once an entry has a worked-out value, it adds up here: by outcome, and only like with like.
        </p>
      </Card>
    )
  return (
    <Card title="What it adds up to">
      {OUTCOMES.map((outcome) => {
        const ofOutcome = sums.filter((sum) => sum.outcome === outcome)
        return (
          ofOutcome.length > 0 && (
            <section key={outcome} className={styles['sums']} aria-label={OUTCOME_NAMES[outcome]}>
              <h3>{OUTCOME_NAMES[outcome]}</h3>
              <ul>
                {ofOutcome.map((sum) => (
                  <Sum key={`${sum.nature} ${sum.kind} ${sum.currency} ${sum.per}`} sum={sum} />
                ))}
              </ul>
            </section>
          )
        )
      })}
      <p className={styles['small']}>
        Different currencies, periods and kinds of value are never added up: a dollar released is not a dollar
        influenced.
      </p>
    </Card>
  )
}

function Sum({ sum }: { readonly sum: ImpactSum }) {
  const { what, currency, per, estimate, entries } = sum
  return (
    <li>
      <b>{rangeTile(estimate, writeOf(sum, currency))}</b>
      <span>{`${what} ${perWords(per)}, from ${entries === 1 ? '1 entry' : `${entries} entries`}`}</span>
    </li>
  )
}
