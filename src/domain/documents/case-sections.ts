/** What can be left out of the case for promotion, in its order. The name, its figures and the summary always stand. */
export const CASE_SECTIONS = [
  { id: 'short', name: 'What is proven and what is missing' },
  { id: 'missing', name: 'What closes each gap, and when' },
  { id: 'views', name: 'How my manager sees it' },
  { id: 'proof', name: 'Proof, requirement by requirement' },
  { id: 'about', name: 'How to read this' },
] as const

export type CaseSectionId = (typeof CASE_SECTIONS)[number]['id']
