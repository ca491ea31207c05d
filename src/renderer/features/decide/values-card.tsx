import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useState } from 'react'
import { latestVisit, sortValues } from '#domain/crossroads/crossroads-changes.ts'
import { MOST_VALUES, VALUE_CARDS } from '#domain/crossroads/value-cards.ts'
import { weighValues } from '#domain/crossroads/weigh-values.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './values-card.module.css'

/** A card sort: up to five that matter most, in their order. With buttons, so that keys and pointer do the same. */
export function ValuesCard() {
  const visit = useWorkspace((workspace) => latestVisit(workspace.profile))
  const today = useToday()
  const [said, setSaid] = useState('')
  const { cards } = weighValues(visit?.values ?? [])
  const chosen = cards.map(({ id }) => id)
  const isFull = chosen.length >= MOST_VALUES

  const keep = (values: readonly string[], words: string): void => {
    change('the order of your values', (before) => sortValues(before, values, newId(), today), { mergeKey: 'values' })
    setSaid(words)
  }
  const nameOf = (id: string): string => VALUE_CARDS.find((card) => card.id === id)?.name ?? id
  const move = (from: number, to: number): void => {
    const id = chosen[from]
    if (id === undefined || to < 0 || to >= chosen.length || from === to) return
    const others = chosen.toSpliced(from, 1)
    keep(others.toSpliced(to, 0, id), `${nameOf(id)} is now number ${to + 1} of ${chosen.length}`)
  }
  const toggle = (id: string): void => {
    if (chosen.includes(id))
      keep(
        chosen.filter((other) => other !== id),
        `${nameOf(id)} is put aside`,
      )
    else if (!isFull) keep([...chosen, id], `${nameOf(id)} is number ${chosen.length + 1}`)
  }

  return (
    <Card
      title="What matters to you"
      aside={<span className="muted">{`${chosen.length} of ${MOST_VALUES} chosen`}</span>}
    >
      <p className={styles['lead']}>
        Choose up to five cards and put them in order. There is no right set: the ways meet each of them differently.
      </p>
      {cards.length > 0 && (
        <ol className={styles['order']} aria-label="Matters most, in this order">
          {cards.map((card, at) => (
            <li key={card.id} className={styles['chosen']}>
              <span className={styles['place']} aria-hidden>
                {at + 1}
              </span>
              <span className={styles['name']}>{card.name}</span>
              <IconButton label={`${card.name} up`} aria-disabled={at === 0} onClick={() => move(at, at - 1)}>
                <ArrowUp size={15} aria-hidden />
              </IconButton>
              <IconButton
                label={`${card.name} down`}
                aria-disabled={at === cards.length - 1}
                onClick={() => move(at, at + 1)}
              >
                <ArrowDown size={15} aria-hidden />
              </IconButton>
              <IconButton label={`Put ${card.name} aside`} onClick={() => toggle(card.id)}>
                <X size={15} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ol>
      )}
      <ul className={styles['cards']} aria-label="All cards">
        {VALUE_CARDS.map((card) => {
          const at = chosen.indexOf(card.id)
          const isClosed = isFull && at < 0
          return (
            <li key={card.id}>
              <button
                type="button"
                className={styles['card']}
                aria-pressed={at >= 0}
                aria-disabled={isClosed}
                title={isClosed ? 'Five are chosen. Put one aside first.' : undefined}
                onClick={() => toggle(card.id)}
              >
                <span className={styles['name']}>{card.name}</span>
                <span className={styles['meaning']}>{card.meaning}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </Card>
  )
}
