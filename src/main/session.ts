import { setTimeout as pause } from 'node:timers/promises'
import { createDispatch, type Dispatch } from '#contract/dispatch.ts'
import type { DurableProfileStore } from './store/profile-store.ts'
import { createHandlers, type ServicePorts } from './services/handlers.ts'
import { createOpenProfiles } from './services/open-profiles.ts'
import { calendarText } from './calendar-text.ts'
import { frameworkFiles } from './framework-files.ts'
import { profileReader } from './profile-reader.ts'
import { shareFiles } from './share-files.ts'

export interface Session {
  readonly dispatch: Dispatch
  /** Answers what was asked and brings every accepted change to the disk; what the disk refuses goes to the log. */
  flush(): Promise<void>
  /** Flushes and gives the data folder free. */
  finish(): Promise<void>
}

export interface SessionPorts extends Omit<
  ServicePorts,
  'open' | 'profiles' | 'people' | 'reader' | 'frameworkFiles' | 'calendarText' | 'shareFiles'
> {
  readonly profiles: DurableProfileStore
  readonly log: (line: string) => void
}

/** A save is answered in milliseconds; what takes longer than this is a document that nobody waits for any more. */
const LAST_ANSWERS_MS = 3_000

/** The services over the ports of one host, from the first call to an orderly end. */
export function createSession({ log, ...ports }: SessionPorts): Session {
  const open = createOpenProfiles(ports.profiles, profileReader, ports.framework)
  const dispatch = createDispatch(
    createHandlers({
      ...ports,
      people: ports.profiles.people,
      reader: profileReader,
      frameworkFiles,
      calendarText,
      shareFiles,
      open,
    }),
    (method, error) => {
      log(`${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    },
  )
  const running = new Set<Promise<string>>()

  const flush = async (): Promise<void> => {
    // Nobody waits for a click on it any more.
    ports.notifier?.close()
    const patience = new AbortController()
    const limit = pause(LAST_ANSWERS_MS, undefined, { signal: patience.signal }).catch(() => undefined)
    await Promise.race([Promise.allSettled(running), limit])
    patience.abort()
    for (const failure of await open.settle()) log(failure.message)
  }
  const finish = async (): Promise<void> => {
    // Whatever goes wrong on the way, the browser ends and the data folder is given free.
    try {
      await flush()
    } finally {
      await ports.printer.close().finally(() => ports.profiles.close())
    }
  }
  let finished: Promise<void> | undefined

  return {
    dispatch(method, input) {
      const answer = dispatch(method, input)
      running.add(answer)
      void answer.finally(() => running.delete(answer))
      return answer
    },
    flush,
    finish: () => (finished ??= finish()),
  }
}
