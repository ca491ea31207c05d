import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Failure } from '#domain/result.ts'
import { markSent } from '#domain/sharing/answer-changes.ts'
import type { PersonSummary } from '#domain/sharing/person-summary.ts'
import type { Share } from '#domain/sharing/share.ts'
import { say, sayProblem } from '../ui/toasts.tsx'
import { fileForHost } from './incoming.ts'
import { sessionStore } from './session.ts'

interface People {
  /** Undefined until the host has answered once. */
  readonly list: readonly PersonSummary[] | undefined
  /** The one whose page is open. */
  readonly open: Share | undefined
}

const people = createStore<People>(() => ({ list: undefined, open: undefined }))

/** Everybody whose file was opened here; asked for when a screen needs it. */
export function usePeople(): readonly PersonSummary[] | undefined {
  const list = useStore(people, (state) => state.list)
  useEffect(() => {
    if (!people.getState().list) void refreshPeople()
  }, [])
  return list
}

export function useOpenPerson(id: string): Share | undefined {
  return useStore(people, ({ open }) => (open?.id === id ? open : undefined))
}

export async function refreshPeople(): Promise<void> {
  const reply = await sessionStore.getState().client.call('people.list', {})
  if (reply.ok) people.setState({ list: byName(reply.value) })
  else {
    people.setState({ list: [] })
    sayProblem('The list of people did not open', reply.error.message)
  }
}

export interface LockedFile {
  readonly file: File
  readonly failure: Failure
}

/** So that no message to the host grows without bound. */
const AT_ONCE = 20

/** Takes files in and says what became of them; answers with those that wait for a passphrase. */
export async function openPeople(files: readonly File[], passphrase?: string): Promise<readonly LockedFile[]> {
  const { client } = sessionStore.getState()
  const locked: LockedFile[] = []
  const counts = { added: 0, newer: 0, known: 0 }
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const part: { readonly file: File; readonly content: { readonly fileName: string; readonly bytes: string } }[] = []
    for (const file of files.slice(from, from + AT_ONCE)) {
      const content = await fileForHost(file)
      if (content.ok) part.push({ file, content: content.value })
      else sayProblem(`${file.name} was not opened`, content.error.message)
    }
    if (part.length === 0) continue
    const reply = await client.call('people.open', {
      files: part.map(({ content }) => content),
      ...(passphrase !== undefined && { passphrase }),
    })
    if (!reply.ok) {
      sayProblem('The files were not opened', reply.error.message)
      continue
    }
    for (const [index, opened] of reply.value.entries()) {
      const file = part[index]?.file
      if (!file) continue
      if (opened.kind !== 'refused') {
        counts[opened.kind] += 1
        put(opened.person)
      } else if (opened.failure.code === 'needs-passphrase' || opened.failure.code === 'wrong-passphrase')
        locked.push({ file, failure: opened.failure })
      else sayProblem(`${file.name} was not opened`, opened.failure.message)
    }
  }
  const words = [
    counts.added > 0 && `${counts.added} new`,
    counts.newer > 0 && `${counts.newer} newer than before`,
    counts.known > 0 && `${counts.known} here already, unchanged`,
  ].filter((one) => one !== false)
  if (words.length > 0) say({ title: 'Files opened', text: `${words.join(', ')}.` })
  return locked
}

export async function openPerson(id: string): Promise<Failure | undefined> {
  const { open } = people.getState()
  const reply = await sessionStore.getState().client.call('people.read', { id })
  if (!reply.ok) return reply.error
  // What was changed while the host read is newer.
  if (people.getState().open === open) people.setState({ open: reply.value })
  return undefined
}

/** Changes the answer about the open person; it is sent to the disk at once. A change that changes nothing leaves no trace. */
export function answer(change: (share: Share) => Share): void {
  const { open } = people.getState()
  if (!open) return
  const changed = change(open)
  if (changed === open) return
  keep(markSent(changed, false))
}

/** The same with a way back in the message. */
export function answerAloud(title: string, change: (share: Share) => Share): void {
  const before = people.getState().open
  if (!before) return
  answer(change)
  const after = people.getState().open
  const run = (): void => {
    if (people.getState().open === after) keep(before)
    else say({ title: 'Something else was changed since', text: 'Take it back by hand.' })
  }
  if (after !== before) say({ title, undo: { label: 'Undo', run } })
}

function keep(share: Share): void {
  people.setState({ open: share })
  void sessionStore
    .getState()
    .client.call('people.save', { id: share.id, text: JSON.stringify(share) })
    .then((reply) => {
      if (reply.ok) put(reply.value)
      else sayProblem('The answer was not saved', reply.error.message)
    })
}

/** Resolves to whether the file is written. */
export async function sendAnswer(id: string, passphrase: string): Promise<boolean> {
  const { client } = sessionStore.getState()
  const secret = passphrase.trim()
  const reply = await client.call('people.answer', { id, ...(secret !== '' && { passphrase: secret }) })
  if (!reply.ok) {
    if (reply.error.code !== 'cancelled') sayProblem('The answer was not written', reply.error.message)
    return false
  }
  await openPerson(id)
  await refreshPeople()
  say({ title: 'The answer is written', text: `${reply.value.path} Hand it back; nothing was sent.` })
  return true
}

export async function forgetPerson(id: string): Promise<Failure | undefined> {
  const reply = await sessionStore.getState().client.call('people.forget', { id })
  if (!reply.ok) return reply.error
  const { list } = people.getState()
  people.setState({ open: undefined, list: list?.filter((one) => one.id !== id) })
  return undefined
}

export async function takeBack(id: string): Promise<void> {
  const reply = await sessionStore.getState().client.call('people.restore', { id })
  if (!reply.ok) return sayProblem('The person did not come back', reply.error.message)
  await refreshPeople()
}

/** Deletes for good whom `forgetPerson` has put aside. */
export async function emptyForgotten(): Promise<void> {
  const reply = await sessionStore.getState().client.call('people.empty', {})
  if (!reply.ok) sayProblem('Not everything was deleted', reply.error.message)
}

function put(person: PersonSummary): void {
  const { list = [] } = people.getState()
  people.setState({ list: byName([...list.filter(({ id }) => id !== person.id), person]) })
}

function byName(list: readonly PersonSummary[]): readonly PersonSummary[] {
  return list.toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1))
}
