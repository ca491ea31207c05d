import { duplicateFramework } from '#domain/framework/framework-change.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { adoptFramework } from '#domain/framework/own-framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import type { Result } from '#domain/result.ts'

/** A copy of the built-in framework that belongs to the profile. Its ids are the same, so nothing changes at first. */
export function makeOwn(profile: Profile, builtIn: Framework): Result<Profile> {
  return adoptFramework(profile, builtIn, ownCopy(builtIn))
}

export function ownCopy(builtIn: Framework): Framework {
  return duplicateFramework(builtIn, { id: `own-${builtIn.id}`, name: `My ${builtIn.name.toLowerCase()}` })
}

/**
 * The built-in framework again. Ratings, evidence and plans of what only one's own had are kept: while there are any,
 * the profile carries the built-in framework together with their names.
 */
export function backToBuiltIn(profile: Profile, own: Framework, builtIn: Framework): Result<Profile> {
  const back = adoptFramework(profile, own, builtIn)
  if (!back.ok || back.value.framework.kind !== 'own' || back.value.framework.framework.retired) return back
  const { id, version } = builtIn
  return { ok: true, value: { ...back.value, framework: { kind: 'built-in', id, version } } }
}
