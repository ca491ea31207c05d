import { useEffect } from 'react'
import { redo, undo } from '../state/changes.ts'
import { isTyping } from '../ui/is-typing.ts'
import { say } from '../ui/toasts.tsx'

/** Ctrl (or Command) + Z and + Shift + Z, unless a text field has its own undo at that moment. */
export function useShortcuts(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      const back = key === 'z' && !event.shiftKey
      const label = back ? undo() : redo()
      if (label !== undefined) say({ title: back ? `Undone: ${label}` : `Done again: ${label}` })
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
