export const PLACE_SUBJECTS = ['chief', 'company'] as const
export type PlaceSubject = (typeof PLACE_SUBJECTS)[number]

/** Something that is true of places where operations people grow, and how one would see it. */
export interface PlaceStatement {
  readonly id: string
  readonly about: PlaceSubject
  readonly text: string
  /** What one would see in an ordinary quarter, so that the answer rests on more than a feeling. */
  readonly sign: string
  /** Without these three the road upward from operations is short: facts 0.3 and 4.1.1, grade C. */
  readonly cornerstone: boolean
  /** What to ask for when it is missing; absent where no single talk can change it. */
  readonly ask?: string
}

export const PLACE_STATEMENTS: readonly PlaceStatement[] = [
  {
    id: 'growth-driven',
    about: 'chief',
    text: 'My chief is measured on growth, and talks about it that way.',
    sign: 'Reviews begin with pipeline or revenue. Reach and applause come later, if at all.',
    cornerstone: true,
    ask: 'One growth figure that operations shares: mine to report every month, in the same meeting as the others.',
  },
  {
    id: 'transformation-mandate',
    about: 'chief',
    text: 'My chief was given the task to change how the company markets, and the means for it.',
    sign: 'There is a date, a budget line and a name for the change. It was mentioned when the chief was hired.',
    cornerstone: true,
  },
  {
    id: 'customer-centered',
    about: 'company',
    text: 'Decisions are argued from what customers do, not from what the company wants to say.',
    sign: 'Somebody quotes a customer or a behavior in the meetings where money is assigned.',
    cornerstone: true,
    ask: 'A seat in two customer meetings a quarter, and ten minutes to report what they change for us.',
  },
  {
    id: 'investment',
    about: 'company',
    text: 'Marketing is treated as an investment and not as a cost.',
    sign: 'In a bad quarter somebody asks what a cut would lose, before it is made.',
    cornerstone: false,
  },
  {
    id: 'speaks-operations',
    about: 'chief',
    text: 'My chief wants to understand the stack, as far as a chief needs to.',
    sign: 'In the last quarter the chief asked how something works, and used the answer.',
    cornerstone: false,
    ask: 'Half an hour a month in which I show one part of the stack and what it decides.',
  },
  {
    id: 'displacement-seen',
    about: 'chief',
    text: 'When something urgent comes in, it is said aloud what it pushes aside.',
    sign: 'An urgent request had a price in the plan, and the one who asked was told.',
    cornerstone: false,
    ask: 'A rule for urgent requests: nothing starts before it is written down what waits for it.',
  },
  {
    id: 'credit',
    about: 'chief',
    text: 'Work that I did is shown upward under my name.',
    sign: 'I was in the room, or named on the page, when my result was presented.',
    cornerstone: false,
    ask: 'To present the next result myself, with the chief beside me.',
  },
  {
    id: 'next-rung-exists',
    about: 'company',
    text: 'The next rung exists here, or could.',
    sign: 'Somebody holds it, held it, or it stands in a plan with a date.',
    cornerstone: false,
    ask: 'The next rung in writing: what it decides, what it takes to be ready, and when it will be looked at.',
  },
  {
    id: 'operations-near-the-top',
    about: 'company',
    text: 'Operations reports to the head of marketing or stands beside that chair.',
    sign: 'There is at most one person between operations and the head of marketing.',
    cornerstone: false,
    ask: 'A standing slot for operations in the marketing lead meeting, whoever I report to.',
  },
  {
    id: 'time-to-grow',
    about: 'chief',
    text: 'Hours for growing survive an ordinary quarter.',
    sign: 'In the last three months I used more than half of the hours I had planned.',
    cornerstone: false,
    ask: 'The hours of my plan as fixed appointments that only the two of us together may move.',
  },
  {
    id: 'bad-news',
    about: 'company',
    text: 'Bad numbers can be told without looking for somebody to blame.',
    sign: 'A missed target was discussed in front of others, and the one who told it is still asked for advice.',
    cornerstone: false,
  },
  {
    id: 'chief-stays',
    about: 'chief',
    text: 'My chief is likely to be here long enough for what we agreed to happen.',
    sign: 'No reorganization is announced above us, and the chief talks about next year.',
    cornerstone: false,
    ask: 'What we agreed in a file that a successor would read: goals, what I was promised, what is proven.',
  },
]

export function findStatement(id: string): PlaceStatement | undefined {
  return PLACE_STATEMENTS.find((statement) => statement.id === id)
}
