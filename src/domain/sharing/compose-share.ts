import type { Day } from '../calendar.ts'
import type { Framework } from '../framework/framework.ts'
import type { ShareRound } from '../profile/one-on-one-record.ts'
import { withoutPrivateParts } from '../profile/private-parts.ts'
import { SHARE_FORMAT, type Profile } from '../profile/profile.ts'
import { carriedFramework } from '../profile/working-framework.ts'
import { frameworkExcerpt } from './framework-excerpt.ts'
import { SHARE_VERSION, type Share, type ShareBase } from './share.ts'
import { partOf, SHARE_LISTS, type SharePartId } from './share-parts.ts'

export interface ShareOrder {
  readonly round: string
  readonly kind: ShareRound['kind']
  readonly to: string
  readonly parts: readonly SharePartId[]
  /** For a third voice: the pieces of evidence that it is asked about, by id. */
  readonly evidence?: readonly string[]
}

/**
 * What leaves, and nothing else. Made from `withoutPrivateParts`, so that no choice of parts reaches what is private;
 * a third voice gets the evidence that it is asked about, and no goal, no ratings and no plan.
 */
export function composeShare(whole: Profile, builtIn: Framework, order: ShareOrder, on: Day): Share {
  const profile = withoutPrivateParts(whole)
  const isManager = order.kind === 'manager'
  const parts: readonly SharePartId[] = isManager ? order.parts : ['evidence']
  const has = (part: SharePartId): boolean => parts.includes(part)
  const asked = new Set(order.evidence ?? [])
  const lists = Object.fromEntries(
    SHARE_LISTS.map((list) => [list, has(partOf(list)) ? profile[list] : []]),
  ) as unknown as Pick<Share, (typeof SHARE_LISTS)[number]>
  const evidence = isManager ? lists.evidence : profile.evidence.filter(({ id }) => asked.has(id))
  const confirmations = lists.confirmations.filter((one) => isManager || asked.has(one.evidence))
  const plan = profile.plan && has('plan') ? withNotes(profile.plan, has('notes')) : undefined
  const { name, rung, title } = profile.person
  const from = { name, rung, goal: has('goal') ? profile.person.goal : rung, ...(title !== undefined && { title }) }
  const acceptances = lists.acceptances.map((one) => ({ ...one, plan: withNotes(one.plan, has('notes')) }))
  const named = { ...lists, evidence, confirmations, acceptances, ...(plan && { plan }) }
  const told = { ...named, ownActions: ownActionsIn(profile, named) }
  return {
    format: SHARE_FORMAT,
    version: SHARE_VERSION,
    id: profile.id,
    round: order.round,
    before: whole.shareRounds.filter(({ kind, to }) => kind === order.kind && to === order.to).map(({ id }) => id),
    kind: order.kind,
    role: 'self',
    from,
    to: order.to,
    on,
    parts: [...parts],
    ...(profile.manager && has('one-on-ones') && { manager: profile.manager }),
    ...told,
    framework: frameworkExcerpt(carriedFramework(profile, builtIn), {
      ...told,
      person: { ...profile.person, goal: from.goal },
    }),
  }
}

/** The own actions that something in the file is about; their notes are private and empty here. */
function ownActionsIn(
  { ownActions }: Profile,
  told: Pick<Profile, 'progress' | 'impactEntries' | 'acceptances'> & Partial<Pick<Profile, 'plan'>>,
): Profile['ownActions'] {
  const plans = [...(told.plan ? [told.plan] : []), ...told.acceptances.map(({ plan }) => plan)]
  const mentioned = new Set([
    ...told.progress.map(({ action }) => action),
    ...told.impactEntries.map(({ action }) => action),
    ...plans.flatMap(({ milestones }) => milestones.flatMap(({ actions }) => actions)),
  ])
  return ownActions.filter(({ id }) => mentioned.has(id))
}

function withNotes(plan: NonNullable<Profile['plan']>, notes: boolean): NonNullable<Profile['plan']> {
  return notes ? plan : { ...plan, milestones: plan.milestones.map((one) => ({ ...one, note: '' })) }
}

/** What the round keeps of the file that left. */
export function baseText(share: Share): string {
  const { framework: _, checksum: __, ...base } = share
  return JSON.stringify(base satisfies ShareBase)
}

/**
 * The profile with the round noted. A later file for the same person takes the place of the earlier one, whose base
 * is let go: two open rounds with one person could not be told apart in what they answer.
 */
export function withRound(profile: Profile, share: Share): Profile {
  const { round, kind, to, on, parts } = share
  const closed = profile.shareRounds.map((one) => (one.kind === kind && one.to === to ? { ...one, base: '' } : one))
  return {
    ...profile,
    shareRounds: [...closed, { id: round, kind, to, on, parts: [...parts], base: baseText(share), answers: [] }],
  }
}
