import { useEffect, useRef } from 'react'
import { counted, hours, listed, listedAtMost } from '#domain/documents/wording.ts'
import { findRung, type Framework } from '#domain/framework/framework.ts'
import { milestoneId } from '#domain/planning/milestones.ts'
import { takeSwap, type Swap } from '#domain/planning/swaps.ts'
import type { MovedGate } from '#domain/planning/plan-difference.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useSwaps } from '../../state/milestone-questions.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import styles from './swap-list.module.css'

interface SwapListProps {
  readonly milestone: string
  readonly onTaken: (milestone: string) => void
}

/** What could be done in place of a milestone of the adopted plan, each with what it would do to the gates. */
export function SwapList({ milestone, onTaken }: SwapListProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const asked = useSwaps(milestone, true)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const take = (swap: Swap): void => {
    change(`swapping for “${swap.title}”`, (before) => takeSwap(before, milestone, swap, newId, today))
    sayChanged('Swapped', `${gateWords(swap.gates, framework)} Pins, ticks and notes stayed.`)
    onTaken(milestoneId(swap.action))
  }
  return (
    <section className={styles['swaps']} aria-label="In its place" aria-live="polite">
      <h3 ref={heading} tabIndex={-1}>
        In its place
      </h3>
      {!asked && <p className="muted">Trying the plan with other actions…</p>}
      {asked?.answer.length === 0 && (
        <p className="muted">
          No other action in the framework leads to the same level from here. An own milestone can, or the level stays
          open.
        </p>
      )}
      <ul>
        {asked?.answer.map((swap) => (
          <li key={swap.action}>
            <b>{swap.title}</b>
            <span className="muted">
              {hours(swap.hours)} over {counted(swap.weeks, 'week')}
              {swap.also.length > 0 && `, together with ${listedAtMost(swap.also, 2)}`}. {moreWords(swap.hoursMore)}{' '}
              {gateWords(swap.gates, framework)}
            </span>
            <Button small aria-label={`Take this: ${swap.title}`} onClick={() => take(swap)}>
              Take this
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function moreWords(more: number): string {
  if (Math.abs(more) < 0.25) return 'The plan takes the same hours.'
  return `The plan takes ${hours(Math.abs(more))} ${more > 0 ? 'more' : 'less'}.`
}

/** "MOPs manager 3 weeks later." */
export function gateWords(gates: readonly MovedGate[], framework: Framework): string {
  if (gates.length === 0) return 'Every gate stays on its day.'
  const parts = gates.map(({ rung, before, after, weeks }) => {
    const name = findRung(framework, rung)?.shortName ?? rung
    if (after === undefined) return `${name} no longer reached`
    if (before === undefined) return `${name} reached`
    return weeks === 0
      ? `${name} in the same week`
      : `${name} ${counted(Math.abs(weeks), 'week')} ${weeks > 0 ? 'later' : 'earlier'}`
  })
  return `${listed(parts)}.`
}
