import { useState } from 'react'
import { daySpan, type Day } from '#domain/calendar.ts'
import { counted, hours } from '#domain/documents/wording.ts'
import { keepAsItIs, whyNotKept, type ReplanItem } from '#domain/planning/keep-as-it-is.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import styles from './replan-notice.module.css'

interface ReplanItemsProps {
  readonly items: readonly ReplanItem[]
  /** The Monday from which the plan would be made. */
  readonly start: Day
  /** Whether the list is open to begin with. */
  readonly open: boolean
  readonly onSelect: (milestone: string) => void
}

const GROUPS = [
  { kind: 'added', title: 'Would come in', keep: 'Leave out' },
  { kind: 'removed', title: 'Would go', keep: 'Keep' },
  { kind: 'moved', title: 'Would move', keep: 'Keep its days' },
] as const satisfies readonly { readonly kind: ReplanItem['kind']; readonly title: string; readonly keep: string }[]

/** Every milestone that making the plan again would touch, each of which can be kept as it is. */
export function ReplanItems({ items, start, open: opened, onSelect }: ReplanItemsProps) {
  const [open, setOpen] = useState(opened)
  const groups = GROUPS.map((group) => ({ ...group, items: items.filter(({ kind }) => kind === group.kind) }))
  return (
    <div className={styles['items']}>
      <Button small look="ghost" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide the changes' : `See ${counted(items.length, 'change')} one by one`}
      </Button>
      {open &&
        groups
          .filter((group) => group.items.length > 0)
          .map((group) => (
            <section key={group.kind} aria-label={group.title}>
              <p>
                <b>{group.title}</b>
              </p>
              <ul className={styles['list']}>
                {group.items.map((item) => (
                  <Item key={item.milestone.id} item={item} keep={group.keep} start={start} onSelect={onSelect} />
                ))}
              </ul>
            </section>
          ))}
    </div>
  )
}

interface ItemProps extends Pick<ReplanItemsProps, 'start' | 'onSelect'> {
  readonly item: ReplanItem
  readonly keep: string
}

function Item({ item, keep: label, start, onSelect }: ItemProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const { milestone } = item
  const reason = whyNotKept(profile, item, start)
  const keep = (): void => {
    change(`keeping “${milestone.title}” as it is`, (before) => keepAsItIs(before, item, newId, today))
    sayChanged('Kept as it is', KEPT_WORDS[item.kind])
  }
  return (
    <li>
      <span className={styles['item']}>
        {item.kind === 'added' ? (
          <b>{milestone.title}</b>
        ) : (
          <button type="button" className={styles['title']} onClick={() => onSelect(milestone.id)}>
            {milestone.title}
          </button>
        )}
        <span className="muted">{itemWords(item)}</span>
      </span>
      {reason === undefined ? (
        <Button small aria-label={`${label}: ${milestone.title}`} onClick={keep}>
          {label}
        </Button>
      ) : (
        <span className="muted">{reason}</span>
      )}
    </li>
  )
}

const KEPT_WORDS: Record<ReplanItem['kind'], string> = {
  added: 'It is declined, and can be taken back further down.',
  removed: 'It stays in the plan when you replan.',
  moved: 'It is pinned to the days it has.',
}

function itemWords(item: ReplanItem): string {
  const { milestone } = item
  const span = daySpan(milestone.starts, milestone.ends)
  if (item.kind === 'moved') {
    const { before, weeks } = item
    const by =
      weeks === 0
        ? 'ends in the same week'
        : `ends ${counted(Math.abs(weeks), 'week')} ${weeks > 0 ? 'later' : 'earlier'}`
    return `${daySpan(before.starts, before.ends)} to ${span}: ${by}`
  }
  return `${span} · ${hours(milestone.hours)}`
}
