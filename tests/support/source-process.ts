import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const hook = new URL('virtual-framework.mjs', import.meta.url).href

export interface SourceProcess {
  readonly pid: number
  /** Everything it said so far. */
  readonly out: () => string
  readonly notes: () => string
  readonly kill: (signal: NodeJS.Signals) => void
  /** Resolves to the exit code, or to the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>
}

/** A composition root in a process of its own, straight from the source; ended with the test. */
export function startSource(
  entry: 'cli' | 'chromium',
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): SourceProcess {
  const script = resolve(root, 'src/main', `${entry}.ts`)
  const child = spawn(
    process.execPath,
    ['--experimental-strip-types', '--no-warnings', '--import', hook, script, ...args],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } },
  )
  const chunks: Record<'out' | 'notes', string> = { out: '', notes: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (chunks.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (chunks.notes += text))
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals)
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  if (child.pid === undefined) throw new Error(`${entry} could not be started.`)
  return {
    pid: child.pid,
    out: () => chunks.out,
    notes: () => chunks.notes,
    kill: (signal) => child.kill(signal),
    ended,
  }
}
