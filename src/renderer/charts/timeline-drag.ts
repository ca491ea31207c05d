import { useRef, type PointerEvent } from 'react'

/** Pixels that a pointer may tremble before a click becomes a drag. */
const SLACK = 4

interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerCancel: () => void
  readonly onClickCapture: (event: { stopPropagation(): void; preventDefault(): void }) => void
}

interface BarDrag {
  /** Pixels of one step. */
  readonly step: number
  /** Steps away from where the bar lay; undefined when the drag was given up. */
  readonly onDrag: (id: string, steps: number | undefined) => void
  readonly onDrop: (id: string, steps: number) => void
}

/** Drags a bar sideways in whole steps. A click without a drag stays a click; one that ends a drag is none. */
export function useBarDrag({ step, onDrag, onDrop }: BarDrag): (id: string) => DragHandlers {
  const drag = useRef<{ readonly id: string; readonly from: number; steps: number; moves: boolean }>(undefined)
  const justDragged = useRef(false)
  const stepsTo = (event: PointerEvent): number => Math.round((event.clientX - (drag.current?.from ?? 0)) / step)
  return (id) => ({
    onPointerDown: (event) => {
      justDragged.current = false
      if (event.button !== 0 || event.pointerType === 'touch') return
      drag.current = { id, from: event.clientX, steps: 0, moves: false }
    },
    onPointerMove: (event) => {
      const current = drag.current
      if (current?.id !== id) return
      if (!current.moves) {
        if (Math.abs(event.clientX - current.from) < SLACK) return
        current.moves = true
        event.currentTarget.setPointerCapture(event.pointerId)
        onDrag(id, 0)
      }
      const steps = stepsTo(event)
      if (steps === current.steps) return
      current.steps = steps
      onDrag(id, steps)
    },
    onPointerUp: () => {
      const current = drag.current
      drag.current = undefined
      if (!current?.moves) return
      justDragged.current = true
      onDrag(id, undefined)
      onDrop(id, current.steps)
    },
    onPointerCancel: () => {
      drag.current = undefined
      onDrag(id, undefined)
    },
    onClickCapture: (event) => {
      if (!justDragged.current) return
      justDragged.current = false
      event.stopPropagation()
      event.preventDefault()
    },
  })
}
