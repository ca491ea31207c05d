import { startedOver } from '#domain/profile/sample.ts'
import { sayProblem } from '../ui/toasts.tsx'
import { change } from './changes.ts'
import { sayChanged } from './messages.ts'
import { sessionStore } from './session.ts'

/** Puts the open sample back to how it came: a change like any other, so it can be taken back. */
export async function startSampleOver(): Promise<void> {
  const { client, workspace } = sessionStore.getState()
  if (!workspace) return
  const { id } = workspace.profile
  const reply = await client.call('samples.original', { profile: id })
  if (!reply.ok) return sayProblem('The sample was not started over', reply.error.message)
  change('starting the sample over', (before) => (before.id === id ? startedOver(before, reply.value) : before))
  sayChanged('The sample is as it came', 'What was tried out in it is gone from here.')
}
