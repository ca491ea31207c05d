import { basesOf, wordsIn, type GlossaryEntry, type GlossaryNode, type Word } from './glossary.ts'

/** A stretch of somebody's text that stops a reader, and why. */
export interface Mark {
  readonly kind: 'jargon' | 'vague' | 'cause'
  readonly from: number
  readonly to: number
  /** As it stands in the text. */
  readonly text: string
  /** A sentence. */
  readonly why: string
  /** What the glossary knows of it; absent for words that are no term. */
  readonly entry?: GlossaryEntry
}

/** Words that say that something is better without saying by how much. */
const VAGUE = new Set(
  `improve improvement optimize optimization enhance streamline leverage robust significant significantly substantial
  substantially better efficient efficiently efficiency seamless seamlessly various several numerous many great greatly
  effective effectively scalable modernize`.split(/\s+/),
)
const CAUSE = new Set(['cause', 'drive', 'drove', 'driven', 'generate', 'produce', 'create'])
const RESULTS = new Set(['revenue', 'pipeline', 'deal', 'booking', 'sale'])

/** Everything in the text that stops the reader, in its order; marks never overlap, and the longest term wins. */
export function marksIn(text: string, glossary: GlossaryNode): readonly Mark[] {
  const words = wordsIn(text)
  const hasNumber = /\d/.test(text)
  const marks: Mark[] = []
  for (let at = 0; at < words.length;) {
    const term = longestTerm(words, at, glossary)
    const word = words[at]
    if (!word) break
    if (term) {
      marks.push(markOf(text, word, words[at + term.length - 1] ?? word, 'jargon', whyJargon(term.entry), term.entry))
      at += term.length
      continue
    }
    const bases = basesOf(word.text)
    if (!hasNumber && bases.some((base) => VAGUE.has(base)))
      marks.push(
        markOf(
          text,
          word,
          word,
          'vague',
          'Says that it is better, not by how much. Put the number here, or leave the word out.',
        ),
      )
    else if (bases.some((base) => CAUSE.has(base)) && namesResult(words, at, text))
      marks.push(
        markOf(
          text,
          word,
          word,
          'cause',
          'Claims that your work caused it. Unless a trial with a comparison group showed that, write “influenced”.',
        ),
      )
    at += 1
  }
  return marks
}

function longestTerm(
  words: readonly Word[],
  start: number,
  glossary: GlossaryNode,
): { readonly length: number; readonly entry: GlossaryEntry } | undefined {
  let nodes: readonly GlossaryNode[] = [glossary]
  let found: { readonly length: number; readonly entry: GlossaryEntry } | undefined
  for (let length = 1; nodes.length > 0; length += 1) {
    const word = words[start + length - 1]
    if (!word) break
    const bases = basesOf(word.text)
    nodes = nodes.flatMap((node) => bases.flatMap((base) => node.next.get(base) ?? []))
    const entry = nodes.find((node) => node.entry !== undefined)?.entry
    if (entry) found = { length, entry }
  }
  return found
}

function whyJargon({ plain, meaning }: GlossaryEntry): string {
  if (plain !== undefined) return `A term of the trade. In plain words: ${plain}.`
  return `A term of the trade. In an executive’s words: ${meaning ?? ''}`
}

/** Whether the same sentence goes on to a result that many had a part in. */
function namesResult(words: readonly Word[], at: number, text: string): boolean {
  const start = words[at]?.to ?? 0
  const stop = text.slice(start).search(/[.?!;](?=\s|$)/)
  const end = stop === -1 ? text.length : start + stop
  return words.some(
    (word) => word.from >= start && word.to <= end && basesOf(word.text).some((base) => RESULTS.has(base)),
  )
}

function markOf(text: string, first: Word, last: Word, kind: Mark['kind'], why: string, entry?: GlossaryEntry): Mark {
  return { kind, from: first.from, to: last.to, text: text.slice(first.from, last.to), why, ...(entry && { entry }) }
}

/** The text with every mark of the same term replaced by its plain words. */
export function replaceTerm(text: string, marks: readonly Mark[], term: string, plain: string): string {
  let result = ''
  let at = 0
  for (const mark of marks) {
    if (mark.entry?.term !== term) continue
    const startsSentence = /(^|[.?!]\s+)$/.test(text.slice(0, mark.from))
    result += text.slice(at, mark.from) + (startsSentence ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain)
    at = mark.to
  }
  return result + text.slice(at)
}
