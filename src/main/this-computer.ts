import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock, Ids } from './ports.ts'

export const systemClock: Clock = {
  today: () => Temporal.Now.plainDateISO().toString(),
  now: () => new Date().toISOString(),
}

export const randomIds: Ids = { next: () => randomUUID() }

/** Whether the keyboard makes shortcuts with Command. */
export const usesCommandKey = process.platform === 'darwin'

/** The version in the package.json of the folder `root`. */
export function readVersion(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
}
