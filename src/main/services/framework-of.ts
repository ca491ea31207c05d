import { brokenReferences } from '#domain/framework/check-framework.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { checkAgainstFramework } from '#domain/profile/check-against-framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { carriedFramework, workingFramework } from '#domain/profile/working-framework.ts'
import { fail, ok, type Result } from '#domain/result.ts'

export interface FramedProfile {
  readonly profile: Profile
  /** With the person's own actions in it. */
  readonly framework: Framework
}

/** A profile with the framework that it works with, once every id in it is known to exist there. */
export function withFramework(profile: Profile, builtIn: Framework): Result<FramedProfile> {
  const framework = carriedFramework(profile, builtIn)
  const [broken] = profile.framework.kind === 'own' ? brokenReferences(framework) : []
  if (broken) return fail('bad-input', `In its framework, ${broken.place}: ${broken.message}`)
  const checked = checkAgainstFramework(profile, framework)
  return checked.ok ? ok({ profile, framework: workingFramework(profile, builtIn) }) : checked
}
