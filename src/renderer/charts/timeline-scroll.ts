import { useCallback, useLayoutEffect, useRef, useState, type RefObject, type UIEvent } from 'react'
import { pixelsAt, pixelsTo, pointAt, type Scale } from './timeline-layout.ts'

/** Pixels of the past that stay in sight when today is shown. */
const BEFORE_TODAY = 48

interface TimelineScroll {
  /** How many whole steps the calendar is scrolled by. */
  readonly steps: number
  readonly onScroll: (event: UIEvent<HTMLElement>) => void
  readonly showToday: () => void
}

/**
 * Starts a calendar that is longer than its window at today, and keeps the same day at the left edge when it is drawn
 * wider or longer. `inner` is what scrolls inside the window.
 */
export function useTimelineScroll(
  inner: RefObject<HTMLElement | null>,
  { from, to, width }: Scale,
  { today, room, step }: { readonly today: string; readonly room: number; readonly step: number },
): TimelineScroll {
  const [steps, setSteps] = useState(0)
  const edge = useRef<number>(undefined)
  const isMeasured = room > 0
  const toToday = useCallback(
    () => Math.max(0, pixelsTo(today < from ? from : today > to ? to : today, { from, to, width }) - BEFORE_TODAY),
    [today, from, to, width],
  )
  useLayoutEffect(() => {
    const scroller = inner.current?.parentElement
    if (!scroller || !isMeasured) return
    scroller.scrollTo({
      left: edge.current === undefined ? toToday() : pixelsAt(edge.current, { from, to, width }),
      behavior: 'instant',
    })
    edge.current ??= pointAt(scroller.scrollLeft, { from, to, width })
  }, [inner, isMeasured, from, to, width, toToday])
  const onScroll = useCallback(
    ({ currentTarget }: UIEvent<HTMLElement>) => {
      edge.current = pointAt(currentTarget.scrollLeft, { from, to, width })
      setSteps(Math.floor(currentTarget.scrollLeft / step))
    },
    [from, to, width, step],
  )
  const showToday = useCallback(() => {
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    inner.current?.parentElement?.scrollTo({ left: toToday(), behavior: isCalm ? 'instant' : 'smooth' })
  }, [inner, toToday])
  return { steps, onScroll, showToday }
}
