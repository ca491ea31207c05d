import { resolve } from 'node:path'
import { counted } from '#domain/documents/wording.ts'
import type { Choice } from '#domain/merge/apply-merge.ts'
import { describeDifference, KIND_WORDS } from '#domain/merge/describe-difference.ts'
import type { Difference } from '#domain/merge/differences.ts'
import { copyDifferences, mergeCopies, suggestedChoice } from '#domain/merge/merge-copies.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { fail, ok, type Result } from '#domain/result.ts'
import { answerDifferences, applyAnswer, recogniseAnswer, withPossibleDays } from '#domain/sharing/read-answer.ts'
import type { Share } from '#domain/sharing/share.ts'
import { writeNewFile } from '../new-file.ts'
import { documentBytes } from '../services/profiles.ts'
import { withFramework } from '../services/framework-of.ts'
import { shareFiles } from '../share-files.ts'
import { LARGEST_DOCUMENT_BYTES } from '../store/read-document.ts'
import { readArguments, required, type Command, type Tools } from './command.ts'
import { printable } from './plan-table.ts'
import { readNamedFile } from './profile-file.ts'

const CONFLICTS = ['mine', 'theirs'] as const

export const mergeCommand: Command = {
  name: 'merge',
  summary: 'merge an answer or another copy of a profile into it',
  help: `opsladder merge <profile.json> <other> --out FILE [--conflicts mine|theirs] [--passphrase-file FILE]

<other> is the answer to a share file, or the profile as it is on another computer of yours. What only the other side
did is taken over; where both differ, or the other side removed something, yours stays unless --conflicts says theirs.
Prints every difference with what became of it. Neither file is changed, and a file that exists is not replaced.

  --out FILE              where the merged profile goes
  --conflicts WHOSE       mine (usual) or theirs
  --passphrase-file FILE  a file whose first line unlocks <other>
  --help                  print this
`,
  async run(args, tools) {
    const text = { type: 'string' } as const
    const read = readArguments('merge', args, { out: text, conflicts: text, 'passphrase-file': text })
    if (!read.ok) return read
    const { values, positionals } = read.value
    const [minePath, otherPath] = positionals
    if (minePath === undefined || otherPath === undefined || positionals.length !== 2)
      return fail(
        'bad-input',
        '"opsladder merge" takes a profile and one other file. Example: opsladder merge maya.json answer.opsladder-share --out merged.json',
      )
    const out = required('merge', 'out', values.out)
    if (!out.ok) return out
    const conflicts = CONFLICTS.find((one) => one === (values.conflicts ?? 'mine'))
    if (!conflicts) return fail('bad-input', `--conflicts is "${values.conflicts}"; it can be mine or theirs.`)
    const mine = await handed(minePath, undefined)
    if (!mine.ok) return mine
    if (mine.value.kind !== 'profile')
      return fail('wrong-format', `${minePath} is a share file. Name your profile first, and then the file to merge.`)
    const secret = await passphraseIn(values['passphrase-file'])
    if (!secret.ok) return secret
    const other = await handed(otherPath, secret.value)
    if (!other.ok) return other
    const { profile } = mine.value
    const merged =
      other.value.kind === 'share'
        ? withAnswer(profile, other.value.share, conflicts, tools)
        : withCopy(profile, other.value.profile, conflicts, tools)
    if (!merged.ok) return merged
    return write(merged.value, out.value, tools)
  },
}

interface Merged {
  readonly profile: Profile
  readonly found: readonly Difference[]
  readonly choices: ReadonlyMap<string, Choice>
}

function withAnswer(
  mine: Profile,
  share: Share,
  conflicts: (typeof CONFLICTS)[number],
  { clock, ids }: Tools,
): Result<Merged> {
  const known = recogniseAnswer(mine, share)
  if (!known.ok) return known
  const { answer } = withPossibleDays(share, known.value, clock.today())
  const found = answerDifferences(mine, answer, known.value)
  const choices = choose(found, conflicts)
  return ok({ profile: applyAnswer(mine, answer, found, choices, () => ids.next(), clock.today()), found, choices })
}

function withCopy(
  mine: Profile,
  theirs: Profile,
  conflicts: (typeof CONFLICTS)[number],
  { ids }: Tools,
): Result<Merged> {
  const found = copyDifferences(mine, theirs)
  if (!found.ok) return found
  const choices = choose(found.value, conflicts)
  return ok({ profile: mergeCopies(mine, theirs, found.value, choices, () => ids.next()), found: found.value, choices })
}

function choose(found: readonly Difference[], conflicts: (typeof CONFLICTS)[number]): ReadonlyMap<string, Choice> {
  return new Map(found.map((one) => [one.id, conflicts === 'theirs' ? 'accept' : suggestedChoice(one)]))
}

async function write({ profile, found, choices }: Merged, out: string, tools: Tools): Promise<Result<null>> {
  const framed = withFramework(profile, tools.framework)
  if (!framed.ok) return framed
  const target = resolve(out)
  const bytes = documentBytes({ ...profile, revision: profile.revision + 1 })
  const written = await writeNewFile(target, bytes, `${out} could not be written`)
  if (!written.ok) return written
  if (written.value === 'name-taken')
    return fail(
      'bad-input',
      `${out} exists already and was left as it is. Choose another name, or move that file away.`,
    )
  for (const one of found) {
    const became = choices.get(one.id) === 'keep' ? 'kept yours' : 'taken over'
    tools.print(
      `${became}: ${printable(describeDifference(one, framed.value.framework).what)} (${KIND_WORDS[one.kind]})\n`,
    )
  }
  tools.print(`${counted(found.length, 'difference')}. ${target}\n`)
  return ok(null)
}

async function handed(path: string, passphrase: string | undefined) {
  const bytes = await readNamedFile(path, LARGEST_DOCUMENT_BYTES * 2)
  return bytes.ok ? shareFiles.read(bytes.value, path, passphrase) : bytes
}

async function passphraseIn(path: string | undefined): Promise<Result<string | undefined>> {
  if (path === undefined) return ok(undefined)
  const bytes = await readNamedFile(path, 10_000)
  if (!bytes.ok) return bytes
  const [line = ''] = new TextDecoder().decode(bytes.value).split(/\r?\n/)
  return line.trim() === '' ? fail('bad-input', `${path} has no passphrase in its first line.`) : ok(line)
}
