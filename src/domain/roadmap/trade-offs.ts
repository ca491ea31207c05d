import type { Day } from '../calendar.ts'
import type { Profile } from '../profile/profile.ts'
import type { DisplacementCard, RoadmapRequest } from '../profile/roadmap-record.ts'
import { displacementCard } from './displacement-card.ts'
import { brokenPromises, isWeighable, weeksMoved } from './displacement.ts'
import { planRoadmap } from './roadmap.ts'
import { weighRequest } from './weigh-request.ts'

/** A request that waits for a decision, and what adding it now would move. */
export interface TradeOff {
  readonly request: RoadmapRequest
  readonly items: number
  /** All items together. */
  readonly weeks: number
  readonly brokenPromises: number
  readonly card: DisplacementCard
}

/** Open requests that can be weighed, those that harm most first: what to talk about with whoever sets the order. */
export function tradeOffs(
  profile: Pick<Profile, 'team' | 'roadmapItems' | 'requests'>,
  today: Day,
): readonly TradeOff[] {
  const open = profile.requests.filter((request) => request.decided === undefined).filter(isWeighable)
  if (open.length === 0) return []
  const roadmap = planRoadmap(profile, today)
  return open
    .flatMap((request) => {
      const weighing = weighRequest(roadmap, request)
      if (!weighing) return []
      const { now } = weighing
      const card = displacementCard(roadmap, request, weighing, today)
      return [{ request, items: now.moves.length, weeks: weeksMoved(now), brokenPromises: brokenPromises(now), card }]
    })
    .toSorted((a, b) => b.brokenPromises - a.brokenPromises || b.weeks - a.weeks)
}
