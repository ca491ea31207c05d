import { createStore, useStore } from 'zustand'
import { useWorkspace } from '../../state/session.ts'
import { EVERYTHING, type MilestoneFilter, type MilestoneGroup, type MilestoneSort } from './milestone-rows.ts'

export type PlanViewName = 'timeline' | 'board' | 'list'
export type Zoom = 'quarter' | 'month' | 'week'

/** How the plan is looked at. It stays while other screens are visited; another profile has its own. */
export interface PlanView {
  readonly view: PlanViewName
  readonly zoom: Zoom
  readonly filter: MilestoneFilter
  readonly group: MilestoneGroup
  readonly sort: MilestoneSort
}

const FIRST: PlanView = {
  view: 'timeline',
  zoom: 'month',
  filter: EVERYTHING,
  group: 'none',
  sort: { by: 'when', descending: false },
}

const views = createStore<{ readonly byProfile: ReadonlyMap<string, PlanView> }>(() => ({ byProfile: new Map() }))

export function usePlanView(): readonly [PlanView, (change: Partial<PlanView>) => void] {
  const profile = useWorkspace((workspace) => workspace.profile.id)
  const view = useStore(views, ({ byProfile }) => byProfile.get(profile) ?? FIRST)
  return [
    view,
    (change) =>
      views.setState(({ byProfile }) => ({
        byProfile: new Map(byProfile).set(profile, { ...(byProfile.get(profile) ?? FIRST), ...change }),
      })),
  ]
}
