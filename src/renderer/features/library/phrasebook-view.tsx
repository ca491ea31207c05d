import { useDeferredValue, useRef, useState } from 'react'
import type { Phrase } from '#domain/framework/framework.ts'
import { holdsWords } from '#domain/text-search.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { NotInFramework } from './not-in-framework.tsx'
import { useArrival, useFreshTop } from './arrival.ts'
import { Marked } from '../../careers/marked.tsx'
import styles from './phrasebook-view.module.css'
import { SearchBox } from './search-box.tsx'

type Direction = Phrase['direction']

const WORDS: Record<Direction, { readonly choice: string; readonly term: string; readonly moves: string }> = {
  'to-executive': {
    choice: 'What operations says',
    term: 'Operations says',
    moves: 'The number it moves',
  },
  'to-operations': {
    choice: 'What executives say',
    term: 'An executive says',
    moves: 'The number to get right',
  },
}

/** Both directions of the dictionary between operations and executives. */
export function PhrasebookView({ selected }: { readonly selected: string | undefined }) {
  const { phrasebook: phrases = [] } = useWorkspace((workspace) => workspace.framework)
  const heading = useRef<HTMLHeadingElement>(null)
  useFreshTop(heading, 'phrasebook')
  const pointedAt = phrases.find((phrase) => phrase.id === selected)
  const [direction, setDirection] = useState<Direction>(pointedAt?.direction ?? 'to-executive')
  const [filter, setFilter] = useState('')
  const [seen, setSeen] = useState(selected)
  if (seen !== selected) {
    setSeen(selected)
    setFilter('')
    if (pointedAt) setDirection(pointedAt.direction)
  }
  const wanted = useDeferredValue(filter)
  if (phrases.length === 0) return <NotInFramework text="This framework has no phrasebook." />

  const matching = phrases.filter((phrase) =>
    holdsWords([phrase.term, phrase.meaning, phrase.moves, phrase.question], wanted),
  )
  const shown = matching
    .filter((phrase) => phrase.direction === direction)
    .toSorted((a, b) => a.term.localeCompare(b.term, 'en'))
  const elsewhere = matching.length - shown.length
  const other: Direction = direction === 'to-executive' ? 'to-operations' : 'to-executive'
  return (
    <section className={styles['view']} aria-labelledby="phrasebook-heading">
      <h2 id="phrasebook-heading" ref={heading} tabIndex={-1} className="visually-hidden">
        Phrasebook
      </h2>
      <div className={styles['tools']}>
        <Segmented<Direction>
          label="Direction"
          look="pills"
          value={direction}
          options={(['to-executive', 'to-operations'] as const).map((value) => ({ value, label: WORDS[value].choice }))}
          onChange={setDirection}
        />
        <SearchBox label="Filter phrases" value={filter} onChange={setFilter} />
        <p className="muted" role="status">
          {shown.length === 1 ? '1 phrase' : `${shown.length} phrases`}
        </p>
      </div>
      <Card>
        {shown.length === 0 ? (
          <EmptyState text="No phrase in this direction holds these words.">
            {elsewhere > 0 && (
              <Button onClick={() => setDirection(other)}>See {elsewhere} in the other direction</Button>
            )}
          </EmptyState>
        ) : (
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{WORDS[direction].term}</th>
                <th scope="col">It means</th>
                <th scope="col">{WORDS[direction].moves}</th>
                <th scope="col">Ask next</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((phrase) => (
                <PhraseRow key={phrase.id} phrase={phrase} query={wanted} arrived={phrase.id === selected} />
              ))}
            </tbody>
          </table>
        )}
      </Card>
    </section>
  )
}

interface PhraseRowProps {
  readonly phrase: Phrase
  readonly query: string
  readonly arrived: boolean
}

function PhraseRow({ phrase, query, arrived }: PhraseRowProps) {
  const term = useRef<HTMLTableCellElement>(null)
  useArrival(term, arrived ? phrase.id : undefined)
  return (
    <tr data-arrived={arrived}>
      <th scope="row" ref={term} tabIndex={-1} className={styles['term']}>
        <Marked text={phrase.term} query={query} />
      </th>
      <td>
        <Marked text={phrase.meaning} query={query} />
      </td>
      <td className={styles['moves']}>
        <Marked text={phrase.moves} query={query} />
      </td>
      <td className={styles['question']}>
        <Marked text={phrase.question} query={query} />
      </td>
    </tr>
  )
}
