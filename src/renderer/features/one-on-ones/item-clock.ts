import { useEffect, useReducer } from 'react'

/** Seconds spent on each line since the window was opened: leaving a meeting and coming back goes on counting. */
const spent = new Map<string, number>()
const TICK_MS = 1_000

/** Counts while the line is on screen. The clock is in here alone: what is saved of a meeting holds no times. */
export function useSecondsOn(item: string | undefined): number {
  const [, draw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (item === undefined) return
    let last = performance.now()
    const timer = setInterval(() => {
      const now = performance.now()
      spent.set(item, (spent.get(item) ?? 0) + (now - last) / 1_000)
      last = now
      draw()
    }, TICK_MS)
    return () => clearInterval(timer)
  }, [item])
  return item === undefined ? 0 : (spent.get(item) ?? 0)
}

/** "3:05" */
export function clockWords(seconds: number): string {
  const whole = Math.floor(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
