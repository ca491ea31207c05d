import type { SaveStatus } from './session.ts'
import { sessionStore } from './session.ts'

/** The revision that was sent last; the host takes exactly the next one. */
let sentRevision = 0
/** Rises with every send, so that only the newest answer speaks. */
let newestSend = 0

/** Called when a profile opens: its revision is where counting goes on. */
export function startSaving(revision: number): void {
  sentRevision = revision
  newestSend += 1
}

/**
 * Sends the profile as it is now. The host answers when it is on the disk, so "saved" is never said early; sends may
 * overlap, and only the answer to the newest one sets the status.
 */
export function saveLatest(): void {
  const { client, workspace } = sessionStore.getState()
  if (!workspace) return
  sentRevision += 1
  newestSend += 1
  const send = newestSend
  const { profile } = workspace
  setStatus({ kind: 'saving' })
  void client
    .call('profiles.save', { id: profile.id, text: JSON.stringify({ ...profile, revision: sentRevision }) })
    .then((reply) => {
      if (send !== newestSend) return
      setStatus(reply.ok ? { kind: 'saved' } : { kind: 'failed', failure: reply.error })
      // A refused document did not use up its revision.
      if (!reply.ok && reply.error.code === 'bad-input') sentRevision -= 1
    })
}

/** Resolves when nothing is on its way any more. */
export function whenSaved(): Promise<SaveStatus | undefined> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const status = sessionStore.getState().workspace?.save
      if (status?.kind === 'saving') return false
      resolve(status)
      return true
    }
    if (look()) return
    const stop = sessionStore.subscribe(() => look() && stop())
  })
}

function setStatus(save: SaveStatus): void {
  const { workspace } = sessionStore.getState()
  if (workspace) sessionStore.setState({ workspace: { ...workspace, save } })
}
