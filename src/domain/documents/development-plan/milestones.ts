import { daySpan, longDay } from '../../calendar.ts'
import { levelName } from '../../framework/level.ts'
import type { Action } from '../../framework/framework.ts'
import type { Block, DocumentSection, EntryBlock, RichText } from '../document.ts'
import {
  capitalized,
  counted,
  cut,
  hours,
  kindWords,
  labeled,
  listed,
  listedAtMost,
  number,
  plain,
  sentence,
} from '../wording.ts'
import { rungName, skillName, type NumberedMilestone, type PlanFacts } from './facts.ts'

/**
 * A framework of one's own may hold 2,000 characters per "done when" and several of them per milestone. These caps
 * keep the longest entry shorter than a page, so that none has to be split; the cut shows as an ellipsis.
 */
const LONGEST_TITLE = 200
const LONGEST_SENTENCE = 420
const LONGEST_STEP = 160
const MOST_RAISES = 4
const MOST_STEPS = 8
const MOST_WAITING = 6

/** Every milestone as a numbered entry, grouped by the gate it opens. */
export function milestones(facts: PlanFacts): Omit<DocumentSection, 'newPage'> {
  const blocks: Block[] = []
  if (facts.milestones.some((milestone) => milestone.near)) {
    blocks.push({
      kind: 'paragraph',
      text: plain(
        'Each milestone ends in something a third person can check; those of the next three months show their steps.',
      ),
    })
  }
  const staged = new Set(facts.stages.flatMap((stage) => stage.milestones))
  const groups = [
    { title: 'Carried on', milestones: facts.milestones.filter((milestone) => !staged.has(milestone)) },
    ...facts.stages.map((stage) => ({ title: `To ${rungName(stage.rung)}`, milestones: stage.milestones })),
  ]
  for (const { title, milestones: members } of groups) {
    if (members.length === 0) continue
    const spent = members.reduce((sum, { milestone }) => sum + milestone.hours, 0)
    const text = `${title}: ${counted(members.length, 'milestone')}, ${hours(spent)}`
    blocks.push({ kind: 'heading', text }, ...members.map((milestone) => entry(facts, milestone)))
  }
  return { id: 'milestones', title: 'Milestones', blocks }
}

function entry(facts: PlanFacts, item: NumberedMilestone): EntryBlock {
  const { milestone, actions } = item
  const lines: RichText[] = [
    ...doneWhen(facts, item),
    ...fromMyManager(actions),
    ...waiting(facts, item),
    ...(item.doneOn === undefined ? [] : [labeled('Finished', `on ${longDay(item.doneOn)}.`)]),
    ...(item.near ? stepsLine(facts, actions) : []),
  ]
  return {
    kind: 'entry',
    number: String(item.number),
    title: cut(milestone.title, LONGEST_TITLE),
    aside: daySpan(milestone.starts, milestone.ends),
    note: [hours(milestone.hours), kindShare(actions), milestone.pinned ? 'dates pinned' : '']
      .filter((part) => part !== '')
      .join(', '),
    lead: raisesInWords(facts, item),
    lines,
  }
}

/** "Lead management from Practicing to Proficient". */
function raisesInWords({ framework }: PlanFacts, { milestone }: NumberedMilestone): string {
  const steps = milestone.raises.map(
    ({ skill, from, to }) => `${skillName(framework, skill)} from ${levelName(from)} to ${levelName(to)}`,
  )
  return (
    steps.slice(0, MOST_RAISES).join('; ') + (steps.length > MOST_RAISES ? `; ${steps.length - MOST_RAISES} more` : '')
  )
}

/** "on the job", or "mostly on the job" when its actions are of several kinds. */
function kindShare(actions: readonly Action[]): string {
  const spent = new Map<Action['kind'], number>()
  for (const action of actions)
    spent.set(action.kind, (spent.get(action.kind) ?? 0) + action.steps.reduce((sum, step) => sum + step.hours, 0))
  const [first, ...others] = [...spent].toSorted((a, b) => b[1] - a[1])
  if (!first) return ''
  return others.length === 0 ? kindWords(first[0]) : `mostly ${kindWords(first[0])}`
}

/** What proves each level it raises; the skill is named where there is more than one. */
function doneWhen({ framework }: PlanFacts, { milestone, actions }: NumberedMilestone): readonly RichText[] {
  const raises = milestone.raises.flatMap((step) =>
    actions.flatMap((action) =>
      action.raises.filter((raise) => raise.skill === step.skill && raise.to > step.from && raise.to <= step.to),
    ),
  )
  const texts = new Map<string, string[]>()
  for (const raise of raises) {
    const text = cut(raise.doneWhen, LONGEST_SENTENCE)
    texts.set(text, [...(texts.get(text) ?? []), skillName(framework, raise.skill)])
  }
  const shown = [...texts].slice(0, MOST_RAISES)
  const lines = shown.map(([text, skills]) =>
    labeled(shown.length === 1 ? 'Done when' : `Done when, for ${listed([...new Set(skills)])}:`, sentence(text)),
  )
  const rest = texts.size - shown.length
  return rest > 0 ? [...lines, plain(`${counted(rest, 'more proof')} in Opsladder.`)] : lines
}

/** The milestones that wait for it, by number. */
function waiting({ milestones: all }: PlanFacts, { milestone, doneOn }: NumberedMilestone): readonly RichText[] {
  if (doneOn !== undefined) return []
  const numbers = all
    .filter((other) => other.milestone.after.includes(milestone.id))
    .map((other) => String(other.number))
  if (numbers.length === 0) return []
  return [
    plain(
      numbers.length === 1
        ? `Milestone ${numbers[0]} waits for it.`
        : `Milestones ${listedAtMost(numbers, MOST_WAITING)} wait for it.`,
    ),
  ]
}

function fromMyManager(actions: readonly Action[]): readonly RichText[] {
  const wanted = [...new Set(actions.flatMap((action) => action.asks ?? []))].slice(0, MOST_RAISES)
  if (wanted.length === 0) return []
  return [
    labeled('From my manager', wanted.map((text) => sentence(capitalized(cut(text, LONGEST_SENTENCE)))).join(' ')),
  ]
}

function stepsLine({ profile }: PlanFacts, actions: readonly Action[]): readonly RichText[] {
  const all = actions.flatMap((action) => {
    const ticked = profile.progress.find((progress) => progress.action === action.id)?.steps ?? []
    return action.steps.map((step, index) => {
      const state = ticked.some((tick) => tick.step === index) ? 'done' : `${number(step.hours)}\u00a0h`
      return `${cut(step.text, LONGEST_STEP).replace(/[.\s]+$/, '')} (${state})`
    })
  })
  if (all.length === 0) return []
  const shown = all.slice(0, MOST_STEPS).map((text, index) => `${index + 1}. ${text}`)
  const rest = all.length - shown.length
  return [labeled('Steps', `${shown.join('; ')}${rest > 0 ? `; ${counted(rest, 'more step')}` : ''}.`)]
}
