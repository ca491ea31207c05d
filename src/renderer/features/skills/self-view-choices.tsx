import type { GapKind, Skill } from '#domain/framework/framework.ts'
import type { Rating } from '#domain/profile/profile.ts'
import { interestIn, sayInterest } from '#domain/profile/say-interest.ts'
import type { Interest } from '#domain/profile/self-view.ts'
import { gapKindsBySkill, sayGapKind } from '#domain/readiness/gap-kind.ts'
import { requiredLevel } from '#domain/framework/framework.ts'
import { GAP_KIND_WORDS } from '../../careers/gap-kinds.ts'
import { change, newId } from '../../state/changes.ts'
import { pathOf, useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './rating-side.module.css'

const INTEREST_CHOICES: readonly { readonly value: Interest; readonly label: string }[] = [
  { value: 'gives-energy', label: 'Gives energy' },
  { value: 'neutral', label: 'Neutral' },
  { value: 'drains', label: 'Drains' },
]

const KIND_CHOICES: readonly { readonly value: GapKind; readonly label: string }[] = [
  { value: 'skill', label: 'I have to learn it' },
  { value: 'chance', label: 'I lack the occasion' },
  { value: 'authority', label: 'I lack the mandate' },
]

/** No choice is made until somebody makes one. */
const OPEN = '' as never

/** Ability and appetite are two things; the plan prefers work that gives energy where both ways lead there. */
export function InterestChoice({ skill }: { readonly skill: Skill }) {
  const interest = useWorkspace((workspace) => interestIn(workspace.profile, skill.id))
  const today = useToday()
  const choose = (next: Interest): void =>
    change(`how ${skill.name} feels`, (before) => sayInterest(before, skill.id, next, newId(), today))
  return (
    <>
      <h3 className={styles['second']}>How does the work feel?</h3>
      <Segmented
        look="pills"
        label="How does the work feel?"
        value={interest ?? OPEN}
        options={INTEREST_CHOICES}
        onChange={choose}
      />
    </>
  )
}

/** Only where a rung on the way asks for more: each kind of gap gets another kind of action. */
export function GapKindChoice({ skill, rating }: { readonly skill: Skill; readonly rating: Rating }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const { level } = rating
  const hasGap =
    level !== 'not-applicable' &&
    pathOf(profile, framework).some((rung) => (requiredLevel(rung, skill.id) ?? 0) > level)
  if (!hasGap) return null
  const kind = gapKindsBySkill(profile).get(skill.id)
  const choose = (next: GapKind): void =>
    change(`what stands in the way of ${skill.name}`, (before) => sayGapKind(before, skill.id, next, newId(), today))
  return (
    <>
      <h3 className={styles['second']}>What stands in the way?</h3>
      <Segmented
        look="pills"
        label="What stands in the way?"
        value={kind ?? OPEN}
        options={KIND_CHOICES}
        onChange={choose}
      />
      <p className={styles['meaning']}>
        {kind === undefined ? 'Until you say, the plan takes it for something to learn.' : GAP_KIND_WORDS[kind].meaning}
      </p>
    </>
  )
}
