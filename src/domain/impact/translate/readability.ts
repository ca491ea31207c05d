import { readingEase } from '../../framework/reading-ease.ts'

export interface Readability {
  readonly words: number
  /** Flesch reading ease; absent below ten words, where it means nothing. */
  readonly ease: number | undefined
  readonly verdict: 'plain' | 'fair' | 'hard'
  /** A sentence that says what to do, or that nothing has to be done. */
  readonly advice: string
}

/** Plain prose lies at about 60, an academic paper at 30. */
const PLAIN = 55
const FAIR = 35
const LEAST_WORDS = 10
/** What an executive reads before the next meeting begins. */
const MOST_WORDS = 90
const LONG_SENTENCE = 28

/** How easily a text reads, and the one thing that would help most. */
export function readability(text: string): Readability {
  const words = wordCount(text)
  const sentences = text.split(/(?<=[.?!])\s+/).filter((one) => /\p{L}/u.test(one))
  const longest = Math.max(0, ...sentences.map(wordCount))
  const ease = words < LEAST_WORDS ? undefined : Math.round(Math.max(0, Math.min(100, readingEase([text]))))
  if (words > MOST_WORDS)
    return { words, ease, verdict: 'hard', advice: `${words} words. Under ${MOST_WORDS} it is read to the end.` }
  if (longest > LONG_SENTENCE)
    return { words, ease, verdict: 'fair', advice: `One sentence has ${longest} words. Two sentences say it better.` }
  if (ease === undefined || ease >= PLAIN) return { words, ease, verdict: 'plain', advice: 'Reads easily.' }
  return ease >= FAIR
    ? {
        words,
        ease,
        verdict: 'fair',
        advice: 'Reads with some effort. Shorter words help more than shorter sentences.',
      }
    : { words, ease, verdict: 'hard', advice: 'Reads like a paper. Say it as you would across a table.' }
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
