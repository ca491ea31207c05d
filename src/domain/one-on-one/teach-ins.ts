import type { Framework } from '../framework/framework.ts'
import { findAction } from '../framework/framework.ts'
import type { Milestone } from '../planning/plan.ts'
import type { Profile } from '../profile/profile.ts'

/** Half an hour in which the manager learns one thing of the report's work. */
export interface TeachIn {
  /** The phrase or tool that it is about. */
  readonly topic: string
  readonly title: string
  /** Why this one. */
  readonly why: string
  /** What to prepare, in order. */
  readonly outline: readonly string[]
}

/** A tool is taught on one case, not by its menus. */
const TOOL_OUTLINE = [
  'One request of the last month, from the mail that asked for it to the number that came out.',
  'The step that took longest, and what nobody outside sees of it.',
  'What would break first if we changed it in a hurry, and who would notice.',
  'One decision that only you can take to make it easier.',
] as const

/**
 * What could be taught: first the operations terms that the coming work is about, by the phrasebook, then the tools that
 * the person works with, then the other terms. Each with what to prepare.
 */
export function teachIns(
  profile: Pick<Profile, 'person'>,
  framework: Framework,
  milestones: readonly Pick<Milestone, 'title' | 'actions'>[],
): readonly TeachIn[] {
  const phrases = (framework.phrasebook ?? []).filter(({ direction }) => direction === 'to-executive')
  const work = milestones.map((milestone) => ({ milestone, words: wordsOf(milestone, framework) }))
  const inPlan = new Map(
    phrases.flatMap(({ id, term }) => {
      const found = work.find(({ words }) => words.includes(term.toLowerCase()))
      return found ? [[id, found.milestone.title] as const] : []
    }),
  )
  const fromPhrase = ({ id, term, meaning, moves, question }: (typeof phrases)[number]): TeachIn => {
    const milestone = inPlan.get(id)
    return {
      topic: term,
      title: `${term}, in half an hour`,
      why: milestone === undefined ? 'It comes up in reports and meetings.' : `Your plan works on it: “${milestone}”.`,
      outline: [
        `What it is: ${meaning}`,
        `What it moves: ${moves}`,
        'One case of ours from the last month, on the screen.',
        `The question to ask next time: ${question}`,
      ],
    }
  }
  const tools = profile.person.tools.map((tool): TeachIn => ({
    topic: tool,
    title: `What ${tool} does for us, on one real case`,
    why: 'You work with it, and what it can do decides what can be promised.',
    outline: TOOL_OUTLINE,
  }))
  return [
    ...phrases.filter(({ id }) => inPlan.has(id)).map(fromPhrase),
    ...tools,
    ...phrases.filter(({ id }) => !inPlan.has(id)).map(fromPhrase),
  ]
}

function wordsOf({ title, actions }: Pick<Milestone, 'title' | 'actions'>, framework: Framework): string {
  const steps = actions.flatMap((id) => findAction(framework, id)?.steps.map(({ text }) => text) ?? [])
  return [title, ...steps].join('\n').toLowerCase()
}
