import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { longDay } from '#domain/calendar.ts'
import { removeImpactEntry } from '#domain/impact/impact-changes.ts'
import { entryLine, entryNumber } from '#domain/impact/headline.ts'
import { OUTCOME_NAMES } from '#domain/impact/translate/reader-words.ts'
import { missingParts } from '#domain/impact/translate/missing-parts.ts'
import { OUTCOMES, type ImpactEntry, type Outcome } from '#domain/profile/impact-record.ts'
import { holdsWords } from '#domain/text-search.ts'
import { change } from '../../state/changes.ts'
import { keptView } from '../../state/kept-view.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass, IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { TextField } from '../../ui/field.tsx'
import { Page } from '../../ui/page.tsx'
import { Pill } from '../../ui/pill.tsx'
import styles from './impact-log.module.css'
import { StartingPoints } from './starting-points.tsx'
import { SumsCard } from './sums-card.tsx'

/** As many as are read in one go; the rest comes on request. */
const FIRST = 25
/** So few are seen at once. */
const MOST_WITHOUT_FILTER = 5

interface LogView {
  readonly query: string
  readonly shown: Outcome | 'all'
}

const EVERYTHING: LogView = { query: '', shown: 'all' }

const useLogView = keptView(EVERYTHING)

/** Every piece of work with what it changed, and what they add up to. */
export function ImpactLogPage() {
  const entries = useWorkspace(({ profile }) => profile.impactEntries)
  return (
    <Page
      title="Impact log"
      lead="What you did, what changed, and what it is worth, in the words of those who decide."
      tools={
        entries.length > 0 && (
          <Link href="/impact/new" className={buttonClass('primary')}>
            <Plus size={15} aria-hidden />
            New entry
          </Link>
        )
      }
    >
      <div className={styles['columns']}>
        <div className={styles['main']}>{entries.length === 0 ? <NoEntries /> : <Entries entries={entries} />}</div>
        <div className={styles['side']}>
          <SumsCard entries={entries} />
          <StartingPoints />
        </div>
      </div>
    </Page>
  )
}

function NoEntries() {
  return (
    <Card>
      <EmptyState text="Nothing is written down yet. Take the last thing you finished: five boxes take five minutes, and in half a year they are your brief.">
        <Link href="/impact/new" className={buttonClass('primary')}>
          Write the first entry
        </Link>
      </EmptyState>
    </Card>
  )
}

function Entries({ entries }: { readonly entries: readonly ImpactEntry[] }) {
  const [kept, look] = useLogView()
  const [most, setMost] = useState(FIRST)
  const canFilter = entries.length > MOST_WITHOUT_FILTER
  const { query, shown } = canFilter ? kept : EVERYTHING
  const found = entries
    .filter(({ outcome }) => shown === 'all' || outcome === shown)
    .filter((entry) => holdsWords([entry.did, entry.changed, entry.audience, entry.decision], query))
    .toSorted((one, other) => (one.on < other.on ? 1 : -1))
  return (
    <Card title={entries.length === 1 ? '1 entry' : `${entries.length} entries`}>
      {canFilter && (
        <div className={styles['filters']}>
          <TextField
            label="Find in the log"
            value={query}
            type="search"
            autoComplete="off"
            onChange={(next) => look({ query: next })}
          />
          <FilterSelect<LogView['shown']>
            label="About"
            value={shown}
            options={[
              { value: 'all', label: 'Everything' },
              ...OUTCOMES.map((outcome) => ({ value: outcome, label: OUTCOME_NAMES[outcome] })),
            ]}
            onChange={(next) => look({ shown: next })}
          />
        </div>
      )}
      <p className="visually-hidden" role="status">
        {found.length === entries.length ? '' : `${found.length} of ${entries.length} entries`}
      </p>
      {found.length === 0 ? (
        <EmptyState text="No entry holds these words. Look for others, or for everything.">
          <Button onClick={() => look(EVERYTHING)}>Show all entries</Button>
        </EmptyState>
      ) : (
        <ul className={styles['entries']}>
          {found.slice(0, most).map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      {found.length > most && (
        <div className={styles['more']}>
          <Button onClick={() => setMost(most + 100)}>{`Show ${Math.min(100, found.length - most)} more`}</Button>
        </div>
      )}
    </Card>
  )
}

function EntryRow({ entry }: { readonly entry: ImpactEntry }) {
  const number = entryNumber(entry)
  const open = missingParts(entry).length
  const line = entryLine(entry) || 'Nothing written yet'
  const remove = (): void => {
    change('removed impact entry', (before) => removeImpactEntry(before, entry.id))
    sayChanged('Entry removed', line.length > 90 ? `${line.slice(0, 90)}…` : line)
  }
  return (
    <li className={styles['entry']}>
      <div className={styles['words']}>
        <Link href={`/impact/${entry.id}`} className={styles['line']}>
          {line}
        </Link>
        <p className={styles['facts']}>
          <span>{longDay(entry.on)}</span>
          <Pill tone="sky">{OUTCOME_NAMES[entry.outcome]}</Pill>
          {open > 0 && <Pill tone="brass">{open === 1 ? '1 part open' : `${open} parts open`}</Pill>}
          {entry.evidence.length > 0 && <Pill tone="brand">evidence</Pill>}
        </p>
      </div>
      <p className={styles['number']}>
        {number ? (
          <>
            <b>{number.value}</b>
            <span>{number.label}</span>
          </>
        ) : (
          <span>no number yet</span>
        )}
      </p>
      <IconButton label={`Remove: ${line.slice(0, 80)}`} onClick={remove}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </li>
  )
}
