import type { Day } from '../calendar.ts'
import type { Framework } from '../framework/framework.ts'
import { changeTile, isShare } from '../impact/measured.ts'
import type { Brief } from '../profile/impact-record.ts'
import type { Profile } from '../profile/profile.ts'
import { fail, ok, type Result } from '../result.ts'
import { annex } from './brief/annex.ts'
import { briefFacts, type BriefFacts } from './brief/facts.ts'
import { fitProblems, ROOM } from './brief/fit.ts'
import type { BarsFigure, Block, DocumentModel } from './document.ts'
import { documentFrame } from './frame.ts'
import { capitalized, cut, inWords, listed, oneLine, plain } from './wording.ts'

export interface BriefInput {
  readonly profile: Profile
  readonly framework: Framework
  readonly brief: Brief
  readonly today: Day
}

/** The half-year brief: one page and a technical annex. Refused, with every part named, while it does not fit its page. */
export function executiveBrief({ profile, framework, brief, today }: BriefInput): Result<DocumentModel> {
  const facts = briefFacts(profile, framework, brief)
  const refused = refusal(facts)
  if (refused !== undefined) return fail('bad-input', refused)
  return ok({
    ...documentFrame(profile, { kind: 'brief', name: 'Half-year brief', subtitle: briefSubtitle(facts) }, today),
    heading: briefHeading(facts),
    fitsOnePage: true,
    lead: [
      { kind: 'outcomes', items: outcomeTiles(facts) },
      ...changeBlocks(facts),
      ...(facts.risk.length === 0 ? [] : [{ kind: 'title', text: 'The risk' } as const, riskBlock(facts)]),
      ...(facts.ask ? [{ kind: 'title', text: 'The ask' } as const, askBlock(facts)] : []),
      { kind: 'paragraph', text: plain('How each number was worked out, and where it comes from: from page 2 on.') },
    ],
    sections: [annex(facts)],
  })
}

/** Every part that does not fit, in one message. */
export function refusal(facts: BriefFacts): string | undefined {
  const problems = fitProblems(facts)
  return problems.length === 0 ? undefined : problems.map(({ text }) => text).join(' ')
}

/** "Three outcomes, one risk, one ask". */
export function briefHeading({ outcomes, risk, ask }: BriefFacts): string {
  const parts = [
    `${inWords(outcomes.length)} ${outcomes.length === 1 ? 'outcome' : 'outcomes'}`,
    ...(risk.length === 0 ? [] : ['one risk']),
    ...(ask ? ['one ask'] : []),
  ]
  return capitalized(parts.join(', '))
}

export function briefSubtitle({ profile, period, readerName }: BriefFacts): string {
  return `${cut(profile.person.name, ROOM.person)}, ${period}, for the ${readerName}`
}

export function outcomeTiles({ outcomes }: BriefFacts) {
  return outcomes.map(({ headline, number, range }) => ({
    value: number?.value ?? '',
    label: number ? [number.label, range].filter((text) => text !== '').join(', ') : 'no number yet',
    text: headline,
  }))
}

export function changeBlocks(facts: BriefFacts): readonly Block[] {
  const figure = changeFigure(facts)
  return figure
    ? [
        { kind: 'title', text: 'What changed' },
        { kind: 'figure', figure },
      ]
    : []
}

/** Before and after of every outcome that was measured, each on a scale of its own; nothing when none was. */
export function changeFigure({ outcomes }: BriefFacts): BarsFigure | undefined {
  const rows = outcomes.flatMap(({ change, headline }) => {
    if (!change) return []
    const most = isShare(change.unit) ? 100 : Math.max(change.from, change.to, 0)
    const share = (value: number): number => (most === 0 ? 0 : Math.max(0, value) / most)
    return [
      {
        label: oneLine(change.name) || headline,
        before: share(change.from),
        after: share(change.to),
        words: changeTile(change),
      },
    ]
  })
  if (rows.length === 0) return undefined
  return {
    kind: 'bars',
    summary: `${listed(rows.map(({ label, words }) => `${label}: ${words}`))}.`,
    titles: { label: 'What was counted', words: 'Before and after' },
    legend: { before: 'before', after: 'after' },
    rows,
  }
}

export function riskBlock({ risk }: BriefFacts): Block {
  const [first = '', ...rest] = risk
  return {
    kind: 'paragraph',
    text: [{ text: first, strong: true }, ...(rest.length === 0 ? [] : [{ text: ` ${rest.join(' ')}` }])],
  }
}

export function askBlock({ ask }: BriefFacts): Block {
  if (!ask) return { kind: 'paragraph', text: plain('No decision is asked for. This brief is for information.') }
  const { what, price, unlocks } = ask
  return {
    kind: 'paragraph',
    text: [
      { text: `${price === '' ? what : `${what}, ${price}`}.`, strong: true },
      ...(unlocks === '' ? [] : [{ text: ` It unlocks: ${unlocks}` }]),
    ],
  }
}
