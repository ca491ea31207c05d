import { addDays, type Day } from '#domain/calendar.ts'
import type { Action, Framework, Requirement, Rung, Skill } from '#domain/framework/framework.ts'
import type { Level } from '#domain/framework/level.ts'
import type { Milestone, Plan } from '#domain/planning/plan.ts'
import { NO_RECORDS } from '#domain/profile/empty-records.ts'
import { PROFILE_VERSION, type Profile, type Rating } from '#domain/profile/profile.ts'

/** A Saturday: plans made on it start on Monday, November 23. */
export const TODAY: Day = '2026-11-21'
const PLAN_START: Day = '2026-11-23'

const SKILLS: readonly (readonly [id: string, domain: string, name: string])[] = [
  ['campaign-operations', 'platforms', 'Campaign operations'],
  ['lead-management', 'process', 'Lead management'],
  ['reporting', 'data', 'Reporting and attribution'],
  ['data-quality', 'data', 'Data quality'],
  ['business-case', 'finance', 'Business case and ROI'],
  ['executive-communication', 'communication', 'Executive communication'],
]

const DOMAINS = [
  { id: 'platforms', name: 'Platforms and campaigns', shortName: 'Platforms' },
  { id: 'process', name: 'Processes between teams', shortName: 'Process' },
  { id: 'data', name: 'Data and measurement', shortName: 'Data' },
  { id: 'finance', name: 'Business and finance', shortName: 'Finance' },
  { id: 'communication', name: 'Communication', shortName: 'Communication' },
]

function aSkill(id: string, domain: string, name: string): Skill {
  return {
    id,
    domain,
    name,
    meaning: `What ${name} is about.`,
    anchors: [1, 2, 3, 4, 5].map((level) => `Does what level ${level} of ${name} means.`),
    proof: [2, 3, 4, 5].map((level) => `Proof of level ${level}.`),
    executive: 'Fewer surprises.',
    trap: 'Watching feels like doing.',
    sources: [],
  }
}

function aRung(
  id: string,
  name: string,
  track: Rung['track'],
  levels: Readonly<Record<string, Level>>,
  core: readonly string[] = [],
): Rung {
  const requires = Object.entries(levels).map(([skill, level]): Requirement => ({
    skill,
    level,
    core: core.includes(skill),
    weight: core.includes(skill) ? 3 : 1,
  }))
  return {
    id,
    name,
    shortName: name,
    track,
    summary: name,
    newHere: name,
    decides: [name],
    stops: [name],
    proof: [name],
    requires,
    sources: [],
  }
}

export function anAction(
  id: string,
  title: string,
  raises: readonly (readonly [string, Level])[],
  more: Partial<Action> = {},
): Action {
  return {
    id,
    title,
    kind: 'on-the-job',
    fits: ['skill'],
    steps: [
      { text: 'Measure where it stands today', hours: 4 },
      { text: 'Agree the change with those it touches', hours: 6 },
      { text: 'Run it for four weeks', hours: 8 },
    ],
    load: 4,
    weeks: 6,
    raises: raises.map(([skill, to]) => ({
      skill,
      from: (to - 1) as Level,
      to,
      doneWhen: `A colleague can check ${skill} at ${to}`,
    })),
    requires: [],
    leaves: 'A page',
    sources: [],
    ...more,
  }
}

/** Five domains, six skills, three rungs, six actions with the texts a reader would meet. */
export function aFramework(change: Partial<Framework> = {}): Framework {
  return {
    id: 'small',
    version: '1.0.0',
    name: 'Small framework',
    domains: DOMAINS.map((domain) => ({ ...domain, meaning: domain.name })),
    skills: SKILLS.map(([id, domain, name]) => aSkill(id, domain, name)),
    rungs: [
      aRung('senior', 'Senior specialist', 'shared', {
        'campaign-operations': 3,
        'lead-management': 2,
        reporting: 2,
        'data-quality': 2,
        'business-case': 1,
        'executive-communication': 1,
      }),
      aRung(
        'manager',
        'MOPs manager',
        'leader',
        {
          'campaign-operations': 3,
          'lead-management': 3,
          reporting: 3,
          'data-quality': 2,
          'business-case': 2,
          'executive-communication': 2,
        },
        ['lead-management', 'business-case'],
      ),
      aRung(
        'director',
        'Director of MOPs',
        'leader',
        {
          'campaign-operations': 3,
          'lead-management': 4,
          reporting: 3,
          'data-quality': 3,
          'business-case': 3,
          'executive-communication': 3,
        },
        ['business-case', 'executive-communication'],
      ),
    ],
    actions: [
      anAction('sales-agreement', 'A service agreement with sales that both heads signed', [['lead-management', 3]], {
        asks: 'an opening with the head of sales, and cover for the first disagreement',
      }),
      anAction('weekly-number', 'A weekly number that three teams plan by', [['reporting', 3]]),
      anAction('first-case', 'A first business case that finance reads to the end', [['business-case', 2]], {
        kind: 'with-people',
      }),
      anAction('two-cases', 'Two business cases that finance accepts unchanged', [['business-case', 3]], {
        asks: 'a finance partner for two hours a month',
      }),
      anAction('one-page', 'A one-page brief the CMO forwards unchanged', [
        ['executive-communication', 2],
        ['data-quality', 3],
      ]),
      anAction('quarterly-review', 'A quarterly review that ends in two decisions', [['executive-communication', 3]], {
        kind: 'study',
      }),
    ],
    ...change,
  }
}

