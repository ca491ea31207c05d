import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Clock } from '#main/ports.ts'
import type { Result } from '#domain/result.ts'
import type { ProcessIdentity, ProcessTable } from '#main/store/process-identity.ts'
import { openProfileStore, type DurableProfileStore, type StoreOptions } from '#main/store/profile-store.ts'

/** An empty folder that is gone after the test. */
export async function anEmptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'opsladder-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A clock that moves on by a second whenever it is read, from any day that a test sets. */
export interface TestClock extends Pick<Clock, 'now'> {
  setDay(day: string): void
}

export function aClock(day = '2027-01-04'): TestClock {
  let time = Date.parse(`${day}T08:00:00.000Z`)
  return {
    now() {
      time += 1_000
      return new Date(time).toISOString()
    },
    setDay(next) {
      time = Date.parse(`${next}T08:00:00.000Z`)
    },
  }
}

/** One computer on which processes start and end by the test's word. */
export function aComputer(host = 'desk') {
  const running = new Set<number>()
  let count = 0
  return {
    start(): ProcessTable & { end(): void } {
      count += 1
      const self: ProcessIdentity = { pid: count, started: `start ${count}`, host }
      running.add(self.pid)
      return {
        self: async () => self,
        isRunning: async ({ pid }) => running.has(pid),
        end: () => running.delete(self.pid),
      }
    },
    /** Everything that ran is gone, as after a power cut. */
    crash: () => running.clear(),
  }
}

/** Opens the store of a test, which closes it at its end. */
export async function openStore(dataFolder: string, options: Partial<StoreOptions> = {}): Promise<DurableProfileStore> {
  const store = await openProfileStore({ dataFolder, clock: aClock(), processes: aComputer().start(), ...options })
  if (!store.ok) throw new Error(store.error.message)
  onTestFinished(() => store.value.close())
  return store.value
}

/** The value of a result that the test expects to be one. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`)
  return result.value
}

/** The failure of a result that the test expects to be one. */
export function failureOf(result: Result<unknown>) {
  if (result.ok) throw new Error('This was expected to fail, and did not.')
  return result.error
}

/** Every file below `folder`, by path relative to it. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}

export async function bytesOf(...path: readonly string[]): Promise<Buffer> {
  return readFile(join(...path))
}
