import type { Day } from '../calendar.ts'
import type { Profile } from '../profile/profile.ts'
import type { DisplacementCard, RoadmapRequest } from '../profile/roadmap-record.ts'
import { fail, ok, type Result } from '../result.ts'
import { displacementCard } from './displacement-card.ts'
import { isWeighable } from './displacement.ts'
import { planRoadmap } from './roadmap.ts'
import { weighRequest } from './weigh-request.ts'

/** The card of a request: as it was decided on, else as it is today; or what is missing for one. */
export function cardOf(
  profile: Pick<Profile, 'team' | 'roadmapItems'>,
  request: RoadmapRequest,
  today: Day,
): Result<DisplacementCard> {
  if (request.decided) return ok(request.decided.card)
  if (!isWeighable(request))
    return fail(
      'bad-input',
      `“${request.title}” cannot be weighed yet: it needs one line on when it counts as done, and its person-days.`,
    )
  const roadmap = planRoadmap(profile, today)
  const weighing = weighRequest(roadmap, request)
  if (weighing) return ok(displacementCard(roadmap, request, weighing, today))
  return fail(
    'bad-input',
    roadmap.problems[0]?.message ?? 'The team has no days left for it, ever. Give the team more days.',
  )
}
