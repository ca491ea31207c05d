import { useRef, useState, type KeyboardEvent } from 'react'
import { moveAgendaItem } from '#domain/one-on-one/meeting-changes.ts'
import type { Meeting } from '#domain/profile/one-on-one-record.ts'
import { change } from '../../state/changes.ts'
import { stepInOrder, walkStep } from '../../state/shortcuts.ts'
import { AgendaRow } from './agenda-row.tsx'
import styles from './agenda-list.module.css'

/** Arrows walk from line to line, Alt with an arrow moves the line, Enter edits it; the pointer drags the row. */
export function AgendaList({ meeting }: { readonly meeting: Meeting }) {
  const { agenda } = meeting
  const list = useRef<HTMLOListElement>(null)
  const [dragged, setDragged] = useState<string>()
  const [over, setOver] = useState<string>()
  const [said, setSaid] = useState('')
  const from = agenda.findIndex(({ id }) => id === dragged)

  const move = (id: string, place: number): void => {
    const item = agenda.find((one) => one.id === id)
    if (!item || place < 0 || place >= agenda.length) return
    change('order of the agenda', (before) => moveAgendaItem(before, meeting.id, id, place))
    setSaid(`${item.text}: place ${place + 1} of ${agenda.length}.`)
  }
  const drop = (target: string | undefined): void => {
    const place = agenda.findIndex(({ id }) => id === target)
    if (dragged !== undefined && place !== -1 && place !== from) move(dragged, place)
    setDragged(undefined)
    setOver(undefined)
  }
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const step = stepInOrder(event)
    const direction = step ?? walkStep(event)
    const item = agenda[index]
    if (direction === undefined || !item) return
    event.preventDefault()
    if (step !== undefined) return move(item.id, index + step)
    const neighbor = agenda[index + direction]
    if (neighbor) list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(neighbor.id)}"]`)?.focus()
  }

  return (
    <>
      <p className="visually-hidden" id="agenda-keys">
        Arrow keys go from line to line; Alt and an arrow key move the line; Enter edits it.
      </p>
      <ol className={styles['list']} ref={list} aria-describedby="agenda-keys">
        {agenda.map((item, index) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- lines are dragged by their row; keys move them from the line itself
          <li
            key={item.id}
            className={styles['row']}
            draggable
            data-over={over !== item.id || from === index ? undefined : from < index ? 'below' : 'above'}
            data-dragged={dragged === item.id}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              event.dataTransfer.setData('text/plain', item.text)
              setDragged(item.id)
            }}
            onDragOver={(event) => {
              if (dragged === undefined) return
              event.preventDefault()
              if (over !== item.id) setOver(item.id)
            }}
            onDrop={(event) => (event.preventDefault(), drop(item.id))}
            onDragEnd={() => drop(undefined)}
          >
            <AgendaRow
              meeting={meeting.id}
              item={item}
              isFirst={index === 0}
              isLast={index === agenda.length - 1}
              onStep={(direction) => move(item.id, index + direction)}
              onKeyDown={(event) => onKeyDown(event, index)}
            />
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}
