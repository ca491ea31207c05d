import { useEffect, type RefObject } from 'react'

/**
 * Brings what a link pointed at into view and hands it the keyboard. Waits for one frame, because the frame around a
 * new screen scrolls to the top and takes the focus after everything inside it.
 */
export function useArrival(target: RefObject<HTMLElement | null>, key: string | undefined): void {
  useEffect(() => {
    if (key === undefined) return undefined
    const frame = requestAnimationFrame(() => {
      target.current?.scrollIntoView({ block: 'center' })
      target.current?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [target, key])
}

/** Starts what is shown for `key` at its top; takes the keyboard only when the link that led here is gone. */
export function useFreshTop(heading: RefObject<HTMLElement | null>, key: string): void {
  useEffect(() => {
    heading.current?.closest('main')?.scrollTo(0, 0)
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [heading, key])
}
