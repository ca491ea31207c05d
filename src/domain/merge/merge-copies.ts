import { listedAtMost } from '../documents/wording.ts'
import type { Framework } from '../framework/framework.ts'
import { checkAgainstFramework, namedActions, unknownIds } from '../profile/check-against-framework.ts'
import type { Profile } from '../profile/profile.ts'
import { carriedFramework } from '../profile/working-framework.ts'
import { fail, ok, type Result } from '../result.ts'
import { applyMerge, type Choice } from './apply-merge.ts'
import { differences, type Difference } from './differences.ts'
import { withTheirTombstones } from './tombstones.ts'

/**
 * What the copy of one's own other computer would change here. There is no common base: what was deleted is known from
 * the tombstones of both, and everything else that differs is asked about. Days and revisions are not looked at.
 */
export function copyDifferences(mine: Profile, theirs: Profile): Result<readonly Difference[]> {
  if (mine.id !== theirs.id) {
    return fail(
      'bad-input',
      `This is another profile, of ${theirs.person.name}, and not a copy of the one that is open. Nothing was changed. To have it beside this one, import it from the first screen.`,
    )
  }
  const found = differences({ mine, theirs })
  return found.length === 0
    ? fail('stale', 'Both copies say the same. There is nothing to merge, and nothing was changed.')
    : ok(found)
}

/** This copy with what was chosen; an own action comes along, or stays, when something that was chosen is about it. */
export function mergeCopies(
  mine: Profile,
  theirs: Profile,
  found: readonly Difference[],
  choices: ReadonlyMap<string, Choice>,
  newId: () => string,
): Profile {
  const merged = withNamedActions(applyMerge(mine, theirs, found, choices, newId), mine, theirs)
  return withTheirTombstones(merged, theirs)
}

function withNamedActions(merged: Profile, mine: Profile, theirs: Profile): Profile {
  const named = namedActions(merged)
  const there = new Set(merged.ownActions.map(({ id }) => id))
  const missing = [...mine.ownActions, ...theirs.ownActions].filter(({ id }) => {
    if (!named.has(id) || there.has(id)) return false
    there.add(id)
    return true
  })
  return missing.length === 0 ? merged : { ...merged, ownActions: [...merged.ownActions, ...missing] }
}

/**
 * Why `merged` could not be saved: the two copies may carry different frameworks, and a choice may then be about what the
 * chosen one has not. Undefined when everything fits.
 */
export function misfitWords(merged: Profile, builtIn: Framework): string | undefined {
  const framework = carriedFramework(merged, builtIn)
  const checked = checkAgainstFramework(merged, framework)
  if (checked.ok) return undefined
  const unknown = unknownIds(merged, framework).map((id) => `“${id}”`)
  if (unknown.length === 0) return `What is marked does not fit together. ${checked.error.message}`
  return `What is marked does not fit together: the framework that is chosen has no ${listedAtMost(unknown, 3)}. Take over the framework that has, or keep yours where a row is about that.`
}

/** What is marked from the start: what only the other side did is taken, what would cost something here is asked. */
export function suggestedChoice({ kind }: Pick<Difference, 'kind'>): Choice {
  return kind === 'added' || kind === 'changed' ? 'accept' : 'keep'
}
