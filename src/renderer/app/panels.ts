import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What can lie over a screen, opened by a button, a key or a command; one at a time. */
export type Panel = 'find' | 'keys' | 'history'

const panels = createStore<{ readonly open: Panel | undefined }>(() => ({ open: undefined }))

export function useOpenPanel(): Panel | undefined {
  return useStore(panels, ({ open }) => open)
}

export function openPanel(panel: Panel): void {
  panels.setState({ open: panel })
}

/** Closes `panel`; one that was opened in the meantime stays. */
export function closePanel(panel: Panel): void {
  if (panels.getState().open === panel) panels.setState({ open: undefined })
}
