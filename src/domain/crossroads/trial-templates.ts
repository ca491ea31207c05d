import { addDays, mondayOnOrAfter, type Day } from '../calendar.ts'
import type { OwnAction } from '../profile/own-action.ts'
import type { WayId } from './two-ways.ts'

/** A small, reversible piece of the other job, long enough to know how it feels. */
export interface TrialTemplate {
  readonly id: string
  readonly track: WayId
  /** `first` for the first rung of the track, `higher` for those above it. */
  readonly height: 'first' | 'higher'
  readonly title: string
  readonly kind: OwnAction['kind']
  readonly weeks: number
  readonly load: number
  readonly steps: OwnAction['steps']
  readonly leaves: string
  /** What one knows afterwards. */
  readonly answers: string
  /** How it is undone. */
  readonly wayBack: string
}

export const TRIAL_TEMPLATES: readonly TrialTemplate[] = [
  {
    id: 'lead-prioritization',
    track: 'leader',
    height: 'first',
    title: 'The weekly prioritization meeting, led for eight weeks',
    kind: 'with-people',
    weeks: 8,
    load: 2,
    steps: [
      { text: 'Agree with your manager which requests you may turn down, and tell the requesters', hours: 1 },
      { text: 'Lead six meetings: order, owner and what waits, written down each time', hours: 6 },
      { text: 'Bring one refusal to the person it hurts, with the reason', hours: 1 },
      { text: 'Ask two colleagues what they would have decided otherwise', hours: 1 },
    ],
    leaves: 'Eight weeks of decisions on one page, with what was turned down',
    answers: 'Whether saying no to people you like takes more out of you than it gives.',
    wayBack: 'Your manager takes the meeting back on the last day; nothing else has changed.',
  },
  {
    id: 'first-program-mentor',
    track: 'leader',
    height: 'first',
    title: 'A colleague brought through a first program without your hands on it',
    kind: 'with-people',
    weeks: 6,
    load: 2,
    steps: [
      { text: 'Choose with a newer colleague a program that goes live within six weeks', hours: 1 },
      { text: 'Meet twice a week and answer with questions; the building stays with them', hours: 6 },
      { text: 'Let one harmless mistake happen, and talk about it the day after', hours: 1 },
      { text: 'Write down what they can do alone now, and have them correct it', hours: 1 },
    ],
    leaves: 'A live program that another person built',
    answers: 'Whether you can watch something done slower than you would do it, and like what comes of it.',
    wayBack: 'It ends with the program; the colleague keeps what was learned.',
  },
  {
    id: 'sales-meeting-stand-in',
    track: 'leader',
    height: 'first',
    title: 'Your manager’s chair in the meeting with sales, for six weeks',
    kind: 'with-people',
    weeks: 6,
    load: 3,
    steps: [
      { text: 'Agree on what you may promise alone and what goes back to your manager', hours: 1 },
      { text: 'Sit in the chair six times: follow-up times, rejected leads, what marketing owes', hours: 6 },
      { text: 'Settle one quarrel about a definition without escalating it', hours: 2 },
      { text: 'Report to your manager in three sentences each week', hours: 2 },
    ],
    leaves: 'Six short reports, and one settled definition',
    answers: 'Whether speaking for work that others did feels like yours.',
    wayBack: 'A stand-in is expected to end; the chair was never announced as yours.',
  },
  {
    id: 'renewal-owner',
    track: 'leader',
    height: 'first',
    title: 'One tool’s budget line, carried through its renewal',
    kind: 'on-the-job',
    weeks: 10,
    load: 2,
    steps: [
      { text: 'Collect what the tool costs with everything around it, and who uses what', hours: 3 },
      { text: 'Name three outcomes: renew, cut down, replace, each with its figure', hours: 3 },
      { text: 'Hear the users who would lose something', hours: 2 },
      { text: 'Bring a recommendation to whoever signs, and answer the finance questions yourself', hours: 3 },
    ],
    leaves: 'A renewal decided on one page',
    answers: 'Whether money and trade-offs hold your attention when nothing is being built.',
    wayBack: 'After the signature the line goes back to its owner.',
  },
  {
    id: 'pipeline-segment',
    track: 'leader',
    height: 'higher',
    title: 'A pipeline figure for one segment, carried for a quarter',
    kind: 'on-the-job',
    weeks: 12,
    load: 4,
    steps: [
      { text: 'Agree with the head of the segment on one figure and on what you may move for it', hours: 3 },
      { text: 'Forecast it every two weeks, in writing, before the number is known', hours: 9 },
      { text: 'Move money or people once when it slips, and say so to those who lose them', hours: 6 },
      { text: 'Explain the result face to face to those who depended on it', hours: 3 },
    ],
    leaves: 'Six forecasts, each beside what came in',
    answers: 'Whether a number in your own name wakes you up in the good way or in the other.',
    wayBack: 'The quarter ends; the figure returns to the head of the segment.',
  },
  {
    id: 'peer-advice',
    track: 'leader',
    height: 'higher',
    title: 'Two other heads advised before they decide, for eight weeks',
    kind: 'with-people',
    weeks: 8,
    load: 3,
    steps: [
      { text: 'Ask two heads outside marketing which decision is coming, and offer a second opinion', hours: 2 },
      { text: 'Work through each with their figures rather than yours', hours: 8 },
      { text: 'Speak once in the executive round for a plan that costs your own function something', hours: 3 },
      { text: 'Ask both afterwards what the advice changed', hours: 2 },
    ],
    leaves: 'Two decisions of other functions, with what your advice changed',
    answers: 'Whether you care about the company’s problem when it is not marketing’s.',
    wayBack: 'Advice binds nobody; you stop offering it.',
  },
  {
    id: 'two-team-integration',
    track: 'expert',
    height: 'first',
    title: 'The design of an integration that two teams build and you do not',
    kind: 'on-the-job',
    weeks: 8,
    load: 3,
    steps: [
      { text: 'Write the design on two pages: records, owners, failure cases, what is left out', hours: 5 },
      { text: 'Defend it in one review with each team, and change what they prove wrong', hours: 4 },
      { text: 'Answer questions in office hours while they build; keep off the keyboard', hours: 6 },
      { text: 'Compare what was built with what was drawn, and note why it differs', hours: 3 },
    ],
    leaves: 'A design with the decisions in it, and what became of them',
    answers: 'Whether a design in other hands satisfies you as much as a build in your own.',
    wayBack: 'The teams own what they built; you return to your queue.',
  },
  {
    id: 'office-hours',
    track: 'expert',
    height: 'first',
    title: 'A technical office hour for every team, each week for two months',
    kind: 'with-people',
    weeks: 8,
    load: 2,
    steps: [
      { text: 'Announce it where requests come in, with three examples of what fits', hours: 1 },
      { text: 'Hold eight hours; write each answer down where the next person finds it', hours: 10 },
      { text: 'Turn the question that came three times into a template', hours: 4 },
    ],
    leaves: 'A page of answers, and one template that several teams use',
    answers: 'Whether being the one who knows is still good company in week eight.',
    wayBack: 'The announcement names the last date from the start.',
  },
  {
    id: 'brittle-to-pattern',
    track: 'expert',
    height: 'first',
    title: 'The most fragile automation replaced by a pattern that others follow',
    kind: 'on-the-job',
    weeks: 10,
    load: 3,
    steps: [
      { text: 'Measure it for two weeks: failures, hours of repair, who was woken', hours: 3 },
      { text: 'Build the replacement so that its parts can be used elsewhere', hours: 10 },
      { text: 'Write the pattern down and let another team apply it without you', hours: 4 },
      { text: 'Measure again for two weeks', hours: 2 },
    ],
    leaves: 'A pattern in use by two teams, with failures before and after',
    answers: 'Whether going deep still gives you energy when nobody outside will ever see it.',
    wayBack: 'The old automation stays beside it until the last week.',
  },
  {
    id: 'decision-record',
    track: 'expert',
    height: 'first',
    title: 'One architecture question settled with IT, in writing',
    kind: 'with-people',
    weeks: 6,
    load: 3,
    steps: [
      { text: 'Pick a question that keeps coming back, such as which system owns consent', hours: 1 },
      { text: 'Collect the constraints of IT, legal and two teams', hours: 4 },
      { text: 'Write three options with what each costs to keep for five years', hours: 4 },
      { text: 'Carry it to a decision, and accept the one that wins', hours: 3 },
    ],
    leaves: 'A decision with its reasons, signed by IT',
    answers: 'Whether influence by argument alone is enough for you.',
    wayBack: 'It is one decision; nothing about your job changes with it.',
  },
  {
    id: 'five-year-picture',
    track: 'expert',
    height: 'higher',
    title: 'A five-year picture of one domain, shown to the CIO and to finance',
    kind: 'on-the-job',
    weeks: 12,
    load: 3,
    steps: [
      { text: 'Choose one domain, such as customer identity, and draw how it stands today with its costs', hours: 6 },
      { text: 'Draw where it should be in five years, and the two decisions that cannot wait', hours: 8 },
      { text: 'Have finance check the figures and IT the assumptions', hours: 5 },
      { text: 'Present it to both, and note what they would not follow', hours: 3 },
    ],
    leaves: 'A target picture with figures, and the objections to it',
    answers: 'Whether you can live with an answer that takes years to come true.',
    wayBack: 'A picture binds nobody until it is signed.',
  },
  {
    id: 'vendor-findings',
    track: 'expert',
    height: 'higher',
    title: 'A vendor’s roadmap challenged with evidence from your own operation',
    kind: 'with-people',
    weeks: 8,
    load: 2,
    steps: [
      { text: 'Collect three months of evidence on one limit that costs several teams time', hours: 4 },
      { text: 'Find two other companies with the same limit', hours: 4 },
      { text: 'Present it to the vendor’s product team, not to the account manager', hours: 3 },
      { text: 'Write down what they committed to, and tell your teams the truth about it', hours: 2 },
    ],
    leaves: 'Evidence that a vendor answered in writing',
    answers: 'Whether the outside world of the craft draws you further in.',
    wayBack: 'It is one conversation with a vendor, and it ends with their answer.',
  },
]

/** Trials for the way; those for its first rung also suit somebody who stands higher on the other one. */
export function trialsFor(track: WayId, height: TrialTemplate['height']): readonly TrialTemplate[] {
  return TRIAL_TEMPLATES.filter((template) => template.track === track && template.height === height)
}

/** Shorter, and nobody has seen an ordinary week; longer, and it is no longer a trial. */
export const TRIAL_WEEKS = { least: 4, most: 26 } as const

/** The Sunday on which a trial of so many weeks ends that starts with the next plan. */
export function trialEnd(today: Day, weeks: number): Day {
  return addDays(mondayOnOrAfter(today), weeks * 7 - 1)
}

/** The template as an action of the person's own, with its hard last day. */
export function trialFrom(template: TrialTemplate, id: string, today: Day, weeks: number): OwnAction {
  const { title, kind, load, steps, leaves, answers, wayBack } = template
  return {
    id,
    title,
    kind,
    steps,
    load,
    weeks,
    raises: [],
    leaves,
    endsBy: trialEnd(today, weeks),
    note: `What it answers: ${answers}\nThe way back: ${wayBack}`,
  }
}
