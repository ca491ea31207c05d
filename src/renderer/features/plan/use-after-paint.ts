import { useEffect, useState } from 'react'

/** Milliseconds after which a window that paints nothing, such as one in the background, gets the value all the same. */
const NOTHING_PAINTED = 100

/**
 * A value that comes one frame later, so that what is quick to draw is on the screen first. Unlike a deferred value it
 * comes in every frame, however fast the next one follows: many bars move along with a slider, if with half as many
 * frames.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value)
  useEffect(() => {
    const show = (): void => setShown(() => value)
    let timer = setTimeout(show, NOTHING_PAINTED)
    // A frame is requested before it is painted; the next task comes after that.
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer)
      timer = setTimeout(show)
    })
    return () => {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
    }
  }, [value])
  return shown
}
