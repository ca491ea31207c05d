import type { Framework } from '../../framework/framework.ts'
import type { Reader } from '../../profile/impact-record.ts'

/** What the framework knows of a term that stops readers outside marketing operations. */
export interface GlossaryEntry {
  readonly term: string
  /** What to write instead; a few words. */
  readonly plain?: string
  /** The phrasebook's executive wording; a sentence. */
  readonly meaning?: string
  /** What an executive asks next. */
  readonly question?: string
}

/** One word further into a term; `entry` stands where a term ends. */
export interface GlossaryNode {
  readonly next: Map<string, GlossaryNode>
  entry?: GlossaryEntry
}

/** Terms that a reader uses every day, so that pointing them out would be fuss. Finance and the chief get all of them. */
const KNOWN_TO: Readonly<Record<Reader, readonly string[]>> = {
  cfo: [],
  ceo: [],
  cro: ['crm', 'sdr', 'mql', 'sql', 'sal', 'sla', 'pipeline velocity', 'lead source', 'conversion rate'],
  cmo: `abm|account-based marketing|click-through rate|conversion rate|cpa|cpl|cpm|crm|cta|ctr|earned media|funnel|gated
content|lead gen|lead source|marketing automation|mql|nurture|open rate|opt-in|owned media|paid media|segmentation|sem|
seo`.split('|'),
}

/** The framework's jargon and phrasebook as one tree of words, without what the reader knows anyway. */
export function glossaryFor(framework: Framework, reader: Reader): GlossaryNode {
  const known = new Set(KNOWN_TO[reader].map((term) => wordsOf(term).join(' ')))
  const root: GlossaryNode = { next: new Map() }
  const add = (form: string, entry: GlossaryEntry): void => {
    const words = wordsOf(form)
    if (words.length === 0 || known.has(words.join(' '))) return
    let node = root
    for (const word of words) {
      const following: GlossaryNode = node.next.get(word) ?? { next: new Map() }
      node.next.set(word, following)
      node = following
    }
    node.entry = { ...entry, ...node.entry }
  }
  for (const { term, plain } of framework.jargon ?? []) add(term, { term, plain })
  for (const { term, meaning, question, direction } of framework.phrasebook ?? []) {
    if (direction !== 'to-executive') continue
    for (const form of formsOf(term)) add(form, { term, meaning, question })
  }
  return root
}

/** "Marketing qualified lead (MQL)" is found under both names. */
function formsOf(term: string): readonly string[] {
  const short = /\(([^)]+)\)/.exec(term)?.[1]
  const long = term.replace(/\s*\([^)]*\)/, '')
  return short === undefined ? [long] : [long, short]
}

export interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The words of a text with their places, in lower case. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

function wordsOf(text: string): readonly string[] {
  return wordsIn(text).map((word) => word.text)
}

/** The word as it stands and the words that it may be a form of: "deduplicating" comes from "deduplication" as well. */
export function basesOf(word: string): readonly string[] {
  const bare = word.replace(/['’]s?$/, '')
  const bases = new Set([word, bare])
  const add = (ending: RegExp, ...instead: readonly string[]): void => {
    const match = ending.exec(bare)
    if (!match || match.index < 2) return
    for (const other of instead) bases.add(bare.slice(0, match.index) + other)
  }
  add(/ies$/, 'y')
  // Not after every letter: “sales” is no plural of SAL.
  add(/(?<=s|x|z|ch|sh|o)es$/, '')
  add(/s$/, '')
  add(/ed$/, '', 'e')
  add(/ing$/, '', 'e')
  const doubled = /^(.+([bdglmnprt]))\2(?:ed|ing)$/.exec(bare)?.[1]
  if (doubled !== undefined) bases.add(doubled)
  return [...bases].flatMap((base) => [
    base,
    ...(base.endsWith('ate') ? [`${base.slice(0, -1)}ion`] : []),
    ...(base.endsWith('ize') ? [`${base.slice(0, -1)}ation`] : []),
    ...(base.length > 4 ? [`${base}ment`] : []),
  ])
}
