import { Check, Flag, Pin } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { classes } from '../ui/classes.ts'
import type { useBarDrag } from './timeline-drag.ts'
import { pixelsAfter, pixelsTo, type PlacedSpan, type Scale, type Span } from './timeline-layout.ts'
import styles from './timeline.module.css'

export interface TimelineBar extends Span {
  readonly label: string
  readonly note: string
  /** What the picture shows besides: for a screen reader and for the pointer. */
  readonly details: string
  readonly tone: 'brand' | 'sky' | 'brass'
  readonly critical: boolean
  readonly done: boolean
  readonly pinned: boolean
}

/** A bar on its way to other weeks. */
export interface TimelineDraft {
  readonly id: string
  readonly weeks: number
  /** Where it would lie, in words. */
  readonly words: string
}

export const ROW_HEIGHT = 50

interface GhostProps {
  readonly bar: TimelineBar
  readonly before: Pick<Span, 'from' | 'to'> | undefined
  readonly row: number
  readonly scale: Scale
  readonly dragged: TimelineDraft | undefined
}

/** Where a bar stood before, when that is elsewhere. */
export function Ghost({ bar, before, row, scale, dragged }: GhostProps) {
  const stays = before?.from === bar.from && before.to === bar.to && dragged?.id !== bar.id
  if (!before || stays) return null
  const start = pixelsTo(before.from, scale)
  const end = Math.min(scale.width, pixelsAfter(before.to, scale))
  return (
    <i
      className={styles['ghost']}
      style={{ left: `${start}px`, width: `${end - start}px`, top: `${row * ROW_HEIGHT + 4}px` }}
    />
  )
}

interface BarProps {
  readonly placed: PlacedSpan<TimelineBar>
  readonly draft: TimelineDraft | undefined
  readonly weekWidth: number
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly handlers: ReturnType<ReturnType<typeof useBarDrag>>
  readonly onSelect: (id: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

export function Bar({ placed, draft, weekWidth, isSelected, isTabStop, handlers, onSelect, onKeyDown }: BarProps) {
  const { item, left, width, row, outside } = placed
  return (
    <button
      type="button"
      title={draft ? undefined : `${item.label}: ${item.details}`}
      data-bar={item.id}
      aria-pressed={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      className={classes(
        styles['bar'],
        styles[item.tone],
        item.critical && styles['critical'],
        item.done && styles['done'],
        outside && styles['outside'],
        draft && styles['moving'],
      )}
      style={{
        left: `${left + (draft?.weeks ?? 0) * weekWidth}px`,
        width: `${width}px`,
        top: `${row * ROW_HEIGHT + 7}px`,
      }}
      onClick={() => onSelect(item.id)}
      onKeyDown={onKeyDown}
      {...handlers}
    >
      <span className={styles['words']}>
        <b>{item.label}</b>{' '}
        <small>
          {item.critical && <Flag size={10} aria-hidden />}
          {item.pinned && <Pin size={10} aria-hidden />}
          {item.done && <Check size={10} strokeWidth={3} aria-hidden />}
          {draft ? draft.words : item.note}
        </small>
        <span className="visually-hidden"> {item.details}</span>
      </span>
    </button>
  )
}
