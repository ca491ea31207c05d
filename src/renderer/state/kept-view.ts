import { createStore, useStore } from 'zustand'
import { useWorkspace } from './session.ts'

/**
 * How a screen is looked at: what is filtered, looked for or chosen on it. It stays while other screens are visited,
 * until the app is closed; another profile has its own.
 */
export function keptView<View extends object>(
  first: View,
): () => readonly [view: View, change: (part: Partial<View>) => void] {
  const views = createStore<ReadonlyMap<string, View>>(() => new Map())
  return () => {
    const profile = useWorkspace((workspace) => workspace.profile.id)
    const view = useStore(views, (byProfile) => byProfile.get(profile) ?? first)
    return [
      view,
      (part) =>
        views.setState(
          (byProfile) => new Map(byProfile).set(profile, { ...(byProfile.get(profile) ?? first), ...part }),
          true,
        ),
    ]
  }
}
