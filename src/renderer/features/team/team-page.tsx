import { useState } from 'react'
import { useLocation } from 'wouter'
import { counted } from '#domain/documents/wording.ts'
import { openPeople, usePeople, type LockedFile } from '../../state/people.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Button } from '../../ui/button.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Page } from '../../ui/page.tsx'
import { PassphraseForm } from '../../ui/passphrase-form.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { AsksView } from './asks-view.tsx'
import { LearnView } from './learn-view.tsx'
import { PeopleView } from './people-view.tsx'
import { PersonPage } from './person-page.tsx'
import { RatePersonPage } from './rate-person-page.tsx'
import styles from './team.module.css'

const PARTS = [
  { value: 'people', label: 'Who is where' },
  { value: 'asks', label: 'Asked of me' },
  { value: 'learn', label: 'Learn from each other' },
] as const
type Part = (typeof PARTS)[number]['value']

/** What a manager sees: everybody who handed over a file, and one page for each. */
export function TeamPage() {
  const [location] = useLocation()
  const [, , kind, id = '', view, skill = ''] = location.split('/').map(decodeURIComponent)
  if (kind === 'person' && view === 'rate') return <RatePersonPage id={id} skill={skill} />
  if (kind === 'person') return <PersonPage key={id} id={id} />
  return <Everybody part={PARTS.find(({ value }) => value === kind)?.value ?? 'people'} />
}

function Everybody({ part }: { readonly part: Part }) {
  const people = usePeople()
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const [locked, setLocked] = useState<readonly LockedFile[]>([])
  const [sought, setSought] = useState('')

  const open = async (files: readonly File[], passphrase?: string): Promise<void> => {
    setBusy(true)
    setLocked(await openPeople(files, passphrase))
    setBusy(false)
  }
  const words = sought.trim().toLowerCase()
  const shown = (people ?? []).filter(({ name }) => name.toLowerCase().includes(words))
  const first = locked[0]
  return (
    <Page
      title="Your people"
      lead="Everybody who handed you a share file, side by side. The files stay on this computer, apart from your own profile."
      tools={
        <FileButton
          label="Share files"
          accept=".opsladder-share,.json,.age"
          multiple
          look="primary"
          disabled={busy}
          onFiles={(files) => void open(files)}
        >
          {busy ? 'Opening…' : 'Open share files'}
        </FileButton>
      }
    >
      {first && (
        <PassphraseForm
          what={locked.length === 1 ? first.file.name : `${locked.length} locked files`}
          problem={first.failure.code === 'wrong-passphrase' ? first.failure.message : undefined}
          onOpen={(passphrase) =>
            open(
              locked.map(({ file }) => file),
              passphrase,
            )
          }
          onCancel={() => setLocked([])}
        />
      )}
      {people && people.length === 0 && locked.length === 0 && (
        <EmptyState text="Nobody yet. Ask the people you lead for a share file: they make it in Opsladder under Share. Open one or many at once; you see where each stands, what they ask of you, and rate them without seeing their own ratings." />
      )}
      {people && people.length > 0 && (
        <>
          <div className={styles['bar']}>
            <Segmented<Part>
              label="What to compare"
              value={part}
              options={PARTS}
              onChange={(next) => navigate(next === 'people' ? '/team' : `/team/${next}`)}
            />
            <div className={styles['search']}>
              <TextField label="Find a person" value={sought} onChange={setSought} maxLength={120} autoComplete="off" />
            </div>
            <span className="muted" role="status">
              {words === '' ? counted(people.length, 'person', 'people') : `${shown.length} of ${people.length}`}
            </span>
          </div>
          {shown.length === 0 ? (
            <EmptyState text="Nobody has that name.">
              <Button onClick={() => setSought('')}>Show everybody</Button>
            </EmptyState>
          ) : (
            <>
              {part === 'people' && <PeopleView people={shown} />}
              {part === 'asks' && <AsksView people={shown} isEverybody={words === ''} />}
              {part === 'learn' && <LearnView people={shown} isEverybody={words === ''} />}
            </>
          )}
        </>
      )}
    </Page>
  )
}
