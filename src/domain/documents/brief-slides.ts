import { fail, ok, type Result } from '../result.ts'
import { capitalized, inWords, oneLine, plain } from './wording.ts'
import { briefFacts, type BriefFacts } from './brief/facts.ts'
import type { Block, DocumentModel, DocumentSection } from './document.ts'
import {
  askBlock,
  briefHeading,
  briefSubtitle,
  changeFigure,
  outcomeTiles,
  refusal,
  riskBlock,
  type BriefInput,
} from './executive-brief.ts'
import { documentFrame } from './frame.ts'

/** A source longer than this would take the table over the end of its slide; the annex of the brief has it in full. */
const SOURCE_ROOM = 90

/** The brief as five slides: outcomes, what changed, how sure the numbers are, the risk, the ask. Five, whatever was picked. */
export function briefSlides({ profile, framework, brief, today }: BriefInput): Result<DocumentModel> {
  const facts = briefFacts(profile, framework, brief)
  const refused = refusal(facts)
  if (refused !== undefined) return fail('bad-input', refused)
  const count = facts.outcomes.length
  return ok({
    ...documentFrame(
      profile,
      { kind: 'brief-slides', name: 'Half-year brief, slides', subtitle: briefSubtitle(facts) },
      today,
    ),
    shape: 'slides',
    heading: briefHeading(facts),
    lead: [],
    sections: [
      slide('outcomes', briefHeading(facts), [
        { kind: 'paragraph', text: plain(briefSubtitle(facts)) },
        { kind: 'outcomes', items: outcomeTiles(facts) },
      ]),
      slide('changed', 'What changed', changed(facts)),
      slide('sure', count === 1 ? 'How sure the number is' : `How sure the ${inWords(count)} numbers are`, sure(facts)),
      slide('risk', 'The risk', [
        facts.risk.length === 0
          ? { kind: 'paragraph', text: plain('No risk was named for this half-year.') }
          : riskBlock(facts),
      ]),
      slide('ask', 'The ask', [askBlock(facts)]),
    ],
  })
}

function slide(id: string, title: string, blocks: readonly Block[]): DocumentSection {
  return { id, title, newPage: true, blocks }
}

function changed(facts: BriefFacts): readonly Block[] {
  const figure = changeFigure(facts)
  if (figure) return [{ kind: 'figure', figure }]
  return [{ kind: 'list', ordered: true, items: facts.outcomes.map(({ headline }) => plain(headline)) }]
}

function sure({ outcomes }: BriefFacts): readonly Block[] {
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'Outcome', align: 'start' },
        { title: 'Low – likely – high', align: 'end', tight: true },
        { title: 'Worked out by', align: 'start' },
        { title: 'Source', align: 'start' },
      ],
      rows: outcomes.map(({ number, worked, entry, change }) => [
        capitalized(number?.label ?? 'No number yet'),
        number?.range ?? '–',
        worked.kind === 'complete' ? worked.formula.name : change ? 'counted before and after' : 'not worked out',
        sourcesOf(entry.worth?.terms.map(({ source }) => oneLine(source)) ?? []),
      ]),
    },
  ]
}

/** The first source; the annex names all of them. */
function sourcesOf(sources: readonly string[]): string {
  const named = [...new Set(sources.filter((source) => source !== ''))]
  const [first] = named
  if (first === undefined) return 'named in the annex of the brief'
  return first.length > SOURCE_ROOM || named.length > 1
    ? `${named.length === 1 ? 'one source' : `${named.length} sources`}, see the brief’s annex`
    : first
}
