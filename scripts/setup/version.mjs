/**
 * Whether `version` is at least `minimum`, number by number. A pre-release counts as its release.
 *
 * @param {string} version such as `v22.12.0`
 * @param {string} minimum such as `22.12`
 */
export function isAtLeast(version, minimum) {
  const have = numbers(version)
  const need = numbers(minimum)
  for (const [index, needed] of need.entries()) {
    const difference = (have[index] ?? 0) - needed
    if (difference !== 0) return difference > 0
  }
  return true
}

/** @param {string} version */
function numbers(version) {
  return version
    .replace(/^v/, '')
    .replace(/[-+].*$/, '')
    .split('.')
    .map(Number)
}
