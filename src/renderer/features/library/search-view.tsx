import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { kindWords, hours as hoursWords } from '#domain/documents/wording.ts'
import { actionHours, findSkill, type Framework } from '#domain/framework/framework.ts'
import { searchIndex, type FoundKind } from '#domain/framework/search.ts'
import { search, type Found } from '#domain/text-search.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useFreshTop } from './arrival.ts'
import { foundPath } from './library-place.ts'
import { Marked } from '../../careers/marked.tsx'
import styles from './search-view.module.css'

/** So many of a kind show before one asks for all. */
const FIRST_FEW = 6
/** So few more are not worth the asking. */
const ALMOST_ALL = 2

const KIND_TITLES: Record<FoundKind, string> = {
  skill: 'Skills',
  rung: 'Rungs',
  action: 'Actions',
  artifact: 'Artifacts',
  phrase: 'Phrases',
}

/** What holds the words, the kind with the best answer first. */
export function SearchView({ query }: { readonly query: string }) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const heading = useRef<HTMLHeadingElement>(null)
  useFreshTop(heading, 'search')
  const index = useMemo(() => searchIndex(framework), [framework])
  const wanted = useDeferredValue(query)
  const found = useMemo(() => search(index, wanted), [index, wanted])
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  return (
    <section className={styles['view']} aria-labelledby="search-heading">
      <div role="status">
        <h2 id="search-heading" ref={heading} tabIndex={-1} className={styles['count']}>
          {countWords(wanted, found.length)}
        </h2>
      </div>
      {found.length === 0 && (
        <EmptyState
          text={
            wanted.trim() === ''
              ? 'Type a word: the name of a skill, something people do at work, a tool, or a term from a meeting.'
              : 'Nothing in the library holds all of these words. Try fewer, or only the beginning of one.'
          }
        />
      )}
      {kinds.map((kind) => (
        <FoundGroup key={`${kind} ${wanted}`} kind={kind} found={found} query={wanted} />
      ))}
    </section>
  )
}

interface FoundGroupProps {
  readonly kind: FoundKind
  readonly found: readonly Found<FoundKind>[]
  readonly query: string
}

function FoundGroup({ kind, found, query }: FoundGroupProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const [all, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const ofKind = found.filter((entry) => entry.kind === kind)
  const shown = all || ofKind.length <= FIRST_FEW + ALMOST_ALL ? ofKind : ofKind.slice(0, FIRST_FEW)
  const showAll = (): void => {
    setAll(true)
    // The button goes away with the click; the keyboard stays with the answers.
    list.current?.querySelector<HTMLElement>('li:last-child a')?.focus()
  }
  return (
    <Card title={KIND_TITLES[kind]} aside={<span className="muted number">{ofKind.length}</span>}>
      <ul className={styles['found']} ref={list}>
        {shown.map((entry) => (
          <li key={entry.id}>
            <Link href={foundPath(entry, framework)} className={styles['entry']}>
              <span className={styles['name']}>
                <span>
                  <Marked text={entry.name} query={query} />
                </span>
                <span className={styles['where']}>{whereWords(entry, framework)}</span>
              </span>
              <span className={styles['excerpt']}>
                <Marked text={entry.excerpt} query={query} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < ofKind.length && (
        <Button small onClick={showAll}>
          Show all {ofKind.length}
        </Button>
      )}
    </Card>
  )
}

function countWords(query: string, count: number): string {
  if (query.trim() === '') return 'Search everything'
  return `${count === 0 ? 'Nothing' : count === 1 ? '1 place' : `${count} places`} for “${query.trim()}”`
}

/** What tells entries of a kind apart, beside the name. */
function whereWords({ kind, id }: Found<FoundKind>, framework: Framework): string {
  switch (kind) {
    case 'skill': {
      const domain = findSkill(framework, id)?.domain
      return framework.domains.find((other) => other.id === domain)?.name ?? ''
    }
    case 'action': {
      const action = framework.actions.find((other) => other.id === id)
      return action ? `${kindWords(action.kind)} · ${hoursWords(actionHours(action))}` : ''
    }
    case 'phrase':
      return framework.phrasebook?.find((phrase) => phrase.id === id)?.direction === 'to-operations'
        ? 'an executive says'
        : 'operations says'
    case 'rung':
    case 'artifact':
      return ''
  }
}
