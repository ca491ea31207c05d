import { useEffect, useRef, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { counted, listed, number } from '#domain/documents/wording.ts'
import type { Framework } from '#domain/framework/framework.ts'
import type { OwnAction } from '#domain/profile/own-action.ts'
import { useWorkspace } from '../../state/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { ArtifactsView } from './artifacts-view.tsx'
import styles from './library-page.module.css'
import { LIBRARY, placeAt, rungsPath, skillPath, type Place, type View } from './library-place.ts'
import { PhrasebookView } from './phrasebook-view.tsx'
import { RungsView } from './rungs-view.tsx'
import { SearchBox } from './search-box.tsx'
import { SearchView } from './search-view.tsx'
import { SkillsView } from './skills-view.tsx'

/** Everything the framework says, to read, to compare and to search. */
export function LibraryPage() {
  const framework = useWorkspace((workspace) => workspace.framework)
  const ownActions = useWorkspace((workspace) => workspace.profile.ownActions)
  const { '*': rest = '' } = useParams<{ '*'?: string }>()
  const [, navigate] = useLocation()
  const place = placeAt(rest)
  const [query, setQuery] = useState(queryOfThisEntry)
  // The skill and the rungs looked at last, for coming back to them from another part.
  const left = useRef(new Map<View, string>())

  const [seen, setSeen] = useState(rest)
  if (seen !== rest) {
    setSeen(rest)
    if (place.view === 'search') setQuery(queryOfThisEntry())
  }

  useEffect(() => {
    const here = placeAt(rest)
    if (here.view === 'skills' && here.skill !== undefined) left.current.set('skills', skillPath(here.skill))
    if (here.view === 'rungs') left.current.set('rungs', rungsPath(here.rungs))
  }, [rest])

  const look = (text: string): void => {
    setQuery(text)
    navigate(`${LIBRARY}/search`, { replace: place.view === 'search', state: { libraryQuery: text } })
  }
  return (
    <Page
      title="Library"
      lead={leadOf(framework, ownActions)}
      tools={
        <SearchBox
          label="Search the library"
          value={query}
          onChange={look}
          onEnter={() => look(query)}
          shortcut="searchLibrary"
        />
      }
    >
      <div className={styles['views']}>
        <Segmented<View>
          label="Part of the library"
          value={place.view}
          options={viewsOf(framework)}
          onChange={(view) => navigate(left.current.get(view) ?? `${LIBRARY}/${view}`)}
        />
        <Link href="/framework" className={buttonClass('ghost')}>
          Your framework
        </Link>
      </div>
      <PlaceView place={place} query={query} />
    </Page>
  )
}

function PlaceView({ place, query }: { readonly place: Place; readonly query: string }) {
  switch (place.view) {
    case 'skills':
      return <SkillsView skill={place.skill} action={place.action} />
    case 'rungs':
      return <RungsView chosen={place.rungs} />
    case 'artifacts':
      return <ArtifactsView selected={place.artifact} />
    case 'phrasebook':
      return <PhrasebookView selected={place.phrase} />
    case 'search':
      return <SearchView query={query} />
    case 'unknown':
      return (
        <EmptyState text="The library has no such page.">
          <Link href={LIBRARY} className={buttonClass('primary')}>
            To all skills
          </Link>
        </EmptyState>
      )
  }
}

/** Only parts that this framework has. */
function viewsOf(framework: Framework): readonly { readonly value: View; readonly label: string }[] {
  return [
    { value: 'skills', label: 'Skills' },
    { value: 'rungs', label: 'Rungs side by side' },
    ...(framework.artifacts?.length ? [{ value: 'artifacts', label: 'Artifacts' } as const] : []),
    ...(framework.phrasebook?.length ? [{ value: 'phrasebook', label: 'Phrasebook' } as const] : []),
  ]
}

function leadOf({ name, skills, rungs, actions }: Framework, own: readonly OwnAction[]): string {
  const mine = actions.filter(({ id }) => own.some((one) => one.id === id)).length
  const parts = [
    counted(skills.length, 'skill'),
    counted(rungs.length, 'rung'),
    counted(actions.length - mine, 'action'),
    ...(mine === 0 ? [] : [`${number(mine)} of your own`]),
  ]
  return `${name}: ${listed(parts)}, to read and to compare.`
}

/** What was looked for when this step of the history was left, so that going back finds the same answers. */
function queryOfThisEntry(): string {
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null || !('libraryQuery' in state)) return ''
  return typeof state.libraryQuery === 'string' ? state.libraryQuery : ''
}
