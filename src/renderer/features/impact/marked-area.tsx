import { useId, useMemo, useState } from 'react'
import { counted } from '#domain/documents/wording.ts'
import { LONGEST_BOX } from '#domain/impact/impact-changes.ts'
import type { GlossaryNode } from '#domain/impact/translate/glossary.ts'
import { marksIn, type Mark } from '#domain/impact/translate/marks.ts'
import { useHeldText } from '../../ui/held-text.ts'
import styles from './marked-area.module.css'

interface MarkedAreaProps {
  readonly label: string
  /** Tells one field from another: a new key drops what is half typed into the old one, after handing it over. */
  readonly fieldKey: string
  readonly value: string
  readonly placeholder: string
  readonly glossary: GlossaryNode
  readonly onCommit: (text: string) => void
}

/**
 * A text box that underlines what stops the reader while one types. The underlines lie in a copy of the text behind the
 * box; for a screen reader the words that are marked stand in the box's description, and what to do about them beside it.
 */
export function MarkedArea({ label, fieldKey, value, placeholder, glossary, onCommit }: MarkedAreaProps) {
  const id = useId()
  const [draft, setDraft] = useState({ key: fieldKey, saved: value, text: value, writing: false })
  const { hold, release } = useHeldText(fieldKey)
  if (draft.key !== fieldKey || (draft.saved !== value && !draft.writing))
    setDraft({ key: fieldKey, saved: value, text: value, writing: false })
  const marks = useMemo(() => marksIn(draft.text, glossary), [draft.text, glossary])

  const type = (text: string): void => {
    setDraft({ key: fieldKey, saved: value, text, writing: true })
    hold(() => onCommit(text))
  }
  const leave = (): void => {
    release()
    setDraft((now) => ({ ...now, writing: false }))
  }

  return (
    <div>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <div className={styles['stack']}>
        <div className={styles['copy']} aria-hidden>
          <Underlined text={draft.text} marks={marks} />{' '}
        </div>
        <textarea
          id={id}
          className={styles['area']}
          rows={1}
          maxLength={LONGEST_BOX}
          value={draft.text}
          placeholder={placeholder}
          spellCheck
          aria-describedby={`${id}-marks`}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={leave}
        />
      </div>
      <p className="visually-hidden" id={`${id}-marks`}>
        {marks.length > 0 && `Underlined: ${marks.map(({ text }) => text).join(', ')}.`}
      </p>
      {draft.text.length > LONGEST_BOX - 100 && (
        <p className={styles['left']}>{`${counted(LONGEST_BOX - draft.text.length, 'character')} left.`}</p>
      )}
    </div>
  )
}

function Underlined({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const pieces = marks.flatMap((mark, index) => [
    text.slice(marks[index - 1]?.to ?? 0, mark.from),
    <span key={mark.from} className={styles['mark']} data-kind={mark.kind}>
      {mark.text}
    </span>,
  ])
  return [...pieces, text.slice(marks.at(-1)?.to ?? 0)]
}
