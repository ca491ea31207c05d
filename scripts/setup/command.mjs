import { say, SetupFailure } from './report.mjs'

/**
 * Runs one of our commands to its end. A failure with an answer becomes that answer and exit code 1.
 *
 * @param {() => Promise<number>} command resolves with the exit code
 */
export async function runCommand(command) {
  // npm killed outright would leave us behind. Without npm the parent is a shell, which may well end before us.
  if (process.env['npm_lifecycle_event'] !== undefined) await import('./end-with-parent.mjs')
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
