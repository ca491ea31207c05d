import type { OpenedFile } from '#contract/contract.ts'
import type { Handlers } from '#contract/dispatch.ts'
import { fail, ok, type Failure, type Result } from '#domain/result.ts'
import { beginAnswer, carryOver, markSent } from '#domain/sharing/answer-changes.ts'
import { openShare } from '#domain/sharing/open-share.ts'
import { summarize, type PersonSummary } from '#domain/sharing/person-summary.ts'
import { SHARE_EXTENSION, type Share } from '#domain/sharing/share.ts'
import type { Clock, FileSaver, PeopleStore, ShareFiles } from '../ports.ts'
import { fileNameFor } from './file-name.ts'
import { createPeopleIndex } from './people-index.ts'

export interface PeoplePorts {
  readonly clock: Clock
  readonly people: PeopleStore
  readonly saver: FileSaver
  readonly shareFiles: ShareFiles
}

/** What a manager does with other people's files. Kept beside the profiles and never mixed with them. */
export function peopleHandlers({ clock, people, saver, shareFiles }: PeoplePorts) {
  const read = async (id: string): Promise<Result<Share>> => {
    const stored = await people.open(id)
    return stored.ok ? openText(stored.value.text) : stored
  }
  const index = createPeopleIndex(people, read)
  /** How often something was kept of a person, by which what takes a while notices that it was overtaken. */
  const changes = new Map<string, number>()

  /** What was kept last, also where something was kept while the disk was asked. */
  const readNewest = async (id: string): Promise<Result<Share>> => {
    const before = changes.get(id)
    const share = await read(id)
    return changes.get(id) === before ? share : readNewest(id)
  }

  const keep = async (share: Share): Promise<Result<PersonSummary>> => {
    changes.set(share.id, (changes.get(share.id) ?? 0) + 1)
    const written = await people.write(share.id, JSON.stringify(share))
    if (!written.ok) return written
    const summary = summarize(share)
    await index.put(summary)
    return ok(summary)
  }

  const take = async (fileName: string, bytes: Uint8Array, passphrase: string | undefined): Promise<OpenedFile> => {
    const file = await shareFiles.read(bytes, fileName, passphrase)
    if (!file.ok) return refused(file.error)
    if (file.value.kind === 'profile') return refused(wholeProfile(fileName))
    const { share } = file.value
    if (share.role !== 'self') return refused(anAnswer(fileName, share))
    const known = await readNewest(share.id)
    if (!known.ok && known.error.code !== 'not-found') return refused(known.error)
    if (known.ok && known.value.answer?.of === share.checksum) return { kind: 'known', person: summarize(known.value) }
    if (known.ok && isOlder(share, known.value)) return refused(olderRound(fileName, share, known.value))
    const kept = await keep(known.ok ? carryOver(known.value, share) : beginAnswer(share))
    return kept.ok ? { kind: known.ok ? 'newer' : 'added', person: kept.value } : refused(kept.error)
  }

  return {
    'people.list': () => index.list(),

    'people.open': async ({ files, passphrase }) => {
      const opened: OpenedFile[] = []
      for (const { fileName, bytes } of files)
        opened.push(await take(fileName, Buffer.from(bytes, 'base64'), passphrase))
      await index.write()
      return ok(opened)
    },

    'people.read': ({ id }) => read(id),

    'people.save': async ({ id, text }) => {
      const share = openText(text)
      if (!share.ok) return fail('bad-input', share.error.message)
      if (share.value.id !== id || share.value.role === 'self')
        return fail('bad-input', 'The answer that was sent is not about the person that is open. Nothing was saved.')
      const kept = await keep(share.value)
      if (kept.ok) await index.write()
      return kept
    },

    'people.answer': async ({ id, passphrase }) => {
      const share = await readNewest(id)
      if (!share.ok) return share
      const before = changes.get(id)
      const sent = markSent(share.value, true)
      const name = fileNameFor(sent.from.name, `answer of ${sent.to} ${clock.today()}`, SHARE_EXTENSION)
      const saved = await saver.save(name, await shareFiles.write(sent, passphrase))
      // What was written in the meantime is not in the file, and the file's state must not take its place.
      if (!saved.ok || changes.get(id) !== before) return saved
      // The file is out. That it is not marked so, where the disk refuses, is no reason to call it failed.
      const kept = await keep(sent)
      if (kept.ok) await index.write()
      return saved
    },

    'people.forget': async ({ id }) => {
      const removed = await people.remove(id)
      if (removed.ok) await index.drop(id)
      return removed
    },

    'people.restore': ({ id }) => people.restore(id),

    'people.empty': () => people.empty(),
  } satisfies Partial<Handlers>
}

function openText(text: string): Result<Share> {
  try {
    return openShare(JSON.parse(text), 'What is kept of this person')
  } catch {
    return fail('damaged', 'What is kept of this person cannot be read. Open their file again.')
  }
}

function refused(failure: Failure): OpenedFile {
  return { kind: 'refused', failure }
}

/** By the rounds that the file here names as earlier ones, not by a day: clocks lie. */
function isOlder(share: Share, here: Share): boolean {
  return here.before.includes(share.round)
}

function olderRound(fileName: string, share: Share, here: Share): Failure {
  return fail(
    'stale',
    `${fileName} is an older file of ${share.from.name}, of ${share.on}; the one of ${here.on} is open here. Nothing was changed.`,
  ).error
}

function wholeProfile(fileName: string): Failure {
  return fail(
    'wrong-format',
    `${fileName} is a whole profile, not a share file. Ask for a share file instead: a profile holds private notes. Nothing was opened.`,
  ).error
}

function anAnswer(fileName: string, share: Share): Failure {
  return fail(
    'wrong-format',
    `${fileName} is an answer about ${share.from.name}, not a file to answer. It goes back to ${share.from.name}, who opens it under Share. Nothing was opened.`,
  ).error
}
