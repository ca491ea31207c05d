import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, type ReactNode } from 'react'
import styles from './virtual-list.module.css'

interface VirtualListProps<Item> {
  readonly label: string
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  /** The usual height of an item in pixels; each is measured when it is drawn. */
  readonly estimate: number
  readonly children: (item: Item) => ReactNode
}

/** A list of any length that draws only what can be seen, and says how long it is. */
export function VirtualList<Item>({ label, items, keyOf, estimate, children }: VirtualListProps<Item>) {
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is handed to a memoized component
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (index) => {
      const item = items[index]
      return item === undefined ? index : keyOf(item)
    },
    overscan: 6,
  })
  return (
    <div
      className={styles['scroller']}
      ref={scroller}
      tabIndex={0}
      role="group"
      aria-label={label}
      // A short list is as tall as it is; a long one takes the window.
      style={{ height: `min(${virtual.getTotalSize() + 2}px, max(360px, calc(100vh - 290px)))` }}
    >
      <ul className={styles['list']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index]
          return (
            item !== undefined && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={styles['item']}
                style={{ transform: `translateY(${start}px)` }}
                aria-posinset={index + 1}
                aria-setsize={items.length}
              >
                {children(item)}
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
