import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openProfile } from '#domain/profile/open-profile.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { value } from './result.ts'

export const SAMPLES = ['technician', 'senior-specialist', 'director'] as const

/** The invented people that ship with the app. */
export function readSample(name: (typeof SAMPLES)[number]): Profile {
  const path = join(import.meta.dirname, '../../resources/samples', `${name}.json`)
  return value(openProfile(JSON.parse(readFileSync(path, 'utf8')), path))
}
