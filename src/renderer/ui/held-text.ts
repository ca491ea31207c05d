import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** Long enough not to save every letter, short enough that nobody waits for "Saved". */
const TYPING_PAUSE_MS = 500

const held = createStore(() => ({ fields: 0 }))

/** Whether some field holds text that it has not handed over yet: nothing is "saved" while it does. */
export function useTextIsHeld(): boolean {
  return useStore(held, ({ fields }) => fields > 0)
}

interface HeldText {
  /** Hands over after a pause of typing; a later call takes the place of an earlier one. */
  readonly hold: (handOver: () => void) => void
  /** Hands over at once what is held. */
  readonly release: () => void
  /** Forgets what is held. */
  readonly drop: () => void
}

/**
 * Keeps typed text for a moment, so that not every letter is a change. Handed over when typing pauses, and at the latest
 * when `key` changes, the field goes away or the window closes.
 */
export function useHeldText(key: string): HeldText {
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; handOver: () => void } | undefined>(undefined)

  const drop = (): void => {
    if (!pending.current) return
    clearTimeout(pending.current.timer)
    pending.current = undefined
    held.setState(({ fields }) => ({ fields: fields - 1 }))
  }
  const release = (): void => {
    const handOver = pending.current?.handOver
    drop()
    handOver?.()
  }
  const hold = (handOver: () => void): void => {
    if (pending.current) clearTimeout(pending.current.timer)
    else held.setState(({ fields }) => ({ fields: fields + 1 }))
    pending.current = { timer: setTimeout(release, TYPING_PAUSE_MS), handOver }
  }

  useEffect(() => {
    window.addEventListener('pagehide', release)
    return () => {
      window.removeEventListener('pagehide', release)
      release()
    }
  }, [key])

  return { hold, release, drop }
}
