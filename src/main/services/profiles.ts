import type { ProfileSummary } from '#contract/contract.ts'
import type { Handlers } from '#contract/dispatch.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { createProfile } from '#domain/profile/create-profile.ts'
import { changePerson } from '#domain/profile/person-changes.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { fail, ok, type Result } from '#domain/result.ts'
import type { Clock, FileSaver, Ids, ProfileEntry, ProfileReader, ProfileStore } from '../ports.ts'
import { fileNameFor } from './file-name.ts'
import { withFramework } from './framework-of.ts'
import type { OpenProfiles } from './open-profiles.ts'

export interface ProfilePorts {
  readonly clock: Clock
  readonly ids: Ids
  readonly framework: Framework
  readonly profiles: ProfileStore
  readonly reader: ProfileReader
  readonly open: OpenProfiles
  readonly saver: FileSaver
}

const LONGEST_NAME = 120

export function profileHandlers({ clock, ids, framework, profiles, reader, open, saver }: ProfilePorts) {
  const change = async (id: string, apply: (profile: Profile) => Profile): Promise<Result<null>> => {
    const current = await open.read(id)
    if (!current.ok) return current
    const next = apply(current.value.profile)
    return open.put({ ...next, revision: next.revision + 1 })
  }

  const keep = async (profile: Profile): Promise<Result<Profile>> => {
    const written = await open.put(profile)
    return written.ok ? ok(profile) : written
  }

  return {
    'profiles.list': async () => {
      const entries = await profiles.list()
      return ok(
        entries
          .map((entry) => summaryOf(entry, reader, framework))
          .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt, 'en')),
      )
    },

    'profiles.create': async (input) => {
      const created = createProfile(input, { id: ids.next(), today: clock.today(), framework })
      return created.ok ? keep(created.value) : created
    },

    'profiles.open': ({ id }) => open.read(id),

    'profiles.save': async ({ id, text, keep: reason }) => {
      const sent = reader.readText(text, 'The profile')
      const framed = sent.ok ? withFramework(sent.value, framework) : sent
      // One code for all of it, so that the page knows that this revision was not used up.
      if (!framed.ok) return fail('bad-input', framed.error.message)
      const { profile } = framed.value
      if (profile.id !== id)
        return fail('bad-input', 'The profile that was sent is not the one that is open. Nothing was saved.')
      // Not waiting for the write before: the store folds writes that come while it is busy into one.
      const current = open.latest(id) ?? (await open.read(id))
      if ('ok' in current && !current.ok) return current
      const { revision } = 'ok' in current ? current.value.profile : current
      if (profile.revision !== revision + 1) {
        return fail(
          'stale',
          'This profile was changed elsewhere since it was opened here, so this change was not saved over it. Export what you have, then open the profile again.',
        )
      }
      const written = await open.put(profile, reason)
      if (written.ok) {
        const warning = await profiles.spaceWarning(text.length)
        return ok({ revision: profile.revision, ...(warning !== undefined && { warning }) })
      }
      // The document was accepted and only the place refused it: its revision is used up.
      return written.error.code === 'bad-input' ? fail('disk-error', written.error.message) : written
    },

    'profiles.rename': ({ id, name }) => change(id, (profile) => changePerson(profile, { name })),

    'profiles.duplicate': async ({ id }) => {
      const original = await open.read(id)
      if (!original.ok) return original
      const { profile } = original.value
      const copy = changePerson(profile, { name: `${profile.person.name.slice(0, LONGEST_NAME - 7)} (copy)` })
      return keep({ ...copy, id: ids.next(), revision: 0, createdOn: clock.today() })
    },

    'profiles.delete': async ({ id }) => {
      await open.forget(id)
      return profiles.remove(id)
    },

    'profiles.restore': ({ id }) => profiles.restore(id),

    'profiles.import': async ({ fileName, bytes }) => {
      const read = reader.read(Buffer.from(bytes, 'base64'), fileName)
      if (!read.ok) return read
      const framed = withFramework(read.value, framework)
      if (!framed.ok) return fail(framed.error.code, `${fileName} cannot be opened. ${framed.error.message}`)
      const { profile } = framed.value
      const place = await placeFor(profile, open, ids)
      if (place.kind === 'here')
        return ok({
          profile: place.profile,
          notices: ['This profile was here already. It was opened; nothing was changed.'],
        })
      const kept = await keep({ ...profile, id: place.id })
      return kept.ok ? ok({ profile: kept.value, notices: place.notices }) : kept
    },

    'profiles.export': async ({ id, text }) => {
      const unsaved = text === undefined ? undefined : reader.readText(text, 'The profile')
      if (unsaved?.ok === false) return unsaved
      const current = unsaved ?? (await open.read(id))
      if (!current.ok) return current
      const profile = 'profile' in current.value ? current.value.profile : current.value
      return saver.save(fileNameFor(profile.person.name, 'Opsladder profile', 'json'), documentBytes(profile))
    },
  } satisfies Partial<Handlers>
}

/** The plain document as people handle it: readable, and ending in a line break as editors like it. */
export function documentBytes(profile: Profile): Uint8Array {
  return Buffer.from(`${JSON.stringify(profile, undefined, 2)}\n`, 'utf8')
}

type Place =
  | { readonly kind: 'here'; readonly profile: Profile }
  | { readonly kind: 'free'; readonly id: string; readonly notices: readonly string[] }

/** Where an imported profile goes: never over one that is here. */
async function placeFor(profile: Profile, open: OpenProfiles, ids: Ids): Promise<Place> {
  const present = await open.read(profile.id)
  if (present.ok && sameContent(present.value.profile, profile)) return { kind: 'here', profile: present.value.profile }
  if (!present.ok && present.error.code === 'not-found') return { kind: 'free', id: profile.id, notices: [] }
  // Not an id of ours: the file was written by hand.
  if (!present.ok && present.error.code === 'bad-input') return { kind: 'free', id: ids.next(), notices: [] }
  return {
    kind: 'free',
    id: ids.next(),
    notices: [
      'Another state of this profile was here already. The file was added beside it; nothing was overwritten. To make one of both, open the older one and choose Settings, Your data, Merge a copy.',
    ],
  }
}

/** Both come from the schema, which puts the fields in its own order. */
function sameContent(one: Profile, other: Profile): boolean {
  return JSON.stringify({ ...one, revision: 0 }) === JSON.stringify({ ...other, revision: 0 })
}

function summaryOf(
  { id, savedAt, document }: ProfileEntry,
  reader: ProfileReader,
  framework: Framework,
): ProfileSummary {
  const profile = document.ok ? reader.readText(document.value.text, 'This profile') : document
  if (!profile.ok)
    return { id, name: `Profile ${id.slice(0, 8)}`, rung: '', goal: '', sample: false, savedAt, problem: profile.error }
  const { person, sample } = profile.value
  const framed = withFramework(profile.value, framework)
  const summary = { id, name: person.name, rung: person.rung, goal: person.goal, sample, savedAt }
  return framed.ok ? summary : { ...summary, problem: framed.error }
}
