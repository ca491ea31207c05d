import type { ProfileReader } from './ports.ts'
import { readProfile, readProfileText } from './store/read-profile.ts'

export const profileReader: ProfileReader = { read: readProfile, readText: readProfileText }
