import { sessionStore, type SaveStatus } from './session.ts'

/** The revision that was sent last; the host takes exactly the next one. */
let sentRevision = 0
/** Rises with every send, so that only the newest answer speaks. */
let newestSend = 0
/** The first send of the open profile: answers to earlier ones are about another profile. */
let firstSend = 1
/** The lowest revision that the host refused as a document, and so did not take. */
let refusedRevision = Infinity

/** Called when a profile opens: its revision is where counting goes on. */
export function startSaving(revision: number): void {
  sentRevision = revision
  newestSend += 1
  firstSend = newestSend + 1
  refusedRevision = Infinity
}

/**
 * Sends the profile as it is now. The host answers when it is on the disk, so "saved" is never said early; sends may
 * overlap, and only the answer to the newest one sets the status. `keep` has the host keep the state before it for good.
 */
export function saveLatest(keep?: 'import'): void {
  const { client, workspace } = sessionStore.getState()
  if (!workspace) return
  sentRevision += 1
  newestSend += 1
  const [send, revision] = [newestSend, sentRevision]
  const { profile } = workspace
  const warning = workspace.save.kind === 'failed' ? undefined : workspace.save.warning
  setStatus({ kind: 'saving', ...(warning !== undefined && { warning }) })
  const text = JSON.stringify({ ...profile, revision })
  void client.call('profiles.save', { id: profile.id, text, ...(keep !== undefined && { keep }) }).then((reply) => {
    if (send < firstSend) return
    if (!reply.ok && reply.error.code === 'bad-input') refusedRevision = Math.min(refusedRevision, revision)
    if (send !== newestSend) return
    if (reply.ok) {
      const { warning: said } = reply.value
      return setStatus({ kind: 'saved', ...(said !== undefined && { warning: said }) })
    }
    // Whatever was sent after a refused document counted on from a revision that the host never took.
    if (refusedRevision < Infinity) {
      sentRevision = refusedRevision - 1
      refusedRevision = Infinity
      if (reply.error.code === 'stale') return saveLatest(keep)
    }
    setStatus({ kind: 'failed', failure: reply.error })
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
