import { NO_RECORDS } from '#domain/profile/empty-records.ts'
import type { Framework } from '#domain/framework/framework.ts'
import type { Level } from '#domain/framework/level.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import { PROFILE_FORMAT, PROFILE_VERSION, type Profile } from '#domain/profile/profile.ts'
import { workingFramework } from '#domain/profile/working-framework.ts'
import { composeShare } from '#domain/sharing/compose-share.ts'
import { SHARE_PART_IDS } from '#domain/sharing/share-parts.ts'
import type { Share } from '#domain/sharing/share.ts'

const FIRST = ['Ada', 'Ben', 'Chiara', 'Daan', 'Elif', 'Farah', 'Goran', 'Hana', 'Ines', 'Jonas', 'Katya', 'Liam']
const LAST = ['Abel', 'Brandt', 'Castillo', 'Dahl', 'Eriksen', 'Fontaine', 'Grau', 'Holm', 'Ito', 'Jansen', 'Keller']
const RUNGS = [
  ['technician', 'specialist'],
  ['specialist', 'senior-specialist'],
  ['senior-specialist', 'mops-manager'],
] as const

/** Invented people of a large team, every one a little different, each with the file they would hand over. */
export function manyShares(framework: Framework, count: number, on: string): readonly Share[] {
  let plan: Profile['plan']
  return Array.from({ length: count }, (_, at) => {
    const profile = somebody(framework, at, on)
    // One plan for all: what it costs to make is not what these files are for.
    if (!plan) {
      const made = planFor(profile, workingFramework(profile, framework), on)
      plan = made.ok ? adoptPlan(profile, made.value, 'plan', on).plan : undefined
    }
    const planned = at % RUNGS.length === 0 && plan ? { ...profile, plan } : profile
    const order = { round: `round-${at}`, kind: 'manager', to: 'Dana Ruiz', parts: SHARE_PART_IDS } as const
    return composeShare(planned, framework, order, on)
  })
}

function somebody(framework: Framework, at: number, on: string): Profile {
  const [rung, goal] = RUNGS[at % RUNGS.length] ?? RUNGS[0]
  const name = `${FIRST[at % FIRST.length]} ${LAST[Math.floor(at / FIRST.length) % LAST.length]} ${at + 1}`
  const levelOf = (index: number): Level => ((index * 7 + at * 3) % 5) as Level
  return {
    format: PROFILE_FORMAT,
    version: PROFILE_VERSION,
    id: `person-${at}`,
    revision: 1,
    createdOn: on,
    sample: false,
    person: { name, rung, goal, tools: [], companyTitles: [] },
    pace: { hoursPerWeek: 4, atOnce: 2, slowTimes: [] },
    framework: { kind: 'built-in', id: framework.id, version: framework.version },
    ...NO_RECORDS,
    ratings: framework.skills.map(({ id }, index) => ({
      id: `r-${id}`,
      by: 'self',
      skill: id,
      level: levelOf(index),
      sure: 'fairly-sure',
      on,
    })),
    evidence: framework.skills
      .filter((_, index) => levelOf(index) >= 3 && index % 2 === 0)
      .map(({ id, name: skill }) => ({
        id: `e-${id}`,
        skill: id,
        text: `Shown in the ${skill} review of the quarter.`,
        on,
      })),
    talkItems: [
      { id: 't', text: 'Ten minutes with the head of sales on lead rules', tag: 'do-manager', by: 'self', on },
    ],
  }
}
