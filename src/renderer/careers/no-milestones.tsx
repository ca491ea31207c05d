import { Link } from 'wouter'
import type { Plan } from '#domain/planning/plan.ts'
import type { Result } from '#domain/result.ts'
import { buttonClass } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

/** Why there is nothing to do: the goal is reached, or nothing that is open leads there, or no plan can be made. */
export function NoMilestones({ plan }: { readonly plan: Result<Plan> }) {
  if (!plan.ok)
    return (
      <EmptyState text={plan.error.message}>
        <Link href="/settings" className={buttonClass('primary')}>
          Change goal or pace
        </Link>
      </EmptyState>
    )
  if (plan.value.unreachable.length > 0)
    return (
      <EmptyState text="No action that is open to you leads on from here. The plan says what is missing, and why.">
        <Link href="/plan" className={buttonClass('primary')}>
          See what is missing
        </Link>
      </EmptyState>
    )
  return (
    <EmptyState text="Every level that your goal asks for is there. Prove what you rated, or choose the next goal.">
      <Link href="/check-ins/changes" className={buttonClass('primary')}>
        Choose the next goal
      </Link>
    </EmptyState>
  )
}
