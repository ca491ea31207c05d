import { say } from '../ui/toasts.tsx'
import { goToStep, redo, undo, wayBack } from './changes.ts'

/** The message about the change before: its way back ends where a newer change begins. */
let closeLast: (() => void) | undefined

function sayInstead(message: Parameters<typeof say>[0]): void {
  closeLast?.()
  closeLast = say(message)
}

/** Says what the change just made has done, and offers to take exactly that change back. */
export function sayChanged(title: string, text: string): void {
  const takeBack = wayBack()
  const run = (): void => {
    if (!takeBack())
      say({
        title: 'Something else was changed since',
        text: 'Undo in the side bar takes that back first, step by step.',
      })
  }
  sayInstead({ title, text, undo: { label: 'Undo', run } })
}

/** The change may lie on a screen that is not shown, so what came back is said. */
export function undoAloud(): void {
  const label = undo()
  if (label !== undefined) sayInstead({ title: `Undone: ${label}` })
}

export function redoAloud(): void {
  const label = redo()
  if (label !== undefined) sayInstead({ title: `Done again: ${label}` })
}

/** Goes to a step of the list of changes, and says how far that was. */
export function goToStepAloud(count: number): void {
  const moved = goToStep(count)
  if (moved === 0) return
  const changes = Math.abs(moved) === 1 ? '1 change' : `${Math.abs(moved)} changes`
  sayInstead({ title: moved < 0 ? `${changes} taken back` : `${changes} done again` })
}
