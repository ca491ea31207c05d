import { checkValue } from '../check-value.ts'
import { brokenReferences } from '../framework/check-framework.ts'
import { checkAgainstFramework } from '../profile/check-against-framework.ts'
import { explainIssue } from '../profile/explain-issue.ts'
import { withUniqueIds } from '../profile/open-profile.ts'
import { PROFILE_FORMAT, SHARE_FORMAT } from '../profile/profile.ts'
import { fail, ok, type Result } from '../result.ts'
import { asProfile, frameworkOf, SHARE_VERSION, shareSchema, type Share } from './share.ts'

/**
 * Turns the value of a JSON document into a share, or says in a sentence why not. `source` names the file. Codes:
 * `wrong-format` for anything else, a profile by name; `newer-version`; `damaged` where it contradicts itself.
 */
export function openShare(value: unknown, source: string): Result<Share> {
  const document = value as { readonly format?: unknown; readonly version?: unknown } | null
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    return fail('wrong-format', `${source} is not a share file: it holds no document. Ask for the file again.`)
  if (document.format === PROFILE_FORMAT) {
    return fail(
      'wrong-format',
      `${source} is a whole profile, not a share file. If it is your own, import it from the first screen; if somebody sent it to you, ask them for a share file: a profile holds private notes.`,
    )
  }
  if (document.format !== SHARE_FORMAT) {
    return fail(
      'wrong-format',
      `${source} is not a share file: its "format" is not "${SHARE_FORMAT}". Ask for the file again.`,
    )
  }
  const { version } = document
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fail('wrong-format', `${source} has no usable format version. Ask for the file again.`)
  if (version > SHARE_VERSION) {
    return fail(
      'newer-version',
      `${source} was made by a newer Opsladder: its format version is ${version}, and this one reads up to ${SHARE_VERSION}. Update Opsladder, or ask for a file from the older version. Nothing was changed.`,
    )
  }
  const checked = checkValue(shareSchema, document)
  if (!checked.ok) {
    const [first] = checked.issues
    const what = first ? explainIssue(document, first) : 'it does not fit the format'
    return fail('damaged', `${source} cannot be used: ${what}. Nothing was changed; ask for the file again.`)
  }
  return consistent(checked.value, source)
}

/** Every id is there once, and every rung, skill and action that is named stands in the framework that came along. */
function consistent(share: Share, source: string): Result<Share> {
  const profile = asProfile(share)
  const unique = withUniqueIds(profile, source)
  if (!unique.ok) return fail('damaged', unique.error.message)
  const [broken] = brokenReferences(frameworkOf(share))
  const named = broken ? fail('damaged', broken.message) : checkAgainstFramework(profile, frameworkOf(share))
  if (named.ok) return ok(share)
  return fail('damaged', `${source} contradicts itself. ${named.error.message} Nothing was changed; ask for it again.`)
}

/** The text whose SHA-256 is the checksum: the document without it, as JSON writes it. */
export function checkedText(value: Readonly<Record<string, unknown>>): string {
  const { checksum: _, ...rest } = value
  return JSON.stringify(rest)
}
