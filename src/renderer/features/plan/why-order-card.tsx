import { useMemo } from 'react'
import { counted } from '#domain/documents/wording.ts'
import { findRung } from '#domain/framework/framework.ts'
import type { Comparison } from '#domain/planning/comparison.ts'
import type { Plan } from '#domain/planning/plan.ts'
import { whyOrder } from '#domain/planning/why-order.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { useWhatIfAnswer } from '../../state/what-if-questions.ts'
import { Card } from '../../ui/card.tsx'
import styles from './why-order-card.module.css'

/** What the order of the plan wins against the one that anybody would make by hand. */
export function WhyOrderCard({ plan }: { readonly plan: Plan }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const question = useMemo(
    () => ({ kind: 'comparison' as const, profile, framework, today }),
    [profile, framework, today],
  )
  const { answer } = useWhatIfAnswer(question)
  const sentence = whyOrder(plan)
  return (
    <Card
      title="Why this order"
      aside={<span className="muted">compared with always doing the largest gap first</span>}
    >
      <div className={styles['parts']} aria-live="polite" aria-busy={answer === undefined}>
        {answer ? (
          <dl className={styles['figures']}>
            {figuresOf(answer, findRung(framework, answer.rung)?.shortName ?? answer.rung).map(({ value, words }) => (
              <div key={words}>
                <dt className="muted">{words}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <p className={`${styles['waiting']} muted`}>Making both plans to compare them…</p>
        )}
        {sentence !== undefined && <p className={styles['words']}>{sentence}</p>}
      </div>
    </Card>
  )
}

interface Figure {
  readonly value: string
  readonly words: string
}

function figuresOf({ plan, largestGapFirst }: Comparison, rung: string): readonly Figure[] {
  const percent = (share: number): number => Math.round(share * 100)
  return [
    ...weeksFigure(plan.weeksToNextGate, largestGapFirst.weeksToNextGate, rung),
    readinessFigure(percent(plan.readinessInHalfYear), percent(largestGapFirst.readinessInHalfYear)),
  ]
}

function weeksFigure(own: number | undefined, other: number | undefined, rung: string): readonly Figure[] {
  if (own === undefined || other === undefined) return []
  if (own === other)
    return [{ value: 'Same week', words: `ready for ${rung} after ${counted(own, 'week')} either way` }]
  const words = `${own < other ? 'earlier' : 'later'} to ${rung} ready: ${counted(own, 'week')} against ${other}`
  return [{ value: counted(Math.abs(other - own), 'week'), words }]
}

function readinessFigure(own: number, other: number): Figure {
  if (own === other) return { value: `${own}%`, words: 'average readiness over the first half year, either way' }
  const points = counted(Math.abs(own - other), 'point')
  return {
    value: `${own > other ? '+' : '−'}${points}`,
    words: `average readiness over the first half year: ${own}% against ${other}%`,
  }
}
