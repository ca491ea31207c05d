/**
 * A failure with an answer: what is wrong and what to do, as sentences for the person. Anything else that is thrown is
 * a mistake of ours and keeps its stack.
 */
export class SetupFailure extends Error {}

const FIRST_PROGRESS_MS = 2_000
const PROGRESS_EVERY_MS = 10_000

/**
 * One part of set-up: one line when it is done, with the time it took; from two seconds on also lines that say what is
 * under way. All of it on stderr, so that stdout holds results only.
 *
 * @template {{ said: string, idle?: true }} Outcome `idle` when there was nothing to do
 * @param {string} name
 * @param {(doing: (what: string) => void) => Outcome | Promise<Outcome>} work
 * @param {{ quiet?: boolean }} [options] quiet: no word when there was nothing to do
 * @returns {Promise<Outcome>}
 */
export async function step(name, work, { quiet = false } = {}) {
  const started = performance.now()
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1)
  let doing = 'working'
  let isLong = false

  const tell = () => say(`${name}: ${doing} … ${seconds()} s`)
  /** @type {NodeJS.Timeout} */
  let timer = setTimeout(() => {
    isLong = true
    tell()
    timer = setInterval(tell, PROGRESS_EVERY_MS)
  }, FIRST_PROGRESS_MS)

  try {
    const outcome = await work((what) => {
      doing = what
      if (isLong) tell()
    })
    if (!quiet || outcome.idle !== true) say(`${name}: ${outcome.said} (${seconds()} s)`)
    return outcome
  } catch (error) {
    say(`${name}: failed (${seconds()} s)`)
    throw error
  } finally {
    // One call ends either kind of timer.
    clearTimeout(timer)
  }
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`)
}
