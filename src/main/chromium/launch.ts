import type { LaunchOptions } from 'playwright-core'

/** The made-up origin of every page. `.invalid` is reserved: no name server will ever know it. */
export const PAGE_ORIGIN = 'https://opsladder.invalid'

/** A browser that dies at the wrong moment of its start is waited for until then. */
const LAUNCH_LIMIT_MS = 60_000

/**
 * What the window and the printer start their browsers with.
 *
 * Playwright talks to the browser over inherited pipes, so no port is opened; when either process ends, the pipe
 * closes and the other one ends. Signals stay with us: the store is flushed before the browser is closed.
 *
 * `nameServer` lists hosts that may be looked up: none, or the dev server's.
 */
export function launchOptions(browser: string, nameServer: readonly string[] = []): LaunchOptions {
  const exceptions = nameServer.map((host) => ` , EXCLUDE ${host}`).join('')
  return {
    executablePath: browser,
    chromiumSandbox: !isRoot(),
    timeout: LAUNCH_LIMIT_MS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      `--host-resolver-rules=MAP * ~NOTFOUND${exceptions}`,
      // Keeps the browser from laying a bar over the page that warns of the flag above.
      '--test-type',
      '--disable-domain-reliability',
      '--disable-sync',
      '--no-pings',
    ],
    // Removes the bar "Chrome is being controlled by automated test software".
    ignoreDefaultArgs: ['--enable-automation'],
  }
}

/** Chromium refuses to start its sandbox for root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}
