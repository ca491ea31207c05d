import type { Day } from '#domain/calendar.ts'
import type { Action } from '#domain/framework/framework.ts'
import { finishAction } from '#domain/profile/plan-changes.ts'
import { change, newId } from './changes.ts'
import { sayChanged } from './messages.ts'

/** Finishing and what is said to prove it are one step of undo. */
export function provingKey(action: string): string {
  return `proving:${action}`
}

/** Where the proof of a finished action is given. */
export function provingPath(action: string): string {
  return `/week/prove/${action}`
}

/** Notes that the action is done today, and says what comes next. */
export function finish(action: Pick<Action, 'id' | 'steps' | 'raises'>, today: Day): void {
  change('finished milestone', (before) => finishAction(before, action, newId(), today), {
    mergeKey: provingKey(action.id),
  })
  if (action.raises.length === 0) sayChanged('Finished', 'It raises no level, so nothing has to be proved.')
}
