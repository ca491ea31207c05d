import type { Day } from '#domain/calendar.ts'
import type { Plan } from '#domain/planning/plan.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import { change, newId, undo } from '../../state/changes.ts'
import { say } from '../../ui/toasts.tsx'

/** Makes the plan the one in force; one undo takes it back. */
export function adopt(plan: Plan, today: Day, label: 'adopting the plan' | 'replan'): void {
  change(label, (before) => adoptPlan(before, plan, newId(), today))
  say({
    title: label === 'replan' ? 'Planned again from today' : 'This is your plan now',
    text:
      label === 'replan'
        ? 'What is done, pinned or noted stayed.'
        : 'Its next steps stand on the overview, week by week.',
    undo: { label: 'Undo', run: () => void undo() },
  })
}
