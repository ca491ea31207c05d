import { findRung, type Rung } from '#domain/framework/framework.ts'
import { pathOf } from './derived.ts'
import { useWorkspace } from './session.ts'

/** The rung that comes next on the way to the goal; the goal itself for somebody who is there. */
export function useNextRung(): Rung | undefined {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  return pathOf(profile, framework)[0] ?? findRung(framework, profile.person.goal) ?? framework.rungs[0]
}
