import type { Day } from '../calendar.ts'
import { AGREEMENT_FRESH_MONTHS, EVIDENCE_FRESH_MONTHS, EVIDENCE_FROM_LEVEL, UNSUPPORTED_LEVELS } from './constants.ts'
import type { CurrentLevel } from './current-levels.ts'
import { agreedWords, confirmedWords, isAgreementFresh, isFresh, type Support } from './support.ts'

export type ReasonId = 'assumed' | 'manager-lower' | 'manager-not-asked' | 'no-evidence' | 'stale-evidence' | 'guess'

/** Why the low end counts less than what was rated. */
export interface UnsupportedReason {
  readonly reason: ReasonId
  /** Levels taken off. */
  readonly points: number
  readonly words: string
  /** The fact that the rule rests on; empty where it is a rule of arithmetic. */
  readonly fact: string
}

/**
 * What is taken off `claimed`, the level that counts at the high end. Where the manager sees less, the manager's level
 * is what stands, and the other rules apply to it: so a higher claim above the manager's view changes nothing, and
 * never costs anything. Up to a level that both agreed on, nothing else is asked for while the agreement is fresh.
 */
export function unsupportedReasons(
  current: CurrentLevel,
  claimed: number,
  support: Support | undefined,
  today: Day,
): readonly UnsupportedReason[] {
  if (claimed === 0) return []
  if (current.source === 'assumed')
    return [{ reason: 'assumed', points: claimed, words: 'Not rated yet: assumed from the rung held today.', fact: '' }]
  const manager = managerReason(current, claimed, support, today)
  const supported = manager?.reason === 'manager-lower' ? claimed - manager.points : claimed
  const { agreement } = current
  const isAgreed = agreement !== undefined && isAgreementFresh(agreement, today) && supported <= agreement.level
  const own = isAgreed || supported === 0 ? [] : ownReasons(current, supported, support, today)
  return [...(manager ? [manager] : []), ...own]
}

function managerReason(
  { manager }: CurrentLevel,
  claimed: number,
  support: Support | undefined,
  today: Day,
): UnsupportedReason | undefined {
  if (manager === undefined || manager.level === 'not-applicable') {
    const confirmation = support?.confirmation
    const isConfirmed = confirmation !== undefined && isFresh(confirmation, today)
    return {
      reason: 'manager-not-asked',
      points: isConfirmed ? UNSUPPORTED_LEVELS.managerNotAskedButConfirmed : UNSUPPORTED_LEVELS.managerNotAsked,
      words: isConfirmed
        ? `Your manager has not given a view yet; the evidence was ${confirmedWords(confirmation)}, so half of it.`
        : 'Your manager has not given a view yet.',
      fact: '6.5.2',
    }
  }
  if (manager.level >= claimed) return undefined
  const { level, agreed } = manager
  const words = agreed ? `Level ${level} is what you ${agreedWords(agreed)}.` : `Your manager sees level ${level}.`
  return { reason: 'manager-lower', points: claimed - level, words, fact: '6.5.2' }
}

function ownReasons(
  { self, agreement }: CurrentLevel,
  supported: number,
  support: Support | undefined,
  today: Day,
): readonly UnsupportedReason[] {
  const reasons: UnsupportedReason[] = []
  if (self?.sure === 'guess') {
    reasons.push({
      reason: 'guess',
      points: UNSUPPORTED_LEVELS.guess,
      words: 'You called this rating a guess.',
      fact: '6.5.1',
    })
  }
  if (supported < EVIDENCE_FROM_LEVEL) return reasons
  const lapsed =
    agreement && !isAgreementFresh(agreement, today)
      ? ` It was ${agreedWords(agreement)}; after ${AGREEMENT_FRESH_MONTHS} months that is no proof by itself.`
      : ''
  if (!support) {
    const words = `Level ${EVIDENCE_FROM_LEVEL} and up asks for evidence, and there is none yet.${lapsed}`
    reasons.push({ reason: 'no-evidence', points: UNSUPPORTED_LEVELS.noEvidence, words, fact: '6.5.1' })
  } else if (!isFresh({ on: support.trueOn }, today)) {
    const words = `The newest evidence is older than ${EVIDENCE_FRESH_MONTHS} months.${lapsed}`
    reasons.push({ reason: 'stale-evidence', points: UNSUPPORTED_LEVELS.staleEvidence, words, fact: '6.5.1' })
  }
  return reasons
}
