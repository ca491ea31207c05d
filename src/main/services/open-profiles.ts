import type { OpenedProfile } from '#contract/contract.ts'
import type { Framework } from '#domain/framework/framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { ok, type Failure, type Result } from '#domain/result.ts'
import type { ProfileReader, ProfileStore } from '../ports.ts'
import { withFramework } from './framework-of.ts'

/**
 * The newest accepted document of every profile touched in this session. It is what the person sees, and may be a
 * moment ahead of the disk, or further when the disk refuses.
 */
export interface OpenProfiles {
  /** What was accepted last, without waiting for the disk; undefined when it was not touched in this session. */
  latest(id: string): Profile | undefined
  /** The same once it is on the disk, or what the disk has. */
  read(id: string): Promise<Result<OpenedProfile>>
  /**
   * Accepts `profile` at once; resolves when it is on the disk or cannot get there. With `keep`, the state before it is
   * kept on the disk for good.
   */
  put(profile: Profile, keep?: 'import'): Promise<Result<null>>
  /** Waits for the writes of `id` that are on their way, and lets go of it. */
  forget(id: string): Promise<void>
  /**
   * Waits for every write that is on its way and tries once more what could not be written. Resolves to what is still
   * not on the disk: to be called before the process ends.
   */
  settle(): Promise<readonly Failure[]>
}

interface Accepted {
  readonly profile: Profile
  /** The write of this very document. */
  readonly written: Promise<Result<null>>
}

export function createOpenProfiles(store: ProfileStore, reader: ProfileReader, framework: Framework): OpenProfiles {
  const accepted = new Map<string, Accepted>()

  const put = (profile: Profile, keep?: 'import'): Promise<Result<null>> => {
    const written = store.write(profile.id, JSON.stringify(profile), keep)
    accepted.set(profile.id, { profile, written })
    return written
  }

  /**
   * The write of the newest document, made again when it had failed. Not where the file was changed by someone else:
   * only the person can say which of the two should stay.
   */
  const settled = async (id: string): Promise<Result<null>> => {
    const newest = accepted.get(id)
    if (!newest) return ok(null)
    const written = await newest.written
    if (written.ok || written.error.code === 'stale' || accepted.get(id) !== newest) return written
    return put(newest.profile)
  }

  return {
    put,

    latest: (id) => accepted.get(id)?.profile,

    async read(id) {
      const written = await settled(id)
      if (!written.ok && written.error.code === 'stale') accepted.delete(id)
      const known = accepted.get(id)
      if (known) {
        const notices = written.ok ? [] : [`The newest changes are not on the disk. ${written.error.message}`]
        return ok({ profile: known.profile, notices })
      }
      const stored = await store.open(id)
      if (!stored.ok) return stored
      const profile = reader.readText(stored.value.text, 'The profile')
      if (!profile.ok) return profile
      const framed = withFramework(profile.value, framework)
      if (!framed.ok) return framed
      // Somebody may have been faster while the disk was asked.
      if (!accepted.has(id)) accepted.set(id, { profile: profile.value, written: Promise.resolve(ok(null)) })
      return ok({ profile: accepted.get(id)?.profile ?? profile.value, notices: stored.value.notices })
    },

    async forget(id) {
      await accepted.get(id)?.written
      accepted.delete(id)
    },

    async settle() {
      const results = await Promise.all([...accepted.keys()].map(settled))
      return results.flatMap((result) => (result.ok ? [] : [result.error]))
    },
  }
}
