import { useDeferredValue, useState } from 'react'

interface Quiet<Value> {
  readonly value: Value
  /** Whether it is not the newest: it must not pass for one. */
  readonly lags: boolean
}

/**
 * For what stands beside the answer to a slider: the value that was last sure to stay, drawn when there is time for it.
 * What moves with every step of a slider keeps the frame free for the answer itself.
 */
export function useQuiet<Value>(newest: Value, settled: boolean): Quiet<Value> {
  const [held, setHeld] = useState(newest)
  if (settled && held !== newest) setHeld(newest)
  const value = useDeferredValue(settled ? newest : held)
  return { value, lags: value !== newest }
}
