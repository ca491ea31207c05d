import type { Day } from '../calendar.ts'
import { cut, listed } from '../documents/wording.ts'
import type { Profile } from '../profile/profile.ts'
import type { RequestDecision, RoadmapItem, RoadmapRequest } from '../profile/roadmap-record.ts'
import { displacementCard } from './displacement-card.ts'
import { isWeighable, weeksMoved, type Displacement, type WeighableRequest } from './displacement.ts'
import { agreedWeeks, isDone, isStarted } from './place-work.ts'
import { planRoadmap, type Roadmap } from './roadmap.ts'
import { weighRequest, type Weighing } from './weigh-request.ts'

export interface Decision {
  readonly decision: RequestDecision
  /** For `later`: whether only what is promised has to keep its weeks. */
  readonly keepsPromisesOnly?: boolean
  readonly by: string
  readonly reason: string
  readonly on: Day
  /** Gives a new record its id. */
  readonly newId: () => string
}

/**
 * Writes the decision down with the card as it is now, and lets the roadmap follow: the request becomes an item, and
 * the weeks that the card showed become the agreed ones of every open item. Helpers join the team for their weeks. The
 * profile stays as it is when the way does not exist, such as a smaller step that nobody has named.
 */
export function decideRequest(profile: Profile, id: string, decision: Decision): Profile {
  const request = profile.requests.find((one) => one.id === id)
  if (!request || request.decided || !isWeighable(request)) return profile
  const { on } = decision
  const roadmap = planRoadmap(profile, on)
  const weighing = weighRequest(roadmap, request)
  if (!weighing) return profile
  const card = displacementCard(roadmap, request, weighing, on)
  const outcome = outcomeOf(weighing, decision)
  if (decision.decision !== 'not-now' && !outcome) return profile
  const item = outcome && newItem(request, decision, outcome)
  const decided: RoadmapRequest['decided'] = {
    on,
    decision: decision.decision,
    by: decision.by,
    reason: decision.reason,
    card,
    weeksLater: { ifAddedNow: weeksMoved(weighing.now), asDecided: outcome ? weeksMoved(outcome) : 0 },
    ...(item && { item: item.id }),
  }
  const requests = profile.requests.map((one) => (one === request ? { ...one, decided } : one))
  if (!outcome || !item) return { ...profile, requests }
  return withHelpers(
    { ...profile, requests, roadmapItems: withAgreedWeeks(profile.roadmapItems, roadmap, outcome, item) },
    weighing,
    decision,
    request,
  )
}

/** What the roadmap becomes with this decision; undefined when it stays as it is or the way does not exist. */
export function outcomeOf(
  { now, smaller, later, afterPromises, morePeople }: Weighing,
  { decision, keepsPromisesOnly = false }: Pick<Decision, 'decision' | 'keepsPromisesOnly'>,
): Displacement | undefined {
  switch (decision) {
    case 'add-now':
      return now
    case 'smaller':
      return smaller?.displacement
    case 'later':
      return keepsPromisesOnly ? afterPromises : later
    case 'more-people':
      return morePeople?.displacement
    case 'not-now':
      return undefined
  }
}

function newItem(request: WeighableRequest, { decision, newId }: Decision, { inTime }: Displacement): RoadmapItem {
  const step = decision === 'smaller' ? request.smaller : undefined
  return {
    id: newId(),
    title: step ? `${cut(request.title, 100)}, first step` : request.title,
    outcome: cut(step ? step.text : listed(request.criteria), 500),
    personDays: step ? step.personDays : request.personDays,
    ...(request.value && !step && { value: request.value }),
    owner: '',
    after: [],
    ...(request.wantedBy !== undefined && inTime === true && { due: request.wantedBy }),
  }
}

/** Before everything that is not begun when it goes first, else at the end; every open item with its new weeks. */
function withAgreedWeeks(
  items: readonly RoadmapItem[],
  { weeks }: Roadmap,
  { rows, request, moves }: Displacement,
  item: RoadmapItem,
): readonly RoadmapItem[] {
  const places = new Map(rows.map((row) => [row.item.id, row]))
  const agreed = items.map((one) => {
    const place = places.get(one.id)
    return place ? { ...one, agreed: agreedWeeks(place, weeks.start) } : one
  })
  const first = moves.length > 0 ? agreed.findIndex((one) => !isDone(one) && !isStarted(one)) : -1
  return agreed.toSpliced(first < 0 ? agreed.length : first, 0, { ...item, agreed: agreedWeeks(request, weeks.start) })
}

function withHelpers(
  profile: Profile,
  { morePeople }: Weighing,
  { decision, newId }: Decision,
  request: RoadmapRequest,
): Profile {
  if (decision !== 'more-people' || !morePeople) return profile
  const known = profile.team?.people.length ?? 0
  const people = morePeople.team.people.map((member, at) =>
    at < known ? member : { ...member, id: newId(), name: `Help with ${cut(request.title, 100)}` },
  )
  return { ...profile, team: { ...morePeople.team, people } }
}
