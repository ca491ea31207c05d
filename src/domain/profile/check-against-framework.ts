import { findAction, findRung, findSkill, type Framework } from '../framework/framework.ts'
import { pathBetween, unknownRung } from '../framework/path.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Profile } from './profile.ts'

/**
 * Whether every rung, skill and action that `profile` names exists in `framework`, and whether its goal can be
 * reached from its rung. Screens and plans look ids up without asking again.
 */
export function checkAgainstFramework(profile: Profile, framework: Framework): Result<Profile> {
  const { kind } = profile.framework
  if (kind === 'built-in' && profile.framework.id !== framework.id) {
    return fail(
      'bad-input',
      `This profile uses the framework "${profile.framework.id}", which is not part of this Opsladder; it has "${framework.id}". ` +
        'Set "framework" to that one, or update Opsladder.',
    )
  }
  const path = pathBetween(framework, profile.person.rung, profile.person.goal)
  if (!path.ok) return path

  for (const [place, rung] of rungsNamed(profile)) {
    if (!findRung(framework, rung)) return fail('bad-input', `In ${place}: ${unknownRung(framework, rung)}`)
  }
  for (const [place, skill] of skillsNamed(profile)) {
    if (!findSkill(framework, skill)) return fail('bad-input', `In ${place}: ${unknownSkill(framework, skill)}`)
  }
  const own = new Set(profile.ownActions.map(({ id }) => id))
  for (const id of own) {
    if (!framework.actions.some((action) => action.id === id)) continue
    return fail(
      'bad-input',
      `In ownActions › ${id}: the framework ${framework.name} ${framework.version} has an action of that id. Give the own action another id.`,
    )
  }
  for (const [place, action] of actionsNamed(profile)) {
    if (!own.has(action) && !findAction(framework, action)) {
      return fail(
        'bad-input',
        `In ${place}: there is no action "${action}" in the framework ${framework.name} ${framework.version}. Correct the id, or remove the record.`,
      )
    }
  }
  return ok(profile)
}

export function unknownSkill(framework: Framework, id: string): string {
  const known = framework.skills.map((skill) => skill.id).join(', ')
  return `There is no skill "${id}" in the framework ${framework.name} ${framework.version}. Known skills: ${known}.`
}

/** The actions that anything in `profile` is about, by id: without one of them the profile could not be read again. */
export function namedActions(profile: Profile): ReadonlySet<string> {
  return new Set(actionsNamed(profile).map(([, action]) => action))
}

/** The rungs, skills and actions that `profile` is about and `framework` has not, each once, by id. */
export function unknownIds(profile: Profile, framework: Framework): readonly string[] {
  const own = new Set(profile.ownActions.map(({ id }) => id))
  const unknown = [
    ...rungsNamed(profile).filter(([, rung]) => !findRung(framework, rung)),
    ...skillsNamed(profile).filter(([, skill]) => !findSkill(framework, skill)),
    ...actionsNamed(profile).filter(([, action]) => !own.has(action) && !findAction(framework, action)),
  ]
  return [...new Set(unknown.map(([, id]) => id))]
}

type Named = readonly [place: string, id: string]

function rungsNamed(profile: Profile): readonly Named[] {
  return [
    ...profile.person.companyTitles.map(({ id, rung }) => [`person › companyTitles › ${id}`, rung] as const),
    ...profile.scenarios.map(({ id, goal }) => [`scenarios › ${id}`, goal] as const),
    ...plansOf(profile).flatMap(([name, plan]) => [
      [`${name} › goal`, plan.goal] as const,
      ...plan.milestones.map((milestone) => [`${name} › milestones › ${milestone.id}`, milestone.gate] as const),
      ...plan.gates.map((gate) => [`${name} › gates`, gate.rung] as const),
    ]),
  ]
}

function skillsNamed(profile: Profile): readonly Named[] {
  return [
    ...profile.ratings.map((rating) => [`ratings › ${rating.id}`, rating.skill] as const),
    ...profile.evidence.map((evidence) => [`evidence › ${evidence.id}`, evidence.skill] as const),
    ...profile.interests.map((interest) => [`interests › ${interest.id}`, interest.skill] as const),
    ...profile.gapKinds.map((gap) => [`gapKinds › ${gap.id}`, gap.skill] as const),
    ...profile.agreements.map(({ id, skill }) => [`agreements › ${id}`, skill] as const),
    ...profile.gapOrder.map((skill) => ['gapOrder', skill] as const),
    ...profile.ownActions.flatMap((action) =>
      action.raises.map((raise) => [`ownActions › ${action.id}`, raise.skill] as const),
    ),
  ]
}

function actionsNamed(profile: Profile): readonly Named[] {
  return [
    ...profile.progress.map((progress) => [`progress › ${progress.id}`, progress.action] as const),
    ...profile.spending.flatMap(({ id, action }) =>
      action === undefined ? [] : [[`spending › ${id}`, action] as const],
    ),
    ...profile.certificates.flatMap(({ id, action }) =>
      action === undefined ? [] : [[`certificates › ${id}`, action] as const],
    ),
    ...profile.impactEntries.flatMap(({ id, action }) =>
      action === undefined ? [] : [[`impactEntries › ${id}`, action] as const],
    ),
    ...profile.timeEntries.map(({ id, action }) => [`timeEntries › ${id}`, action] as const),
    ...profile.postponed.map(({ id, action }) => [`postponed › ${id}`, action] as const),
    ...profile.declined.map((declined) => [`declined › ${declined.id}`, declined.action] as const),
    ...(profile.keptNotes ?? []).flatMap((kept) =>
      kept.actions.map((action) => [`keptNotes › ${kept.id}`, action] as const),
    ),
    ...plansOf(profile).flatMap(([name, plan]) =>
      plan.milestones.flatMap((milestone) =>
        milestone.actions.map((action) => [`${name} › milestones › ${milestone.id}`, action] as const),
      ),
    ),
  ]
}

function plansOf(profile: Profile) {
  return [
    ...(profile.plan ? [['plan', profile.plan] as const] : []),
    ...(profile.baseline ? [['baseline', profile.baseline] as const] : []),
    ...profile.acceptances.map(({ id, plan }) => [`acceptances › ${id} › plan`, plan] as const),
  ]
}
