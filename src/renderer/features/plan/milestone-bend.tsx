import { Pin, PinOff } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Day } from '#domain/calendar.ts'
import { listedAtMost } from '#domain/documents/wording.ts'
import { findAction, type Framework } from '#domain/framework/framework.ts'
import { alternativeTo } from '#domain/planning/alternatives.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import { proposalBasis } from '#domain/planning/replan.ts'
import { acceptAction, changeMilestone, declineAction } from '#domain/profile/plan-changes.ts'
import type { PlannedMilestone } from '#domain/profile/plan-record.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import styles from './milestone-panel.module.css'
import { SplitForm } from './split-form.tsx'
import { SwapList } from './swap-list.tsx'

interface MilestoneBendProps {
  readonly milestone: Milestone
  /** As the adopted plan keeps it; absent in a proposal. */
  readonly stored: PlannedMilestone | undefined
  readonly isDeclined: boolean
  readonly adopted: boolean
}

/** What a person can do to a milestone that is not done. */
export function MilestoneBend({ milestone, stored, isDeclined, adopted }: MilestoneBendProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const [, navigate] = useLocation()
  const [swapping, setSwapping] = useState<string>()
  const [splitting, setSplitting] = useState<string>()
  const [only] = milestone.actions
  const whole = milestone.actions.length === 1 ? findAction(framework, only ?? '') : undefined
  const canSplit = whole !== undefined && whole.steps.length > 1 && !isDeclined
  const isSplitting = canSplit && splitting === milestone.id
  const isSwapping = adopted && stored !== undefined && swapping === milestone.id
  const decline = (): void => {
    const instead = adopted ? undefined : insteadOf(profile, framework, today, milestone)
    change('declined milestone', (before) =>
      milestone.actions.reduce((next, action) => declineAction(next, action, newId(), today), before),
    )
    sayChanged(
      'Declined',
      adopted
        ? 'It leaves the plan when you replan, or when you take something in its place.'
        : (instead ?? NO_OTHER_WAY),
    )
    if (adopted) setSwapping(milestone.id)
  }
  return (
    <div className={styles['buttons']}>
      {stored && (
        <Button
          onClick={() => {
            change(stored.pinned ? 'unpin' : 'pin', (before) =>
              changeMilestone(before, milestone.id, { pinned: !stored.pinned }),
            )
            if (stored.pinned) sayChanged('Unpinned', 'Planning again may move it.')
            else sayChanged('Pinned', 'Planning again keeps these days.')
          }}
        >
          {stored.pinned ? <PinOff size={15} aria-hidden /> : <Pin size={15} aria-hidden />}
          {stored.pinned ? 'Unpin' : 'Pin these dates'}
        </Button>
      )}
      {stored && (
        <Button aria-expanded={isSwapping} onClick={() => setSwapping(isSwapping ? undefined : milestone.id)}>
          Swap for another
        </Button>
      )}
      {canSplit && (
        <Button aria-expanded={isSplitting} onClick={() => setSplitting(isSplitting ? undefined : milestone.id)}>
          Split in two
        </Button>
      )}
      {isDeclined ? (
        <Button
          look="ghost"
          onClick={() => {
            change('taking back a milestone', (before) => milestone.actions.reduce(acceptAction, before))
            sayChanged('Taken back', 'It may be planned again.')
          }}
        >
          Take back
        </Button>
      ) : (
        !stored?.pinned && (
          <Button look="ghost" onClick={decline}>
            Not for me
          </Button>
        )
      )}
      {isSplitting && (
        <SplitForm key={`split ${milestone.id}`} action={whole} onLeave={() => setSplitting(undefined)} />
      )}
      {isSwapping && (
        <SwapList
          key={milestone.id}
          milestone={milestone.id}
          onTaken={(taken) => {
            setSwapping(undefined)
            navigate(`/plan/${taken}`, { replace: true })
          }}
        />
      )}
    </div>
  )
}

const NO_OTHER_WAY =
  'Nothing else leads to the same levels; they stand below as out of reach. It can be taken back there.'

/** What a proposal will take in its place: it is made again at once. */
function insteadOf(profile: Profile, framework: Framework, today: Day, { actions }: Milestone): string | undefined {
  const basis = proposalBasis(profile, framework, today)
  const alternative = basis.ok ? alternativeTo(basis.value, actions[0] ?? '') : undefined
  if (!alternative) return undefined
  const titles = alternative.instead.map(({ title }) => `“${title}”`)
  return titles.length === 0
    ? 'The proposal does without it. It can be taken back below.'
    : `The proposal takes ${listedAtMost(titles, 2)} in its place. It can be taken back below.`
}