export function aRating(skill: string, level: Rating['level'], change: Partial<Rating> = {}): Rating {
  return {
    id: `${change.by ?? 'self'}-${skill}`,
    by: 'self',
    skill,
    level,
    sure: 'fairly-sure',
    on: '2026-11-14',
    ...change,
  }
}

/** Sam, a senior specialist who aims for director; rated throughout unless told otherwise. */
export function aProfile(change: Partial<Profile> = {}): Profile {
  return {
    format: 'opsladder-profile',
    version: PROFILE_VERSION,
    id: 'sam',
    revision: 1,
    createdOn: '2026-11-01',
    sample: false,
    person: { name: 'Sam Keller', rung: 'senior', goal: 'director', tools: [], companyTitles: [] },
    pace: { hoursPerWeek: 5, atOnce: 2, slowTimes: [] },
    framework: { kind: 'built-in', id: 'small', version: '1.0.0' },
    ...NO_RECORDS,
    ratings: [
      aRating('campaign-operations', 4),
      aRating('lead-management', 2),
      aRating('reporting', 2),
      aRating('data-quality', 2),
      aRating('business-case', 1),
      aRating('executive-communication', 1),
    ],
    ...change,
  }
}

/** A milestone for `action` of `weeks` weeks from the week `start` weeks after the plan begins. */
export function aMilestone(
  action: Action,
  gate: string,
  start: number,
  weeks: number,
  change: Partial<Milestone> = {},
): Milestone {
  const hours = action.steps.reduce((sum, step) => sum + step.hours, 0)
  const mondays = Array.from({ length: weeks }, (_, week) => addDays(PLAN_START, (start + week) * 7))
  return {
    id: `m-${action.id}`,
    title: action.title,
    starts: addDays(PLAN_START, start * 7),
    ends: addDays(PLAN_START, (start + weeks) * 7 - 1),
    hours,
    load: action.load,
    kind: action.kind,
    actions: [action.id],
    raises: action.raises.map(({ skill, from, to }) => ({ skill, from, to })),
    after: [],
    critical: false,
    why: '',
    byWeek: Object.fromEntries(mondays.map((monday) => [monday, hours / weeks])),
    gate,
    pinned: false,
    ...change,
  }
}

/** The plan as a value: gates and weeks follow from the milestones. */
export function aPlan(framework: Framework, milestones: readonly Milestone[], change: Partial<Plan> = {}): Plan {
  const last =
    milestones
      .map((milestone) => milestone.ends)
      .toSorted()
      .at(-1) ?? PLAN_START
  const weeks: Plan['weeks'][number][] = []
  for (let day = PLAN_START; milestones.length > 0 && day <= last; day = addDays(day, 7)) {
    const running = milestones.filter((milestone) => milestone.byWeek[day] !== undefined)
    const hours = running.reduce((sum, milestone) => sum + (milestone.byWeek[day] ?? 0), 0)
    weeks.push({ starts: day, capacity: 5, hours, atOnce: running.length })
  }
  let readyOn = PLAN_START
  const gates = framework.rungs.slice(1).map((rung) => {
    const own = milestones.filter((milestone) => milestone.gate === rung.id)
    for (const { ends } of own) if (ends > readyOn) readyOn = ends
    return { rung: rung.id, readyOn, hours: own.reduce((sum, milestone) => sum + milestone.hours, 0) }
  })
  return {
    goal: framework.rungs.at(-1)?.id ?? '',
    start: PLAN_START,
    gates,
    milestones,
    weeks,
    unreachable: [],
    ...change,
  }
}

/** Sam's plan: three milestones to the first gate, three to the second. */
export function samsPlan(framework: Framework = aFramework()): Plan {
  const [agreement, number, first, cases, page, review] = framework.actions as [
    Action,
    Action,
    Action,
    Action,
    Action,
    Action,
  ]
  return aPlan(framework, [
    aMilestone(agreement, 'manager', 0, 6, {
      critical: true,
      why: 'Opens the way to everything that sales has to agree to.',
    }),
    aMilestone(first, 'manager', 1, 6),
    aMilestone(number, 'manager', 6, 7, { critical: true }),
    aMilestone(page, 'director', 13, 8),
    aMilestone(cases, 'director', 20, 10, { critical: true, after: [`m-${first.id}`] }),
    aMilestone(review, 'director', 24, 12, { critical: true }),
  ])
}
