import type { Framework } from '#domain/framework/framework.ts'
import { NO_RECORDS } from '#domain/profile/empty-records.ts'
import type { OwnAction } from '#domain/profile/own-action.ts'
import type { ActionProgress, Pace, PlannedMilestone, PlanVersion, SlowTime } from '#domain/profile/plan-record.ts'
import { PROFILE_FORMAT, PROFILE_VERSION, type Evidence, type Profile, type Rating } from '#domain/profile/profile.ts'

/** Readable beginnings for tests: every builder gives a valid value, and the test names only what it is about. */

export interface ProfileWishes extends Partial<Omit<Profile, 'person' | 'pace' | 'framework'>> {
  readonly name?: string
  readonly rung?: string
  readonly goal?: string
  readonly hoursPerWeek?: number
  readonly atOnce?: number
  readonly slowTimes?: Pace['slowTimes']
  readonly title?: string
  readonly tools?: Profile['person']['tools']
  readonly companyTitles?: Profile['person']['companyTitles']
  /** The person's own framework; the built-in one when absent. */
  readonly framework?: Framework
}

export function aProfile(wishes: ProfileWishes = {}): Profile {
  const {
    name = 'Ada',
    rung = 'specialist',
    goal = 'mops-manager',
    hoursPerWeek = 4,
    atOnce = 2,
    slowTimes = [],
    framework,
    title,
    tools = [],
    companyTitles = [],
    ...rest
  } = wishes
  return {
    format: PROFILE_FORMAT,
    version: PROFILE_VERSION,
    id: 'ada',
    revision: 0,
    createdOn: '2027-01-04',
    sample: false,
    person: { name, rung, goal, tools, companyTitles, ...(title !== undefined && { title }) },
    pace: { hoursPerWeek, atOnce, slowTimes },
    framework: framework
      ? { kind: 'own', framework: structuredClone(framework) }
      : { kind: 'built-in', id: 'marketing-operations', version: '1.0.0' },
    ...NO_RECORDS,
    ...rest,
  }
}

export function aRating(wishes: Partial<Rating> = {}): Rating {
  const { skill = 'lead-scoring', by = 'self', on = '2027-01-04' } = wishes
  return { id: `${by}-${skill}-${on}`, by, skill, level: 2, sure: 'fairly-sure', on, ...wishes }
}

export function anEvidence(wishes: Partial<Evidence> = {}): Evidence {
  const { skill = 'lead-scoring', on = '2027-01-04' } = wishes
  return {
    id: `proof-${skill}-${on}`,
    skill,
    text: 'Rebuilt the scoring model; sales accepts 20 % more leads.',
    on,
    ...wishes,
  }
}

export function aSlowTime(wishes: Partial<SlowTime> = {}): SlowTime {
  const { from = '2027-07-05', to = '2027-07-18' } = wishes
  return { id: `slow-${from}`, from, to, share: 0, reason: 'Summer break', ...wishes }
}

export function aProgress(wishes: Partial<ActionProgress> = {}): ActionProgress {
  const { action = 'rebuild-lead-scoring' } = wishes
  return { id: `progress-${action}`, action, steps: [{ step: 0, on: '2027-01-13' }], ...wishes }
}

export function aPlannedMilestone(wishes: Partial<PlannedMilestone> = {}): PlannedMilestone {
  const { actions = ['rebuild-lead-scoring'], starts = '2027-01-11', ends = '2027-01-24' } = wishes
  return {
    id: `m-${actions[0]}`,
    actions,
    starts,
    ends,
    byWeek: { '2027-01-11': 4, '2027-01-18': 2.5 },
    gate: 'mops-manager',
    after: [],
    critical: true,
    why: 'It opens the way to attribution.',
    pinned: false,
    note: '',
    ...wishes,
  }
}

export function aPlanVersion(wishes: Partial<PlanVersion> = {}): PlanVersion {
  const { on = '2027-01-04', goal = 'mops-manager' } = wishes
  return {
    id: `plan-${on}`,
    on,
    goal,
    milestones: [aPlannedMilestone()],
    gates: [{ rung: goal, readyOn: '2027-01-24' }],
    ...wishes,
  }
}

export function anOwnAction(wishes: Partial<OwnAction> = {}): OwnAction {
  return {
    id: 'own-action',
    title: 'The steering meeting led for a quarter',
    kind: 'with-people',
    steps: [
      { text: 'Agree on the agenda with the head of sales', hours: 2 },
      { text: 'Lead four meetings and write what was decided', hours: 6 },
    ],
    load: 2,
    weeks: 4,
    raises: [],
    leaves: 'Minutes that name decisions',
    note: '',
    ...wishes,
  }
}

/** The document as it is exported. */
export function asText(profile: Profile): string {
  return JSON.stringify(profile)
}
