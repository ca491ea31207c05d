import { Check, Flag, Pin } from 'lucide-react'
import { memo, type KeyboardEvent } from 'react'
import { classes } from '../ui/classes.ts'
import type { DragHandlers } from './timeline-drag.ts'
import type { Ghost, PlacedSpan, Span } from './timeline-layout.ts'
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

/** Pixels of the calendar, from its start. */
export interface Pixels {
  readonly left: number
  readonly width: number
}

export const ROW_HEIGHT = 50

interface BarProps {
  readonly placed: PlacedSpan<TimelineBar>
  /** Undefined when it stands where it stood. */
  readonly ghost: Ghost | undefined
  readonly draft: TimelineDraft | undefined
  readonly weekWidth: number
  readonly isSelected: boolean
  readonly isTabStop: boolean
  /** The only part of the calendar that has to be right at once; undefined when all of it has to be. */
  readonly urgent: Pixels | undefined
  readonly handlers: DragHandlers
  readonly onSelect: (id: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/**
 * One bar, with the outline of where it stood before. It is drawn again only when something about it is new, and while
 * only a part is urgent, a bar that lies outside of it before and after waits.
 */
export const Bar = memo(function Bar(props: BarProps) {
  const { placed, ghost, draft, weekWidth, isSelected, isTabStop, handlers, onSelect, onKeyDown } = props
  const { item, left, width, row, outside } = placed
  return (
    <>
      {ghost && (
        <i
          className={styles['ghost']}
          style={{ left: `${ghost.left}px`, width: `${ghost.width}px`, top: `${ghost.row * ROW_HEIGHT + 4}px` }}
        />
      )}
      {/* It moves by its place, which has no look: the bar itself need not be styled again for that. */}
      <div
        className={classes(styles['place'], draft && styles['moving'])}
        style={{
          left: `${left + (draft?.weeks ?? 0) * weekWidth}px`,
          width: `${width}px`,
          top: `${row * ROW_HEIGHT + 7}px`,
        }}
      >
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
          )}
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
      </div>
    </>
  )
}, mayStay)

/** `before` is what was drawn last, however often drawing was skipped since. */
function mayStay(before: BarProps, after: BarProps): boolean {
  const { urgent } = after
  if (urgent && isOutside(before, urgent) && isOutside(after, urgent)) return true
  const { placed: was, ghost: wasGhost, urgent: _, ...rest } = before
  const { placed: is, ghost: isGhost, urgent: __, ...others } = after
  const { item: wasBar, ...wasThere } = was
  const { item: isBar, ...isThere } = is
  return isSame(rest, others) && isSame(wasThere, isThere) && isSame(wasBar, isBar) && isSameGhost(wasGhost, isGhost)
}

function isSameGhost(one: Ghost | undefined, other: Ghost | undefined): boolean {
  return one?.left === other?.left && one?.width === other?.width && one?.row === other?.row
}

function isOutside({ placed, ghost }: BarProps, { left, width }: Pixels): boolean {
  return [placed, ghost].every((one) => !one || one.left + one.width < left || one.left > left + width)
}

function isSame<Value extends object>(one: Value | undefined, other: Value | undefined): boolean {
  if (!one || !other) return one === other
  return (Object.keys({ ...one, ...other }) as (keyof Value)[]).every((key) => Object.is(one[key], other[key]))
}
