import { brokenReferences } from '#domain/framework/check-framework.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { checkAgainstFramework } from '#domain/profile/check-against-framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { fail, ok, type Result } from '#domain/result.ts'

export interface FramedProfile {
  readonly profile: Profile
  readonly framework: Framework
}

/** A profile with the framework that it names or carries, once every id in it is known to exist there. */
export function withFramework(profile: Profile, builtIn: Framework): Result<FramedProfile> {
  const framework = profile.framework.kind === 'own' ? (profile.framework.framework as Framework) : builtIn
  const [broken] = profile.framework.kind === 'own' ? brokenReferences(framework) : []
  if (broken) return fail('bad-input', `In its framework, ${broken.place}: ${broken.message}`)
  const checked = checkAgainstFramework(profile, framework)
  return checked.ok ? ok({ profile, framework }) : checked
}
