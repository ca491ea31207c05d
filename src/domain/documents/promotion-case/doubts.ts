import { longDay } from '../../calendar.ts'
import { EVIDENCE_FRESH_MONTHS } from '../../readiness/constants.ts'
import type { SkillReadiness } from '../../readiness/readiness.ts'
import type { UnsupportedReason } from '../../readiness/unsupported.ts'
import { assertNever } from '../../result.ts'

/** What is open about a level, in the words of the person whose case it is. */
export function doubtWords({ reason, points }: UnsupportedReason, { high, agreement }: SkillReadiness): string {
  switch (reason) {
    case 'assumed':
      return 'not rated yet, so assumed from the rung I hold'
    case 'manager-lower': {
      const level = high - points
      return agreement && agreement.level === level
        ? `agreed at level ${level} on ${longDay(agreement.on)}, rated higher since`
        : `my manager sees level ${level}`
    }
    case 'manager-not-asked':
      return 'my manager has not given a view yet'
    case 'no-evidence':
      return 'nothing to show yet'
    case 'stale-evidence':
      return `what there is to show is older than ${EVIDENCE_FRESH_MONTHS} months`
    case 'guess':
      return 'my own rating is a guess'
    default:
      return assertNever(reason)
  }
}
