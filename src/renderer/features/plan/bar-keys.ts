import { useEffect, useState } from 'react'
import { useShortcuts } from '../../state/shortcuts.ts'

interface BarDraft {
  readonly id: string
  readonly weeks: number
}

/**
 * Moves the bar that has the keyboard: Alt with an arrow by weeks until Alt is let go, or M, then arrows and Enter.
 * Nothing is planned again before that, and Escape or going elsewhere leaves the bar where it was.
 */
export function useBarKeys(onMove: (id: string, weeks: number) => void): { readonly draft: BarDraft | undefined } {
  const [draft, setDraft] = useState<BarDraft & { readonly held: boolean }>()
  const step = (weeks: number) => (event: KeyboardEvent) => {
    const id = barOf(event.target)
    if (id === undefined) return false
    setDraft({ id, weeks: (draft?.id === id ? draft.weeks : 0) + weeks, held: true })
    return true
  }
  useShortcuts({
    moveEarlier: step(-1),
    moveLater: step(1),
    moveMode: (event) => {
      const id = barOf(event.target)
      if (id === undefined) return false
      setDraft({ id, weeks: 0, held: false })
      return true
    },
  })
  useEffect(() => {
    if (!draft) return undefined
    const keep = (): void => {
      setDraft(undefined)
      onMove(draft.id, draft.weeks)
    }
    const onKeyUp = (event: KeyboardEvent): void => {
      if (draft.held && event.key === 'Alt') keep()
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      const weeks = event.altKey ? 0 : event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
      if (event.key === 'Escape') setDraft(undefined)
      else if (event.key === 'Enter') keep()
      else if (weeks !== 0) setDraft({ ...draft, weeks: draft.weeks + weeks })
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    const leave = (): void => setDraft(undefined)
    window.addEventListener('keyup', onKeyUp)
    window.addEventListener('keydown', onKeyDown, true)
    window.addEventListener('focusout', leave)
    window.addEventListener('blur', leave)
    return () => {
      window.removeEventListener('keyup', onKeyUp)
      window.removeEventListener('keydown', onKeyDown, true)
      window.removeEventListener('focusout', leave)
      window.removeEventListener('blur', leave)
    }
  })
  return { draft: draft && { id: draft.id, weeks: draft.weeks } }
}

function barOf(target: EventTarget | null): string | undefined {
  return target instanceof HTMLElement ? target.dataset['bar'] : undefined
}
