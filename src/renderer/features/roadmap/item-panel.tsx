import { ArrowDown, ArrowUp, Trash2, X } from 'lucide-react'
import { useLocation } from 'wouter'
import { isDay } from '#domain/calendar.ts'
import type { RoadmapItem } from '#domain/profile/roadmap-record.ts'
import { findInDue, problemOfDays } from '#domain/roadmap/check-item.ts'
import { isDone } from '#domain/roadmap/place-work.ts'
import { putItem, removeItem, setDoneShare } from '#domain/roadmap/roadmap-changes.ts'
import type { Roadmap } from '#domain/roadmap/roadmap.ts'
import { problemOfTypedDay } from '../../careers/typed-day.ts'
import { change } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DraftField } from '../../ui/draft-field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { promiseWords, spanWords } from './item-words.ts'
import { MustFollow } from './must-follow.tsx'
import styles from './roadmap.module.css'
import { ValueFields } from './value-fields.tsx'

const DONE_SHARES = [0, 0.25, 0.5, 0.75, 1]

interface ItemPanelProps {
  readonly item: RoadmapItem
  readonly roadmap: Roadmap
  readonly onMove: (step: -1 | 1) => void
}

/** Everything about one item. What is typed is kept at once; what cannot be kept says why. */
export function ItemPanel({ item, roadmap, onMove }: ItemPanelProps) {
  const items = useWorkspace((workspace) => workspace.profile.roadmapItems)
  const team = useWorkspace((workspace) => workspace.profile.team)
  const today = useToday()
  const [, navigate] = useLocation()
  const row = roadmap.rows.find((one) => one.item.id === item.id)
  const open = items.filter((one) => !isDone(one))
  const keep = (what: string, next: Partial<RoadmapItem>): void =>
    change(`${what} of “${item.title}”`, (profile) => putItem(profile, { ...item, ...next }), {
      mergeKey: `roadmap ${item.id} ${what}`,
    })
  const keepDay = (what: string, field: 'from' | 'due', text: string): void => {
    const { [field]: _, ...rest } = item
    change(`${what} of “${item.title}”`, (profile) => putItem(profile, isDay(text) ? { ...rest, [field]: text } : rest))
  }
  const keepValue = (value: RoadmapItem['value']): void => {
    const { value: _, ...rest } = item
    change(`value of “${item.title}”`, (profile) => putItem(profile, value ? { ...rest, value } : rest))
  }
  const due = findInDue({ team, roadmapItems: items }, item, today)
  const shares = DONE_SHARES.includes(item.doneShare ?? 0)
    ? DONE_SHARES
    : [...DONE_SHARES, item.doneShare ?? 0].toSorted((a, b) => a - b)
  const remove = (): void => {
    change(`removing “${item.title}”`, (profile) => removeItem(profile, item.id))
    sayChanged('Item removed', `“${item.title}” is off the roadmap.`)
    navigate('/roadmap', { replace: true })
  }
  return (
    <Card
      title={item.title}
      aside={
        <IconButton label="Close this item" onClick={() => navigate('/roadmap', { replace: true })}>
          <X size={16} aria-hidden />
        </IconButton>
      }
    >
      <div className={styles['stack']}>
        {row && (
          <p className={styles['facts']}>
            {spanWords(row)}
            {item.due !== undefined && <span data-late={row.weeksLate > 0}>{promiseWords(row)}</span>}
          </p>
        )}
        <DraftField
          label="Title"
          fieldKey={`title ${item.id}`}
          value={item.title}
          maxLength={120}
          problemOf={(text) => (text.trim() === '' ? 'Type what the work is called.' : undefined)}
          onCommit={(text) => keep('title', { title: text.trim() })}
        />
        <DraftField
          label="Outcome"
          fieldKey={`outcome ${item.id}`}
          value={item.outcome}
          maxLength={500}
          placeholder="What will be different once it is there"
          onCommit={(outcome) => keep('outcome', { outcome })}
        />
        <div className={styles['pair']}>
          <DraftField
            label="Person-days"
            fieldKey={`days ${item.id}`}
            value={String(item.personDays)}
            inputMode="decimal"
            problemOf={problemOfDays}
            onCommit={(text) => keep('effort', { personDays: Number(text) })}
          />
          <DraftField
            label="Owner"
            fieldKey={`owner ${item.id}`}
            value={item.owner}
            maxLength={120}
            onCommit={(owner) => keep('owner', { owner: owner.trim() })}
          />
        </div>
        <div className={styles['stackSmall']}>
          <span className={styles['label']}>Done so far</span>
          <Segmented
            label="Done so far"
            look="pills"
            value={String(item.doneShare ?? 0)}
            options={shares.map((share) => ({
              value: String(share),
              label: share === 1 ? 'Done' : `${Math.round(share * 100)}%`,
            }))}
            onChange={(share) =>
              change(`progress of “${item.title}”`, (profile) => setDoneShare(profile, item.id, Number(share), today))
            }
          />
          <p className={styles['hint']}>Work in progress goes first, and no request interrupts it.</p>
        </div>
        <ValueFields
          fieldKey={item.id}
          value={item.value}
          others={items.filter(({ id }) => id !== item.id)}
          onCommit={keepValue}
        />
        <div className={styles['dates']}>
          <DraftField
            label="Not before"
            type="date"
            fieldKey={`from ${item.id}`}
            value={item.from ?? ''}
            problemOf={problemOfTypedDay}
            onCommit={(text) => keepDay('first day', 'from', text)}
          />
          <DraftField
            label="Promised for"
            type="date"
            fieldKey={`due ${item.id}`}
            value={item.due ?? ''}
            problemOf={problemOfTypedDay}
            onCommit={(text) => keepDay('promised day', 'due', text)}
          />
        </div>
        {(due.problem ?? due.note) !== undefined && (
          <p className={styles['finding']} role="status">
            {due.problem ?? due.note}
          </p>
        )}
        <MustFollow item={item} items={items} onChange={(after) => keep('links', { after: [...after] })} />
        <div className={styles['buttons']}>
          <Button small disabled={open[0] === item} onClick={() => onMove(-1)}>
            <ArrowUp size={14} aria-hidden />
            Earlier in the order
          </Button>
          <Button small disabled={open.at(-1) === item} onClick={() => onMove(1)}>
            <ArrowDown size={14} aria-hidden />
            Later
          </Button>
          <Button small look="ghost" onClick={remove}>
            <Trash2 size={14} aria-hidden />
            Remove
          </Button>
        </div>
      </div>
    </Card>
  )
}
