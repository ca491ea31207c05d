import { Link } from 'wouter'
import { findRung } from '#domain/framework/framework.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import styles from './plan-notice.module.css'

/** Until it is adopted, a plan is a proposal that follows every rating and every slider. */
export function PlanNotice({ onAdopt }: { readonly onAdopt: () => void }) {
  const rated = useWorkspace((workspace) => workspace.profile.ratings.length > 0)
  const earlierGoal = useWorkspace((workspace) => workspace.profile.plan?.goal)
  const framework = useWorkspace((workspace) => workspace.framework)
  return (
    <div className={styles['notice']}>
      <p>
        <strong>A proposal.</strong>{' '}
        {earlierGoal !== undefined &&
          `The plan you adopted leads to ${findRung(framework, earlierGoal)?.name ?? earlierGoal} and waits until you adopt another. `}
        {rated
          ? 'It follows your ratings and your pace until you adopt it; then dates hold still and steps can be ticked.'
          : 'Nothing is rated yet, so it rests on what your rung usually asks for. Rate your skills to make it yours.'}
      </p>
      {!rated && (
        <Link href="/skills" className={buttonClass()}>
          Rate your skills
        </Link>
      )}
      <Button look="primary" onClick={onAdopt}>
        Adopt this plan
      </Button>
    </div>
  )
}
