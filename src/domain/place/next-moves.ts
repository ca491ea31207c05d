import type { PlaceStatement } from './statements.ts'

/** What can be asked for in one talk; more is a list of complaints. */
export const MOST_ASKS = 3

/**
 * A talk about the terms, drafted from what is missing and can be asked for: cornerstones first. To be changed before
 * anybody hears it; undefined when there is nothing to ask for.
 */
export function draftOfTheAsk(toAskFor: readonly PlaceStatement[]): string | undefined {
  const chosen = [...toAskFor.filter(({ cornerstone }) => cornerstone), ...toAskFor.filter((one) => !one.cornerstone)]
    .slice(0, MOST_ASKS)
    .flatMap(({ ask }) => ask ?? [])
  if (chosen.length === 0) return undefined
  const things = chosen.length === 1 ? 'one thing that would' : `${count(chosen.length)} things that would`
  return [
    `I would like to do more of what moves the company, and I see ${things} make that possible:`,
    ...chosen.map((ask, at) => `${at + 1}. ${ask}`),
    'Can we try this for one quarter and look at it together afterwards? What would you need from me for it?',
  ].join('\n')
}

function count(items: number): string {
  return ['no', 'one', 'two', 'three'][items] ?? String(items)
}

/** Staying well is work too. */
export const GROW_HERE: readonly string[] = [
  'Tell your chief what holds: people repeat what is noticed.',
  'Pick from your plan the milestone that needs this place most, and start it while the ground is good.',
  'Take the weakest answer into the next one-on-one as a wish, not as a complaint.',
  'Look again in six months, or when your chief changes.',
]

/** Leaving decently: nothing in it harms the people who stay, and nothing takes what is not one's own. */
export const LOOK_ELSEWHERE: readonly string[] = [
  'Write down what the next place must have: the three answers above that hurt most, turned around.',
  'Bring your evidence up to date in your own words and with rounded figures. Company files, lists and dashboards stay where they are.',
  'Keep names of people and customers out of what you carry with you, and read what your contract says about it.',
  'Ask two people who saw your work whether you may name them.',
  'In interviews, ask the chief how marketing was argued for in the last bad quarter, and what the last urgent request displaced.',
  'Ask whoever would be your peer in sales or finance what operations decided in the last half year.',
  'Set a day on which you look at it again, so that looking does not become a state.',
  'Do not resign in the week of a bad talk: sleep, then read this check once more.',
  'When you go: hand over in writing what only you know, finish what others wait for, and say thank you by name.',
]
