import { ArrowDown, ArrowUp, GripVertical, MoreHorizontal, Pencil, Trash2, UserRound } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { Link } from 'wouter'
import { changeAgendaItem, removeAgendaItem } from '#domain/one-on-one/meeting-changes.ts'
import { AGENDA_KIND_WORDS, firstName, type AgendaKind } from '#domain/one-on-one/words.ts'
import type { AgendaItem } from '#domain/profile/one-on-one-record.ts'
import { change } from '../../state/changes.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { IconButton } from '../../ui/button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { Pill, type Tone } from '../../ui/pill.tsx'
import styles from './agenda-list.module.css'

export const KIND_TONES: Readonly<Record<AgendaKind, Tone>> = {
  'since-last': 'brand',
  calibrate: 'clay',
  decide: 'brass',
  ask: 'brass',
  'at-risk': 'clay',
  'trade-off': 'sky',
  topic: 'plain',
  career: 'plain',
}

interface AgendaRowProps {
  readonly meeting: string
  readonly item: AgendaItem
  readonly isFirst: boolean
  readonly isLast: boolean
  /** By one place. */
  readonly onStep: (direction: -1 | 1) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

export function AgendaRow({ meeting, item, isFirst, isLast, onStep, onKeyDown }: AgendaRowProps) {
  const manager = useWorkspace((workspace) => workspace.profile.manager)
  const [editing, setEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const name = manager ? firstName(manager.name) : 'my manager'
  const stop = (): void => {
    setEditing(false)
    requestAnimationFrame(() => button.current?.focus())
  }
  const remove = (): void => {
    change('removed agenda line', (before) => removeAgendaItem(before, meeting, item.id))
    sayChanged('Taken off the agenda', item.text)
  }
  return (
    <>
      <GripVertical size={14} aria-hidden className={styles['grip']} />
      <span className={styles['words']}>
        {editing ? (
          <EditText meeting={meeting} item={item} onDone={stop} />
        ) : (
          <button
            ref={button}
            type="button"
            className={styles['text']}
            data-item={item.id}
            aria-label={`Edit: ${item.text}`}
            onClick={() => setEditing(true)}
            onKeyDown={onKeyDown}
          >
            {item.text}
          </button>
        )}
        <span className={styles['why']}>
          <Pill tone={KIND_TONES[item.kind]}>{AGENDA_KIND_WORDS[item.kind]}</Pill> {whyWords(item, name)}{' '}
          {item.kind === 'calibrate' && <Link href="/one-on-ones/calibrate">See both views</Link>}
        </span>
      </span>
      <Minutes meeting={meeting} item={item} />
      <Menu
        trigger={
          <IconButton label={`More about ${item.text}`}>
            <MoreHorizontal size={16} aria-hidden />
          </IconButton>
        }
      >
        <MenuItem icon={<Pencil size={15} aria-hidden />} onSelect={() => setEditing(true)}>
          Edit
        </MenuItem>
        {!isFirst && (
          <MenuItem icon={<ArrowUp size={15} aria-hidden />} onSelect={() => onStep(-1)}>
            Move up
          </MenuItem>
        )}
        {!isLast && (
          <MenuItem icon={<ArrowDown size={15} aria-hidden />} onSelect={() => onStep(1)}>
            Move down
          </MenuItem>
        )}
        <MenuItem
          icon={<UserRound size={15} aria-hidden />}
          onSelect={() =>
            change('who brings a line', (before) =>
              changeAgendaItem(before, meeting, item.id, { by: item.by === 'self' ? 'manager' : 'self' }),
            )
          }
        >
          {item.by === 'self' ? `It comes from ${name}` : 'It comes from me'}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Trash2 size={15} aria-hidden />} onSelect={remove}>
          Take off the agenda
        </MenuItem>
      </Menu>
    </>
  )
}

/** Why a suggestion is there, and who brought a line that is not one's own. */
function whyWords(item: AgendaItem, manager: string): string {
  return [
    ...(item.by === 'manager' ? [`From ${manager}.`] : []),
    ...(item.drafted ? [item.drafted.why] : item.item !== undefined ? ['From the rolling list.'] : []),
  ].join(' ')
}

interface EditTextProps {
  readonly meeting: string
  readonly item: AgendaItem
  readonly onDone: () => void
}

/** Enter and leaving keep the text, Escape does not; an empty text changes nothing. */
function EditText({ meeting, item, onDone }: EditTextProps) {
  const [text, setText] = useState(item.text)
  const left = useRef(false)
  const keep = (): void => {
    if (left.current) return
    left.current = true
    const next = text.trim()
    if (next !== '' && next !== item.text)
      change('agenda line', (before) => changeAgendaItem(before, meeting, item.id, { text: next }))
    onDone()
  }
  return (
    <input
      className={styles['input']}
      aria-label={`Text of ${item.text}`}
      autoFocus
      value={text}
      maxLength={500}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
        if (event.key === 'Escape') {
          left.current = true
          onDone()
        }
      }}
    />
  )
}

function Minutes({ meeting, item }: { readonly meeting: string; readonly item: AgendaItem }) {
  const [draft, setDraft] = useState({ minutes: item.minutes, text: String(item.minutes) })
  if (draft.minutes !== item.minutes) setDraft({ minutes: item.minutes, text: String(item.minutes) })
  const type = (text: string): void => {
    setDraft({ minutes: item.minutes, text })
    const minutes = Number(text)
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > 120 || minutes === item.minutes) return
    change('minutes of a line', (before) => changeAgendaItem(before, meeting, item.id, { minutes }), {
      mergeKey: `minutes ${item.id}`,
    })
  }
  return (
    <span className={styles['minutes']}>
      <input
        type="number"
        className={styles['input']}
        aria-label={`Minutes for ${item.text}`}
        min={1}
        max={120}
        value={draft.text}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setDraft({ minutes: item.minutes, text: String(item.minutes) })}
      />
      min
    </span>
  )
}
