import type { PlanVersion } from '../profile/plan-record.ts'
import type { Evidence, Profile, Rating } from '../profile/profile.ts'
import type { Snapshot } from '../profile/workspace-record.ts'
import { fail, ok, type Result } from '../result.ts'
import { findAction, findRung, findSkill, type Framework, type Skill } from './framework.ts'
import { pathBetween } from './path.ts'

type Names = Readonly<Record<string, string>>

/** Old id to new id: what is the same thing under another name. What is not listed keeps its id. */
export interface Renames {
  readonly skills?: Names
  readonly rungs?: Names
  readonly actions?: Names
}

/**
 * Lets `profile`, which used `from` so far, use `to` from now on. Nothing is lost: every rating, piece of evidence,
 * tick and milestone stays, under its new id where one is given. What `to` no longer has is kept in it as retired,
 * so that it still shows under its name. Refused when the rung held or the goal has no place in `to`.
 */
export function adoptFramework(
  profile: Profile,
  from: Framework,
  to: Framework,
  renames: Renames = {},
): Result<Profile> {
  const refused = renameProblem(from, to, renames)
  if (refused !== undefined) return fail('bad-input', refused)
  const skill = renamer(renames.skills)
  const rung = renamer(renames.rungs)
  const action = renamer(renames.actions)
  const person = {
    ...profile.person,
    rung: rung(profile.person.rung),
    goal: rung(profile.person.goal),
    companyTitles: profile.person.companyTitles.map((title) => ({ ...title, rung: rung(title.rung) })),
  }
  for (const [what, id] of [
    ['The rung held today', person.rung],
    ['The goal', person.goal],
  ] as const) {
    if (to.rungs.some((one) => one.id === id)) continue
    const name = findRung(from, id)?.name ?? id
    return fail('bad-input', `${what}, ${name}, is not in ${to.name}. Say which of its rungs takes that place.`)
  }
  const path = pathBetween(to, person.rung, person.goal)
  if (!path.ok) return path
  const { plan, baseline } = profile
  const named = <Entry extends { readonly skill: string }>(entries: readonly Entry[]): readonly Entry[] =>
    entries.map((entry) => ({ ...entry, skill: skill(entry.skill) }))
  const done = <Entry extends { readonly action?: string | undefined }>(entries: readonly Entry[]): readonly Entry[] =>
    entries.map((entry) => (entry.action === undefined ? entry : { ...entry, action: action(entry.action) }))
  const moved: Profile = {
    ...profile,
    person,
    ratings: named(profile.ratings),
    evidence: named(profile.evidence),
    interests: named(profile.interests),
    gapKinds: named(profile.gapKinds),
    gapOrder: profile.gapOrder.map(skill),
    agreements: named(profile.agreements),
    ownActions: profile.ownActions.map(({ partOf, ...own }) => ({
      ...own,
      raises: named(own.raises),
      ...(partOf !== undefined && { partOf: action(partOf) }),
    })),
    progress: done(profile.progress).map(({ proved, ...progress }) => ({
      ...progress,
      ...(proved && { proved: proved.map(skill) }),
    })),
    declined: done(profile.declined),
    timeEntries: done(profile.timeEntries),
    postponed: done(profile.postponed),
    spending: done(profile.spending),
    certificates: done(profile.certificates),
    impactEntries: done(profile.impactEntries),
    acceptances: profile.acceptances.map((accepted) => ({
      ...accepted,
      plan: renamedPlan(accepted.plan, rung, action),
    })),
    checkIns: profile.checkIns.map((checkIn) => ({
      ...checkIn,
      snapshot: renamedSnapshot(checkIn.snapshot, { skill, rung, action }),
    })),
    lifeChanges: profile.lifeChanges.map((turn) => ({ ...turn, from: rung(turn.from), to: rung(turn.to) })),
    scenarios: profile.scenarios.map(({ takeBack, ...scenario }) => ({
      ...scenario,
      goal: rung(scenario.goal),
      ...(takeBack && { takeBack: takeBack.map(action) }),
    })),
    ...(plan && { plan: renamedPlan(plan, rung, action) }),
    ...(profile.keptNotes && {
      keptNotes: profile.keptNotes.map((kept) => ({ ...kept, actions: kept.actions.map(action) })),
    }),
    ...(baseline && { baseline: renamedPlan(baseline, rung, action) }),
  }
  return ok({ ...moved, framework: { kind: 'own', framework: withRetired(moved, from, to) } })
}

export interface RetiredSkill {
  readonly skill: Skill
  readonly ratings: readonly Rating[]
  readonly evidence: readonly Evidence[]
}

/** Skills that were rated or proven once and are no longer part of the framework, with everything kept of them. */
export function retiredSkills(profile: Profile, framework: Framework): readonly RetiredSkill[] {
  const active = new Set(framework.skills.map(({ id }) => id))
  return (framework.retired?.skills ?? [])
    .filter(({ id }) => !active.has(id))
    .map((skill) => ({
      skill,
      ratings: profile.ratings.filter((rating) => rating.skill === skill.id),
      evidence: profile.evidence.filter((evidence) => evidence.skill === skill.id),
    }))
    .filter(({ ratings, evidence }) => ratings.length + evidence.length > 0)
}

