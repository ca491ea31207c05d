const HOSTS = /** @type {const} */ (['electron', 'chromium', 'headless'])

/**
 * Which way to run the app, when somebody asks for one: `--host electron`. What else is said is for the app.
 *
 * @param {readonly string[]} args
 * @returns {{ ok: true, host: typeof HOSTS[number] | undefined, rest: string[] } | { ok: false, reason: string }}
 */
export function parseHost(args) {
  const at = args.indexOf('--host')
  if (at === -1) return { ok: true, host: undefined, rest: [...args] }
  const host = HOSTS.find((name) => name === args[at + 1])
  if (host === undefined) {
    return { ok: false, reason: `--host needs one of ${HOSTS.join(', ')}; it was ${args[at + 1] ?? 'left empty'}.` }
  }
  return { ok: true, host, rest: args.toSpliced(at, 2) }
}
