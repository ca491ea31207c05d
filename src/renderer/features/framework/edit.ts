import type { Framework } from '#domain/framework/framework.ts'
import { adoptFramework } from '#domain/framework/own-framework.ts'
import { carriedFramework } from '#domain/profile/working-framework.ts'
import { change } from '../../state/changes.ts'
import { sayChanged } from '../../state/messages.ts'
import { sessionStore } from '../../state/session.ts'
import { sayProblem } from '../../ui/toasts.tsx'

/**
 * Changes the framework that the open profile carries, as one step of undo. What the profile rated or planned and the
 * framework no longer has is kept in it as retired. Answers whether it was done; a refusal is shown with its reason.
 */
export function edit(label: string, transition: (framework: Framework) => Framework, mergeKey?: string): boolean {
  const { workspace, builtIn } = sessionStore.getState()
  if (!workspace) return false
  const { profile } = workspace
  const framework = carriedFramework(profile, builtIn)
  const next = transition(framework)
  if (next === framework) return true
  const adopted = adoptFramework(profile, framework, next)
  if (!adopted.ok) {
    sayProblem('The framework stays as it was', adopted.error.message)
    return false
  }
  change(label, () => adopted.value, mergeKey === undefined ? {} : { mergeKey: `framework:${mergeKey}` })
  return true
}

/** Takes something out at once and offers the way back. */
export function take(name: string, text: string, transition: (framework: Framework) => Framework): boolean {
  const done = edit(`${name} taken out`, transition)
  if (done) sayChanged(`${name} is taken out`, text)
  return done
}
