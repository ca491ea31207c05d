export const PARTS = /** @type {const} */ (['format', 'lint', 'types', 'build', 'unit', 'e2e'])

/** @typedef {typeof PARTS[number]} Part */

/**
 * Which parts to run: `npm test -- unit`, `npm test -- lint types`. What follows the name of a single runner is for that
 * runner: `npm test -- unit tests/domain`.
 *
 * @param {readonly string[]} args
 * @returns {{ ok: true, parts: readonly Part[], rest: string[] } | { ok: false, reason: string }}
 */
export function parseParts(args) {
  const end = args.findIndex((arg) => !isPart(arg))
  const named = (end === -1 ? args : args.slice(0, end)).filter(isPart)
  const rest = end === -1 ? [] : args.slice(end)
  if (rest.length === 0)
    return { ok: true, parts: named.length === 0 ? PARTS : PARTS.filter((part) => named.includes(part)), rest }
  if (named.length === 1 && (named[0] === 'unit' || named[0] === 'e2e')) return { ok: true, parts: named, rest }
  return {
    ok: false,
    reason: `${rest[0]} is not a part of the tests. There are ${PARTS.join(', ')}; unit and e2e take arguments of their own.`,
  }
}

/**
 * @param {string} arg
 * @returns {arg is Part}
 */
function isPart(arg) {
  return PARTS.some((part) => part === arg)
}
