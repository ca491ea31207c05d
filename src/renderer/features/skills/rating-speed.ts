/** Reading six anchors and choosing one: about 110 words at 220 words a minute. Used until one's own speed is known. */
const USUAL_SECONDS = 30
/** Fewer answers say more about the skill than about the reader. */
const LEAST_ANSWERS = 3
/** Whoever takes longer has left the desk. */
const PAUSE_SECONDS = 180

/** Seconds between one answer and the next skill's, in order. */
export type AnswerTimes = readonly number[]

/** Adds what one more answer took; a pause is no answer time. */
export function withAnswer(times: AnswerTimes, seconds: number): AnswerTimes {
  return seconds > PAUSE_SECONDS ? times : [...times, seconds].slice(-20)
}

/** The middle of one's own answers of this sitting, or the usual time while there are too few. */
export function secondsPerSkill(times: AnswerTimes): { readonly seconds: number; readonly own: boolean } {
  if (times.length < LEAST_ANSWERS) return { seconds: USUAL_SECONDS, own: false }
  const sorted = times.toSorted((a, b) => a - b)
  return { seconds: sorted[Math.floor(sorted.length / 2)] ?? USUAL_SECONDS, own: true }
}

/** "7 of 16 rated · about 3 min left at your speed so far". */
export function progressWords(rated: number, total: number, times: AnswerTimes = []): string {
  if (rated === total) return `All ${total} rated`
  const { seconds, own } = secondsPerSkill(times)
  const minutes = Math.max(1, Math.ceil(((total - rated) * seconds) / 60))
  return `${rated} of ${total} rated · about ${minutes} min left${own ? ' at your speed so far' : ''}`
}
