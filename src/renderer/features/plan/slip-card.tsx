import { useState } from 'react'
import { longDay } from '#domain/calendar.ts'
import { counted } from '#domain/documents/wording.ts'
import { findAction, findRung } from '#domain/framework/framework.ts'
import { causeWords, slipOf, slipWords, type MilestoneSlip } from '#domain/planning/slip.ts'
import { pathOf } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './slip-card.module.css'

/** More than these are not read before the gates are understood. */
const SHOWN_AT_FIRST = 4

/** Where gates and milestones have gone since the first plan for this goal, in words. */
export function SlipCard() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const [all, setAll] = useState(false)
  const slip = slipOf(profile, pathOf(profile, framework))
  if (!slip) return null
  const shown = all ? slip.milestones : slip.milestones.slice(0, SHOWN_AT_FIRST)
  return (
    <Card title={`Against your first plan of ${longDay(slip.since)}`}>
      {slip.gates.length === 0 ? (
        <p>Every gate stands where it was first planned.</p>
      ) : (
        <ul className={styles['gates']}>
          {slip.gates.map((gate) => (
            <li key={gate.rung}>
              <b>{findRung(framework, gate.rung)?.name ?? gate.rung}</b> {slipWords(gate)}
            </li>
          ))}
        </ul>
      )}
      {slip.causes.map((cause) => (
        <p key={cause.kind} className="muted">
          {causeWords(cause)}
        </p>
      ))}
      <ul className={styles['milestones']}>
        {shown.map((one) => (
          <li key={one.milestone}>
            <span>
              {findAction(framework, one.actions[0] ?? '')?.title ?? `Retired action ${one.actions.join(', ')}`}
            </span>
            <span className="muted">{milestoneSlipWords(one)}</span>
          </li>
        ))}
      </ul>
      {slip.milestones.length > SHOWN_AT_FIRST && (
        <Button small aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${counted(slip.milestones.length - SHOWN_AT_FIRST, 'more milestone')}`}
        </Button>
      )}
    </Card>
  )
}

/** "Finished 2 weeks later than first planned", "3 weeks later than first planned, because you pinned it". */
export function milestoneSlipWords(slip: MilestoneSlip): string {
  if (slip.finished) return `finished ${slipWords(slip)}`
  return slip.pinned ? `${slipWords(slip)}, because you pinned it there` : slipWords(slip)
}
