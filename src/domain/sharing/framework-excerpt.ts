import {
  findAction,
  findRung,
  findSkill,
  type Action,
  type Framework,
  type Rung,
  type Skill,
} from '../framework/framework.ts'
import { pathBetween } from '../framework/path.ts'
import type { Profile } from '../profile/profile.ts'

type Mentions = Pick<
  Profile,
  'person' | 'ratings' | 'evidence' | 'interests' | 'agreements' | 'impactEntries' | 'ownActions' | 'progress'
> &
  Partial<Pick<Profile, 'plan' | 'acceptances'>>

/**
 * As much of `framework` as `told` mentions, and what that needs in turn: the rungs on the way with all they require,
 * every skill with its anchors, the actions of the plan. It stands for itself: a reader with another framework, or
 * another version of this one, understands it.
 */
export function frameworkExcerpt(framework: Framework, told: Mentions): Framework {
  const rungs = rungsIn(framework, told)
  const actions = actionsIn(framework, told)
  const skills = skillsIn(framework, told, rungs, actions)
  const domains = new Set(skills.map(({ domain }) => domain))
  const artifacts = artifactsIn(framework, told)
  return {
    id: framework.id,
    version: framework.version,
    name: framework.name,
    domains: framework.domains.filter(({ id }) => domains.has(id)),
    skills: skills.map((skill) => ({ ...skill, sources: [] })),
    rungs: rungs.map((rung) => withoutYears({ ...rung, sources: [] })),
    actions: actions.map((action) => withoutEarliest({ ...action, sources: [] })),
    // What an artifact proves may lie outside; only its name is needed here.
    ...(artifacts.length > 0 && {
      artifacts: artifacts.flatMap((artifact) => {
        const proves = artifact.proves.filter(({ skill }) => skills.some(({ id }) => id === skill))
        return proves.length > 0 ? [{ ...artifact, proves, sources: [] }] : []
      }),
    }),
  }
}

function rungsIn(framework: Framework, { person, plan, acceptances = [] }: Mentions): readonly Rung[] {
  const path = pathBetween(framework, person.rung, person.goal)
  const plans = [...(plan ? [plan] : []), ...acceptances.map((acceptance) => acceptance.plan)]
  const wanted = new Set([
    person.rung,
    person.goal,
    ...(path.ok ? path.value.map(({ id }) => id) : []),
    ...plans.flatMap(({ goal, milestones, gates }) => [
      goal,
      ...milestones.map(({ gate }) => gate),
      ...gates.map(({ rung }) => rung),
    ]),
  ])
  return inOrder(framework.rungs, wanted, (id) => findRung(framework, id))
}

function actionsIn(
  framework: Framework,
  { progress, plan, acceptances = [], impactEntries }: Mentions,
): readonly Action[] {
  const plans = [...(plan ? [plan] : []), ...acceptances.map((acceptance) => acceptance.plan)]
  const wanted = new Set([
    ...progress.map(({ action }) => action),
    ...impactEntries.flatMap(({ action }) => (action === undefined ? [] : [action])),
    ...plans.flatMap(({ milestones }) => milestones.flatMap(({ actions }) => actions)),
  ])
  return inOrder(framework.actions, wanted, (id) => findAction(framework, id))
}

function skillsIn(
  framework: Framework,
  told: Mentions,
  rungs: readonly Rung[],
  actions: readonly Action[],
): readonly Skill[] {
  const wanted = new Set([
    ...rungs.flatMap(({ requires }) => requires.map(({ skill }) => skill)),
    ...actions.flatMap(({ raises, requires }) => [...raises, ...requires].map(({ skill }) => skill)),
    ...told.ownActions.flatMap(({ raises }) => raises.map(({ skill }) => skill)),
    ...told.ratings.map(({ skill }) => skill),
    ...told.evidence.map(({ skill }) => skill),
    ...told.interests.map(({ skill }) => skill),
    ...told.agreements.map(({ skill }) => skill),
  ])
  return inOrder(framework.skills, wanted, (id) => findSkill(framework, id))
}

function artifactsIn(framework: Framework, { evidence }: Mentions) {
  const wanted = new Set(evidence.flatMap(({ at }) => (at?.kind === 'artifact' ? [at.value] : [])))
  return (framework.artifacts ?? []).filter(({ id }) => wanted.has(id))
}

/** In the framework's own order, then what it has no more but was once used. */
function inOrder<Item extends { readonly id: string }>(
  items: readonly Item[],
  wanted: ReadonlySet<string>,
  find: (id: string) => Item | undefined,
): readonly Item[] {
  const present = items.filter(({ id }) => wanted.has(id))
  const known = new Set(present.map(({ id }) => id))
  const retired = [...wanted].flatMap((id) => {
    const item = known.has(id) ? undefined : find(id)
    return item ? [item] : []
  })
  return [...present, ...retired]
}

function withoutYears(rung: Rung): Rung {
  const { years: _, ...rest } = rung
  return rest
}

/** The rung at which it is realistic may not be among those on the way. */
function withoutEarliest(action: Action): Action {
  const { earliestRung: _, ...rest } = action
  return rest
}
