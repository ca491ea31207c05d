import type { Source as Cited } from '#domain/framework/framework.ts'
import { useWorkspace } from '../../state/session.ts'
import { Disclosure } from './disclosure.tsx'
import styles from './sources.module.css'

const GRADE_WORDS: Record<NonNullable<Cited['grade']>, string> = {
  A: 'read in the original',
  B: 'a study, through another’s report',
  C: 'a view from practice',
}

/** What a text rests on, cited so that a reader can look for it; a source that nobody listed is named by its id. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  const listed = useWorkspace((workspace) => workspace.framework.sources) ?? []
  if (ids.length === 0) return null
  const found = byCitation(ids, listed)
  const unlisted = ids.filter((id) => !listed.some((source) => source.id === id))
  if (found.length === 0) return <p className="muted">Rests on {unlisted.join(', ')}</p>
  return (
    <div className={styles['rests']}>
      <Disclosure title={`Rests on ${found.length === 1 ? '1 source' : `${found.length} sources`}`}>
        {() => (
          <ul className={styles['sources']}>
            {found.map(({ source, ids: facts }) => (
              <li key={source.id}>
                {source.citation}
                <span className={styles['about']}>
                  {[
                    source.year,
                    ...(source.grade ? [GRADE_WORDS[source.grade]] : []),
                    `${facts.length === 1 ? 'fact' : 'facts'} ${facts.join(', ')}`,
                  ].join(' · ')}
                </span>
              </li>
            ))}
            {unlisted.length > 0 && <li className="muted">Not in the list of sources: {unlisted.join(', ')}</li>}
          </ul>
        )}
      </Disclosure>
    </div>
  )
}

/** One source within a line. */
export function Source({ id }: { readonly id: string }) {
  const source = useWorkspace((workspace) => workspace.framework.sources)?.find((one) => one.id === id)
  return <span className="muted">{source ? `${cited(source)} (fact ${id})` : id}</span>
}

/** Within a line a year is said where there is one. */
function cited({ citation, year }: Cited): string {
  return /^\d/.test(year) ? `${citation}, ${year}` : citation
}

/** Each source once with the ids of everything taken from it. */
function byCitation(ids: readonly string[], listed: readonly Cited[]) {
  const found = new Map<string, { readonly source: Cited; readonly ids: string[] }>()
  for (const id of ids) {
    const source = listed.find((one) => one.id === id)
    if (!source) continue
    const key = `${source.citation} ${source.year}`
    const before = found.get(key)
    if (before) before.ids.push(id)
    else found.set(key, { source, ids: [id] })
  }
  return [...found.values()]
}
