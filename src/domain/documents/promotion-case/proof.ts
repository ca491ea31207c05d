import { longDay, shortDay } from '../../calendar.ts'
import { findSkill, type Framework } from '../../framework/framework.ts'
import { levelName } from '../../framework/level.ts'
import { placeWords } from '../../profile/evidence-place.ts'
import type { ImpactEntry } from '../../profile/impact-record.ts'
import type { Evidence } from '../../profile/profile.ts'
import type { Block, DocumentSection, EntryBlock, RichText } from '../document.ts'
import { safeLink } from '../safe-link.ts'
import { capitalized, counted, cut, labeled, listed, number, oneLine, plain, sentence } from '../wording.ts'
import { doubtWords } from './doubts.ts'
import type { CaseFacts, RequirementFacts, RequirementState } from './facts.ts'
import { closedBy } from './short.ts'

/** These caps keep the longest entry to half a page; what was cut shows as an ellipsis. */
const LONGEST_ANCHOR = 300
const LONGEST_EVIDENCE = 280
const LONGEST_PLACE = 120
const LONGEST_SENTENCE = 160
const MOST_EVIDENCE = 2
const MOST_CONFIRMATIONS = 2
const MOST_IMPACT = 2

const STATE_WORDS: Readonly<Record<RequirementState, string>> = {
  proven: 'proven',
  claimed: 'there, not fully proven',
  lagging: 'one lower, which the gate allows',
  missing: 'missing',
}

/** Every requirement as an entry: what it asks for, what proves it, who stands behind it, what is open. */
export function proof(facts: CaseFacts): Omit<DocumentSection, 'newPage'> {
  const groups: readonly (readonly [string, readonly RequirementFacts[]])[] = [
    ['Core skills', facts.requirements.filter(({ readiness }) => readiness.core)],
    ['Supporting skills', facts.requirements.filter(({ readiness }) => !readiness.core)],
  ]
  const blocks: Block[] = groups.flatMap(([title, members]): Block[] => {
    if (members.length === 0) return []
    const there = members.filter(({ readiness }) => readiness.level >= readiness.required).length
    return [
      { kind: 'heading', text: `${title}: ${there} of ${members.length} at their level` },
      ...members.map((item) => entry(facts, item)),
    ]
  })
  if (blocks.length === 0)
    blocks.push({ kind: 'paragraph', text: plain('The rung asks for no skill that applies to me.') })
  return { id: 'proof', title: 'Proof, requirement by requirement', blocks }
}

function entry({ framework }: CaseFacts, item: RequirementFacts): EntryBlock {
  const { readiness, state } = item
  return {
    kind: 'entry',
    number: String(item.number),
    title: item.name,
    aside: `${readiness.level} ${levelName(readiness.level)}${readiness.source === 'assumed' ? ', assumed' : ''}, ${readiness.required} needed`,
    note: STATE_WORDS[state],
    lead: anchor(framework, item),
    lines: [
      ...evidenceLines(framework, item),
      ...agreementLine(item),
      ...confirmationLines(item),
      ...item.impact.slice(0, MOST_IMPACT).map(impactLine),
      ...openLine(item),
      ...planLine(item),
    ],
  }
}

/** What the required level means, as the framework says it. */
function anchor(framework: Framework, { readiness }: RequirementFacts): string {
  const words = findSkill(framework, readiness.skill)?.anchors[readiness.required - 1] ?? ''
  return cut(words, LONGEST_ANCHOR)
}

function evidenceLines(framework: Framework, { evidence, isFresh }: RequirementFacts): readonly RichText[] {
  const lines = evidence.slice(0, MOST_EVIDENCE).map((one, index): RichText => {
    const words = one.text.trim() === '' ? '' : `${sentence(cut(one.text, LONGEST_EVIDENCE))} `
    const day = `Last true on ${longDay(one.on)}${index === 0 && !isFresh ? ', which is long ago' : ''}`
    return [
      { text: index === 0 ? 'Shown by' : 'And', strong: true },
      { text: ` ${words}${day}` },
      ...placeRuns(framework, one),
      { text: '.' },
    ]
  })
  const rest = evidence.length - MOST_EVIDENCE
  return rest > 0 ? [...lines, plain(`${capitalized(counted(rest, 'older note'))} in Opsladder.`)] : lines
}

/** Where it can be seen; a complete address becomes a link. */
function placeRuns(framework: Framework, { at }: Evidence): RichText {
  if (!at) return []
  const words = cut(placeWords(framework, at), LONGEST_PLACE)
  if (at.kind === 'artifact') return [{ text: `; see my ${words}` }]
  const link = at.kind === 'link' ? safeLink(at.value) : undefined
  return [{ text: '; see ' }, { text: words, ...(link !== undefined && { href: link }) }]
}

function agreementLine({ readiness, view }: RequirementFacts): readonly RichText[] {
  const agreement = readiness.agreement ?? (view?.state === 'agreed' ? view.agreement : undefined)
  if (!agreement) return []
  const name = agreement.manager.name === undefined ? 'my manager' : cut(agreement.manager.name, 60)
  const reason = agreement.reason.trim() === '' ? '' : ` ${sentence(cut(agreement.reason, LONGEST_SENTENCE))}`
  const example =
    agreement.manager.example.trim() === ''
      ? ''
      : ` What ${name} saw: ${sentence(cut(agreement.manager.example, LONGEST_SENTENCE))}`
  return [labeled('Agreed', `with ${name} on ${longDay(agreement.on)}, level ${agreement.level}.${reason}${example}`)]
}

function confirmationLines({ confirmations }: RequirementFacts): readonly RichText[] {
  const lines = confirmations.slice(0, MOST_CONFIRMATIONS).map(({ name, role, on, text }) => {
    const who = `${cut(name, 60)}${role.trim() === '' ? '' : `, ${cut(role, 60)}`}, on ${shortDay(on, true)}`
    return labeled('Confirmed by', `${who}${text.trim() === '' ? '.' : `: “${cut(text, LONGEST_SENTENCE)}”`}`)
  })
  const rest = confirmations.length - MOST_CONFIRMATIONS
  return rest > 0 ? [...lines, plain(`${capitalized(counted(rest, 'more confirmation'))} in Opsladder.`)] : lines
}

function impactLine({ did, changed, measure }: ImpactEntry): RichText {
  const told = [did, changed].map((part) => sentence(cut(part, LONGEST_SENTENCE))).filter((part) => part !== '')
  const moved =
    measure?.from === undefined || measure.to === undefined
      ? ''
      : ` ${capitalized(oneLine(measure.name))} from ${number(measure.from)} to ${number(measure.to)} ${oneLine(measure.unit)}`.trimEnd()
  return labeled('Impact', `${told.join(' ')}${moved === '' ? '' : `${moved}.`}`)
}

function openLine({ readiness, state }: RequirementFacts): readonly RichText[] {
  if (state === 'proven' || readiness.reasons.length === 0) return []
  const words = readiness.reasons.map((reason) => doubtWords(reason, readiness))
  return [labeled('Open', sentence(capitalized(listed(words))))]
}

function planLine(item: RequirementFacts): readonly RichText[] {
  if (item.state === 'proven' || item.state === 'claimed') return []
  const titles = item.milestones.map(({ title }) => cut(title, 90))
  return [
    labeled(
      'Plan',
      titles.length === 0 ? sentence(capitalized(closedBy(item))) : `${titles.join('; ')}: ${closedBy(item)}.`,
    ),
  ]
}
