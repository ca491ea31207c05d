import { useState } from 'react'
import type { Formula } from '#domain/impact/formula.ts'
import type { WorkedOut } from '#domain/impact/work-out.ts'
import { WORTH_PERIODS, type ImpactEntry, type Worth, type WorthPeriod } from '#domain/profile/impact-record.ts'
import { Segmented } from '../../ui/segmented.tsx'
import type { Edit } from './entry-form.tsx'
import { HeldField } from './held-field.tsx'
import styles from './impact.module.css'
import { NumberField, type NumberTyped } from './number-field.tsx'

const PERIOD_NAMES: Readonly<Record<WorthPeriod, string>> = {
  month: 'A month',
  quarter: 'A quarter',
  year: 'A year',
  once: 'In all',
}

interface FormulaTermsProps {
  readonly entry: ImpactEntry
  readonly worth: Worth
  readonly formula: Formula
  readonly worked: WorkedOut
  readonly onEdit: Edit
}

/** The terms of the formula, each with what it is and where it comes from. */
export function FormulaTerms({ entry, worth, formula, worked, onEdit }: FormulaTermsProps) {
  const sources = [...new Set(worth.terms.map(({ source }) => source))]
  const [apart, setApart] = useState(sources.length > 1)
  const problems = worked.kind === 'incomplete' ? worked.problems : []
  const put = (field: string, patch: (worth: Worth) => Worth): void =>
    onEdit(`worth ${field}`, (before) => (before.worth ? { ...before, worth: patch(before.worth) } : before))
  const number = (term: string, typed: NumberTyped, raw: string): void =>
    put(term, (before) => withTerm(before, term, typed, raw, sources.length === 1 ? (sources[0] ?? '') : ''))
  const source = (terms: readonly string[], text: string): void =>
    put('source', (before) => ({
      ...before,
      terms: [
        ...before.terms.map((term) => (terms.includes(term.term) ? { ...term, source: text } : term)),
        ...terms.filter((id) => !before.terms.some(({ term }) => term === id)).map((term) => ({ term, source: text })),
      ],
    }))
  const usesMoney = formula.terms.some(({ unit }) => unit === 'money')
  return (
    <>
      <p className={styles['quiet']}>
        {formula.shape}. Type one number, or low – likely – high such as 900 – 1,000 – 1,200.
      </p>
      <div className={styles['terms']}>
        {formula.terms.map(({ id, label, unit, from, optional }) => {
          const given = worth.terms.find(({ term }) => term === id)
          return (
            <div key={id} className={styles['term']}>
              <NumberField
                label={optional ? `${label} (optional)` : label}
                fieldKey={`${entry.id} ${formula.id} ${id}`}
                unit={unit}
                value={given?.value}
                text={given?.text}
                hint={`From: ${from}`}
                problem={problems.find(({ field, isEmpty }) => field === id && !isEmpty)?.why}
                onCommit={(typed, raw) => number(id, typed, raw)}
              />
              {apart && (
                <HeldField
                  label={`Source of “${label}”`}
                  fieldKey={`${entry.id} ${id} source`}
                  value={given?.source ?? ''}
                  maxLength={300}
                  onCommit={(text) => source([id], text)}
                />
              )}
            </div>
          )
        })}
      </div>
      <div className={styles['worthLine']}>
        {!apart && (
          <HeldField
            label="Source of these numbers"
            fieldKey={`${entry.id} source`}
            value={sources[0] ?? ''}
            placeholder="CRM report of November 3"
            maxLength={300}
            onCommit={(text) =>
              source(
                formula.terms.map(({ id }) => id),
                text,
              )
            }
          />
        )}
        {usesMoney && (
          <HeldField
            label="Currency"
            fieldKey={`${entry.id} currency`}
            value={worth.currency ?? ''}
            placeholder="USD"
            maxLength={3}
            note={problems.find(({ field }) => field === 'currency')?.why}
            onCommit={(text) => put('currency', (before) => withCurrency(before, text))}
          />
        )}
        <div className={styles['inline']}>
          <span className={styles['quiet']} aria-hidden>
            Counted for
          </span>
          <Segmented<WorthPeriod>
            label="Counted for"
            look="pills"
            value={worth.per}
            options={WORTH_PERIODS.map((per) => ({ value: per, label: PERIOD_NAMES[per] }))}
            onChange={(per) => put('per', (before) => ({ ...before, per }))}
          />
        </div>
      </div>
      <button type="button" className={styles['linkButton']} onClick={() => setApart(!apart)}>
        {apart ? 'One source for all numbers' : 'A source for each number'}
      </button>
    </>
  )
}

/** A currency typed with a number counts for the entry; one that is another than the entry's keeps the number open. */
function withTerm(worth: Worth, term: string, typed: NumberTyped, raw: string, source: string): Worth {
  const known = worth.terms.find((one) => one.term === term)
  const conflicts = typed.currency !== undefined && worth.currency !== undefined && typed.currency !== worth.currency
  const content = conflicts ? { text: raw.slice(0, 60) } : typed
  const next = {
    term,
    source: known?.source ?? source,
    ...(content.text !== undefined && { text: content.text }),
    ...('value' in content && content.value && { value: content.value }),
  }
  const isNothing = !('value' in next) && !('text' in next) && next.source === ''
  const others = worth.terms.filter((one) => one.term !== term)
  return {
    ...worth,
    ...(!conflicts && typed.currency !== undefined && { currency: typed.currency }),
    terms: isNothing ? others : known ? worth.terms.map((one) => (one === known ? next : one)) : [...others, next],
  }
}

function withCurrency(worth: Worth, text: string): Worth {
  const code = text.trim().toUpperCase()
  const { currency: _, ...rest } = worth
  return /^[A-Z]{3}$/.test(code) ? { ...rest, currency: code } : rest
}
