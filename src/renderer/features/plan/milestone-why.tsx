import type { Milestone, Plan } from '#domain/planning/plan.ts'
import { explainPlace } from '#domain/planning/explain.ts'
import { ownPlanned } from '#domain/planning/own-actions.ts'
import { useExplanation } from '../../state/milestone-questions.ts'
import { useWorkspace } from '../../state/session.ts'
import styles from './milestone-why.module.css'

interface MilestoneWhyProps {
  readonly milestone: Milestone
  readonly plan: Plan
}

/**
 * Why it stands where it does, what waits for it, and what the gates would be without it. The
 * last takes another plan: its place is held until it is there.
 */
export function MilestoneWhy({ milestone, plan }: MilestoneWhyProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const asked = useExplanation(milestone.id)
  const place = explainPlace(plan, profile.pace, milestone.id, ownPlanned(profile, plan.start))
  return (
    <dl className={styles['why']}>
      {place && (
        <>
          <dt>Why now</dt>
          <dd>
            {place.words.whyNow}
            {milestone.critical && ' Were it a week longer, its gate would move.'}
          </dd>
          <dt>What it unblocks</dt>
          <dd>{place.words.unblocks}</dd>
        </>
      )}
      <dt>Without it</dt>
      <dd className={styles['without']} aria-live="polite">
        {asked
          ? (asked.answer?.words.without ?? 'What the plan would be without it cannot be worked out.')
          : 'Working out the plan without it…'}
      </dd>
    </dl>
  )
}
