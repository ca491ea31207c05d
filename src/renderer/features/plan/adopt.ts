import type { Day } from '#domain/calendar.ts'
import type { Plan } from '#domain/planning/plan.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import { change, newId } from '../../state/changes.ts'
import { sayChanged } from '../../state/messages.ts'

/** Makes the plan the one in force; one undo takes it back. */
export function adopt(plan: Plan, today: Day, label: 'adopting the plan' | 'replan'): void {
  change(label, (before) => adoptPlan(before, plan, newId(), today))
  if (label === 'replan') sayChanged('Planned again from today', 'Ticks, finished milestones, pins and notes stayed.')
  else sayChanged('This is your plan now', 'Its next steps stand on the overview, week by week.')
}
