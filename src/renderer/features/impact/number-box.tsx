import { useState } from 'react'
import { withFormula } from '#domain/impact/impact-changes.ts'
import { findFormula, FORMULAS } from '#domain/impact/formulas.ts'
import { workOut } from '#domain/impact/work-out.ts'
import type { ImpactEntry, Outcome } from '#domain/profile/impact-record.ts'
import { Pill } from '../../ui/pill.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { Edit } from './entry-form.tsx'
import { FormulaTerms } from './formula-terms.tsx'
import styles from './impact.module.css'
import { MeasureFields } from './measure-fields.tsx'
import { WorthResult } from './worth-result.tsx'

/** What each way of counting is usually about; the person may say otherwise. */
const OUTCOME_OF: Readonly<Record<string, Outcome>> = {
  'hours-saved': 'speed',
  'cost-avoided': 'cost',
  'spend-released': 'cost',
  'risk-reduced': 'risk',
  'leads-rate-value': 'growth',
  'faster-response': 'growth',
  'revenue-influenced': 'growth',
}
const NONE = 'none'

interface NumberBoxProps {
  readonly entry: ImpactEntry
  readonly currency: string | undefined
  readonly onEdit: Edit
}

/** What was counted before and after, and what that is worth by a formula on show. */
export function NumberBox({ entry, currency, onEdit }: NumberBoxProps) {
  const formula = findFormula(entry.worth?.formula)
  const [isOpen, setIsOpen] = useState(false)
  const choose = (id: string): void =>
    onEdit('formula', (before) => {
      if (id === NONE) {
        const { worth: _, ...rest } = before
        return rest
      }
      const outcome = OUTCOME_OF[id] ?? before.outcome
      return { ...before, outcome, worth: withFormula(before.worth, id, currency) }
    })
  const showsMeasure = entry.measure !== undefined || formula?.change === undefined || isOpen
  return (
    <section className={styles['box']} aria-labelledby="the-number">
      <div className={styles['boxHead']}>
        <h2 id="the-number" className={styles['boxTitle']}>
          The number
        </h2>
        {formula && <Pill tone="sky">{formula.name}</Pill>}
      </div>
      {showsMeasure ? (
        <MeasureFields entry={entry} onEdit={onEdit} />
      ) : (
        <p className={styles['quiet']}>
          {`Before and after are taken from the terms below. `}
          <button type="button" className={styles['linkButton']} onClick={() => setIsOpen(true)}>
            Count something else
          </button>
        </p>
      )}
      <SelectField
        label="What it is worth"
        value={entry.worth?.formula ?? NONE}
        groups={[
          {
            label: 'Ways to work it out',
            options: [
              { value: NONE, label: 'Only what was counted' },
              ...FORMULAS.map(({ id, name, shape }) => ({ value: id, label: name, note: shape })),
            ],
          },
        ]}
        onChange={choose}
      />
      {entry.worth && formula && (
        <FormulaTerms entry={entry} worth={entry.worth} formula={formula} worked={workOut(entry)} onEdit={onEdit} />
      )}
      {entry.worth && <WorthResult worked={workOut(entry)} />}
    </section>
  )
}
