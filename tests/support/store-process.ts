import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export interface StoreProcess {
  /** Lines of its output so far, whole ones only. */
  readonly lines: readonly string[]
  /** The next line that has not been waited for; undefined when the process has ended. */
  nextLine(): Promise<string | undefined>
  kill(): Promise<void>
  ended(): Promise<void>
}

const SCRIPT = fileURLToPath(new URL('store-process.child.ts', import.meta.url))

/** A process of its own that works on `dataFolder` as `store-process.child.ts` says; killed at the end of the test. */
export function startStoreProcess(task: 'save' | 'hold' | 'count', dataFolder: string, amount = 0): StoreProcess {
  const child: ChildProcessByStdio<null, Readable, null> = spawn(
    process.execPath,
    ['--experimental-strip-types', '--no-warnings', SCRIPT, task, dataFolder, String(amount)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const exit = once(child, 'exit')
  const lines: string[] = []
  const waiting: ((line: string | undefined) => void)[] = []
  let taken = 0
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => {
    lines.push(line)
    const next = waiting.shift()
    if (next) {
      taken += 1
      next(line)
    }
  })
  let isClosed = false
  const closed = once(reader, 'close')
  reader.once('close', () => {
    isClosed = true
    for (const next of waiting.splice(0)) next(undefined)
  })
  const end = async () => {
    await exit
    await closed
  }
  const kill = async () => {
    child.kill('SIGKILL')
    await end()
  }
  onTestFinished(kill)
  return {
    lines,
    nextLine() {
      const line = lines[taken]
      if (line !== undefined) {
        taken += 1
        return Promise.resolve(line)
      }
      if (isClosed) return Promise.resolve(undefined)
      const { promise, resolve } = Promise.withResolvers<string | undefined>()
      waiting.push(resolve)
      return promise
    },
    kill,
    ended: end,
  }
}
