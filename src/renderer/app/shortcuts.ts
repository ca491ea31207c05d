import { useEffect } from 'react'
import { redoAloud, undoAloud } from '../state/messages.ts'
import { isTyping } from '../ui/is-typing.ts'

/** Ctrl (or Command) + Z and + Shift + Z, unless a text field has its own undo at that moment. */
export function useShortcuts(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'z' && !event.shiftKey) undoAloud()
      else redoAloud()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
