import { draftAgenda } from '../../one-on-one/draft-agenda.ts'
import { nextMeetingDay, preparedMeeting } from '../../one-on-one/meeting-dates.ts'
import { USUAL_MINUTES } from '../../one-on-one/meeting-changes.ts'
import type { AgendaBasis } from '../../one-on-one/suggestion.ts'
import { suggestionsFor } from '../../one-on-one/suggestions.ts'
import { firstName } from '../../one-on-one/words.ts'
import type { Meeting, Side } from '../../profile/one-on-one-record.ts'
import { planFacts, type DevelopmentPlanInput, type PlanFacts } from '../development-plan/facts.ts'
import { cut } from '../wording.ts'

/** What packet and guide say, worked out once. */
export interface OneOnOneFacts {
  readonly plan: PlanFacts
  readonly basis: AgendaBasis
  /** The one that is prepared; one drafted on the spot when nobody has prepared it. */
  readonly meeting: Meeting
  /** How the two are called in running text. */
  readonly names: Readonly<Record<Side, string>>
  /** The manager's whole name, or what stands for it. */
  readonly manager: string
}

export function oneOnOneFacts(input: DevelopmentPlanInput): OneOnOneFacts {
  const { profile, framework, plan, today } = input
  const facts = planFacts(input)
  const on = nextMeetingDay(profile, today) ?? today
  const path = facts.stages.map(({ rung }) => rung)
  const basis: AgendaBasis = { profile, framework, plan, path, on: on < today ? today : on }
  return {
    plan: facts,
    basis,
    meeting: preparedMeeting(profile) ?? drafted(basis),
    names: namesOf(profile),
    manager: managerName(profile),
  }
}

export function namesOf({ person, manager }: DevelopmentPlanInput['profile']): Readonly<Record<Side, string>> {
  return {
    self: cut(firstName(person.name), 30),
    manager: manager ? cut(firstName(manager.name), 30) : 'Manager',
  }
}

export function managerName({ manager }: DevelopmentPlanInput['profile']): string {
  return manager ? cut(manager.name, 80) : 'my manager'
}

function drafted(basis: AgendaBasis): Meeting {
  const { profile, on } = basis
  const minutes = profile.manager?.minutes ?? USUAL_MINUTES
  let count = 0
  const empty: Meeting = { id: 'draft', on, minutes, agenda: [], dropped: [], notes: '', accepted: [] }
  return draftAgenda(empty, suggestionsFor(basis), () => `draft-${(count += 1)}`)
}
