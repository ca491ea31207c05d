import { longDay } from '../../calendar.ts'
import { fullNumber, perWords } from '../../impact/amounts.ts'
import { changeSize, changeWords } from '../../impact/measured.ts'
import { yieldInFull } from '../../impact/work-out.ts'
import type { Block, DocumentSection } from '../document.ts'
import { capitalized, labeled, oneLine, plain, sentence } from '../wording.ts'
import type { BriefFacts, BriefOutcome } from './facts.ts'

/** For those who check: per outcome the work, the sum, its terms with their ranges and sources, and what it does not say. */
export function annex({ outcomes }: BriefFacts): DocumentSection {
  return {
    id: 'annex',
    title: 'Annex: how the numbers were worked out',
    newPage: true,
    blocks: [
      {
        kind: 'paragraph',
        text: plain(
          'Numbers on the first page are rounded to two digits. Here they stand in full, each with its range and source. Ranges go through every step of the sum, so that low, likely and high stay in that order.',
        ),
      },
      ...outcomes.flatMap(outcomeBlocks),
    ],
  }
}

function outcomeBlocks(outcome: BriefOutcome, index: number): readonly Block[] {
  const { entry, headline } = outcome
  const facts = [
    ['What was done:', entry.did],
    ['What changed:', oneLine(entry.changed) === headline ? '' : entry.changed],
    ['Who cares:', entry.audience],
    ['Decision wanted:', entry.decision],
  ] as const
  return [
    { kind: 'heading', text: `${index + 1}. ${headline}` },
    {
      kind: 'list',
      ordered: false,
      items: [
        ...facts.flatMap(([label, text]) => (oneLine(text) === '' ? [] : [labeled(label, sentence(text))])),
        labeled('As of:', `${longDay(entry.on)}.`),
        ...measureLine(outcome),
      ],
    },
    ...worthBlocks(outcome),
  ]
}

function measureLine({ change }: BriefOutcome) {
  if (!change) return []
  const size = changeSize(change)
  const period = oneLine(change.period)
  return [
    labeled(
      'Measured:',
      sentence(
        `${oneLine(change.name)}, ${changeWords(change)}${'text' in size ? `, ${size.text}` : ''}${period === '' ? '' : ` (${period})`}`,
      ),
    ),
  ]
}

function worthBlocks({ entry, worked }: BriefOutcome): readonly Block[] {
  if (worked.kind !== 'complete') return []
  const { formula, yields, currency, per, steps, cautions } = worked
  const terms = formula.terms.flatMap((term) => {
    const given = entry.worth?.terms.find((one) => one.term === term.id)
    if (!given?.value) return []
    const write = (value: number): string => (term.unit === 'percent' ? `${fullNumber(value)} %` : fullNumber(value))
    const { low, likely, high } = given.value
    return [[term.label, write(low), write(likely), write(high), oneLine(given.source) || 'no source named']]
  })
  const results = yields.map((one) => {
    const { low, likely, high } = one.estimate
    const write = (value: number): string =>
      one.kind === 'money' ? yieldInFull(one, value, currency) : fullNumber(value, 2)
    return [`${capitalized(one.what)}, ${perWords(per)}`, write(low), write(likely), write(high), 'worked out']
  })
  return [
    {
      kind: 'paragraph',
      text: labeled(`${formula.name}:`, `${formula.shape}. With the likely numbers: ${steps}.`),
    },
    {
      kind: 'table',
      caption: currency === undefined ? '' : `Money in ${currency}.`,
      columns: [
        { title: 'Term', align: 'start' },
        { title: 'Low', align: 'end', tight: true },
        { title: 'Likely', align: 'end', tight: true },
        { title: 'High', align: 'end', tight: true },
        { title: 'Source', align: 'start' },
      ],
      rows: [...terms, ...results],
    },
    { kind: 'paragraph', text: plain([formula.says, formula.saysNot, ...cautions].join(' ')) },
  ]
}
