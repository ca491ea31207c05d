import { useMemo, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { lastCurrency, newImpactEntry, putImpactEntry } from '#domain/impact/impact-changes.ts'
import { glossaryFor } from '#domain/impact/translate/glossary.ts'
import { READER_FOCUS, READER_NAMES } from '#domain/impact/translate/reader-words.ts'
import { READERS, type ImpactEntry, type Reader } from '#domain/profile/impact-record.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { useShortcuts } from '../../state/shortcuts.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { say } from '../../ui/toasts.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { EntryForm } from './entry-form.tsx'
import { ReadingSide } from './reading-side.tsx'
import styles from './impact.module.css'

/** A new entry: it is in the log from the first word on, so that nothing is lost by leaving. */
export function NewImpactPage() {
  const [id, setId] = useState(newId)
  return <EntryPage key={id} id={id} isNew onNext={() => setId(newId())} />
}

export function ImpactEntryPage() {
  const { entry: id = '' } = useParams<{ entry: string }>()
  const [, navigate] = useLocation()
  const exists = useWorkspace(({ profile }) => profile.impactEntries.some((entry) => entry.id === id))
  if (!exists)
    return (
      <Page title="There is no such entry" crumbs="Impact log">
        <EmptyState text="It was removed, or it was never written. Undo in the side bar brings back what was removed.">
          <Link href="/impact" className={buttonClass('primary')}>
            To the impact log
          </Link>
        </EmptyState>
      </Page>
    )
  return <EntryPage key={id} id={id} onNext={() => navigate('/impact/new')} />
}

interface EntryPageProps {
  readonly id: string
  readonly isNew?: true
  readonly onNext: () => void
}

function EntryPage({ id, isNew, onNext }: EntryPageProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const stored = useWorkspace(({ profile }) => profile.impactEntries.find((entry) => entry.id === id))
  const currency = useWorkspace(({ profile }) => lastCurrency(profile))
  const today = useToday()
  const [, navigate] = useLocation()
  const [reader, setReader] = useState<Reader>('cfo')
  const glossary = useMemo(() => glossaryFor(framework, reader), [framework, reader])
  const entry = stored ?? newImpactEntry(id, today)

  const edit = (field: string, patch: (entry: ImpactEntry) => ImpactEntry): void =>
    change(
      'impact entry',
      (before) => {
        const known = before.impactEntries.find((other) => other.id === id) ?? newImpactEntry(id, today)
        const next = patch(known)
        return next === known ? before : putImpactEntry(before, next)
      },
      { mergeKey: `impact ${id} ${field}` },
    )
  const save = (): void => {
    releaseField()
    say({ title: 'In the impact log' })
    navigate('/impact')
  }
  const saveAndNext = (): void => {
    releaseField()
    say({ title: 'In the impact log', text: 'Here is the next one.' })
    onNext()
  }
  useShortcuts({ nextEntry: saveAndNext })

  return (
    <Page
      title={isNew ? 'New entry' : 'Impact entry'}
      crumbs="Impact log"
      lead="Five boxes, five minutes. Written for the person who decides, kept as you type."
      tools={
        <div className={styles['for']}>
          <span aria-hidden>For the</span>
          <Segmented<Reader>
            label={`Written for: ${READER_NAMES[reader]}, who looks for ${READER_FOCUS[reader]}`}
            value={reader}
            options={READERS.map((value) => ({ value, label: READER_NAMES[value] }))}
            onChange={setReader}
          />
        </div>
      }
    >
      <div className={styles['columns']}>
        <EntryForm entry={entry} glossary={glossary} currency={currency} onEdit={edit} />
        <ReadingSide
          entry={entry}
          isStored={stored !== undefined}
          reader={reader}
          glossary={glossary}
          onEdit={edit}
          onSave={save}
          onNext={saveAndNext}
        />
      </div>
    </Page>
  )
}

/** What is half typed is handed over when its field loses the keyboard. */
function releaseField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
