import { useMemo } from 'react'
import { planRoadmap, type Roadmap } from '#domain/roadmap/roadmap.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'

/** The roadmap as agreed, worked out anew only when its own records change. */
export function useRoadmap(): Roadmap {
  const team = useWorkspace((workspace) => workspace.profile.team)
  const roadmapItems = useWorkspace((workspace) => workspace.profile.roadmapItems)
  const today = useToday()
  return useMemo(() => planRoadmap({ team, roadmapItems }, today), [team, roadmapItems, today])
}
