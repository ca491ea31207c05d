import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Choice } from '#domain/merge/apply-merge.ts'
import type { Difference } from '#domain/merge/differences.ts'
import { copyDifferences, mergeCopies, misfitWords } from '#domain/merge/merge-copies.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { fail, ok, type Failure, type Result } from '#domain/result.ts'
import { answerDifferences, applyAnswer, recogniseAnswer, withPossibleDays } from '#domain/sharing/read-answer.ts'
import { base64Of } from './profiles.ts'
import { change, newId } from './changes.ts'
import { sessionStore } from './session.ts'

/** A file that is to be merged into the open profile, and what it would change. Nothing is applied until the end. */
export interface Incoming {
  /** The profile that it was compared with: a change in between asks for another look. */
  readonly mine: Profile
  readonly fileName: string
  readonly from: string
  readonly kind: 'answer' | 'copy'
  readonly found: readonly Difference[]
  /** What the person should know before deciding, such as that the other clock is off. */
  readonly notices: readonly string[]
  readonly apply: (before: Profile, choices: ReadonlyMap<string, Choice>) => Profile
}

const incoming = createStore<{ readonly file: Incoming | undefined }>(() => ({ file: undefined }))

export function useIncoming(): Incoming | undefined {
  return useStore(incoming, ({ file }) => file)
}

export function dropIncoming(): void {
  incoming.setState({ file: undefined })
}

/** More than any share file; nobody should wait for more to cross. */
const LARGEST_FILE = 75_000_000

/** Bytes of a chosen file for the host, or why they cannot be had. */
export async function fileForHost(file: File): Promise<Result<{ readonly fileName: string; readonly bytes: string }>> {
  if (file.size > LARGEST_FILE)
    return fail('too-large', `${file.name} is larger than any file of Opsladder can be. Choose another file.`)
  try {
    return ok({ fileName: file.name.slice(0, 300), bytes: await base64Of(file) })
  } catch {
    return fail('not-found', `${file.name} could not be read. Check that it is still there, or choose another file.`)
  }
}

/** Reads an answer to a share file, or the profile of one's own other computer, and compares; undefined when it worked. */
export async function readIncoming(file: File, passphrase?: string): Promise<Failure | undefined> {
  const { client, workspace, app } = sessionStore.getState()
  if (!workspace) return undefined
  const content = await fileForHost(file)
  if (!content.ok) return content.error
  const reply = await client.call('sharing.read', { ...content.value, ...(passphrase !== undefined && { passphrase }) })
  if (!reply.ok) return reply.error
  const { profile: mine } = workspace
  if (reply.value.kind === 'profile') {
    const theirs = reply.value.profile
    const found = copyDifferences(mine, theirs)
    if (!found.ok) return found.error
    const apply: Incoming['apply'] = (before, choices) => mergeCopies(before, theirs, found.value, choices, newId)
    incoming.setState({
      file: { mine, fileName: file.name, from: 'the other copy', kind: 'copy', found: found.value, notices: [], apply },
    })
    return undefined
  }
  const { share } = reply.value
  const known = recogniseAnswer(mine, share)
  if (!known.ok) return known.error
  const { answer, moved } = withPossibleDays(share, known.value, app.today)
  const found = answerDifferences(mine, answer, known.value)
  const apply: Incoming['apply'] = (before, choices) => applyAnswer(before, answer, found, choices, newId, app.today)
  const notices = moved > 0 ? [clockWords(moved, known.value.round.on, app.today)] : []
  incoming.setState({ file: { mine, fileName: file.name, from: share.to, kind: 'answer', found, notices, apply } })
  return undefined
}

/** One step of undo, whatever was chosen. Answers why nothing was applied, when what was chosen does not fit together. */
export function applyIncoming(
  { kind, from, apply }: Incoming,
  choices: ReadonlyMap<string, Choice>,
): string | undefined {
  const { workspace, builtIn } = sessionStore.getState()
  if (!workspace) return undefined
  const merged = apply(workspace.profile, choices)
  const misfit = misfitWords(merged, builtIn)
  if (misfit !== undefined) return misfit
  change(kind === 'answer' ? `merging the answer of ${from}` : 'merging the other copy', () => merged, {
    keep: 'import',
  })
  dropIncoming()
  return undefined
}

function clockWords(moved: number, from: string, today: string): string {
  const what = moved === 1 ? 'One item is' : `${moved} items are`
  return `${what} dated outside ${from} to ${today}: the clock of the other computer seems to be off. It counts as of ${from}; merging itself does not look at dates.`
}
