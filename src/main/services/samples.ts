import type { SampleSummary } from '#contract/contract.ts'
import type { Handlers } from '#contract/dispatch.ts'
import type { Day } from '#domain/calendar.ts'
import { fail, ok, type Result } from '#domain/result.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { ownFromSample, sandboxId } from '#domain/profile/sample.ts'
import { sampleAt } from '#domain/profile/sample-days.ts'
import type { Clock, Ids, ProfileReader, SampleLibrary } from '../ports.ts'
import type { OpenProfiles } from './open-profiles.ts'

export interface SamplePorts {
  readonly samples: SampleLibrary
  readonly reader: ProfileReader
  readonly open: OpenProfiles
  readonly ids: Ids
  readonly clock: Clock
}

export function sampleHandlers({ samples, reader, open, ids, clock }: SamplePorts) {
  return {
    'samples.list': async () => {
      const listed = await samples.list()
      if (!listed.ok) return listed
      const summaries: SampleSummary[] = []
      for (const { id, story } of listed.value) {
        const profile = await readSample(samples, reader, id, clock.today())
        if (!profile.ok) return profile
        const { name, rung, goal } = profile.value.person
        summaries.push({ id, name, rung, goal, story })
      }
      return ok(summaries)
    },

    /** A sample is tried out in a stored copy of its own, which is there again the next time. */
    'samples.open': async ({ id }) => {
      const copyId = sandboxId(id)
      const present = await open.read(copyId)
      if (present.ok) return ok(present.value.profile)
      if (present.error.code !== 'not-found') return present
      const sample = await readSample(samples, reader, id, clock.today())
      if (!sample.ok) return sample
      const copy: Profile = { ...sample.value, id: copyId, revision: 0, sample: true }
      const written = await open.put(copy)
      return written.ok ? ok(copy) : written
    },

    'samples.original': async ({ profile }) => {
      const listed = await samples.list()
      if (!listed.ok) return listed
      const sample = listed.value.find(({ id }) => sandboxId(id) === profile)
      return sample
        ? readSample(samples, reader, sample.id, clock.today())
        : fail('not-found', 'This sample did not come with the app, so there is no beginning to go back to.')
    },

    'samples.makeOwn': async ({ profile: id }) => {
      const current = await open.read(id)
      if (!current.ok) return current
      const { profile } = current.value
      if (!profile.sample) return fail('bad-input', 'This profile is your own already. Nothing was changed.')
      const own = ownFromSample(profile, ids.next(), clock.today())
      const written = await open.put(own)
      return written.ok ? ok(own) : written
    },
  } satisfies Partial<Handlers>
}

/** The sample as if it were told today. */
export async function readSample(
  samples: SampleLibrary,
  reader: ProfileReader,
  id: string,
  today: Day,
): Promise<Result<Profile>> {
  const listed = await samples.list()
  if (!listed.ok) return listed
  if (!listed.value.some((sample) => sample.id === id)) {
    const known = listed.value.map((sample) => sample.id).join(', ')
    return fail('not-found', `There is no sample "${id}". Known samples: ${known}.`)
  }
  const bytes = await samples.read(id)
  if (!bytes.ok) return bytes
  const sample = reader.read(bytes.value, `The sample "${id}"`)
  return sample.ok ? ok(sampleAt(sample.value, today)) : sample
}
