import { useLayoutEffect, useMemo, useRef, type PointerEvent } from 'react'

/** Pixels that a pointer may tremble before a click becomes a drag. */
const SLACK = 4

export interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void
  readonly onClickCapture: (event: { stopPropagation(): void; preventDefault(): void }) => void
}

interface BarDrag {
  /** Pixels of one step. */
  readonly step: number
  /** Steps away from where the bar lay; undefined when the drag was given up. */
  readonly onDrag: (id: string, steps: number | undefined) => void
  readonly onDrop: (id: string, steps: number) => void
}

/**
 * Drags a bar, which names itself in `data-bar`, sideways in whole steps. A click without a drag stays a click; one
 * that ends a drag is none. The handlers are the same for all bars and for good, so that they are no reason to draw.
 */
export function useBarDrag(options: BarDrag): DragHandlers {
  const latest = useRef(options)
  useLayoutEffect(() => {
    latest.current = options
  })
  const drag = useRef<{ readonly id: string; readonly from: number; steps: number; moves: boolean }>(undefined)
  const justDragged = useRef(false)
  return useMemo(
    () => ({
      onPointerDown: (event) => {
        justDragged.current = false
        if (event.button !== 0 || event.pointerType === 'touch') return
        drag.current = { id: idOf(event), from: event.clientX, steps: 0, moves: false }
      },
      onPointerMove: (event) => {
        const current = drag.current
        if (current?.id !== idOf(event)) return
        if (!current.moves) {
          if (Math.abs(event.clientX - current.from) < SLACK) return
          current.moves = true
          event.currentTarget.setPointerCapture(event.pointerId)
          latest.current.onDrag(current.id, 0)
        }
        const steps = Math.round((event.clientX - current.from) / latest.current.step)
        if (steps === current.steps) return
        current.steps = steps
        latest.current.onDrag(current.id, steps)
      },
      onPointerUp: () => {
        const current = drag.current
        drag.current = undefined
        if (!current?.moves) return
        justDragged.current = true
        latest.current.onDrag(current.id, undefined)
        latest.current.onDrop(current.id, current.steps)
      },
      onPointerCancel: (event) => {
        drag.current = undefined
        latest.current.onDrag(idOf(event), undefined)
      },
      onClickCapture: (event) => {
        if (!justDragged.current) return
        justDragged.current = false
        event.stopPropagation()
        event.preventDefault()
      },
    }),
    [],
  )
}

function idOf(event: PointerEvent<HTMLElement>): string {
  return event.currentTarget.dataset['bar'] ?? ''
}
