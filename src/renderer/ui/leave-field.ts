/**
 * Leaves the field that somebody types in when the window closes, so that it hands over what it holds: a closed window
 * tells its fields nothing. Before the page unloads, because a call that is made any later does not always get out.
 */
export function leaveFieldOnClose(view: Window): () => void {
  const leave = (): void => {
    const field = view.document.activeElement
    if (field instanceof HTMLElement) field.blur()
  }
  view.addEventListener('beforeunload', leave)
  return () => view.removeEventListener('beforeunload', leave)
}
