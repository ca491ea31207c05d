import { useId, useState } from 'react'
import { entryText, readEntry, type Entered, type TermUnit } from '#domain/impact/number-entry.ts'
import type { Estimate } from '#domain/profile/impact-record.ts'
import { Button } from '../../ui/button.tsx'
import { useHeldText } from '../../ui/held-text.ts'
import { classes } from '../../ui/classes.ts'
import styles from './number-field.module.css'

/** What becomes of typed text: a number, or the text itself while it is none. */
export interface NumberTyped {
  readonly value?: Estimate
  readonly text?: string
  readonly currency?: string
}

interface NumberFieldProps {
  readonly label: string
  readonly fieldKey: string
  readonly unit: TermUnit
  readonly value: Estimate | undefined
  /** What was typed and could not be read. */
  readonly text: string | undefined
  readonly hint?: string
  /** Beside what typing itself tells: what does not hold with the other numbers. */
  readonly problem: string | undefined
  /** Only one number makes sense here, not a range. */
  readonly single?: true
  /** `raw` is the text itself, for when its currency does not fit the rest. */
  readonly onCommit: (typed: NumberTyped, raw: string) => void
}

const LONGEST = 60

/** A number as people type it, with what was understood below: nothing is guessed in silence. */
export function NumberField(props: NumberFieldProps) {
  const { label, fieldKey, unit, value, text, hint, problem, single, onCommit } = props
  const id = useId()
  const known = value === undefined ? (text ?? '') : entryText(value, unit)
  const [draft, setDraft] = useState<{ key: string; text: string } | undefined>(undefined)
  const { hold, release } = useHeldText(fieldKey)
  const shown = draft?.key === fieldKey ? draft.text : known
  const entered = restrict(readEntry(shown, unit), single)
  const isTyped = draft?.key === fieldKey

  const commit = (from: string): void => onCommit(typedOf(restrict(readEntry(from, unit), single), from), from.trim())
  const choose = (estimate: Estimate): void => {
    release()
    setDraft(undefined)
    onCommit({ value: estimate }, entryText(estimate, unit))
  }
  const wrong = entered.kind === 'unreadable' && !isTyped ? entered.why : problem
  const note = entered.kind === 'unreadable' && isTyped ? entered.why : undefined

  return (
    <div className={styles['field']} data-problem={wrong !== undefined}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles['input']}
        inputMode="decimal"
        autoComplete="off"
        maxLength={LONGEST}
        placeholder={unit === 'percent' ? '35 %' : unit === 'money' ? '$1,150' : '1,000'}
        value={shown}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-note`}
        onChange={({ currentTarget: { value: typed } }) => {
          setDraft({ key: fieldKey, text: typed })
          hold(() => commit(typed))
        }}
        onBlur={() => {
          release()
          setDraft(undefined)
        }}
      />
      <div className={styles['note']} id={`${id}-note`}>
        {wrong !== undefined ? (
          <p className={styles['problem']}>{wrong}</p>
        ) : (
          <p className={classes(note !== undefined && styles['problem'])} aria-live="polite">
            {note ?? echoOf(entered, isTyped) ?? hint}
          </p>
        )}
        {entered.kind === 'ask' && (
          <div className={styles['choices']}>
            {entered.choices.map(({ words, estimate }) => (
              <Button
                key={words}
                small
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(estimate)}
              >
                {words}
              </Button>
            ))}
          </div>
        )}
        {entered.kind === 'read' && isTyped && entered.otherwise !== undefined && (
          <OtherReading {...entered.otherwise} onChoose={choose} />
        )}
      </div>
    </div>
  )
}

function OtherReading({
  words,
  estimate,
  onChoose,
}: {
  readonly words: string
  readonly estimate: Estimate
  readonly onChoose: (estimate: Estimate) => void
}) {
  return (
    <Button small onMouseDown={(event) => event.preventDefault()} onClick={() => onChoose(estimate)}>
      {`I meant ${words}`}
    </Button>
  )
}

/** Said while somebody types; a number that stands there already says itself. */
function echoOf(entered: Entered, isTyped: boolean): string | undefined {
  if (entered.kind === 'ask') return entered.why
  return entered.kind === 'read' && isTyped ? entered.understood : undefined
}

function restrict(entered: Entered, single: true | undefined): Entered {
  if (!single || entered.kind !== 'read' || entered.estimate.low === entered.estimate.high) return entered
  return { kind: 'unreadable', why: 'One number here; the range belongs to the terms below.' }
}

function typedOf(entered: Entered, text: string): NumberTyped {
  if (entered.kind === 'empty') return {}
  if (entered.kind !== 'read') return { text: text.trim() }
  return { value: entered.estimate, ...(entered.currency !== undefined && { currency: entered.currency }) }
}
