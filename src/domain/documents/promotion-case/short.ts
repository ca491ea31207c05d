import { addMonths, shortDay } from '../../calendar.ts'
import type { Block, DocumentSection, RichText } from '../document.ts'
import { capitalized, counted, cut, inWords, listed, plain, sentence } from '../wording.ts'
import { doubtWords } from './doubts.ts'
import { inState, type CaseFacts, type RequirementFacts } from './facts.ts'

/** What fits on the first page beside each other; the rest is further on. */
const MOST_ITEMS = 6
const LONGEST_PROOF = 96
/** Later than this, a case is forgotten. */
const MONTHS_TO_NEXT_LOOK = 6

/** The strongest proofs on one side, what is missing on the other: the page that is read. */
export function short(facts: CaseFacts): Omit<DocumentSection, 'newPage'> {
  return {
    id: 'short',
    title: 'In short',
    blocks: [
      {
        kind: 'columns',
        left: [{ kind: 'heading', text: 'What is proven' }, ...proven(facts)],
        right: [{ kind: 'heading', text: 'What is open' }, ...open(facts)],
      },
      { kind: 'heading', text: 'What I ask' },
      { kind: 'list', ordered: true, items: asks(facts) },
    ],
  }
}

function proven(facts: CaseFacts): readonly Block[] {
  const all = inState(facts, 'proven').toSorted((a, b) => strength(b) - strength(a))
  if (all.length === 0)
    return [
      {
        kind: 'paragraph',
        text: plain('Nothing yet that rests on more than my own word. The next page says what would change that.'),
      },
    ]
  return [{ kind: 'list', ordered: false, items: all.slice(0, MOST_ITEMS).map(provenItem) }, ...more(all.length)]
}

/** What more people stand behind comes first, then what asks for more. */
function strength({ confirmations, readiness, impact }: RequirementFacts): number {
  return (
    confirmations.length * 20 +
    impact.length * 20 +
    (readiness.agreement ? 10 : 0) +
    (readiness.core ? 5 : 0) +
    readiness.required
  )
}

function provenItem(item: RequirementFacts): RichText {
  const { name, readiness, evidence, confirmations } = item
  const behind = [
    ...(readiness.agreement ? ['agreed'] : []),
    ...(confirmations[0] ? [`confirmed by ${cut(confirmations[0].name, 40)}`] : []),
  ]
  const shown = evidence[0]?.text.trim() ? cut(evidence[0].text, LONGEST_PROOF) : ''
  const words = [shown, ...(behind.length === 0 ? [] : [capitalized(listed(behind))])].filter((part) => part !== '')
  return [
    { text: `${name}, level ${readiness.level}`, strong: true },
    { text: words.length === 0 ? '.' : `: ${words.map(sentence).join(' ')}` },
  ]
}

function open(facts: CaseFacts): readonly Block[] {
  const all = [...inState(facts, 'missing'), ...inState(facts, 'claimed'), ...inState(facts, 'lagging')]
  if (all.length === 0) return [{ kind: 'paragraph', text: plain('Nothing: every required level is proven.') }]
  return [{ kind: 'list', ordered: false, items: all.slice(0, MOST_ITEMS).map(openItem) }, ...more(all.length)]
}

function openItem(item: RequirementFacts): RichText {
  const { name, readiness, state } = item
  const words =
    state === 'claimed'
      ? `level ${readiness.level} is there; open: ${listed(readiness.reasons.map((reason) => doubtWords(reason, readiness)))}`
      : `level ${readiness.level}, ${readiness.required} needed${state === 'lagging' ? ' (may lag by one)' : ''}; ${closedBy(item)}`
  return [{ text: name, strong: true }, { text: `: ${words}.` }]
}

/** "in place by Mar 15, 2027", or that the plan has nothing for it. */
export function closedBy({ milestones, closes }: RequirementFacts): string {
  const last = milestones.at(-1)
  if (!last) return 'no milestone raises it yet'
  return closes ? `in place by ${shortDay(last.ends, true)}` : `one step higher by ${shortDay(last.ends, true)}`
}

function more(count: number): readonly Block[] {
  const rest = count - MOST_ITEMS
  if (rest <= 0) return []
  return [{ kind: 'paragraph', text: plain(`${capitalized(inWords(rest))} more under Proof.`) }]
}

/** What a reader can do now; it follows from where the case stands. */
function asks(facts: CaseFacts): readonly RichText[] {
  const { requirements, readyOn, today } = facts
  const later = addMonths(today, MONTHS_TO_NEXT_LOOK)
  const again = readyOn !== undefined && readyOn > today && readyOn < later ? readyOn : later
  const unseen = requirements.filter(({ view }) => view?.state === 'manager-open').length
  const apart = requirements.filter(({ view }) => view?.state === 'differs').length
  return [
    ...(unseen > 0 ? [plain(`Give a view on ${counted(unseen, 'level')} that you have not rated yet.`)] : []),
    ...(apart > 0
      ? [plain(`Talk with me about ${counted(apart, 'level')} that we see differently, one recent example each.`)]
      : []),
    ...(inState(facts, 'missing').length > 0
      ? [plain('Tell me which missing level matters most to you, and which occasion there is to show it.')]
      : []),
    plain(`Look at this with me again by ${shortDay(again, true)}, and tell me what you would want to see by then.`),
  ]
}
