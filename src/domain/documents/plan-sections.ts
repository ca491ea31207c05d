/** What can be left out of the development plan, in its order. The name, its four figures and the summary always stand. */
export const PLAN_SECTIONS = [
  { id: 'standing', name: 'Where I stand' },
  { id: 'asks', name: 'The next three months and what I ask of my manager' },
  { id: 'timeline', name: 'The way there' },
  { id: 'gaps', name: 'What is missing' },
  { id: 'milestones', name: 'Milestones' },
  { id: 'unreached', name: 'What the plan does not reach' },
  { id: 'about', name: 'What this plan is and is not' },
] as const

export type PlanSectionId = (typeof PLAN_SECTIONS)[number]['id']
