import { useCallback, useState } from 'react'

/**
 * The width of an element in CSS pixels, followed while it changes; undefined before the first measurement. The first
 * value is the `ref` for that element.
 */
export function useWidth(): readonly [(element: HTMLElement | null) => (() => void) | undefined, number | undefined] {
  const [width, setWidth] = useState<number>()
  const follow = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    setWidth(element.clientWidth)
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [follow, width]
}
