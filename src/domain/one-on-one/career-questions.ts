import { daysBetween, type Day } from '../calendar.ts'
import type { Profile } from '../profile/profile.ts'
import { heldMeetings } from './meeting-dates.ts'

/** What a career talk is prepared by (facts 6.8.3): what somebody can do, what is missing, where it is to lead. */
export const QUESTION_GROUPS = ['competencies', 'skill-gaps', 'objectives'] as const
export type QuestionGroup = (typeof QUESTION_GROUPS)[number]

export const QUESTION_GROUP_WORDS: Readonly<Record<QuestionGroup, string>> = {
  competencies: 'What I can do',
  'skill-gaps': 'What is missing',
  objectives: 'Where it leads',
}

export interface CareerQuestion {
  readonly id: string
  readonly group: QuestionGroup
  readonly text: string
}

/** Asked by the report of the manager, or thought about together: each asks for a case, not for an opinion of a person. */
export const CAREER_QUESTIONS: readonly CareerQuestion[] = [
  question('competencies', 'proudest', 'Which piece of my work of the last quarter would you show your own manager?'),
  question(
    'competencies',
    'first-call',
    'When something breaks in our systems, for which problem do people call me first?',
  ),
  question(
    'competencies',
    'hard-week',
    'In the hardest week of this quarter, what did I do that somebody else would not have?',
  ),
  question('competencies', 'without-me', 'What would stop within a month if I moved to another team?'),
  question(
    'competencies',
    'trusted-with',
    'What have you handed to me this year that you would have kept to yourself last year?',
  ),
  question('competencies', 'sales-says', 'What does sales say about my work when I am not in the room?'),
  question(
    'competencies',
    'explained-well',
    'When did I last explain something technical so that the decision got easier for you?',
  ),
  question('competencies', 'teach', 'Which part of my work could I teach the team in an hour?'),
  question('competencies', 'energy', 'Which of my tasks do you see me do with the most energy?'),
  question('competencies', 'reuse', 'Which thing that I built is used by a team that never asked me for it?'),
  question(
    'skill-gaps',
    'took-longer',
    'Which piece of work took me longer than it should have, and where did the time go?',
  ),
  question(
    'skill-gaps',
    'asked-late',
    'When did I ask for help too late this quarter, and what would have told me sooner?',
  ),
  question('skill-gaps', 'number-doubted', 'Which of my numbers have you not dared to put on a slide?'),
  question('skill-gaps', 'meeting-silent', 'In which meeting should I have spoken and did not?'),
  question('skill-gaps', 'finance-language', 'Where did finance or sales not follow me, and which word lost them?'),
  question('skill-gaps', 'said-yes', 'Which request should I have turned down or put off this quarter?'),
  question(
    'skill-gaps',
    'next-rung-worry',
    'If I did the next rung’s job from Monday, what would you worry about first?',
  ),
  question('skill-gaps', 'step-in', 'Where did you have to step in on something that was mine?'),
  question('skill-gaps', 'one-skill', 'Which single skill would make the rest of my work count for more?'),
  question(
    'skill-gaps',
    'nobody-knows',
    'What does nobody on our team know well enough, and should it be me who learns it?',
  ),
  question(
    'objectives',
    'still-the-goal',
    'Is the rung I am aiming at still the right one, and what has changed since we last asked?',
  ),
  question(
    'objectives',
    'more-of',
    'Which work do I want more of by the end of the year, and what would I give up for it?',
  ),
  question('objectives', 'two-years', 'What could my job be in two years if the team grows, and if it does not?'),
  question(
    'objectives',
    'expert-or-leader',
    'Would I rather be asked for the answer or for the decision, and does my plan fit that?',
  ),
  question('objectives', 'room', 'Which room should I sit in within six months, first to listen and then to present?'),
  question('objectives', 'budget', 'Which budget line could I own next year, and what would I have to show before?'),
  question(
    'objectives',
    'who-decides',
    'Who besides you decides whether I take the next step, and what do they know of my work?',
  ),
  question(
    'objectives',
    'opening',
    'Where in the company is the next opening of this kind likely, and when would we know?',
  ),
  question('objectives', 'stay-for', 'What would have to be true here for me to do my best work in a year’s time?'),
  question('objectives', 'plan-b', 'If the position I aim at does not open, what would still make this year worth it?'),
]

/** Not more often than every four weeks: a talk about the career every fortnight has nothing new in it. */
const DAYS_BETWEEN = 28

/** January looks ahead, spring at what is there, summer at what is missing before budgets are made, autumn ahead again. */
const GROUP_OF_QUARTER: readonly QuestionGroup[] = ['objectives', 'competencies', 'skill-gaps', 'objectives']

/** What a suggested question of the bank is known by on an agenda. */
export function questionKey({ id }: Pick<CareerQuestion, 'id'>): string {
  return `career ${id}`
}

export function seasonGroup(on: Day): QuestionGroup {
  return GROUP_OF_QUARTER[Math.floor((Number(on.slice(5, 7)) - 1) / 3)] ?? 'objectives'
}

/**
 * The question for a meeting on this day: of the season's group the first that was never talked about, then the one
 * longest ago. None while the last career question is less than four weeks old. One that was not reached stays.
 */
export function careerQuestionFor(profile: Pick<Profile, 'meetings'>, on: Day): CareerQuestion | undefined {
  const asked = new Map<string, Day>()
  for (const { agenda, heldOn = '' } of heldMeetings(profile).toReversed())
    for (const { drafted, covered } of agenda) if (drafted && covered) asked.set(drafted.from, heldOn)
  const career = [...asked].filter(([from]) => from.startsWith('career '))
  if (career.some(([, day]) => daysBetween(day, on) < DAYS_BETWEEN)) return undefined
  const ofSeason = CAREER_QUESTIONS.filter(({ group }) => group === seasonGroup(on))
  const last = (one: CareerQuestion): Day => asked.get(questionKey(one)) ?? ''
  return ofSeason.toSorted((a, b) => (last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : 0))[0]
}

function question(group: QuestionGroup, id: string, text: string): CareerQuestion {
  return { id, group, text }
}
