import type { NewProfile } from '#contract/contract.ts'
import type { Settings } from '#contract/settings.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { workingFramework } from '#domain/profile/working-framework.ts'
import type { Failure } from '#domain/result.ts'
import { say, sayProblem } from '../ui/toasts.tsx'
import { startSaving, whenSaved } from './saving.ts'
import { sessionStore } from './session.ts'

/** Makes `profile` the open one and the one that opens next time. */
export async function enter(profile: Profile, notices: readonly string[] = []): Promise<void> {
  await whenSaved()
  const { builtIn } = sessionStore.getState()
  const framework = workingFramework(profile, builtIn)
  startSaving(profile.revision)
  sessionStore.setState({ workspace: { profile, framework, past: [], future: [], save: { kind: 'saved' } } })
  for (const notice of notices) say({ title: 'About this profile', text: notice })
  await changeSettings({ lastProfile: profile.id })
  await refreshProfiles()
}

/** Back to the start screen; the profile stays on the disk. */
export async function leave(): Promise<void> {
  await whenSaved()
  sessionStore.setState({ workspace: undefined })
  await refreshProfiles()
}

/** Each resolves to a failure that the caller shows where it was asked for, or to undefined when it worked. */
export async function createProfile(input: NewProfile): Promise<Failure | undefined> {
  const reply = await sessionStore.getState().client.call('profiles.create', input)
  if (!reply.ok) return reply.error
  await enter(reply.value)
  return undefined
}

export async function openProfile(id: string): Promise<Failure | undefined> {
  await whenSaved()
  const reply = await sessionStore.getState().client.call('profiles.open', { id })
  if (!reply.ok) return reply.error
  await enter(reply.value.profile, reply.value.notices)
  return undefined
}

export async function openSample(id: string): Promise<Failure | undefined> {
  const reply = await sessionStore.getState().client.call('samples.open', { id })
  if (!reply.ok) return reply.error
  await enter(reply.value)
  return undefined
}

/** Begins an own profile where the open sample is now, and goes on in it. */
export async function makeSampleOwn(): Promise<void> {
  const { client, workspace } = sessionStore.getState()
  if (!workspace) return
  await whenSaved()
  const reply = await client.call('samples.makeOwn', { profile: workspace.profile.id })
  if (!reply.ok) return sayProblem('The sample was not made yours', reply.error.message)
  await enter(reply.value)
  say({ title: 'This profile is yours now', text: 'Put your own name on it in Settings. The sample is still there.' })
}

/** More than any profile can be; the host says so too, but nobody should wait for 50 MB to cross. */
const LARGEST_IMPORT = 50 * 1024 * 1024

export async function importProfile(file: File): Promise<Failure | undefined> {
  if (file.size > LARGEST_IMPORT) {
    return {
      code: 'too-large',
      message: `${file.name} is larger than 50 MB. A profile is never that large; choose another file.`,
    }
  }
  let bytes: string
  try {
    bytes = await base64Of(file)
  } catch {
    return {
      code: 'not-found',
      message: `${file.name} could not be read. Check that it is still there, or choose another file.`,
    }
  }
  const reply = await sessionStore
    .getState()
    .client.call('profiles.import', { fileName: file.name.slice(0, 300), bytes })
  if (!reply.ok) return reply.error
  await enter(reply.value.profile, reply.value.notices)
  return undefined
}

export async function exportProfile(): Promise<void> {
  const { client, workspace } = sessionStore.getState()
  if (!workspace) return
  const status = await whenSaved()
  const { profile } = sessionStore.getState().workspace ?? workspace
  // What could not be saved exists in this window only, so the window's own state goes out.
  const unsaved = status?.kind === 'failed' ? { text: JSON.stringify(profile) } : {}
  const reply = await client.call('profiles.export', { id: profile.id, ...unsaved })
  if (reply.ok) say({ title: 'Your data is exported', text: reply.value.path })
  else if (reply.error.code !== 'cancelled') sayProblem('The export did not work', reply.error.message)
}

export async function duplicateProfile(id: string): Promise<void> {
  await whenSaved()
  const { client } = sessionStore.getState()
  const reply = await client.call('profiles.duplicate', { id })
  if (!reply.ok) return sayProblem('The profile was not duplicated', reply.error.message)
  await refreshProfiles()
  say({ title: `${reply.value.person.name} is ready`, text: 'The original stays as it is.' })
}

export async function renameProfile(id: string, name: string): Promise<void> {
  const { client } = sessionStore.getState()
  const reply = await client.call('profiles.rename', { id, name })
  if (!reply.ok) return sayProblem('The profile was not renamed', reply.error.message)
  await refreshProfiles()
}

/** Deletes at once and offers the way back, so no question has to be asked first. */
export async function deleteProfile(id: string, name: string): Promise<void> {
  await whenSaved()
  const { client, workspace } = sessionStore.getState()
  const wasOpen = workspace?.profile.id === id
  if (wasOpen) sessionStore.setState({ workspace: undefined })
  const reply = await client.call('profiles.delete', { id })
  await refreshProfiles()
  if (!reply.ok) return sayProblem('The profile was not deleted', reply.error.message)
  const run = async (): Promise<void> => {
    const restored = await client.call('profiles.restore', { id })
    await refreshProfiles()
    if (!restored.ok) return sayProblem('The profile did not come back', restored.error.message)
    if (wasOpen) await openProfile(id)
  }
  say({
    title: `${name} is deleted`,
    text: 'It can be brought back now.',
    undo: { label: 'Bring back', run: () => void run() },
  })
}

export async function refreshProfiles(): Promise<void> {
  const reply = await sessionStore.getState().client.call('profiles.list', {})
  if (reply.ok) sessionStore.setState({ profiles: reply.value })
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const { client, settings } = sessionStore.getState()
  sessionStore.setState({ settings: { ...settings, ...change } })
  const reply = await client.call('settings.change', change)
  if (!reply.ok) sayProblem('The setting was not kept', reply.error.message)
}

/** The page may be open past midnight. */
export async function refreshToday(): Promise<void> {
  const { client, app } = sessionStore.getState()
  const reply = await client.call('app.describe', {})
  if (reply.ok && reply.value.today !== app.today) sessionStore.setState({ app: reply.value })
}

export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^data:[^,]*,/, '')))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')))
    reader.readAsDataURL(file)
  })
}
