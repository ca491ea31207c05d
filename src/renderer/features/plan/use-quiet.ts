import { useDeferredValue, useEffect, useState } from 'react'

interface Quiet<Value> {
  readonly value: Value
  /** Whether it has not been the newest for long enough to be noticed: then it must not pass for one. */
  readonly lags: boolean
}

/** Milliseconds behind that nobody notices. Saying so costs a frame, which the answer itself may need. */
const UNNOTICED = 120

/**
 * For what stands beside the answer to a slider: the value that was last sure to stay, drawn when there is time for it.
 * What moves with every step of a slider keeps the frame free for the answer itself.
 */
export function useQuiet<Value>(newest: Value, settled: boolean): Quiet<Value> {
  const [held, setHeld] = useState(newest)
  if (settled && held !== newest) setHeld(newest)
  const value = useDeferredValue(settled ? newest : held)
  return { value, lags: useLasting(value !== newest) }
}

/** Whether it has been so for a while. */
function useLasting(isSo: boolean): boolean {
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    if (!isSo) return undefined
    const timer = setTimeout(() => setLasts(true), UNNOTICED)
    return () => {
      clearTimeout(timer)
      setLasts(false)
    }
  }, [isSo])
  return isSo && lasts
}
