import { checkFramework } from '#domain/framework/check-framework.ts'
import { actionsFor, completeFrom } from '#domain/framework/complete-framework.ts'
import { hasErrors, type FrameworkProblem } from '#domain/framework/framework-problem.ts'
import type { Framework, Rung } from '#domain/framework/framework.ts'
import type { Renames } from '#domain/framework/own-framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { ownCopy } from './own-copy.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** What another framework would change for a profile. */
export interface Incoming {
  readonly added: readonly Named[]
  /** Skills that are gone, with how often the profile rated or proved them. */
  readonly removed: readonly (Named & { readonly records: number })[]
  /** The same id under another name: nothing to map. */
  readonly renamed: readonly { readonly id: string; readonly before: string; readonly after: string }[]
  /** How often a rung that both have asks something else of a skill that both have. */
  readonly requirements: number
  /** Rungs that the profile cannot do without and the other framework does not have: each needs one in its place. */
  readonly lostRungs: readonly (Named & { readonly role: string })[]
}

export function compareWith(profile: Profile, from: Framework, to: Framework): Incoming {
  const before = new Map(from.skills.map((skill) => [skill.id, skill]))
  const after = new Map(to.skills.map((skill) => [skill.id, skill]))
  const { rung, goal } = profile.person
  return {
    added: to.skills.filter(({ id }) => !before.has(id)),
    removed: from.skills
      .filter(({ id }) => !after.has(id))
      .map(({ id, name }) => ({
        id,
        name,
        records: [...profile.ratings, ...profile.evidence].filter((record) => record.skill === id).length,
      })),
    renamed: from.skills.flatMap(({ id, name }) => {
      const now = after.get(id)?.name
      return now === undefined || now === name ? [] : [{ id, before: name, after: now }]
    }),
    requirements: changedRequirements(from, to),
    lostRungs: [...new Set([rung, goal])]
      .filter((id) => !to.rungs.some((one) => one.id === id))
      .map((id) => ({
        id,
        name: from.rungs.find((one) => one.id === id)?.name ?? id,
        role: id === rung ? 'The rung you hold' : 'Your goal',
      })),
  }
}

function changedRequirements(from: Framework, to: Framework): number {
  const there = new Set(to.skills.map(({ id }) => id))
  const shared = from.skills.map(({ id }) => id).filter((id) => there.has(id))
  const asked = ({ requires }: Rung): ReadonlyMap<string, string> =>
    new Map(requires.map(({ skill, level, core, weight }) => [skill, `${level} ${core} ${weight}`]))
  return from.rungs.reduce((sum, rung) => {
    const other = to.rungs.find(({ id }) => id === rung.id)
    if (!other) return sum
    const [before, after] = [asked(rung), asked(other)]
    return sum + shared.filter((skill) => before.get(skill) !== after.get(skill)).length
  }, 0)
}

/** A table of levels put into the framework in use. */
export interface Completion {
  readonly framework: Framework
  /** How many actions it keeps. */
  readonly actions: number
  /** What has to be mended afterwards, such as a level that those actions do not lead to. */
  readonly mistakes: readonly FrameworkProblem[]
}

/** What `to` would be with what it lacks from the framework in use; undefined where that has nothing to give. */
export function completionOf(profile: Profile, from: Framework, to: Framework): Completion | undefined {
  if (to.actions.length > 0) return undefined
  const actions = actionsFor(to, from).length
  if (actions === 0) return undefined
  const { id, name, version } = profile.framework.kind === 'own' ? from : ownCopy(from)
  const framework = { ...completeFrom(to, from), id, name, version }
  return { framework, actions, mistakes: checkFramework(framework).filter((problem) => hasErrors([problem])) }
}

/** What was probably only given another id: the same name, as a reader reads it. */
export function likelyRenames(incoming: Incoming, from: Framework, to: Framework): Renames {
  const byName = new Map(incoming.added.map(({ id, name }) => [asRead(name), id]))
  const rungsByName = new Map(to.rungs.map(({ id, name }) => [asRead(name), id]))
  return {
    skills: pairs(incoming.removed, byName),
    rungs: pairs(
      from.rungs.filter(({ id }) => !to.rungs.some((rung) => rung.id === id)),
      rungsByName,
    ),
  }
}

function pairs(gone: readonly Named[], byName: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    gone.flatMap(({ id, name }) => {
      const now = byName.get(asRead(name))
      return now === undefined ? [] : [[id, now]]
    }),
  )
}

/** What differs only in case or spaces is the same name to a reader. */
export function asRead(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase()
}
