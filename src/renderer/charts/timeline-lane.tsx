import { memo, type KeyboardEvent } from 'react'
import { Bar, ROW_HEIGHT, type Pixels, type TimelineBar, type TimelineDraft } from './timeline-bar.tsx'
import type { DragHandlers } from './timeline-drag.ts'
import { placeLane, type Scale, type Span } from './timeline-layout.ts'
import styles from './timeline.module.css'

export interface TimelineLane {
  readonly id: string
  readonly label: string
  readonly bars: readonly TimelineBar[]
}

interface LaneProps extends Scale {
  readonly lane: TimelineLane
  readonly gridRow: number
  /** Where its bars stood before something was tried out. */
  readonly before: ReadonlyMap<string, Span> | undefined
  /** One of its bars on its way elsewhere. */
  readonly draft: TimelineDraft | undefined
  readonly weekWidth: number
  readonly selected: string | undefined
  readonly tabStop: string | undefined
  readonly urgent: Pixels | undefined
  /** Out of sight, and in too much of a hurry to be drawn: it stays as it was drawn last. */
  readonly waits: boolean
  readonly handlers: DragHandlers
  readonly onSelect: (id: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** The bars that belong together, in as many rows as they need to lie beside each other. */
export const Lane = memo(
  function Lane({ lane, gridRow, from, to, width, before, draft, selected, tabStop, ...rest }: LaneProps) {
    const { weekWidth, urgent, handlers, onSelect, onKeyDown } = rest
    const { bars, ghosts, rows } = placeLane(lane.bars, before, { from, to, width })
    return (
      <div
        className={styles['track']}
        role="group"
        aria-label={lane.label}
        data-sight={lane.id}
        style={{ gridRow, height: `${rows * ROW_HEIGHT + 12}px` }}
      >
        {bars.map((bar) => {
          const { item } = bar
          const moving = draft?.id === item.id ? draft : undefined
          return (
            <Bar
              key={item.id}
              placed={bar}
              ghost={moving ? bar : ghosts.get(item.id)}
              draft={moving}
              isSelected={item.id === selected}
              isTabStop={item.id === tabStop}
              {...{ weekWidth, urgent, handlers, onSelect, onKeyDown }}
            />
          )
        })}
      </div>
    )
  },
  (drawn, next) => next.waits || isSameLane(drawn, next),
)

function isSameLane(drawn: LaneProps, next: LaneProps): boolean {
  return (Object.keys(next) as (keyof LaneProps)[]).every((key) => Object.is(drawn[key], next[key]))
}