function renamer(names: Names = {}): (id: string) => string {
  return (id) => (Object.hasOwn(names, id) ? (names[id] ?? id) : id)
}

function renamedPlan(plan: PlanVersion, rung: (id: string) => string, action: (id: string) => string): PlanVersion {
  return {
    ...plan,
    goal: rung(plan.goal),
    gates: plan.gates.map((gate) => ({ ...gate, rung: rung(gate.rung) })),
    milestones: plan.milestones.map((milestone) => ({
      ...milestone,
      gate: rung(milestone.gate),
      actions: milestone.actions.map(action),
    })),
  }
}

function renamedSnapshot(
  snapshot: Snapshot,
  { skill, rung, action }: Readonly<Record<'skill' | 'rung' | 'action', (id: string) => string>>,
): Snapshot {
  const { plan } = snapshot
  return {
    ...snapshot,
    rung: rung(snapshot.rung),
    goal: rung(snapshot.goal),
    readiness: snapshot.readiness.map((one) => ({ ...one, rung: rung(one.rung) })),
    ratings: snapshot.ratings.map((rating) => ({ ...rating, skill: skill(rating.skill) })),
    done: snapshot.done.map(action),
    ...(plan && { plan: renamedPlan(plan, rung, action) }),
  }
}

/** Only what the profile mentions, so that retired records do not pile up with every edit. */
function withRetired(profile: Profile, from: Framework, to: Framework): Framework {
  const snapshots = profile.checkIns.map(({ snapshot }) => snapshot)
  const plans = [
    ...[profile.plan, profile.baseline, ...snapshots.map(({ plan }) => plan)].filter((plan) => plan !== undefined),
    ...profile.acceptances.map(({ plan }) => plan),
  ]
  const milestones = [...plans.flatMap((plan) => plan.milestones), ...(profile.keptNotes ?? [])]
  const actions = gone(to.actions, [
    ...[...profile.progress, ...profile.declined, ...profile.timeEntries, ...profile.postponed].map(
      (record) => record.action,
    ),
    ...[...profile.spending, ...profile.certificates, ...profile.impactEntries].flatMap(
      (record) => record.action ?? [],
    ),
    ...milestones.flatMap((milestone) => milestone.actions),
    ...profile.ownActions.flatMap(({ partOf }) => partOf ?? []),
    ...profile.scenarios.flatMap(({ takeBack = [] }) => takeBack),
    ...snapshots.flatMap((snapshot) => snapshot.done),
  ]).flatMap((id) => findAction(from, id) ?? [])
  const skills = gone(to.skills, [
    ...[...profile.ratings, ...profile.evidence, ...profile.interests, ...profile.gapKinds, ...profile.agreements].map(
      ({ skill }) => skill,
    ),
    ...profile.gapOrder,
    ...profile.ownActions.flatMap((own) => own.raises.map((raise) => raise.skill)),
    ...actions.flatMap((action) => action.raises.map((raise) => raise.skill)),
    ...snapshots.flatMap((snapshot) => snapshot.ratings.map((rating) => rating.skill)),
  ]).flatMap((id) => findSkill(from, id) ?? [])
  const rungs = gone(to.rungs, [
    ...profile.person.companyTitles.map((title) => title.rung),
    ...profile.scenarios.map((scenario) => scenario.goal),
    ...profile.lifeChanges.flatMap((turn) => [turn.from, turn.to]),
    ...snapshots.flatMap(({ rung, goal, readiness }) => [rung, goal, ...readiness.map((one) => one.rung)]),
    ...plans.flatMap((plan) => [
      plan.goal,
      ...plan.gates.map((gate) => gate.rung),
      ...plan.milestones.map((milestone) => milestone.gate),
    ]),
  ]).flatMap((id) => findRung(from, id) ?? [])
  const { retired: _before, ...rest } = to
  return skills.length + rungs.length + actions.length === 0 ? rest : { ...rest, retired: { skills, rungs, actions } }
}

/** Each mentioned id once that is not among `active`. */
function gone(active: readonly { readonly id: string }[], mentioned: readonly string[]): readonly string[] {
  const there = new Set(active.map(({ id }) => id))
  return [...new Set(mentioned)].filter((id) => !there.has(id))
}

function renameProblem(from: Framework, to: Framework, renames: Renames): string | undefined {
  for (const part of ['skills', 'rungs', 'actions'] as const) {
    const known = new Set(to[part].map(({ id }) => id))
    const names = Object.entries(renames[part] ?? {})
    for (const [old, id] of names) {
      if (!known.has(id)) return `"${old}" cannot become "${id}": ${to.name} has no such id among its ${part}.`
    }
    // Ticked steps belong to one action; two lists of ticks for it could not be told apart.
    const kept = from.actions.map(({ id }) => id).filter((id) => !names.some(([old]) => old === id))
    const targets = names.map(([, id]) => id)
    if (part === 'actions' && new Set([...targets, ...kept]).size < targets.length + new Set(kept).size)
      return 'Two actions cannot become the same one. Give each its own, or leave one as it is; it is kept as retired.'
  }
  return undefined
}
