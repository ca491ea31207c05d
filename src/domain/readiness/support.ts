import { longDay, monthsBetween, type Day } from '../calendar.ts'
import type { Agreement, Confirmation } from '../profile/one-on-one-record.ts'
import type { Evidence, Profile } from '../profile/profile.ts'
import { AGREEMENT_FRESH_MONTHS, EVIDENCE_FRESH_MONTHS } from './constants.ts'

/** What stands behind a skill besides the ratings. */
export interface Support {
  /** The newest that says something, or says where it can be seen. */
  readonly evidence: Evidence
  /** The last day on which evidence was true, by one's own word or by that of somebody who confirmed it. */
  readonly trueOn: Day
  /** The newest by anybody of any evidence of the skill. */
  readonly confirmation?: Confirmation
}

/** By skill; skills with nothing to show are missing. Confirmations of evidence that is gone count for nothing. */
export function supportBySkill(profile: Pick<Profile, 'evidence' | 'confirmations'>): ReadonlyMap<string, Support> {
  const support = new Map<string, Support>()
  const skillOf = new Map<string, string>()
  for (const evidence of profile.evidence) {
    if (evidence.text.trim() === '' && evidence.at === undefined) continue
    skillOf.set(evidence.id, evidence.skill)
    const known = support.get(evidence.skill)
    if (!known || evidence.on > known.evidence.on) support.set(evidence.skill, { evidence, trueOn: evidence.on })
  }
  for (const confirmation of profile.confirmations) {
    const skill = skillOf.get(confirmation.evidence)
    const known = skill === undefined ? undefined : support.get(skill)
    if (skill === undefined || !known) continue
    const { on } = confirmation
    support.set(skill, {
      ...known,
      trueOn: on > known.trueOn ? on : known.trueOn,
      confirmation: known.confirmation && known.confirmation.on > on ? known.confirmation : confirmation,
    })
  }
  return support
}

/** Whether what was true on that day still counts in full. */
export function isFresh({ on }: { readonly on: Day }, today: Day): boolean {
  return monthsBetween(on, today) < EVIDENCE_FRESH_MONTHS
}

/** Whether what was agreed still stands without anything to show for it. */
export function isAgreementFresh({ on }: Pick<Agreement, 'on'>, today: Day): boolean {
  return monthsBetween(on, today) < AGREEMENT_FRESH_MONTHS
}

/** "agreed with Dana Ruiz on November 12, 2026". */
export function agreedWords({ manager, on }: Agreement): string {
  return `agreed with ${manager.name ?? 'your manager'} on ${longDay(on)}`
}

/** "confirmed by Zoë Brandt, Head of demand, on November 14, 2026". */
export function confirmedWords({ name, role, on }: Confirmation): string {
  return `confirmed by ${name}${role.trim() === '' ? '' : `, ${role.trim()},`} on ${longDay(on)}`
}
