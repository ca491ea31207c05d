import { useMemo } from 'react'
import { entryLine } from '#domain/impact/headline.ts'
import type { GlossaryNode } from '#domain/impact/translate/glossary.ts'
import { marksIn } from '#domain/impact/translate/marks.ts'
import { missingParts } from '#domain/impact/translate/missing-parts.ts'
import { questionsFor } from '#domain/impact/translate/questions.ts'
import { readability } from '#domain/impact/translate/readability.ts'
import { READER_FOCUS, READER_NAMES } from '#domain/impact/translate/reader-words.ts'
import { readingFor } from '#domain/impact/translate/reading.ts'
import type { ImpactEntry, Reader } from '#domain/profile/impact-record.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Key } from '../../ui/key.tsx'
import { useCommandKey } from '../../state/shortcuts.ts'
import { addToBrief } from '../../state/impact.ts'
import { sayChanged } from '../../state/messages.ts'
import { say } from '../../ui/toasts.tsx'
import { Pill } from '../../ui/pill.tsx'
import type { Edit } from './entry-form.tsx'
import styles from './impact.module.css'
import { markKey } from './mark-key.ts'
import { ProvesSection } from './proves-section.tsx'
import { SayDifferently } from './say-differently.tsx'

interface ReadingSideProps {
  readonly entry: ImpactEntry
  readonly isStored: boolean
  readonly reader: Reader
  readonly glossary: GlossaryNode
  readonly onEdit: Edit
  readonly onSave: () => void
  readonly onNext: () => void
}

const TEXT_BOXES = ['did', 'changed', 'audience', 'decision'] as const

/** How the reader gets it, what stops them, and what they will ask. */
export function ReadingSide({ entry, isStored, reader, glossary, onEdit, onSave, onNext }: ReadingSideProps) {
  const marks = useMemo(() => TEXT_BOXES.flatMap((box) => marksIn(entry[box], glossary)), [entry, glossary])
  const sentences = readingFor(entry, reader)
  const missing = missingParts(entry)
  const reading = sentences.map(({ text }) => text).join(' ')
  const easy = readability(reading)
  const stops = new Set(marks.map(markKey)).size
  const open = missing.length + stops
  const name = READER_NAMES[reader]
  return (
    <aside className={styles['side']} aria-label={`How the ${name} reads it`}>
      <Card
        title={`How a ${name} reads it`}
        aside={
          sentences.length > 0 && (
            <Pill tone={open === 0 ? 'brand' : 'plain'}>{open === 0 ? 'clear' : `${open} to clear up`}</Pill>
          )
        }
      >
        {sentences.length === 0 ? (
          <p className="muted">{`Begin on the left. Here stands what a ${name} gets: first ${READER_FOCUS[reader]}.`}</p>
        ) : (
          <>
            <blockquote className={styles['quote']}>
              {sentences.map(({ text, from }) => (
                <span key={from}>{`${text} `}</span>
              ))}
            </blockquote>
            <p className={styles['quiet']}>
              {`${easy.words} words${easy.ease === undefined ? '' : `, reading ease ${easy.ease} of 100`}. ${easy.advice}`}
            </p>
          </>
        )}
        <SayDifferently marks={marks} onUse={(patch) => onEdit('plain words', (before) => patch(before, glossary))} />
        {missing.length > 0 && sentences.length > 0 && (
          <section className={styles['section']}>
            <h3>Still missing</h3>
            <ul className={styles['list']}>
              {missing.map(({ box, what, why }) => (
                <li key={`${box} ${what}`}>
                  <b>{what}.</b> <span className={styles['quiet']}>{why}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {sentences.length > 0 && (
          <section className={styles['section']}>
            <h3>They will ask</h3>
            <ol className={styles['numbered']}>
              {questionsFor(entry, reader, marks).map(({ question, why }) => (
                <li key={question}>
                  {question} <span className={styles['quiet']}>{why}</span>
                </li>
              ))}
            </ol>
          </section>
        )}
        {isStored && entryLine(entry) !== '' && <ProvesSection entry={entry} />}
        <div className={styles['buttons']}>
          <Button look="primary" disabled={!isStored} onClick={onSave}>
            Save entry
          </Button>
          <Button disabled={!isStored} onClick={onNext}>
            Save and write the next
          </Button>
          <Button disabled={!isStored || entryLine(entry) === ''} onClick={() => toBrief(entry.id)}>
            Add to brief
          </Button>
        </div>
        <SaveKey />
      </Card>
    </aside>
  )
}

function toBrief(id: string): void {
  const answer = addToBrief(id)
  if (answer === 'added') sayChanged('On the brief', 'It stands as an outcome on the executive brief.')
  else if (answer === 'there') say({ title: 'It stands on the brief already' })
  else
    say({
      title: 'The brief is full',
      text: 'The page holds three outcomes. Take one off on the screen “Executive brief”.',
    })
}

function SaveKey() {
  const usesCommandKey = useCommandKey()
  return (
    <p className={styles['quiet']}>
      <Key>{usesCommandKey ? '⌘' : 'Ctrl'}</Key> <Key>Enter</Key> saves it and begins the next one, from any box.
    </p>
  )
}
