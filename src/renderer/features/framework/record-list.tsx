import { memo, useDeferredValue, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Framework } from '#domain/framework/framework.ts'
import { TextField } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { AddRecord } from './add-record.tsx'
import { listGroups } from './list-groups.ts'
import { EMPTY, LISTED_PARTS, MANY } from './part-words.ts'
import { HOME, hrefOf, thingsToMend, type ListedPart, type Place } from './places.ts'
import styles from './record-list.module.css'

interface RecordListProps {
  readonly framework: Framework
  readonly place: Place | undefined
  readonly errors: ReadonlyMap<string, number>
}

/** Everything in the framework, one part at a time, with what to mend marked. */
export function RecordList({ framework, place, errors }: RecordListProps) {
  const [part, setPart] = useState<ListedPart>(listedPart(place) ?? 'skills')
  const [shownFor, setShownFor] = useState(place)
  const [words, setWords] = useState('')
  const wanted = useDeferredValue(words)
  // A link from elsewhere, such as a problem, opens the part of the list that it leads to.
  if (shownFor !== place) {
    setShownFor(place)
    setPart(listedPart(place) ?? part)
  }
  const count = framework[part]?.length ?? 0
  return (
    <nav className={styles['list']} aria-label="Parts of the framework">
      <Link href={HOME} className={styles['whole']} aria-current={place === undefined ? 'page' : undefined}>
        The framework as a whole
      </Link>
      <Segmented label="What to list" value={part} options={LISTED_PARTS} onChange={setPart} />
      {count > 0 && (
        <TextField label={`Find among ${count} ${MANY[part]}`} type="search" value={words} onChange={setWords} />
      )}
      <AddRecord key={part} framework={framework} part={part} place={place} />
      <Rows framework={framework} part={part} words={wanted} here={place ? hrefOf(place) : HOME} errors={errors} />
    </nav>
  )
}

function listedPart(place: Place | undefined): ListedPart | undefined {
  return place?.part === 'domains' ? 'skills' : place?.part
}

interface RowsProps {
  readonly framework: Framework
  readonly part: ListedPart
  readonly words: string
  readonly here: string
  readonly errors: ReadonlyMap<string, number>
}

const Rows = memo(function Rows({ framework, part, words, here, errors }: RowsProps) {
  const groups = listGroups(framework, part, words)
  const list = useRef<HTMLDivElement>(null)
  // What a link from elsewhere leads to is brought into view in the list, and nothing but the list moves.
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current="page"]')
    if (!row || !list.current) return
    const [outer, inner] = [list.current.getBoundingClientRect(), row.getBoundingClientRect()]
    if (inner.top < outer.top || inner.bottom > outer.bottom)
      list.current.scrollTop += inner.top - outer.top - outer.height / 3
  }, [here, part])
  if ((framework[part]?.length ?? 0) === 0) return <p className="muted">{EMPTY[part]}</p>
  if (groups.length === 0) return <p className="muted">Nothing has these words in its name.</p>
  return (
    <div className={styles['rows']} ref={list}>
      {groups.map((group) => (
        <div key={group.label}>
          <div className={styles['group']}>
            {group.href === undefined ? (
              group.label
            ) : (
              <Row href={group.href} name={group.label} here={here} errors={errors} />
            )}
          </div>
          <ul aria-label={group.label}>
            {group.rows.map(({ id, name }) => (
              <li key={id}>
                <Row href={hrefOf({ part, id })} name={name} here={here} errors={errors} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
})

interface RowProps {
  readonly href: string
  readonly name: string
  readonly here: string
  readonly errors: ReadonlyMap<string, number>
}

function Row({ href, name, here, errors }: RowProps) {
  const count = errors.get(href) ?? 0
  return (
    <Link href={href} className={styles['row']} aria-current={href === here ? 'page' : undefined}>
      <span>{name}</span>
      {count > 0 && (
        <span className={styles['count']}>
          <span aria-hidden>{count}</span>
          <span className="visually-hidden">{thingsToMend(count)}</span>
        </span>
      )}
    </Link>
  )
}
