import { readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PROFILE_FORMAT, PROFILE_VERSION } from '#domain/profile/profile.ts'
import { nodeFileSystem } from '#main/store/file-system.ts'
import { acquireLock } from '#main/store/lock.ts'
import { systemProcesses } from '#main/store/process-identity.ts'
import { openProfileStore } from '#main/store/profile-store.ts'

/** Past every buffer of this process, so that a line is told even when the process is killed right after it. */
function say(line: string): void {
  writeSync(1, `${line}\n`)
}

const clock = { now: () => new Date().toISOString() }

/** Saves one numbered document after the other for ever, `filler` characters each, and says each number once it is safe. */
async function save(dataFolder: string, filler: number): Promise<void> {
  const store = await openProfileStore({ dataFolder, clock })
  if (!store.ok) return say(store.error.code)
  const opened = await store.value.open('ada')
  const first = opened.ok ? (JSON.parse(opened.value.text) as { count: number }).count + 1 : 1
  for (let number = first; ; number += 1) {
    const text = JSON.stringify({
      format: PROFILE_FORMAT,
      version: PROFILE_VERSION,
      id: 'ada',
      count: number,
      filler: 'x'.repeat(filler),
    })
    const written = await store.value.write('ada', text)
    say(written.ok ? String(number) : written.error.message)
  }
}

/** Takes the data folder, says so, and stays. */
async function hold(dataFolder: string): Promise<void> {
  const store = await openProfileStore({ dataFolder, clock })
  say(store.ok ? 'held' : store.error.code)
  if (store.ok) await pause(60_000)
}

/** Takes and gives back the lock `rounds` times; whoever has it adds one to a file, in two steps that must not mix. */
async function count(folder: string, rounds: number): Promise<void> {
  const file = join(folder, 'count')
  for (let done = 0; done < rounds;) {
    const lock = await acquireLock(nodeFileSystem, folder, systemProcesses)
    if (!lock.ok) {
      await pause(1)
      continue
    }
    const before = Number(readFileSync(file, 'utf8'))
    await pause(1)
    writeFileSync(file, String(before + 1))
    await lock.value.release()
    done += 1
  }
  say('done')
}

const [, , task, folder = '', amount = '0'] = process.argv
await { save, hold, count }[task as 'save' | 'hold' | 'count'](folder, Number(amount))
